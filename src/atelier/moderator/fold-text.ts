/** Writes a text the way the word lists are written: small letters, no accents on Latin letters, nothing invisible. */

/** Soft hyphens, zero-width marks, directions, tags, variation selectors, and the joiner that hides in the middle of a Latin word. */
const INVISIBLE =
  /\p{Cf}|\u034f|[\u{fe00}-\u{fe0f}]|[\u{e0100}-\u{e01ef}]|\u115f|\u1160|[\u17b4\u17b5]|\u3164|\uffa0/gu;
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;
/** Arabic vowel signs and the long dash within words. */
const ARABIC_SIGNS = /[\u064b-\u065f\u0670\u0640]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', '’': "'", '‘': "'", ʼ: "'" },
  ...{ й: 'и', ё: 'е', ї: 'і' },
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك' },
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Same for every language: whoever hides a word does not say in which. Line ends stay: a phrase does not go over them. */
export function foldText(text: string): string {
  return foldLetters(
    text
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .toLowerCase()
      .normalize('NFD')
      .replace(LATIN_MARKS, '$1')
      .normalize('NFKC')
      .replace(ARABIC_SIGNS, ''),
  );
}

/** The letters that are written as others in the lists; for the lists themselves too. */
export const foldLetters = (text: string): string => text.replace(LETTER, (letter) => LETTERS[letter] ?? letter);
