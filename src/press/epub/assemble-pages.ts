/** Puts the pages of the electronic book in order, each with its place in the spread and the overlay of its sound. */
import type { Speech } from '../../making/ports.ts';
import type { Manuscript } from '../../story/manuscript.ts';
import { isRightToLeft } from '../fonts/choose-fonts.ts';
import type { PressWords } from '../pdf/colophon-lines.ts';
import { type ChapterLayout, composePages, type Page } from '../pdf/compose-pages.ts';
import { overlay } from './overlay.ts';
import {
  bookplatePage,
  colophonPage,
  coverPage,
  picturePage,
  textPage,
  titlePage,
  vignettePage,
} from './page-xhtml.ts';
import type { PlannedBook, PlannedChapter } from './plan-book.ts';
import { type Clip, clipSentences, type SentenceSpan } from './sentence-spans.ts';

export interface AssembledPage {
  path: string;
  xhtml: string;
  side: 'left' | 'right' | 'alone';
  overlay?: { path: string; smil: string; seconds: number };
  /** Where the table of contents leads for a chapter. */
  opens?: string;
  landmark?: 'cover' | 'titlepage' | 'bodymatter' | 'colophon';
  /** The chapter whose spot drawing the page shows. */
  vignetteOf?: number;
}

export const soundPath = (chapter: number): string => `audio/chapter-${chapter}.mp3`;

type Draft = Omit<AssembledPage, 'side'>;

/** A left-hand page has an even number; in a book read from right to left the even ones lie on the right. Throws NarrationOutOfStep. */
export function assemblePages(
  book: Manuscript,
  planned: PlannedBook,
  press: PressWords,
  speech: ReadonlyMap<number, Speech>,
): AssembledPage[] {
  const order = composePages(
    planned.chapters.map(
      (chapter, index): ChapterLayout =>
        chapter.way === 'over'
          ? { index, way: 'over', size: chapter.size, area: chapter.over.area, letters: chapter.over.lettering.letters }
          : {
              index,
              way: 'facing',
              size: chapter.size,
              depth: planned.scale.depth,
              pages: chapter.pages.length,
              spot: chapter.pages.at(-1)?.spot !== undefined,
            },
    ),
  );
  const first = isRightToLeft(book.language) ? 'left' : 'right';
  const second = first === 'left' ? 'right' : 'left';
  return order
    .flatMap((page) => draftsOf(page, book, planned, press, speech))
    .map((draft, i) => ({ ...draft, side: i === 0 ? 'alone' : i % 2 === 0 ? first : second }));
}

function draftsOf(
  page: Page,
  book: Manuscript,
  planned: PlannedBook,
  press: PressWords,
  speech: ReadonlyMap<number, Speech>,
): Draft[] {
  switch (page.kind) {
    case 'cover':
      return [{ path: 'cover.xhtml', xhtml: coverPage(book, planned.cover), landmark: 'cover' }];
    case 'dedication':
      return [{ path: 'bookplate.xhtml', xhtml: bookplatePage(book, press) }];
    case 'title':
      return [{ path: 'title.xhtml', xhtml: titlePage(book), landmark: 'titlepage' }];
    case 'colophon':
      return [{ path: 'colophon.xhtml', xhtml: colophonPage(book, press), landmark: 'colophon' }];
    case 'vignette': {
      const { number, title } = planned.chapters[page.chapter]!.chapter;
      return [
        { path: `chapter-${number}-vignette.xhtml`, xhtml: vignettePage(book, number, title), vignetteOf: number },
      ];
    }
    case 'picture': {
      const chapter = planned.chapters[page.chapter]!;
      const path = `chapter-${chapter.chapter.number}.xhtml`;
      return [
        {
          path,
          xhtml: picturePage(book, chapter),
          opens: chapter.chapter.title,
          ...(page.chapter === 0 && { landmark: 'bodymatter' }),
          ...(chapter.way === 'over' && { overlay: overlayOf(path, chapter, chapter.spans, speech) }),
        },
      ];
    }
    case 'text': {
      const chapter = planned.chapters[page.chapter]!;
      if (chapter.way !== 'facing') return [];
      return chapter.pages.map((text, i) => {
        const path = `chapter-${chapter.chapter.number}-text${i === 0 ? '' : `-${i + 1}`}.xhtml`;
        const spans = text.paragraphs.flatMap((paragraph) => paragraph.spans);
        const sound = overlayOf(path, chapter, spans, speech, i > 0);
        const xhtml = textPage(book, chapter, text, i === 0, planned.scale);
        return { path, xhtml, overlay: sound, ...(text.spot && { vignetteOf: chapter.chapter.number }) };
      });
    }
  }
}

/**
 * The overlay of a page that holds these sentences. Sound without times for its sentences is heard whole on the chapter's first
 * page of words. Undefined when nothing is spoken here.
 */
function overlayOf(
  path: string,
  { chapter, spans: all }: PlannedChapter,
  spans: readonly SentenceSpan[],
  speech: ReadonlyMap<number, Speech>,
  later = false,
): AssembledPage['overlay'] {
  const spoken = speech.get(chapter.number);
  if (!spoken) return undefined;
  const clips = clipSentences(all, spoken, chapter.number);
  const here = new Map<string, Clip>(
    clips
      ? spans.flatMap(({ id }) => (clips.has(id) ? [[id, clips.get(id)!] as const] : []))
      : later
        ? []
        : [['text', { begin: 0, end: spoken.seconds }]],
  );
  if (here.size === 0) return undefined;
  return {
    path: path.replace('.xhtml', '.smil'),
    smil: overlay(path, soundPath(chapter.number), here),
    seconds: [...here.values()].reduce((sum, { begin, end }) => sum + end - begin, 0),
  };
}
