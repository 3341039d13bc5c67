import { expect, test } from 'vitest';
import { type Phone, timeWords } from './word-times.ts';

const phones = (names: string): Phone[] => names.split(' ').map((name, i) => ({ name, start: i, end: i + 1 }));
const word = (printed: string, spoken = printed.toLowerCase()) => ({ printed, spoken });
const dictionary = new Map(Object.entries({ the: ['dh', 'ax'], owl: ['aw', 'l'], ate: ['ey', 't'] }));
const pronounce = (spoken: string) => dictionary.get(spoken);
const sentence = [word('The'), word('owl'), word('ate')];

test('each word takes the phones it is made of, and silences fall between', () => {
  expect(timeWords(sentence, phones('pau dh ax aw l pau ey t pau'), pronounce)).toEqual([
    { text: 'The', start: 1, end: 3 },
    { text: 'owl', start: 3, end: 5 },
    { text: 'ate', start: 6, end: 8 },
  ]);
});

test('a vowel may weaken or strengthen in the sentence', () => {
  expect(timeWords(sentence, phones('pau dh iy aw l ey t pau'), pronounce)).toHaveLength(3);
});

test.each([
  ['a phone is missing', 'pau dh ax aw l ey pau'],
  ['a phone is too many', 'pau dh ax aw l ey t s pau'],
  ['another consonant was said', 'pau dh ax aw m ey t pau'],
])('no times rather than a guess when %s', (_, said) => {
  expect(timeWords(sentence, phones(said), pronounce)).toBeUndefined();
});

test('no times when a word is not in the dictionary', () => {
  expect(timeWords([...sentence, word('kerplunk')], phones('dh ax aw l ey t k'), pronounce)).toBeUndefined();
});

test('a word without a sound has no time', () => {
  const times = timeWords([word('The'), word('狐', ''), word('owl')], phones('dh ax aw l'), pronounce);
  expect(times?.map((time) => time.text)).toEqual(['The', 'owl']);
});
