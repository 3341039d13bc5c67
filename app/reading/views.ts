/** A book as its reader sees it: one view after another, each with a face at the start and one at the end of the spread. */
import type { PageView } from '../../src/making/story-view.ts';

export type Face =
  | { kind: 'nothing' | 'cover' | 'bookplate' | 'endpaper' | 'title' | 'end' }
  | { kind: 'picture' | 'words'; page: PageView };
export interface View {
  key: string;
  /** For the list of pages, and for screen readers. */
  name: string;
  start: Face;
  end: Face;
  /** Undefined outside the chapters. */
  page?: PageView;
}

/** Cover, title page, one view a chapter, the end. A chapter's view number is its own number plus one. */
export function viewsOf(pages: readonly PageView[]): View[] {
  const chapters = pages.filter(({ number }) => number > 0).toSorted((a, b) => a.number - b.number);
  return [
    { key: 'cover', name: 'Cover', start: { kind: 'nothing' }, end: { kind: 'cover' } },
    { key: 'title', name: 'Title page', start: { kind: 'bookplate' }, end: { kind: 'title' } },
    ...chapters.map(
      (page): View => ({
        key: page.slot,
        name: `Page ${page.number}`,
        start: { kind: 'picture', page },
        end: { kind: 'words', page },
        page,
      }),
    ),
    { key: 'end', name: 'The end', start: { kind: 'end' }, end: { kind: 'endpaper' } },
  ];
}

/** The view an address asks for (`?page=3`), kept inside the book. */
export function viewAt(asked: string | null, count: number): number {
  const wanted = Number(asked ?? 0);
  return Number.isFinite(wanted) ? Math.min(Math.max(0, Math.trunc(wanted)), count - 1) : 0;
}

/** How much text a page holds; long texts are set smaller, and scroll when a small window cannot hold them. */
export function lengthOf(page: PageView): 'short' | 'medium' | 'long' {
  const words = (page.paragraphs ?? []).join(' ').split(/\s+/u).length;
  return words <= 60 ? 'short' : words <= 130 ? 'medium' : 'long';
}
