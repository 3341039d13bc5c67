/** Whether a phrase of a plan is English: some image models take no other language, and refuse the whole prompt. */

/** Common words that no other language written in plain Latin letters has. */
const ENGLISH_ONLY = new Set(
  'the and with their they she his from into behind below through while who where its beside between toward towards above near holding looking stands looks there this that'.split(
    ' ',
  ),
);
/** About so often one of them stands in an English sentence, and almost always oftener. */
const WORDS_PER_HIT = 12;
const FOREIGN_LETTER = /[^\P{L}A-Za-z]/u;

/** In doubt it is not: a phrase that is left out costs less than a picture that is refused. Pure. */
export function isEnglish(text: string): boolean {
  if (FOREIGN_LETTER.test(text)) return false;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const hits = words.filter((word) => ENGLISH_ONLY.has(word)).length;
  return hits > 0 && words.length / hits <= WORDS_PER_HIT;
}
