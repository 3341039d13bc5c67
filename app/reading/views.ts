/** A book as its reader sees it: one view after another, each with a face at the start and one at the end of the spread. */
import type { PageView } from '../../src/making/story-view.ts';
import { splitByLetters } from './split-text.ts';
import { type TextUnit, unitsOf } from './text-units.ts';

/** The stretch of a chapter's text that stands on one page: units `from` to `to`, page `index` of `count`. */
export interface TextPart {
  units: readonly TextUnit[];
  from: number;
  to: number;
  index: number;
  count: number;
}
export type Face =
  | { kind: 'nothing' | 'cover' | 'bookplate' | 'endpaper' | 'title' | 'end' }
  | { kind: 'picture' | 'words'; page: PageView; part: TextPart };
export interface View {
  key: string;
  /** For screen readers. */
  name: string;
  start: Face;
  end: Face;
  /** Cover, title page, chapters, the end, counted from 0: what the address says, however the text is split. */
  step: number;
  /** Undefined outside the chapters. */
  page?: PageView;
  part?: TextPart;
}

/** Letters on a page until it is measured: about 110 words. */
const LETTERS_A_PAGE = 620;

export const chaptersOf = (pages: readonly PageView[]): PageView[] =>
  pages.filter(({ number }) => number > 0).sort((a, b) => a.number - b.number);

/**
 * Cover, title page, the chapters, the end. A chapter's step is its own number plus one. `starts` says with which units the
 * pages of each chapter begin; where it is not known yet, the text is split by its length.
 */
export function viewsOf(
  pages: readonly PageView[],
  language: string,
  starts?: ReadonlyMap<PageView['slot'], readonly number[]>,
): View[] {
  const chapters = chaptersOf(pages);
  return [
    { key: 'cover', name: 'Cover', step: 0, start: { kind: 'nothing' }, end: { kind: 'cover' } },
    { key: 'title', name: 'Title page', step: 1, start: { kind: 'bookplate' }, end: { kind: 'title' } },
    ...chapters.flatMap((page, i) => {
      const units = unitsOf(page, language);
      return partsOf(units, starts?.get(page.slot)).map(
        (part): View => ({
          key: part.index === 0 ? page.slot : `${page.slot}-${part.index + 1}`,
          name: part.count === 1 ? `Page ${page.number}` : `Page ${page.number}, ${part.index + 1} of ${part.count}`,
          step: i + 2,
          start: { kind: 'picture', page, part },
          end: { kind: 'words', page, part },
          page,
          part,
        }),
      );
    }),
    { key: 'end', name: 'The end', step: chapters.length + 2, start: { kind: 'end' }, end: { kind: 'endpaper' } },
  ];
}

function partsOf(
  units: readonly TextUnit[],
  starts: readonly number[] = splitByLetters(units, LETTERS_A_PAGE),
): TextPart[] {
  return starts.map((from, index) => ({
    units,
    from,
    to: starts[index + 1] ?? units.length,
    index,
    count: starts.length,
  }));
}

/** The first and last spoken sentence of a part; `last` is -1 where nothing of it is spoken. */
export function spokenIn({ units, from, to }: TextPart): { first: number; last: number } {
  const spoken = units.slice(from, to).flatMap(({ sentence }) => sentence ?? []);
  return { first: spoken[0] ?? 0, last: spoken.at(-1) ?? -1 };
}

/** The view an address asks for (`?page=3&part=1`), kept inside the book. */
export function viewAt(asked: { page: string | null; part: string | null }, views: readonly View[]): number {
  const step = whole(asked.page, views.at(-1)?.step ?? 0);
  const first = views.findIndex((view) => view.step === step);
  return first + whole(asked.part, (views[first]?.part?.count ?? 1) - 1);
}

function whole(text: string | null, max: number): number {
  const wanted = Number(text ?? 0);
  return Number.isFinite(wanted) ? Math.min(Math.max(0, Math.trunc(wanted)), max) : 0;
}

export const addressOf = ({ step, part }: View): string =>
  `?page=${step}${part && part.index > 0 ? `&part=${part.index}` : ''}`;

/** How much text a page holds, for the small books that are watched. */
export function lengthOf(page: PageView): 'short' | 'medium' | 'long' {
  const words = (page.paragraphs ?? []).join(' ').split(/\s+/u).length;
  return words <= 28 ? 'short' : words <= 55 ? 'medium' : 'long';
}
