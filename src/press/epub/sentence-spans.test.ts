import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Speech } from '../../making/ports.ts';
import { clipSentences, spanSentences } from './sentence-spans.ts';

const paragraphs = ['The fox lit her lamp. “Who is there?” said Mrs. Owl.', '…', 'Nobody came.'];
const spans = spanSentences(paragraphs, 'en');
const speech = (sentences: Speech['sentences']): Speech => ({
  bytes: new Uint8Array(),
  mediaType: 'audio/mpeg',
  seconds: 9,
  voice: 'tone',
  sentences,
});
const spoken = [
  { paragraph: 0, text: 'The fox lit her lamp.', start: 0.4, end: 2 },
  { paragraph: 0, text: '“Who is there?” said Mrs. Owl.', start: 2.5, end: 5 },
  { paragraph: 2, text: 'Nobody came.', start: 6, end: 8 },
];

test('every sentence has an id that says where it stands', () => {
  expect(spans.map(({ id, text }) => [id, text])).toEqual([
    ['s1-1', 'The fox lit her lamp.'],
    ['s1-2', '“Who is there?” said Mrs. Owl.'],
    ['s2-1', '…'],
    ['s3-1', 'Nobody came.'],
  ]);
});

test('sentences put side by side give the paragraph back, with spaces only where it had them', () => {
  const japanese = 'ルナはもりへいきました。ふくろうがいいました。 おやすみ。';
  const text = spanSentences([japanese], 'ja').map((span) => (span.spaced ? ` ${span.text}` : span.text));
  expect(text.join('')).toBe(japanese);
});

test('whatever the paragraphs, no id comes twice and every id is an XML name', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 6 }), (some) => {
      const ids = spanSentences(some, 'en').map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^s\d+-\d+$/);
    }),
  );
});

test('clips follow each other without a gap from the first second to the last', () => {
  expect([...clipSentences(spans, speech(spoken), 1)!]).toEqual([
    ['s1-1', { begin: 0, end: 2.5 }],
    ['s1-2', { begin: 2.5, end: 6 }],
    ['s3-1', { begin: 6, end: 9 }],
  ]);
});

test('the same sentence said twice has two clips, each for its own place', () => {
  const twice = spanSentences(['“Not yet.” “Not yet.”'], 'en');
  const said = [0, 1].map((i) => ({ paragraph: 0, text: '“Not yet.”', start: i, end: i + 1 }));
  expect([...clipSentences(twice, speech(said), 1)!.keys()]).toEqual(['s1-1', 's1-2']);
});

test('a voice without times has no clips', () => {
  expect(clipSentences(spans, speech([]), 1)).toBeUndefined();
});

test.each([
  ['of another text', [{ ...spoken[0]!, text: 'The fox lost her lamp.' }]],
  ['in another order', [spoken[1]!, spoken[0]!]],
  ['of another paragraph', [{ ...spoken[0]!, paragraph: 2 }]],
  ['that runs backwards', [{ ...spoken[0]!, start: 5 }, { ...spoken[1]!, start: 4 }, spoken[2]!]],
])('a narration %s is refused', (_, sentences) => {
  const chosen = sentences.length === 3 ? [spoken[0]!, { ...spoken[1]!, start: 7 }, spoken[2]!] : sentences;
  expect(() => clipSentences(spans, speech(chosen), 4)).toThrow(
    expect.objectContaining({ code: 'NARRATION_OUT_OF_STEP', chapter: 4, retryable: false }),
  );
});
