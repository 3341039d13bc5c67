/** Finds the spoken sentences and words in a page's paragraphs, so that they can be lit while they are read. */
import type { SpokenSentence } from '../../src/story/manuscript.ts';

export interface Span {
  text: string;
  /** Index of the spoken sentence; undefined between sentences. */
  sentence?: number;
  /** The sentence cut at its words; a part without an index is what stands between words. */
  parts: { text: string; word?: number }[];
}

/**
 * One list of spans a paragraph; joined, they give the paragraph back. A sentence that cannot be found in its paragraph
 * (a text edited after it was spoken) is left out and stays unlit.
 */
export function spansOf(paragraphs: readonly string[], sentences: readonly SpokenSentence[]): Span[][] {
  return paragraphs.map((paragraph, index) => {
    const spans: Span[] = [];
    let from = 0;
    sentences.forEach((sentence, i) => {
      if (sentence.paragraph !== index || sentence.text === '') return;
      const at = paragraph.indexOf(sentence.text, from);
      if (at < 0) return;
      if (at > from) spans.push(plain(paragraph.slice(from, at)));
      spans.push({ text: sentence.text, sentence: i, parts: partsOf(sentence) });
      from = at + sentence.text.length;
    });
    if (from < paragraph.length) spans.push(plain(paragraph.slice(from)));
    return spans;
  });
}

const plain = (text: string): Span => ({ text, parts: [{ text }] });

function partsOf({ text, words = [] }: SpokenSentence): Span['parts'] {
  const parts: Span['parts'] = [];
  let from = 0;
  words.forEach((word, i) => {
    const at = word.text === '' ? -1 : text.indexOf(word.text, from);
    if (at < 0) return;
    if (at > from) parts.push({ text: text.slice(from, at) });
    parts.push({ text: word.text, word: i });
    from = at + word.text.length;
  });
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

export interface Place {
  /** -1 before the first sentence. */
  sentence: number;
  /** -1 when the words of the sentence are not timed. */
  word: number;
}
export const NOWHERE: Place = { sentence: -1, word: -1 };

/** What is spoken at a time (seconds). In the pause after a sentence, that sentence stays lit. */
export function placeAt(sentences: readonly SpokenSentence[], seconds: number): Place {
  const sentence = sentences.findLastIndex(({ start }) => start <= seconds);
  const words = sentences[sentence]?.words ?? [];
  return { sentence, word: words.findLastIndex(({ start }) => start <= seconds) };
}
