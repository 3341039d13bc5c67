/** What is sent to a voice: the words of a chapter as one text, and where in it each sentence stands. */
import type { SpeechRequest } from '../../making/ports.ts';
import { splitSentences, splitWords } from '../../story/sentences.ts';
import { ProviderError } from '../provider-errors.ts';

export interface ScriptSentence {
  /** Index of the paragraph in the chapter. */
  paragraph: number;
  text: string;
  /** UTF-16 units into `SpokenScript.text`. */
  from: number;
  words: string[];
}
export interface SpokenScript {
  /** Paragraphs, with an empty line between them: voices rest there. */
  text: string;
  language: string;
  /** At least one. A sentence without a word ("…") is not among them, as it is not spoken. */
  sentences: ScriptSentence[];
}

/** Sentences are those of `splitSentences`. Throws ProviderError `PROVIDER_REQUEST_REFUSED` when there is no word to say. */
export function scriptOf(
  { paragraphs, language }: Pick<SpeechRequest, 'paragraphs' | 'language'>,
  who: { provider: string; model: string },
): SpokenScript {
  const text = paragraphs.join('\n\n');
  const sentences: ScriptSentence[] = [];
  let start = 0;
  for (const [paragraph, words] of paragraphs.entries()) {
    let at = start;
    for (const sentence of splitSentences(words, language)) {
      // The splitter trims, and joins what belongs together: what it gives stands in the paragraph as it is.
      const from = text.indexOf(sentence, at);
      at = from + sentence.length;
      const spoken = splitWords(sentence, language);
      if (spoken.length > 0) sentences.push({ paragraph, text: sentence, from, words: spoken });
    }
    start += words.length + 2;
  }
  if (sentences.length === 0)
    throw new ProviderError('PROVIDER_REQUEST_REFUSED', 'there is no word to speak in the text.', who);
  return { text, language, sentences };
}
