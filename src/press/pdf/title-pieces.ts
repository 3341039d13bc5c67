/** Cuts a title into the pieces between which its lines may be broken. */

/** Languages written without spaces, in which a line could otherwise end in the middle of a word. */
const UNSPACED = new Set(['ja', 'zh', 'th']);
/** One or two hiragana after a word are its particle or ending: の, は, から. They never begin a line. */
const PARTICLE = /^(?:\p{Script=Hiragana}{1,2}|[\p{P}ー]+)$/u;
/** A name in katakana is one word, even where no dictionary knows it. */
const KATAKANA_END = /[\p{Script=Katakana}ー]$/u;
const KATAKANA_START = /^[\p{Script=Katakana}ー]/u;
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;

export interface Title {
  text: string;
  /** Concatenated they give the text, but for the spaces between them where `spaced`. */
  pieces: string[];
  spaced: boolean;
}

export function titlePieces(text: string, language: string): Title {
  const own = new Intl.Locale(language).language;
  if (!UNSPACED.has(own)) return { text, pieces: text.split(' '), spaced: true };
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(own, { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && belongsTo(last, segment)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return { text, pieces, spaced: false };
}

function belongsTo(last: string, segment: string): boolean {
  if (OPENING.test(last) || segment === ' ') return true;
  if (KATAKANA_END.test(last) && KATAKANA_START.test(segment)) return true;
  return PARTICLE.test(segment) && !OPENING.test(segment);
}
