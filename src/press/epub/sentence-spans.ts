/** The one mapping from the sentences of a chapter to ids, shared by its pages and its media overlays, and to their clips of sound. */
import type { Speech } from '../../making/ports.ts';
import { splitSentences } from '../../story/sentences.ts';

export interface SentenceSpan {
  /** Unique in the chapter, and a valid XML name. */
  id: string;
  paragraph: number;
  text: string;
  /** Whether a space stands between this and the sentence before it in its paragraph. */
  spaced: boolean;
}
export interface Clip {
  /** Seconds in the sound of the chapter. */
  begin: number;
  end: number;
}

/** The narration was made of other words than the book holds. */
export class NarrationOutOfStep extends Error {
  readonly code = 'NARRATION_OUT_OF_STEP';
  readonly retryable = false;
  readonly chapter: number;
  constructor(chapter: number, sentence: string) {
    super(
      `The narration of chapter ${chapter} does not follow its text: ${JSON.stringify(sentence.slice(0, 80))} is spoken but not written there, or at another time. Make the narration of that chapter again.`,
    );
    this.chapter = chapter;
  }
}

/** The sentences of a chapter in reading order. */
export function spanSentences(paragraphs: readonly string[], language: string): SentenceSpan[] {
  return paragraphs.flatMap((words, paragraph) => {
    let at = 0;
    return splitSentences(words, language).map((text, i) => {
      const found = words.indexOf(text, at);
      const spaced = i > 0 && found > at;
      at = found + text.length;
      return { id: `s${paragraph + 1}-${i + 1}`, paragraph, text, spaced };
    });
  });
}

/**
 * The clip of each spoken sentence by span id, end to end: a pause belongs to the sentence before it, so that a player neither skips
 * it nor darkens the page. Spans nobody spoke ("…") have none; undefined when the engine gave no times at all.
 * Throws NarrationOutOfStep.
 */
export function clipSentences(
  spans: readonly SentenceSpan[],
  speech: Speech,
  chapter: number,
): ReadonlyMap<string, Clip> | undefined {
  if (speech.sentences.length === 0) return undefined;
  const clips = new Map<string, Clip>();
  let at = 0;
  for (const [i, spoken] of speech.sentences.entries()) {
    const found = spans.findIndex(
      (span, k) => k >= at && span.paragraph === spoken.paragraph && span.text === spoken.text,
    );
    const begin = i === 0 ? 0 : spoken.start;
    const end = speech.sentences[i + 1]?.start ?? speech.seconds;
    if (found < 0 || end <= begin) throw new NarrationOutOfStep(chapter, spoken.text);
    clips.set(spans[found]!.id, { begin, end });
    at = found + 1;
  }
  return clips;
}
