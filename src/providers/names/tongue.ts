/** What a language does to a name, as small types: which forms it takes, and which names take the same ones. */
import type { Pronouns } from '../../story/character.ts';

export type Gender = Pronouns | undefined;

/** How one name behaves. */
export interface Shape {
  /** Names of the same kind take the same endings: what stands after their stems can be exchanged. */
  kind: string;
  /** How many of the last letters take part in that: endings and what they change before them. The rest is the stem. */
  tail: number;
  /** The forms in a fixed order, the same one for every name of the language. The first is the name itself. */
  forms: string[];
}

export interface Tongue {
  /** ISO 639-1. */
  code: string;
  /** A letter of its script. */
  script: RegExp;
  shape(name: string, gender: Gender): Shape;
  names: { she: readonly string[]; he: readonly string[] };
  /** Verbs or adjectives agree with the gender of a name, so that matters more than its kind. */
  gendered?: boolean;
  /** Words that are written together with what follows them, longest first. */
  prefixes?: readonly string[];
  /** Nothing stands between words: names are looked for as they are, letter by letter. */
  unspaced?: boolean;
  /** Endings stand apart from the name (Ayşe'nin, Lukas’), so the rules cannot change them: only names of one kind will do. */
  endingsApart?: boolean;
  /** The sound a name starts with, where the word before depends on it. */
  onset?(name: string): string;
}

/** A name that no ending is put to. */
export const unchanging = (name: string, kind: string, count = 1): Shape => ({
  kind,
  tail: 0,
  forms: Array<string>(count).fill(name),
});
/** A name less its last letters, with each ending in their place. */
export const withEndings = (name: string, cut: number, endings: readonly string[]): string[] =>
  endings.map((ending) => name.slice(0, name.length - cut) + ending);
/** Words of a list that is written as one line. */
export const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/** For comparing: lower case, one form of each letter, no Arabic vowel signs, no Greek accents (capitals go without). */
export function fold(text: string, code: string): string {
  const lower = text.normalize('NFC').toLocaleLowerCase(code);
  if (code === 'ar') return lower.replace(/[\u064b-\u065f\u0670\u0640]/g, '');
  if (code === 'el')
    return lower
      .normalize('NFD')
      .replace(/\u0301/g, '')
      .normalize('NFC')
      .replaceAll('ς', 'σ');
  return lower;
}
