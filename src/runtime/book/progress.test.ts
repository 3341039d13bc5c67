import { expect, test } from 'vitest';
import type { StoryView } from '../../making/story-view.ts';
import { progressLine, taskState } from './progress.ts';

const view = (steps: [string, 'done' | 'running' | 'failed'][]) =>
  ({ steps: steps.map(([key, status]) => ({ key, kind: key.split(':')[0], status, attempts: 1 })) }) as StoryView;

test('the bar fills with the steps that are done', () => {
  expect(progressLine({ current: 0, total: 20, currentStep: 'plan' })).toBe(`[${'-'.repeat(30)}] 0 of 20 steps`);
  expect(progressLine({ current: 10, total: 20, currentStep: 'art:1', secondsLeft: 7.4 })).toBe(
    `[${'#'.repeat(15)}${'-'.repeat(15)}] 10 of 20 steps, about 7 s left`,
  );
});

test('before the plan there are no pictures to count', () => {
  expect(taskState(view([['plan', 'running']]), ['art'])).toBeUndefined();
});

test('a task counts its own steps only, and tells of a failed one', () => {
  const book = view([
    ['plan', 'done'],
    ['art:cover', 'done'],
    ['art:1', 'failed'],
  ]);
  expect(taskState(book, ['art'])).toEqual({ done: 1, total: 2, failed: true });
  expect(taskState(book, ['plan'])).toEqual({ done: 1, total: 1, failed: false });
});
