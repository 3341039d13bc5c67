/** Splits prose into sentences and words. Knows titles (Mr.), initials, ellipses, and closing quotation marks. */

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${language}/${granularity}`;
  let found = segmenters.get(key);
  if (!found) {
    found = new Intl.Segmenter(language, { granularity });
    segmenters.set(key, found);
  }
  return found;
}

/** Titles whose full stop does not end a sentence. */
const TITLE = /(?:^|[\s“"‘(])(?:Mrs?|Ms|Dr|St|Prof|Sr|Jr|vs|etc)\.\s*$/u;
const INITIAL = /(?:^|\s)\p{Lu}\.\s*$/u;
/** “Stop!” said Pip: a lower-case word after closing quotes goes on with the sentence. */
const SPEECH_GOES_ON = /[”"’»]\s*$/u;
const STARTS_LOW = /^[\p{Ll}—–…]/u;

/** Sentences of one paragraph, in order, trimmed; joined by a space they give the paragraph back. */
export function splitSentences(paragraph: string, language: string): string[] {
  const out: string[] = [];
  for (const { segment } of segmenter(language, 'sentence').segment(paragraph)) {
    const last = out.at(-1);
    const goesOn =
      last !== undefined &&
      (TITLE.test(last) ||
        INITIAL.test(last) ||
        (STARTS_LOW.test(segment) && (SPEECH_GOES_ON.test(last) || /…\s*$/u.test(last))));
    const onlyClosing = /^[”"’»)\s]+$/u.test(segment);
    if (last !== undefined && (goesOn || onlyClosing)) out[out.length - 1] = last + segment;
    else out.push(segment);
  }
  return out.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** Words of a text: runs that hold a letter or digit. */
export function splitWords(text: string, language: string): string[] {
  const out: string[] = [];
  for (const { segment, isWordLike } of segmenter(language, 'word').segment(text)) if (isWordLike) out.push(segment);
  return out;
}
