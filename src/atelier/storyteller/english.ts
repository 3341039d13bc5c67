/** The small grammar of English that filling templates needs: pronouns, articles, places, and the last polish of a text. */
import type { Pronouns } from '../../story/character.ts';

export interface PronounWords {
  he: string;
  him: string;
  his: string;
  himself: string;
  was: string;
  has: string;
}
export const PRONOUNS: Readonly<Record<Pronouns, PronounWords>> = {
  he: { he: 'he', him: 'him', his: 'his', himself: 'himself', was: 'was', has: 'has' },
  she: { he: 'she', him: 'her', his: 'her', himself: 'herself', was: 'was', has: 'has' },
  they: { he: 'they', him: 'them', his: 'their', himself: 'themself', was: 'were', has: 'have' },
  it: { he: 'it', him: 'it', his: 'its', himself: 'itself', was: 'was', has: 'has' },
};

export const capitalised = (text: string): string => (text[0] ?? '').toLocaleUpperCase('en') + text.slice(1);

const VOWEL = /^(?!uni|use|one|eu)[aeiou]/i;
/** A noun phrase with an article, if it has none of its own. */
export function withArticle(phrase: string): string {
  if (/^(the|an?|some|my|his|her|their|its|two|three)\s/i.test(phrase)) return phrase;
  return (VOWEL.test(phrase) ? 'an ' : 'a ') + phrase;
}

/** "Mo", "Mo and Tam", "Mo, Tam and Lu". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/**
 * Names stand as two Glagolitic letters, a capital and a small one (letters to every segmenter, and in no English text) while a text is made, so that no rule of grammar can bend a name: `Mrs. Quill`,
 * `李明` and `zed-9` come out letter for letter.
 */
export const nameToken = (index: number): string => `${String.fromCharCode(0x2c00 + index)}\u2c30`;
/** Which player a token stands for. */
export const playerOf = (token: string): number => token.charCodeAt(0) - 0x2c00;
export const TOKEN = /[\u2c00-\u2c0f]\u2c30/;

/** "an owl", "a fox", whatever stood there before. */
export const articled = (text: string): string =>
  text
    .replace(/\b([Aa])n? (?=(?!uni|use|one|eu)[aeiou])/g, '$1n ')
    .replace(/\b([Aa])n (?=(?:uni|use|one|eu|[bcdfgjklmnpqrstvwxyz])[a-z]*\b)/g, '$1 ');

/** Articles, spaces, capitals at sentence starts. Line ends stay: they are paragraphs. */
export function polished(text: string): string {
  return articled(text)
    .replace(/[ \t]+/g, ' ')
    .replace(/ +([,.!?;:…”])/g, '$1')
    .replace(/“ +/g, '“')
    .replace(/ *\n[\n ]*/g, '\n')
    .replace(/([\p{L}\p{N}])…/gu, '$1 …')
    .replace(/“…(?=\p{L})/gu, '“… ')
    .replace(/([.!?…])[.](?=\s|$)/g, '$1')
    .replace(
      /(^|\n|\. |(?:^|\n|[.!?:] |[.!?]” )“)(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase('en'),
    )
    .trim();
}
