import { expect, test } from 'vitest';
import { limitShare } from './limit-share.ts';

const every = (ms: number, count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i * ms);

test('calls at the very rate of the limit use all of it', () => {
  expect(limitShare(every(1000, 61), 60)).toEqual({ calls: 60, seconds: 60, allowed: 60 });
});

test('a line that pauses, and one that serves its last callers late, uses less', () => {
  const paused = limitShare([...every(1000, 31), ...every(1000, 30, 50_000)], 60);
  expect(paused.calls / paused.allowed).toBeCloseTo(60 / 79);
  const late = limitShare([...every(1000, 41), 100_000], 60);
  expect(late.calls / late.allowed).toBeCloseTo(41 / 100);
});

test('without calls nothing was used', () => {
  expect(limitShare([], 60)).toEqual({ calls: 0, seconds: 0, allowed: 0 });
});
