/** Plans the book page by page: which picture faces which words, and where a spot drawing closes a spread. */
import type { Area } from '../pictures/text-zone-area.ts';

/** How one chapter is laid out. `index` counts chapters from 0. */
export type ChapterLayout =
  | { index: number; way: 'over'; size: number; area: Area; letters: string }
  | { index: number; way: 'facing'; size: number; depth: number; pages: number; spot: boolean };

export type Page =
  | { kind: 'cover' | 'dedication' | 'title' | 'colophon' }
  | { kind: 'picture'; chapter: number; over: { size: number; area: Area; letters: string } | null }
  /** A run of `pages` pages; with `spot`, a spot drawing stands under the last words. */
  | { kind: 'text'; chapter: number; size: number; depth: number; pages: number; spot: boolean }
  | { kind: 'vignette'; chapter: number };

/**
 * Page 1 is the cover, pages 2 and 3 are dedication and title, and the story begins on page 4, a left-hand page (in a book read
 * from right to left the same numbers lie on the other side). A facing chapter begins on an even page, so that its picture and
 * words are seen together; where an odd page would be left before it, a spot drawing from the chapter before fills it: only after
 * a run of text too long to share its last page with one.
 */
export function composePages(chapters: readonly ChapterLayout[]): Page[] {
  const pages: Page[] = [{ kind: 'cover' }, { kind: 'dedication' }, { kind: 'title' }];
  let next = 4;
  const closeSpread = (chapter: number) => {
    if (next % 2 === 0) return;
    pages.push({ kind: 'vignette', chapter });
    next++;
  };
  for (const chapter of chapters) {
    if (chapter.way === 'over') {
      const { size, area, letters } = chapter;
      pages.push({ kind: 'picture', chapter: chapter.index, over: { size, area, letters } });
      next++;
      continue;
    }
    closeSpread(chapter.index - 1);
    const { size, depth, pages: run, spot } = chapter;
    pages.push({ kind: 'picture', chapter: chapter.index, over: null });
    pages.push({ kind: 'text', chapter: chapter.index, size, depth, pages: run, spot });
    next += 1 + run;
    closeSpread(chapter.index);
  }
  pages.push({ kind: 'colophon' });
  return pages;
}

/**
 * Of the chapters that could stand over their pictures, those that shall: an odd one out in a row of them would leave the page beside
 * it empty, so it faces its words instead, the one at that end of the row which needs the stronger scrim. A row that ends the book
 * may be odd: the colophon stands beside it. `scrimOf` gives the opacity for each such chapter.
 */
export function pairOver(scrimOf: ReadonlyMap<number, number>, chapters: number): ReadonlySet<number> {
  const kept = new Set(scrimOf.keys());
  for (let first = 0; first < chapters; first++) {
    if (!scrimOf.has(first)) continue;
    let last = first;
    while (scrimOf.has(last + 1)) last++;
    if ((last - first) % 2 === 0 && last < chapters - 1)
      kept.delete(scrimOf.get(first)! > scrimOf.get(last)! ? first : last);
    first = last;
  }
  return kept;
}

/** Pages in all: a run of text counts each of its pages. */
export const countPages = (pages: readonly Page[]): number =>
  pages.reduce((sum, page) => sum + (page.kind === 'text' ? page.pages : 1), 0);

/** Where the templates find the pictures of the planned pages, in their order. */
export const picturePaths = (pages: readonly Page[]): `/${string}`[] => pages.flatMap((page) => pathOf(page) ?? []);

/** Undefined for a page without a picture. */
export function pathOf(page: Page): `/${string}` | undefined {
  switch (page.kind) {
    case 'cover':
      return '/pictures/cover.jpg';
    case 'title':
      return '/pictures/cover-spot.jpg';
    case 'picture':
      return `/pictures/chapter-${page.chapter}.jpg`;
    case 'vignette':
      return spotPath(page.chapter);
    case 'text':
      return page.spot ? spotPath(page.chapter) : undefined;
    default:
      return undefined;
  }
}

const spotPath = (chapter: number): `/${string}` => `/pictures/chapter-${chapter}-spot.jpg`;
