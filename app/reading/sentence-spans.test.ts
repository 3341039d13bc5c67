import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SpokenSentence } from '../../src/story/manuscript.ts';
import { splitSentences, splitWords } from '../../src/story/sentences.ts';
import { placeAt, spansOf } from './sentence-spans.ts';

const PARAGRAPHS = ['Pip looked up. Pip looked up.', '“It is dark,” said Bo. “It always is.”'];
/** One second a word, at an even pace. */
function spoken(paragraphs: string[]): SpokenSentence[] {
  let at = 0;
  return paragraphs.flatMap((text, paragraph) =>
    splitSentences(text, 'en').map((sentence) => {
      const start = at;
      const words = splitWords(sentence, 'en').map((word) => ({ text: word, start: at++, end: at }));
      return { paragraph, text: sentence, start, end: at, words };
    }),
  );
}

test('the same sentence twice is found twice', () => {
  const [first = []] = spansOf(PARAGRAPHS, spoken(PARAGRAPHS));
  expect(first.flatMap(({ sentence }) => sentence ?? [])).toEqual([0, 1]);
});

test('words are found inside their sentence, with what stands between them', () => {
  const [, second = []] = spansOf(PARAGRAPHS, spoken(PARAGRAPHS));
  expect(second[0]?.parts.filter(({ word }) => word !== undefined).map(({ text }) => text)).toEqual([
    'It',
    'is',
    'dark',
    'said',
    'Bo',
  ]);
});

test('a sentence that is no longer in the text is left unlit, and the text stays whole', () => {
  const [only = []] = spansOf(['A new text.'], [{ paragraph: 0, text: 'An old text.', start: 0, end: 1 }]);
  expect(only).toEqual([{ text: 'A new text.', parts: [{ text: 'A new text.' }] }]);
});

test('spans and parts always give the paragraph back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }),
      fc.array(fc.string(), { maxLength: 6 }),
      (paragraphs, texts) => {
        const sentences = [
          ...spoken(paragraphs),
          ...texts.map((text, i) => ({ paragraph: i % 4, text, start: i, end: i })),
        ];
        const back = spansOf(paragraphs, sentences).map((spans) =>
          spans.flatMap(({ parts }) => parts.map(({ text }) => text)).join(''),
        );
        expect(back).toEqual(paragraphs);
      },
    ),
  );
});

test('the clock says which sentence and word is spoken', () => {
  const sentences = spoken(PARAGRAPHS);
  expect(placeAt(sentences, -1)).toEqual({ sentence: -1, word: -1 });
  expect(placeAt(sentences, 4.5)).toEqual({ sentence: 1, word: 1 });
  expect(placeAt(sentences, 999)).toEqual({ sentence: sentences.length - 1, word: 2 });
});
