import fc from 'fast-check';
import { expect, test } from 'vitest';
import { infoFrame } from './info-frame.ts';
import { readFrames } from './mpeg-frames.ts';
import { makeTone } from './sample-book.ts';

const tone = await makeTone(1, { kilobits: 48 });

test('the frames of a sound are all its bytes, and tell how long it is', () => {
  const { frames, format, seconds } = readFrames(tone, 'A tone');
  expect(format).toEqual({ version: 2, sampleRate: 16_000, channels: 1, samplesPerFrame: 576 });
  expect(Buffer.concat(frames.map(({ bytes }) => bytes))).toEqual(Buffer.from(tone));
  expect(seconds).toBeCloseTo((tone.length * 8) / 48_000, 6);
});

test.each([
  ['stereo at 44.1 kHz', { sampleRate: 44_100, channels: 2 as const }, 1152],
  ['mono at 24 kHz', { sampleRate: 24_000, channels: 1 as const }, 576],
])('%s with a variable bitrate is read too', async (_, how, samplesPerFrame) => {
  const { format, seconds } = readFrames(await makeTone(1, how), 'A tone');
  expect(format).toMatchObject({ sampleRate: how.sampleRate, channels: how.channels, samplesPerFrame });
  expect(seconds).toBeGreaterThan(1);
  expect(seconds).toBeLessThan(1.2);
});

test('tags on both ends and an Info frame are stepped over', () => {
  const plain = readFrames(tone, 'A tone');
  const before = Buffer.from('ID3\x03\0\0\0\0\0\x05hello', 'latin1');
  const behind = Buffer.from(`TAG${'x'.repeat(125)}`, 'latin1');
  const dressed = new Uint8Array(Buffer.concat([before, infoFrame(plain), tone, behind]));
  expect(readFrames(dressed, 'A tone').frames.map(({ bytes }) => Buffer.from(bytes))).toEqual(
    plain.frames.map(({ bytes }) => Buffer.from(bytes)),
  );
});

test('a sound that is cut off anywhere inside a frame is refused', () => {
  const { frames } = readFrames(tone, 'A tone');
  const length = frames[0]!.bytes.length;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: tone.length - 1 }), (end) => {
      const cut = () => readFrames(tone.subarray(0, end), 'A tone');
      if (end > 0 && end % length === 0) expect(cut().frames).toHaveLength(end / length);
      else expect(cut).toThrow(expect.objectContaining({ code: 'AUDIO_UNREADABLE', retryable: false }));
    }),
  );
});

test('bytes that are no sound are refused, whatever they are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      expect(() => readFrames(noise, 'Noise')).toThrow(expect.objectContaining({ code: 'AUDIO_UNREADABLE' }));
    }),
  );
});
