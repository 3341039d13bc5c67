import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { decodeMp3 } from './decode-mp3.ts';
import { CODEC_DELAY, encodeMp3 } from './encode-mp3.ts';

/** Silence, but for a tone of 600 Hz between two seconds. */
function beep(rate: number, seconds: number, from: number, to: number): Float32Array {
  const sound = new Float32Array(rate * seconds);
  for (let i = Math.round(from * rate); i < Math.round(to * rate); i += 1)
    sound[i] = 0.5 * Math.sin((2 * Math.PI * 600 * i) / rate);
  return sound;
}
/** Seconds at which the sound is first and last heard. */
function heard(samples: Float32Array, rate: number): [number, number] {
  const loud = (sample: number) => Math.abs(sample) > 0.1;
  return [samples.findIndex(loud) / rate, samples.findLastIndex(loud) / rate];
}

test.each([
  [16_000, 16_000],
  [24_000, 24_000],
  [22_050, 24_000],
  [44_100, 24_000],
  [48_000, 24_000],
] as const)('a tone at %d Hz is heard at the same second when coded at %d Hz', async (rate, outputRate) => {
  const { bytes, seconds } = await encodeMp3(beep(rate, 3, 1, 2), rate, { outputRate });
  const { samples, sampleRate } = await decodeMp3(bytes, 10);
  expect(sampleRate).toBe(outputRate);
  expect(samples.length / sampleRate).toBeCloseTo(seconds, 1);
  expect(seconds).toBeGreaterThan(2.9);
  const [first, last] = heard(samples, sampleRate);
  expect(first).toBeCloseTo(1, 1);
  expect(Math.abs(first - 1)).toBeLessThan(0.01);
  expect(Math.abs(last - 2)).toBeLessThan(0.01);
});

test('the delay of the coder must find silence to be cut from', async () => {
  const loud = beep(24_000, 1, 0, 1).map((sample) => sample + 0.1);
  await expect(encodeMp3(loud, 24_000)).rejects.toThrow(`${CODEC_DELAY} silent samples`);
  await expect(encodeMp3(new Float32Array(9999), 8000)).rejects.toThrow('not at 8000');
});

test('others run while a long sound is coded', async () => {
  let turns = 0;
  const coding = encodeMp3(beep(24_000, 30, 1, 29), 24_000).then(() => true);
  while (!(await Promise.race([coding, setImmediate(false)]))) turns += 1;
  expect(turns).toBeGreaterThan(20);
});

test('coding and decoding stop when told to', async () => {
  const stopped = AbortSignal.abort(new Error('enough'));
  await expect(encodeMp3(beep(24_000, 3, 1, 2), 24_000, { signal: stopped })).rejects.toThrow('enough');
  const { bytes } = await encodeMp3(beep(24_000, 3, 1, 2), 24_000);
  await expect(decodeMp3(bytes, 10, stopped)).rejects.toThrow('enough');
});

test('bytes that are no MP3, or too long a one, are told', async () => {
  await expect(decodeMp3(Buffer.from('this is not a sound'.repeat(400)), 10)).rejects.toMatchObject({
    code: 'SOUND_UNREADABLE',
  });
  const { bytes } = await encodeMp3(beep(24_000, 8, 1, 7), 24_000);
  await expect(decodeMp3(bytes, 5)).rejects.toThrow('longer than 5 s');
});
