/** Cuts a chapter's text into the pieces that stay together on a page: its sentences. */
import type { PageView } from '../../src/making/story-view.ts';
import { splitSentences } from '../../src/story/sentences.ts';
import { spansOf } from './sentence-spans.ts';

/** A sentence and the space after it: letters `from` to `to` of its paragraph. */
export interface TextUnit {
  paragraph: number;
  from: number;
  to: number;
  /** Index of the first spoken sentence in it. */
  sentence?: number;
}

/** Together, the units are the whole text. Where a voice reads, its own sentences are the pieces, so that none is lit on two pages. */
export function unitsOf(
  { paragraphs = [], speech }: Pick<PageView, 'paragraphs' | 'speech'>,
  language: string,
): TextUnit[] {
  const spans = spansOf(paragraphs, speech?.sentences ?? []);
  return paragraphs.flatMap((text, paragraph) => {
    const marks: { at: number; sentence?: number }[] = [];
    let at = 0;
    for (const span of spans[paragraph] ?? []) {
      if (span.sentence !== undefined) marks.push({ at, sentence: span.sentence });
      at += span.text.length;
    }
    const starts = marks.length > 0 ? marks : sentenceStarts(text, language);
    return starts.map(({ sentence }, i) => ({
      paragraph,
      from: i === 0 ? 0 : (starts[i]?.at ?? 0),
      to: starts[i + 1]?.at ?? text.length,
      ...(sentence !== undefined && { sentence }),
    }));
  });
}

function sentenceStarts(text: string, language: string): { at: number; sentence?: undefined }[] {
  let from = 0;
  return splitSentences(text, language).flatMap((sentence) => {
    const at = text.indexOf(sentence, from);
    if (at < 0) return [];
    from = at + sentence.length;
    return [{ at }];
  });
}

/** Units `from` to `to` as stretches of their paragraphs, each with where it begins and ends. */
export function stretchesOf(units: readonly TextUnit[], from: number, to: number): Omit<TextUnit, 'sentence'>[] {
  const stretches: Omit<TextUnit, 'sentence'>[] = [];
  for (const unit of units.slice(from, to)) {
    const last = stretches.at(-1);
    if (last?.paragraph === unit.paragraph) last.to = unit.to;
    else stretches.push({ paragraph: unit.paragraph, from: unit.from, to: unit.to });
  }
  return stretches;
}
