/** Fills pages of text with whole sentences, so that every page has its own sound. Lengths are in ems of the running text. */
import type { TypeScale } from '../pdf/type-scale.ts';
import type { Measure } from './measure-words.ts';
import type { SentenceSpan } from './sentence-spans.ts';

/** Part of a paragraph that stands on one page. */
export interface PageParagraph {
  /** Whether it goes on from the page before. */
  continued: boolean;
  spans: SentenceSpan[];
}

export type Spacing = Pick<TypeScale, 'leading' | 'spacing' | 'indent'>;

export const wordsOf = (spans: readonly SentenceSpan[]): string =>
  spans.map((span, i) => (i > 0 && span.spaced ? ` ${span.text}` : span.text)).join('');

/** Sentences put together again as paragraphs; `before` is the last sentence of the page before. */
export function paragraphsOf(spans: readonly SentenceSpan[], before?: SentenceSpan): PageParagraph[] {
  const paragraphs: PageParagraph[] = [];
  let last = before;
  for (const span of spans) {
    const open = paragraphs.at(-1);
    if (open && last?.paragraph === span.paragraph) open.spans.push(span);
    else paragraphs.push({ continued: last?.paragraph === span.paragraph, spans: [span] });
    last = span;
  }
  return paragraphs;
}

/** Height of running text in a column, in ems. */
export function heightOf(
  paragraphs: readonly PageParagraph[],
  column: number,
  measure: Measure,
  spacing: Spacing,
): number {
  return paragraphs.reduce((sum, { spans }, i) => {
    // An indent takes room on the first line only; counting it on all lines errs on the safe side of one line.
    const lines = measure.lines(wordsOf(spans), column - (i > 0 ? spacing.indent / 4 : 0));
    return sum + lines * spacing.leading + (i > 0 ? spacing.spacing : 0);
  }, 0);
}

/**
 * One list of sentences a page. `rooms` is the height of the first page and of those after it. A sentence higher than a page has
 * one for itself: it is the reader's page that must bear it.
 */
export function fillPages(
  spans: readonly SentenceSpan[],
  column: number,
  rooms: { first: number; rest: number },
  measure: Measure,
  spacing: Spacing,
): SentenceSpan[][] {
  const pages: SentenceSpan[][] = [[]];
  let before: SentenceSpan | undefined;
  for (const span of spans) {
    const page = pages.at(-1)!;
    const room = pages.length === 1 ? rooms.first : rooms.rest;
    const height = heightOf(paragraphsOf([...page, span], before), column, measure, spacing);
    if (page.length === 0 || height <= room) page.push(span);
    else {
      before = page.at(-1);
      pages.push([span]);
    }
  }
  return pages;
}

/** Like fillPages, with the least height that takes no more pages: a run of pages is then filled evenly. */
export function fillEvenly(
  spans: readonly SentenceSpan[],
  column: number,
  rooms: { first: number; rest: number },
  measure: Measure,
  spacing: Spacing,
): SentenceSpan[][] {
  let best = fillPages(spans, column, rooms, measure, spacing);
  for (let part = 0.95; part > 0.3; part -= 0.05) {
    const tighter = { first: rooms.first - rooms.rest * (1 - part), rest: rooms.rest * part };
    const pages = fillPages(spans, column, tighter, measure, spacing);
    if (pages.length > best.length) break;
    best = pages;
  }
  return best;
}

/** Part of the page's height, at least, that a spot drawing under the last words has. */
const SPOT_PART = 0.5;

/**
 * Like fillEvenly, with one page more than the words need, whose lower part is kept for a spot drawing: as even as can be, and the
 * last page with more than a line. No pages at all when the words cannot be shared out so.
 */
export function fillAboveSpot(
  spans: readonly SentenceSpan[],
  column: number,
  rooms: { first: number; rest: number },
  measure: Measure,
  spacing: Spacing,
): SentenceSpan[][] {
  const wanted = fillPages(spans, column, rooms, measure, spacing).length + 1;
  for (let part = 0.3; part <= 1; part += 0.05) {
    const tighter = { first: rooms.first - rooms.rest * (1 - part), rest: rooms.rest * part };
    const pages = fillPages(spans, column, tighter, measure, spacing);
    if (pages.length > wanted) continue;
    if (pages.length < wanted) return [];
    const last = heightOf(paragraphsOf(pages.at(-1)!, pages.at(-2)?.at(-1)), column, measure, spacing);
    if (last <= rooms.rest * (1 - SPOT_PART) && last > 1.5 * spacing.leading) return pages;
  }
  return [];
}
