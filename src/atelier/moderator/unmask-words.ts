/** Undoes what people do to a word so that a list does not find it: look-alike letters, digits, stars, spaces, held keys. */
import { resolveConfusablesTransformer } from 'obscenity';

const lookAlike = (() => {
  const transformer = resolveConfusablesTransformer();
  const resolve = 'transform' in transformer ? transformer.transform : undefined;
  if (!resolve) throw new Error('obscenity resolves look-alike letters in another way than it used to');
  return (letter: string): string => {
    const found = resolve(letter.codePointAt(0) as number);
    return found === undefined ? letter : String.fromCodePoint(found).toLowerCase();
  };
})();
/** Cyrillic and Greek small letters that cannot be told from Latin ones. */
const TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аеорсухіјѕԁһӏԛԝкмтвнοαεικνρτυχ'].map((letter, i) => [letter, 'aeopcyxijsdhlqwkmtbhoaeiknptux'[i] as string]),
);
const DIGITS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '2': 'z', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'i', '€': 'e', '£': 'l' },
};
const WORD = /[\p{L}\p{M}\p{N}@$!|€£]+/gu;
/** 3rd, 40cm, 5pm, 1st, R2: numbers that stand beside letters honestly. */
const HONEST_NUMBER =
  /^(?:\p{N}+(?:st|nd|rd|th|er|e|am|pm|[cmk]?m|k?g|[cm]?l|s|h|x|ft|in|min)|\p{L}\p{N}+|\p{N}+[!|]*|\p{L}+[!|]+)$/u;
/** Single letters with the same kind of gap between them: s e x, k.i.l.l. */
const SPACED_OUT = /(?<![\p{L}\p{N}])[\p{L}\p{N}@$](?:[^\p{L}\p{N}\n]{1,3}[\p{L}\p{N}@$]){2,}(?![\p{L}\p{N}])/gu;
/** Dots, stars and strokes between the letters of one word; hyphens only when its pieces are too short to be words. */
const STUFFED = /(?<=\p{L})[._*~•·+^=]+(?=\p{L})/gu;
const CUT_UP = /(?<![\p{L}\p{N}-])\p{L}{1,2}(?:-\p{L}{1,2})+(?![\p{L}\p{N}-])/gu;
const HELD = /(\p{L})\1{2,}/gu;

/**
 * `folded` comes from foldText. Answers with up to two other readings (the digit 1 may be an i or an l, a held key may stand for
 * one letter or two), and with none when nothing in the text is disguised.
 */
export function unmaskWords(folded: string): string[] {
  const joined = folded.replace(STUFFED, '').replace(CUT_UP, (word) => word.replaceAll('-', ''));
  const readings = [
    joinLetters(joined, '')
      .replace(WORD, (word) => plainWord(word, 'i'))
      .replace(HELD, '$1'),
    joinLetters(joined, ' ')
      .replace(WORD, (word) => plainWord(word, 'l'))
      .replace(HELD, '$1$1'),
  ];
  return [...new Set(readings)].filter((reading) => reading !== folded);
}

/** A run of single letters may begin with a word of its own ("a s e x book"): `apart` stands after it. */
function joinLetters(text: string, apart: string): string {
  return text.replace(SPACED_OUT, (run) => {
    const letters = run.replace(/[^\p{L}\p{N}@$]/gu, '');
    return /\p{L}/u.test(run) ? letters.replace(/^[aeioy](?=...)/, `$&${apart}`) : run;
  });
}

function plainWord(word: string, one: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  const letters = /\p{Script=Latin}/u.test(word)
    ? [...word].map((letter) => (/[a-z\p{N}\p{P}\p{S}]/u.test(letter) ? letter : lookAlike(letter))).join('')
    : latinTwin(word);
  if (HONEST_NUMBER.test(letters) || !/[a-z]/.test(letters) || !/[^\p{L}\p{M}]/u.test(letters)) return letters;
  return [...letters].map((sign) => (sign === '1' ? one : (DIGITS[sign] ?? sign))).join('');
}

/** A word all of whose letters have Latin twins is read as Latin; ordinary Russian and Greek words have others among them. */
function latinTwin(word: string): string {
  const letters = [...word];
  return letters.every((letter) => TWINS[letter] !== undefined)
    ? letters.map((letter) => TWINS[letter]).join('')
    : word;
}
