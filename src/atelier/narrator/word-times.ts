/** Finds when each printed word of a sentence is spoken, by matching the phones the engine said with those of its words. */
import type { SpokenWord } from './speakable.ts';

export interface Phone {
  name: string;
  /** Seconds from the start of the utterance. */
  start: number;
  end: number;
}
export interface WordTime {
  text: string;
  start: number;
  end: number;
}

/** The engine's name for silence. */
export const SILENCE = 'pau';
/** The vowels of the engine's American English phone set; a word's vowels may weaken in a sentence: "the", "a", "to". */
const VOWELS = new Set('aa ae ah ao aw ax axr ay eh er ey ih ix iy ow oy uh uw'.split(' '));
/** Consonants that voice or lose voice next to others: "use" the noun and the verb, "with". */
const VOICING = new Map([
  ['s', 'z'],
  ['z', 's'],
  ['th', 'dh'],
  ['dh', 'th'],
]);

function same(said: string, known: string): boolean {
  return said === known || (VOWELS.has(said) && VOWELS.has(known)) || VOICING.get(said) === known;
}

/**
 * Times of the words, in seconds of the utterance, or undefined when the phones of the sentence are not exactly those of its
 * words one after the other: a guess would light the wrong word. Words that cannot be spoken are left out.
 * @param pronounce gives the phones of a word said alone, without silences.
 */
export function timeWords(
  words: readonly SpokenWord[],
  phones: readonly Phone[],
  pronounce: (spoken: string) => readonly string[] | undefined,
): WordTime[] | undefined {
  const said = phones.filter((phone) => phone.name !== SILENCE);
  const times: WordTime[] = [];
  let at = 0;
  for (const word of words) {
    if (word.spoken === '') continue;
    const known = pronounce(word.spoken);
    if (!known || known.length === 0) return undefined;
    const own = said.slice(at, at + known.length);
    if (own.length < known.length || !known.every((phone, i) => same(own[i]!.name, phone))) return undefined;
    times.push({ text: word.printed, start: own[0]!.start, end: own.at(-1)!.end });
    at += known.length;
  }
  return at === said.length ? times : undefined;
}
