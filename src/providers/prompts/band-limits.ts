/** The limits of an age band, said to somebody who writes for it. */
import { AGE_BAND_LIMITS, type AgeBand } from '../../story/age-band.ts';

/** Words a chapter should have: what the brief asks for, or the middle of the band; always inside the band. */
export function wordsAimedFor(band: AgeBand, asked?: number): number {
  const { min, max } = AGE_BAND_LIMITS[band].words;
  return asked === undefined ? Math.round((min + max) / 2) : Math.min(max, Math.max(min, asked));
}

/** Every limit of the band in a sentence each. The grade is measured for English only, and so only told for it. */
export function bandLimits(band: AgeBand, language: string, asked?: number): string[] {
  const { words, grade, sentenceWords } = AGE_BAND_LIMITS[band];
  const english = new Intl.Locale(language).language === 'en';
  const aim = wordsAimedFor(band, asked);
  const lines = [
    `The chapter has ${words.min} to ${words.max} words in all; aim for ${aim}. Count them before you answer.`,
    `Sentences have at most ${sentenceWords} words on average; aim for ${sentenceWords - 2}, and mix short with long.`,
  ];
  if (english)
    lines.push(
      Number.isFinite(grade.min)
        ? `The Flesch-Kincaid grade lies between ${grade.min} and ${grade.max}: mostly words of one and two syllables, and sentences neither all tiny nor long.`
        : `The Flesch-Kincaid grade is at most ${grade.max}: nearly only words of one syllable, in short sentences.`,
    );
  return lines;
}

/** How a book for this age sounds. */
export const VOICE_OF_AGE: Readonly<Record<AgeBand, string>> = {
  '3-5': `For ages 3 to 5, read aloud on a lap. Every line can be said in one breath and nearly acted out. Use sounds (fizz, tip-tap, hoo), things a
small hand knows, and a refrain of two to five words that comes back in each chapter and means something new when it comes last. One or two short
sentences a paragraph. No abstract nouns, no "suddenly", no explaining.`,
  '5-8': `For ages 5 to 8, read aloud or by a child who has begun to read. Something goes wrong early, gets worse by the hero's own doing, and is
funny and tender at once. Let people talk: a third of the chapter may be dialogue, and everybody talks in their own way. A running joke may come
back changed. Paragraphs of one to three sentences.`,
  '8-12': `For ages 8 to 12, read alone. The reader is clever: plant clues, trust them, let the hero be wrong and mind it. Wit in the narration, exact
verbs, one surprising comparison a page and no more. Feelings show in what people do with their hands. Paragraphs of two to five sentences.`,
};
