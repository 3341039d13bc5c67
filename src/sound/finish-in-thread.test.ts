import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { encodeMp3 } from './encode-mp3.ts';
import { finishInThread } from './finish-in-thread.ts';
import { level } from './loudness.ts';

const RATE = 24_000;
const hum = (seconds: number) =>
  Float32Array.from({ length: seconds * RATE }, (_, i) => (i < RATE / 5 ? 0 : 0.2 * Math.sin(i / 20)));
const settings = { outputRate: 24_000 as const, signal: new AbortController().signal };

test('a sound comes back from the thread as it would have been finished here', async () => {
  const here = hum(5);
  await level(here, RATE);
  const expected = await encodeMp3(here, RATE, { outputRate: 24_000 });
  const { bytes, seconds } = await finishInThread(hum(5), RATE, settings);
  expect(seconds).toBe(expected.seconds);
  expect(Buffer.from(bytes).equals(Buffer.from(expected.bytes))).toBe(true);
});

test('others run while several sounds are finished', async () => {
  await finishInThread(hum(1), RATE, settings);
  let over = false;
  const began = process.cpuUsage();
  const sounds = Promise.all([hum(60), hum(60), hum(60)].map((each) => finishInThread(each, RATE, settings))).then(
    () => (over = true),
  );
  const threadOf = performance.eventLoopUtilization();
  while (!over) await new Promise((resolve) => setTimeout(resolve, 5));
  await sounds;
  await nextTurn();
  const { utilization } = performance.eventLoopUtilization(threadOf);
  const { user } = process.cpuUsage(began);
  // The work was done, and not on this loop.
  expect(user).toBeGreaterThan(100_000);
  expect(utilization).toBeLessThan(0.5);
});

test('an error of the work and the reason of the signal come back as they are; the next sound is finished all the same', async () => {
  const loudFromTheStart = hum(2).fill(0.5);
  await expect(finishInThread(loudFromTheStart, RATE, settings)).rejects.toThrow('silent samples');
  const over = new AbortController();
  const long = finishInThread(hum(120), RATE, { ...settings, signal: over.signal });
  over.abort(new Error('nobody needs it'));
  await expect(long).rejects.toThrow('nobody needs it');
  expect((await finishInThread(hum(1), RATE, settings)).seconds).toBeGreaterThan(0.9);
});
