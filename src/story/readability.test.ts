import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AGE_BANDS } from './age-band.ts';
import { faultsAgainstBand, measureReadability } from './readability.ts';
import { splitSentences, splitWords } from './sentences.ts';

test('titles, initials and speech do not end a sentence', () => {
  expect(splitSentences('Mrs. Bark sat down. “Stop!” said Pip. “Why?” she asked.', 'en')).toEqual([
    'Mrs. Bark sat down.',
    '“Stop!” said Pip.',
    '“Why?” she asked.',
  ]);
  expect(splitSentences('J. Fox ran. “I can do it by my … glug!” Then it was quiet.', 'en')).toEqual([
    'J. Fox ran.',
    '“I can do it by my … glug!”',
    'Then it was quiet.',
  ]);
});

test('joined by a space, the sentences give the paragraph back', () => {
  const word = fc.constantFrom('Pip', 'ran', 'home', 'Mrs.', '“Stop!”', 'said', 'Bo.', 'Why?', '…', 'and', '9', 'Zoë');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const paragraph = words.join(' ');
      expect(splitSentences(paragraph, 'en').join(' ')).toBe(paragraph);
    }),
  );
});

test('words are counted as a reader counts them', () => {
  expect(splitWords('“It’s Pip’s red-hot bun,” said Zed-9 — twice!', 'en').length).toBeGreaterThanOrEqual(8);
  expect(splitWords('… — !', 'en')).toEqual([]);
});

test('the grade follows the formula of Flesch and Kincaid', () => {
  // 6 words, 6 syllables, 1 sentence: 0.39 × 6 + 11.8 × 1 − 15.59.
  expect(measureReadability(['The cat sat on the mat.']).grade).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10);
  // 4 words, 12 syllables in two sentences.
  expect(measureReadability(['Hippopotamus conversation. Elephant imagination.']).grade).toBeGreaterThan(20);
});

test('longer sentences never read easier', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), (n) => {
      const short = measureReadability(Array.from({ length: n }, () => 'The cat sat.'));
      const long = measureReadability([`${Array.from({ length: n }, () => 'the cat sat').join(' and ')}.`]);
      expect(long.grade).toBeGreaterThan(short.grade);
    }),
  );
});

test('a text without words has no grade', () => {
  expect(() => measureReadability(['…', ' '])).toThrow(RangeError);
});

test('a text in the middle of its band has no fault, and each limit is named when it is passed', () => {
  const fine = { words: 40, sentences: 8, sentenceWords: 5, grade: 1 };
  expect(faultsAgainstBand(fine, '3-5')).toEqual([]);
  expect(faultsAgainstBand({ ...fine, words: 61, grade: 2.1, sentenceWords: 9.1 }, '3-5')).toHaveLength(3);
  for (const band of AGE_BANDS) expect(faultsAgainstBand({ ...fine, words: 1_000 }, band).join()).toMatch(/1000 words/);
});
