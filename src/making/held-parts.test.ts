/** Tests of what a story shows while something in it waits for a look. */
import { expect, test } from 'vitest';
import { briefSchema } from '../story/brief.ts';
import { composeView } from './compose-view.ts';
import type { StepRecord, StoryRecord } from './record-ports.ts';
import type { StepResult } from './step-results.ts';

const MAKER = { provider: 'openai', model: 'gpt-6-luna' };
const FAILURE = { code: 'CONTENT_HELD', message: 'It may not be fit for children (violence).', next: 'Look at it.' };
const TEXT: StepResult = {
  kind: 'text',
  text: { number: 1, title: 'A loud night', paragraphs: ['Bang.', 'Crash.'] },
  maker: MAKER,
};
const blob = (sha256: string) => ({ key: 'k', sha256, bytes: 1, mediaType: 'image/jpeg' });
const step = (key: string, status: StepRecord['status'], result: StepResult | null): StepRecord =>
  ({
    key,
    kind: key.split(':')[0],
    status,
    result,
    failure: FAILURE,
    attempts: 1,
    priority: 1,
    seconds: 1,
  }) as StepRecord;
const brief = briefSchema.parse({ characters: [{ name: 'Pip', description: 'a fox' }], chapterCount: 1 });
const PLAN = {
  kind: 'plan',
  maker: MAKER,
  plan: { title: 'Pip', cast: [], cover: { moment: 'Pip', textZone: 'top' }, chapters: [] },
} as unknown as StepResult;
const story = { brief, id: 's', status: 'needs_review', title: 'Pip', synopsis: null, dedication: null } as StoryRecord;
const view = (steps: StepRecord[]) =>
  composeView({ story: { ...story, createdAt: new Date(0) }, steps, calls: [] }, {}, 1);

test('held words can be read, and are credited only once they are taken', () => {
  const held = view([step('text:1', 'held', TEXT)]);
  expect(held.held).toEqual([{ step: 'text:1', code: 'CONTENT_HELD', words: ['A loud night', 'Bang.', 'Crash.'] }]);
  expect(held.madeBy.words).toBe('');
  const taken = view([step('text:1', 'done', TEXT)]);
  expect(taken.held).toEqual([]);
  expect(taken.madeBy.words).toBe('gpt-6-luna by openai');
});

test('a held sheet names its character, and its version follows its bytes', () => {
  const sheet = (sha: string) => view([step('sheet:pip', 'held', { kind: 'sheet', picture: blob(sha), maker: MAKER })]);
  expect(sheet('a'.repeat(64)).held[0]?.sheet).toEqual({ character: 'pip', version: 'a'.repeat(12) });
  expect(sheet('b'.repeat(64)).held[0]?.sheet?.version).not.toBe('a'.repeat(12));
});

test('a held picture can be opened by its slot, and is not on its page', () => {
  const art = { kind: 'art', version: 'v7', maker: MAKER } as StepResult;
  const at = (status: StepRecord['status']) => view([step('plan', 'done', PLAN), step('art:cover', status, art)]);
  expect(at('held').held[0]?.picture).toEqual({ slot: 'cover', version: 'v7' });
  expect(at('held').pages[0]).not.toHaveProperty('picture');
  expect(at('done').pages[0]).toHaveProperty('picture.version', 'v7');
});
