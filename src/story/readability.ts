/** How hard a text is to read, and whether it keeps the limits of its age band. */
import { syllable } from 'syllable';
import { AGE_BAND_LIMITS, type AgeBand } from './age-band.ts';
import { splitSentences, splitWords } from './sentences.ts';

export interface Readability {
  words: number;
  sentences: number;
  /** Mean words in a sentence. */
  sentenceWords: number;
  /**
   * Flesch-Kincaid grade level: 0.39 (words/sentences) + 11.8 (syllables/words) − 15.59.
   * Kincaid, Fishburne, Rogers & Chissom, "Derivation of new readability formulas for Navy enlisted personnel", 1975.
   */
  grade: number;
}

/** Measures English paragraphs. Throws a RangeError when there is no word in them: a grade of nothing means nothing. */
export function measureReadability(paragraphs: readonly string[], language = 'en'): Readability {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const paragraph of paragraphs)
    for (const sentence of splitSentences(paragraph, language)) {
      const found = splitWords(sentence, language);
      if (found.length === 0) continue;
      sentences += 1;
      words += found.length;
      for (const word of found) syllables += Math.max(1, syllable(word));
    }
  if (words === 0) throw new RangeError('There are no words to measure.');
  const sentenceWords = words / sentences;
  return { words, sentences, sentenceWords, grade: 0.39 * sentenceWords + 11.8 * (syllables / words) - 15.59 };
}

/** What is outside the band, in words for people; empty when the text fits. */
export function faultsAgainstBand(measured: Readability, band: AgeBand): string[] {
  const limits = AGE_BAND_LIMITS[band];
  const faults: string[] = [];
  if (measured.words < limits.words.min || measured.words > limits.words.max)
    faults.push(`${measured.words} words, and ages ${band} take ${limits.words.min} to ${limits.words.max}`);
  if (measured.grade < limits.grade.min || measured.grade > limits.grade.max)
    faults.push(
      `reading grade ${measured.grade.toFixed(1)}, and ages ${band} take ${band === '3-5' ? 'at most' : `${limits.grade.min} to`} ${limits.grade.max}`,
    );
  if (measured.sentenceWords > limits.sentenceWords)
    faults.push(
      `${measured.sentenceWords.toFixed(1)} words a sentence, and ages ${band} take at most ${limits.sentenceWords}`,
    );
  return faults;
}

/**
 * What keeps a text from its age band, and its grade where that can be told. The grade formula is made for English; in another
 * language only the length of the text and of its sentences is looked at, and the lower end of the length is not: languages that
 * build long words (Finnish, German) need fewer of them.
 */
export function readabilityFaults(
  paragraphs: readonly string[],
  language: string,
  band: AgeBand,
): { grade?: number; faults: string[] } {
  const measured = measureReadability(paragraphs, language);
  if (new Intl.Locale(language).language === 'en')
    return { grade: measured.grade, faults: faultsAgainstBand(measured, band) };
  const limits = AGE_BAND_LIMITS[band];
  // Articles and particles are words of their own in one language and endings in another.
  const roomy = { words: limits.words.max * 1.25, sentenceWords: limits.sentenceWords * 1.25 };
  const faults: string[] = [];
  if (measured.words > roomy.words)
    faults.push(`${measured.words} words, and ages ${band} take at most ${roomy.words}`);
  if (measured.sentenceWords > roomy.sentenceWords)
    faults.push(
      `${measured.sentenceWords.toFixed(1)} words a sentence, and ages ${band} take at most ${roomy.sentenceWords}`,
    );
  return { faults };
}
