/** Tests of what the gates make of moderators that fail, and of a house that fails while something is judged. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { FakeBehaviour } from '../../../tests/fakes/models.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.ts';
import { createTestMaking, type TestMaking, testBrief } from '../../../tests/support/test-making.ts';
import { ProvidersFailed } from '../../providers/policy/providers-failed.ts';
import { ProviderError } from '../../providers/provider-errors.ts';
import { DatabaseUnavailable } from '../../store/open-database.ts';

let database: TestDatabase;
let it: TestMaking;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(() => it?.close());
afterAll(() => database?.drop());

class Away extends Error {
  readonly code = 'PROVIDERS_FAILED';
  readonly retryable = true;
}
class Refused extends Error {
  readonly code = 'CONTENT_REJECTED';
  readonly retryable = false;
}
async function started(models: FakeBehaviour = {}): Promise<string> {
  it = await createTestMaking({ database, models });
  return (await it.making.startStory(testBrief({ chapterCount: 1 }))).storyId;
}
const drawn = (what: string) => it.models.calls.filter((call) => call === what).length;

test('a harm that nobody knows by name is a harm', async () => {
  const storyId = await started({ harms: (text) => (text.includes('Part 1') ? ['gambling' as never] : []) });
  const story = await it.runAll(storyId);
  expect(story.status).toBe('needs_review');
  expect(story.errors[0]).toMatchObject({ step: 'text:1', code: 'CONTENT_HELD' });
});

test('a verdict that is none holds what it is about', async () => {
  const storyId = await started();
  const { judge } = it.deps.moderator;
  it.deps.moderator = {
    judge: async (subject, call) => {
      const answer = await judge(subject, call);
      return subject.kind === 'picture' ? { ...answer, value: { flagged: false } as never } : answer;
    },
  };
  expect((await it.runAll(storyId)).status).toBe('needs_review');
  expect((await it.making.readStory(storyId)).errors[0]).toMatchObject({ code: 'NOT_MODERATED' });
});

test('a moderator that is away for a moment holds no book up: the step is tried again, and nothing is paid for twice', async () => {
  const storyId = await started({
    fail: (call, nth) => (call === 'judge:picture' && nth === 1 ? new Away('away') : undefined),
  });
  const story = await it.runAll(storyId);
  expect(story.status).toBe('complete');
  expect(drawn('sheet:hero')).toBe(1);
});

test('what nobody can judge is not drawn or written again for that', async () => {
  const storyId = await started({ fail: (call) => (call === 'judge:picture' ? new Away('away') : undefined) });
  const story = await it.runAll(storyId);
  expect(story.errors[0]).toMatchObject({ code: 'NOT_MODERATED' });
  expect(drawn('sheet:hero')).toBe(1);
});

test('a step that is lost while something is judged asks no model for anything more', async () => {
  const storyId = await started({ harms: (text) => (text.startsWith('sheet:') ? ['violence'] : []) });
  await it.run(storyId, 'plan');
  const { keepAnswer } = it.deps.records;
  // The first answer, the sheet, is kept; before its verdict is, the step is somebody else's.
  let kept = 0;
  it.deps.records.keepAnswer = async (...args) => (++kept === 1 ? keepAnswer(...args) : false);
  expect(await it.run(storyId, 'sheet:hero')).toBe('lost');
  expect(drawn('sheet:hero')).toBe(1);
});

test('a database that is away while something is judged is no verdict', async () => {
  const storyId = await started();
  await it.run(storyId, 'plan');
  await it.run(storyId, 'sheet:hero');
  const { judge } = it.deps.moderator;
  let nth = 0;
  it.deps.moderator = {
    judge: async (subject, call) => {
      nth += 1;
      if (nth <= 2) throw new DatabaseUnavailable(new Error('the ledger cannot be written'));
      return judge(subject, call);
    },
  };
  expect((await it.runAll(storyId)).status).toBe('complete');
  expect(drawn('sheet:friend-1')).toBe(1);
});

test('a redraw that nobody makes leaves the picture that is there', async () => {
  const storyId = await started({
    score: () => 0.4,
    fail: (call, nth) => (call.startsWith('scene:') && nth === 2 ? new Refused('no') : undefined),
  });
  const story = await it.runAll(storyId);
  expect(story.status).toBe('complete');
  expect(story.pages[1]?.picture?.critique).toMatchObject({ score: 0.4, draws: 1 });
});

test('a rewrite that nobody makes leaves the text that is there, for somebody to read', async () => {
  const storyId = await started({
    answer: (call, value) => (call === 'chapter:1' ? { ...(value as object), paragraphs: ['Short.'] } : value),
    fail: (call, nth) => (call === 'chapter:1' && nth === 2 ? new Refused('no') : undefined),
  });
  const story = await it.runAll(storyId);
  expect(story.status).toBe('needs_review');
  expect(story.errors.find(({ step }) => step === 'text:1')).toMatchObject({ code: 'TEXT_OUTSIDE_BAND' });
});

test.each(['PROVIDER_KEY_REFUSED', 'PROVIDERS_FAILED'])(
  'a critic that fails with %s fails no picture, and a moderator no book',
  async (code) => {
    const names = { provider: 'openai', model: 'gpt-6-luna' };
    const refused = new ProviderError('PROVIDER_KEY_REFUSED', 'the key was refused', names);
    const error = code === refused.code ? refused : new ProvidersFailed([{ ...names, error: refused }]);
    const storyId = await started({
      fail: (call) => (call.startsWith('score:') || call === 'judge:picture' ? error : undefined),
    });
    expect((await it.runAll(storyId)).errors[0]).toMatchObject({ code: 'NOT_MODERATED' });
    for (let round = 0; round < 8 && (await it.making.readStory(storyId)).status === 'needs_review'; round += 1) {
      await it.making.approveStory(storyId);
      await it.runAll(storyId);
    }
    expect((await it.making.readStory(storyId)).status).toBe('complete');
  },
);
