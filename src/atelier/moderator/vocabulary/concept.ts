/** What the word lists are written in: a harm, the name of what is meant, and a small pattern language for the words. */
import type { Harm } from '../../../making/ports.ts';

/**
 * `words` is a regular expression over folded text (lower case, no accents on Latin letters, see fold-text.ts) with three signs of
 * its own: a space is any gap between words within a sentence (` ?` a gap or none), `~` any further letters of the word, `…` up to four words between.
 * A match begins and ends at the edges of words, unless the concept is `within` words (scripts that write without spaces).
 */
export interface Concept {
  harm: Harm;
  /** What is meant, for the one who reviews it. */
  concept: string;
  words: string;
  within?: boolean;
  /** Only in texts of these languages: elsewhere the word is an innocent one. */
  only?: readonly string[];
  /** Not in texts of these languages, where it is an innocent word. */
  except?: readonly string[];
}

/** The concepts of one language, harm by harm: `[harm, concept, words]`. */
export type ConceptList = readonly (readonly [harm: Harm, concept: string, words: string])[];

export const listed = (list: ConceptList, more: Pick<Concept, 'within' | 'only' | 'except'> = {}): Concept[] =>
  list.map(([harm, concept, words]) => ({ harm, concept, words, ...more }));

/**
 * What is no letter in folded text, as ranges: \\p{L} would do, but it is hundreds of ranges long, and a thousand of them take
 * seconds to compile. Combining marks count as letters here.
 */
const SYMBOLS =
  '@-`{-\\xa9\\xab-\\xb4\\xb6-\\xb9\\xbb-\\xbf\\xd7\\xf7\\u02c2-\\u02df\\u060c\\u061b\\u2000-\\u2bff\\u3000\\u3001\\u3003\\u3008-\\u3020\\u{1f000}-\\u{1faff}';
const SENTENCE_ENDS = '.!?\\u061f\\u0964\\u0965\\u3002';
const LETTER = `[^\\0-/0-9:->${SYMBOLS}${SENTENCE_ENDS}]`;
const LETTER_OR_DIGIT = `[^\\0-/:->${SYMBOLS}${SENTENCE_ENDS}]`;
/** "Jack killed the dragon. The cat slept." holds no killed cat: a gap does not go over the end of a sentence or a line. */
const GAP = `[\\0-\\x09\\x0b-\\x20"-\\-/:->${SYMBOLS}]`;
const FEW_WORDS = `(?:${GAP}+(?:${LETTER_OR_DIGIT}|')+){0,4}?${GAP}+`;

/** The regular expression for `words`, as source. */
export function patternOf({ words, within }: Pick<Concept, 'words' | 'within'>): string {
  const pattern = words
    .replace(/ ?… ?/g, FEW_WORDS)
    .replace(/ \?/g, `${GAP}*`)
    .replace(/ /g, `${GAP}+`)
    .replace(/~/g, `${LETTER}*`)
    .replace(/\[\\p\{L\}\\p\{M\}\]|\\p\{L\}/g, LETTER);
  return within ? `(?:${pattern})` : `(?<!${LETTER_OR_DIGIT})(?:${pattern})(?!${LETTER_OR_DIGIT})`;
}
