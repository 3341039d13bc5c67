import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CEILING_DBFS, level, measureLoudness, TARGET_LUFS } from './loudness.ts';

const sine = (hertz: number, amplitude: number, rate: number, seconds = 2) =>
  Float32Array.from({ length: rate * seconds }, (_, i) => amplitude * Math.sin((2 * Math.PI * hertz * i) / rate));
const peak = (samples: Float32Array) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
const ceiling = 10 ** (CEILING_DBFS / 20);

test('a full-scale 997 Hz sine in one channel is −3.01 LUFS, as BS.1770 says', async () => {
  expect(await measureLoudness(sine(997, 1, 48_000), 48_000)).toBeCloseTo(-3.01, 1);
  expect(await measureLoudness(sine(997, 1, 16_000), 16_000)).toBeCloseTo(-3.01, 0);
});

test('half the amplitude is 6 LU less', async () => {
  const [loud, soft] = [
    await measureLoudness(sine(500, 0.5, 16_000), 16_000),
    await measureLoudness(sine(500, 0.25, 16_000), 16_000),
  ];
  expect(loud - soft).toBeCloseTo(6.02, 2);
});

test('pauses do not make speech quieter', async () => {
  const voice = sine(300, 0.2, 16_000);
  const paused = new Float32Array(voice.length * 3);
  paused.set(voice);
  expect(await measureLoudness(paused, 16_000)).toBeCloseTo(await measureLoudness(voice, 16_000), 0);
});

test('silence has no loudness and stays silence', async () => {
  const silence = new Float32Array(16_000);
  expect(await measureLoudness(silence, 16_000)).toBe(Number.NEGATIVE_INFINITY);
  await level(silence, 16_000);
  expect(peak(silence)).toBe(0);
});

test.each([0.01, 0.1, 0.9])('a voice at amplitude %d comes out at the one loudness', async (amplitude) => {
  const voice = sine(300, amplitude, 16_000);
  await level(voice, 16_000);
  expect(await measureLoudness(voice, 16_000)).toBeCloseTo(TARGET_LUFS, 1);
});

test('whatever the sound, no sample passes the ceiling', async () => {
  const spiky = fc.array(fc.tuple(fc.nat(7_999), fc.double({ min: -1, max: 1, noNaN: true })), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(spiky, async (spikes) => {
      const samples = sine(300, 0.001, 16_000, 1);
      for (const [at, value] of spikes) samples[at] = value;
      await level(samples, 16_000);
      expect(peak(samples)).toBeLessThanOrEqual(ceiling + 1e-5);
    }),
    { numRuns: 50 },
  );
});
