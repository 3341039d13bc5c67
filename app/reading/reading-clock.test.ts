import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { silentClock } from './reading-clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const now = () => Date.now();

test('the silent clock goes, holds and ends', async () => {
  const ended = vi.fn();
  const clock = silentClock(4, ended, now);
  await clock.play();
  vi.advanceTimersByTime(1_500);
  expect(clock.seconds()).toBeCloseTo(1.5);
  clock.pause();
  vi.advanceTimersByTime(10_000);
  expect(clock.seconds()).toBeCloseTo(1.5);
  expect(ended).not.toHaveBeenCalled();
  await clock.play();
  vi.advanceTimersByTime(2_500);
  expect(ended).toHaveBeenCalledOnce();
});

test('a slower pace takes longer, from where it stands', async () => {
  const ended = vi.fn();
  const clock = silentClock(4, ended, now);
  await clock.play();
  vi.advanceTimersByTime(2_000);
  clock.setRate(0.5);
  vi.advanceTimersByTime(3_900);
  expect(ended).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(ended).toHaveBeenCalledOnce();
});

test('a sentence can be gone back to', async () => {
  const clock = silentClock(10, () => undefined, now);
  await clock.play();
  vi.advanceTimersByTime(5_000);
  clock.seek(1);
  vi.advanceTimersByTime(1_000);
  expect(clock.seconds()).toBeCloseTo(2);
  clock.close();
});
