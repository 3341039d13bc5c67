/** The three age bands of a book, with the limits every text in them must keep. */

export const AGE_BANDS = ['3-5', '5-8', '8-12'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export interface AgeBandLimits {
  /** Words in one chapter, inclusive. */
  words: { min: number; max: number };
  /** Flesch-Kincaid grade, inclusive; see readability.ts for the formula. The youngest band has no lower end. */
  grade: { min: number; max: number };
  /** Mean words in a sentence, at most. */
  sentenceWords: number;
}

export const AGE_BAND_LIMITS: Readonly<Record<AgeBand, AgeBandLimits>> = {
  '3-5': { words: { min: 20, max: 60 }, grade: { min: Number.NEGATIVE_INFINITY, max: 2 }, sentenceWords: 9 },
  '5-8': { words: { min: 60, max: 150 }, grade: { min: 1.5, max: 4.5 }, sentenceWords: 12 },
  '8-12': { words: { min: 150, max: 350 }, grade: { min: 3.5, max: 7 }, sentenceWords: 16 },
};
