/** Sentence and word times from a voice that tells when it says each character. */
import type { SpokenSentence } from '../../story/manuscript.ts';
import type { SpokenScript } from './spoken-script.ts';

/** When each character is spoken, in seconds from the start of the sound. The three lists are of one length. */
export interface CharacterTimes {
  characters: readonly string[];
  starts: readonly number[];
  ends: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Exact times, or undefined when the characters are not those of the script (a voice may tell times of what it made of the text:
 * "twelve" for "12"), do not rise, or go past `seconds`: a guess would light the wrong sentence.
 */
export function timeByCharacters(
  script: SpokenScript,
  times: CharacterTimes,
  seconds: number,
): SpokenSentence[] | undefined {
  const at = unitsOf(script.text, times, seconds);
  if (!at) return undefined;
  const span = (from: number, to: number) => {
    const lettered = [];
    for (let i = from; i < to; i += 1) if (at[i] && LETTER.test(at[i]!.character)) lettered.push(at[i]!);
    const [first, last] = [lettered[0], lettered.at(-1)];
    return first && last ? { start: first.start, end: last.end } : undefined;
  };
  const sentences: SpokenSentence[] = [];
  for (const { paragraph, text, from, words } of script.sentences) {
    const whole = span(from, from + text.length);
    if (!whole) return undefined;
    let cursor = from;
    const timed = words.map((word) => {
      const start = script.text.indexOf(word, cursor);
      cursor = start + word.length;
      return { text: word, ...span(start, cursor) };
    });
    const known = timed.filter(
      (word): word is typeof word & { start: number; end: number } => word.start !== undefined,
    );
    sentences.push({ paragraph, text, ...whole, ...(known.length === words.length && { words: known }) });
  }
  return sentences;
}

interface Unit {
  character: string;
  start: number;
  end: number;
}

/** For each UTF-16 unit of the text, what was told of it. White space may differ between the text and what was told. */
function unitsOf(text: string, { characters, starts, ends }: CharacterTimes, seconds: number): Unit[] | undefined {
  if (characters.length !== starts.length || characters.length !== ends.length) return undefined;
  const units: Unit[] = [];
  let at = 0;
  let latest = 0;
  for (const [i, character] of characters.entries()) {
    const [start, end] = [starts[i]!, ends[i]!];
    // Half a second of grace: some voices count the rest after the last word that the sound no longer has.
    if (!(start >= latest && end >= start && end <= seconds + 0.5)) return undefined;
    latest = start;
    if (character.trim() === '') continue;
    while (/\s/.test(text[at] ?? '')) at += 1;
    if (!text.startsWith(character, at)) return undefined;
    for (let unit = 0; unit < character.length; unit += 1) units[at + unit] = { character, start, end };
    at += character.length;
  }
  return text.slice(at).trim() === '' ? units : undefined;
}
