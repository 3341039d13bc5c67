import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SpeechOutline } from './find-pauses.ts';
import { placeSentences } from './place-sentences.ts';

/** The outline of a voice: stretches of speech and the pauses between them, in seconds. */
function outlineOf(speech: readonly number[], rests: readonly number[]): SpeechOutline {
  const pauses: SpeechOutline['pauses'] = [];
  let at = 0.4;
  let spoken = 0;
  for (const [i, seconds] of speech.entries()) {
    at += seconds;
    spoken += seconds;
    if (i === speech.length - 1) break;
    pauses.push({ start: at, end: at + rests[i]!, spokenBefore: spoken });
    at += rests[i]!;
  }
  return { start: 0.4, end: at, spoken, pauses };
}

test('sentences end at the long pauses and not at those of commas', () => {
  // Two sentences, the first with a comma in its middle.
  const spans = placeSentences([20, 10], outlineOf([1.1, 0.9, 1], [0.2, 0.6]));
  expect(spans).toEqual([
    { start: 0.4, end: 2.6 },
    { start: expect.closeTo(3.2, 6), end: expect.closeTo(4.2, 6) },
  ]);
});

test('a pause that is long but in the wrong place is not taken', () => {
  // "Then, (a long, long rest) far out, a light!" and a short sentence after it.
  const spans = placeSentences([30, 12], outlineOf([0.3, 2.7, 1.2], [0.9, 0.4]));
  expect(spans[0]!.end).toBeCloseTo(0.4 + 0.3 + 0.9 + 2.7, 6);
});

test('where the voice runs on, the cut is where the letters put it', () => {
  const spans = placeSentences([10, 10, 10], outlineOf([2, 1], [0.6]));
  expect(spans.map(({ end }) => end)).toEqual([expect.closeTo(1.4, 1), expect.closeTo(2.4, 1), expect.closeTo(4, 1)]);
});

test('a voice that grows slower and slower is followed', () => {
  const words = [12, 18, 9, 15, 14, 20, 11];
  const speech = words.map((letters, i) => (letters / 15) * (1 + i * 0.12));
  const outline = outlineOf(
    speech,
    words.map(() => 0.45),
  );
  const spans = placeSentences(words, outline);
  for (const [i, { start }] of outline.pauses.entries()) expect(spans[i]!.end).toBeCloseTo(start, 6);
});

test('whatever the pauses, each sentence has its span, and they rise within the sound', () => {
  const seconds = fc.double({ min: 0.05, max: 6, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 20 }),
      fc.array(fc.tuple(seconds, fc.double({ min: 0.1, max: 2, noNaN: true })), { minLength: 1, maxLength: 60 }),
      (weights, stretches) => {
        const outline = outlineOf(
          stretches.map(([speech]) => speech),
          stretches.map(([, rest]) => rest),
        );
        const spans = placeSentences(weights, outline);
        expect(spans).toHaveLength(weights.length);
        let last = outline.start;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          last = end;
        }
        expect(last).toBe(outline.end);
      },
    ),
    { numRuns: 200 },
  );
});

test('a sound of a thousand pauses is placed in a blink', () => {
  const outline = outlineOf(Array(1000).fill(0.2), Array(1000).fill(0.15));
  const before = process.cpuUsage();
  placeSentences(Array(40).fill(20), outline);
  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
});
