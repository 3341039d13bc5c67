/** Prose while it is made: measured paragraph by paragraph, with memory, because drafts share most of theirs. */
import { measureReadability, type Readability } from '../../story/readability.ts';
import { splitSentences, splitWords } from '../../story/sentences.ts';

interface Counted {
  words: number;
  syllables: number;
  sentences: number;
}
const LANGUAGE = 'en';
const NOTHING: Counted = { words: 0, syllables: 0, sentences: 0 };

/** Measures and splits; keeps what it has seen, for one story. */
export class ProseMeter {
  readonly #counted = new Map<string, Counted>();
  readonly #ofSentence = new Map<string, Counted>();
  readonly #split = new Map<string, string[]>();

  sentences(paragraph: string): string[] {
    let found = this.#split.get(paragraph);
    if (!found) {
      found = splitSentences(paragraph, LANGUAGE);
      this.#split.set(paragraph, found);
    }
    return found;
  }

  /** The same numbers as measureReadability of all paragraphs. */
  measure(paragraphs: readonly string[]): Readability {
    let words = 0;
    let syllables = 0;
    let sentences = 0;
    for (const paragraph of paragraphs) {
      const one = this.#count(paragraph);
      words += one.words;
      syllables += one.syllables;
      sentences += one.sentences;
    }
    if (words === 0) return { words: 0, sentences: 0, sentenceWords: 0, grade: 0 };
    const sentenceWords = words / sentences;
    return { words, sentences, sentenceWords, grade: 0.39 * sentenceWords + 11.8 * (syllables / words) - 15.59 };
  }

  /** Sums over the sentences: a repair changes one of them, and the others are known. */
  #count(paragraph: string): Counted {
    let found = this.#counted.get(paragraph);
    if (!found) {
      found = { words: 0, syllables: 0, sentences: 0 };
      for (const sentence of this.sentences(paragraph)) {
        let one = this.#ofSentence.get(sentence);
        if (!one) {
          one = /[\p{L}\p{N}]/u.test(sentence) ? countOf(sentence) : NOTHING;
          this.#ofSentence.set(sentence, one);
        }
        found.words += one.words;
        found.syllables += one.syllables;
        if (one.words > 0) found.sentences += 1;
      }
      this.#counted.set(paragraph, found);
    }
    return found;
  }
}

/** Syllables come back out of the grade, so that there is one place in the house that counts them. */
function countOf(sentence: string): Counted {
  const { words, sentences, grade } = measureReadability([sentence], LANGUAGE);
  return { words, sentences, syllables: Math.round(((grade + 15.59 - 0.39 * (words / sentences)) / 11.8) * words) };
}

/** What makes two sentences the same for a reader's ear. Short cries and refrains are free to come again: ''. */
export function sentenceKey(sentence: string): string {
  const words = splitWords(sentence, LANGUAGE);
  return words.length < 4 ? '' : words.join(' ').toLocaleLowerCase(LANGUAGE);
}
