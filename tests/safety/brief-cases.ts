/** How the cases of the safety suites are written, and the briefs they stand for. */

import type { Harm } from '../../src/making/ports.ts';

/** The fields of a brief that hold free words. */
export interface Words {
  title?: string;
  name?: string;
  role?: string;
  description?: string;
  location?: string;
  moral?: string;
  dedication?: string;
}
export interface UnsafeCase {
  harm: Harm;
  language: string;
  words: Words;
  /** What must not be read in a book that is made from it all the same. */
  payload: readonly string[];
}
export interface InnocentCase {
  language: string;
  words: Words;
}

/** As somebody would send it: parsed JSON of any shape. */
export const briefOf = ({ language, words }: InnocentCase) => ({
  ...(words.title !== undefined && { title: words.title }),
  language,
  characters: [
    {
      name: words.name ?? 'Mina',
      description: words.description ?? 'a small fox with a red scarf',
      ...(words.role !== undefined && { role: words.role }),
    },
  ],
  ...(words.location !== undefined && { settings: { location: words.location } }),
  ...(words.moral !== undefined && { moralLesson: words.moral }),
  ...(words.dedication !== undefined && { dedication: words.dedication }),
  chapterCount: 2,
  seed: 11,
});
