import { expect, test } from 'vitest';
import type { StepStatus, StepView, StoryView } from '../../src/making/story-view.ts';
import { briefSchema } from '../../src/story/brief.ts';
import { EMPTY_DRAFT, toBrief } from '../create/draft.ts';
import { aboutSeconds, clockTime, fileSize } from './counting.ts';
import { nowLine, stepGroups, stopKeeps, timeLeft } from './making.ts';

const step = (key: string, status: StepStatus, attempts = 1): StepView => ({
  key,
  kind: key.split(':')[0] as StepView['kind'],
  status,
  attempts,
});
const story = (steps: StepView[]): StoryView => ({
  id: '01980000-0000-7000-8000-000000000001',
  status: 'generating',
  title: 'Pip',
  brief: briefSchema.parse(toBrief({ ...EMPTY_DRAFT, name: 'Pip' })),
  seed: 1,
  cast: [{ id: 'hero', name: 'Pip', identity: 'a fox', mark: 'a scarf' }],
  pages: [],
  steps,
  progress: { current: 0, total: steps.length, currentStep: null },
  files: [],
  held: [],
  errors: [],
  totals: { calls: 0, costMicros: 0, seconds: 0 },
  calls: [],
  madeBy: { words: '', pictures: '', voice: '' },
  createdAt: '2026-01-01T00:00:00.000Z',
});

test('the now-line names the picture before anything else that runs', () => {
  expect(nowLine(story([step('text:4', 'running'), step('art:3', 'running')]))).toBe('painting page 3');
  expect(nowLine(story([step('sheet:hero', 'running')]))).toBe('working out how Pip looks');
  expect(nowLine(story([step('plan', 'waiting')]))).toBeUndefined();
});

test('one group is lit, however many run', () => {
  const groups = stepGroups(
    story([step('plan', 'done'), step('text:1', 'running'), step('art:cover', 'running'), step('art:1', 'done')]),
  );
  expect(groups.filter(({ state }) => state === 'now').map(({ key }) => key)).toEqual(['art']);
  expect(groups.find(({ key }) => key === 'text')?.state).toBe('running');
});

test('what took more than one try is said', () => {
  const groups = stepGroups(story([step('art:5', 'done', 2), step('art:6', 'running', 2)]));
  expect(groups.find(({ key }) => key === 'art')?.again).toBe('Page 5 took more than one try.');
});

test('time is told in words that stay true for a while', () => {
  expect([3, 9, 24, 44, 56, 89, 100, 150].map(timeLeft)).toEqual([
    'A few seconds',
    'About 10 seconds',
    'About 25 seconds',
    'About 45 seconds',
    'About a minute',
    'About a minute',
    'About 2 minutes',
    'About 3 minutes',
  ]);
});

test('a stop names what is kept', () => {
  expect(stopKeeps(story([]))).toContain('No page is finished yet.');
});

test('numbers are said no more exactly than they are known', () => {
  expect([4, 22, 58, 200].map(aboutSeconds)).toEqual([
    'less than 10 seconds',
    'about 20 seconds',
    'about 1 minute',
    'about 3 minutes',
  ]);
  expect([7, 750].map(clockTime)).toEqual(['0:07', '12:30']);
  expect([400, 1_234_567, 23_000_000].map(fileSize)).toEqual(['1 kB', '1.2 MB', '23 MB']);
});
