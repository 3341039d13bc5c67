/** Writes the data the page templates read: what the book is, how it is set, and its pages one by one. */
import type { Manuscript } from '../../story/manuscript.ts';
import { type BookFonts, isRightToLeft } from '../fonts/choose-fonts.ts';
import { INK, PAPER, type Rgb } from '../pictures/lettering.ts';
import type { PressWords } from './colophon-lines.ts';
import { type Page, pathOf } from './compose-pages.ts';
import type { PlannedCover } from './plan-cover.ts';
import type { Sheet } from './sheet.ts';
import { titlePieces } from './title-pieces.ts';
import { TYPE_SCALES, type TypeScale } from './type-scale.ts';

/** Widths of the spot drawings, in inches. */
export const TITLE_SPOT = 3.9;
export const PAGE_SPOT = 5.2;

export const letterColour = (letters: string): string => hex(letters === 'ink' ? INK : PAPER);
const hex = (rgb: Rgb): string => `#${rgb.map((v) => Math.round(v).toString(16).padStart(2, '0')).join('')}`;

/** Lines stand further apart in scripts with tall or dense letters. */
const LEADING_MORE: Readonly<Record<string, number>> = { ar: 0.2, fa: 0.2, ur: 0.4, ja: 0.25, zh: 0.25 };
/** Page numbers in the digits of the language, as Typst's numbering patterns. */
const FOLIOS: Readonly<Record<string, string>> = { ar: '١', fa: '۱', ur: '۱' };

/** The part that does not depend on the plan of the pages; enough for trials. Everything in it is data, never mark-up. */
export function bookData(manuscript: Manuscript, fonts: BookFonts, sheet: Sheet) {
  const { language, region } = new Intl.Locale(manuscript.language);
  const made = new Date(manuscript.madeOn);
  const scale: TypeScale = TYPE_SCALES[manuscript.ageGroup];
  return {
    sheet,
    fonts: { body: fonts.body, display: fonts.display },
    style: { ...scale, leading: scale.leading + (LEADING_MORE[language] ?? 0), folio: FOLIOS[language] ?? '1' },
    language,
    region: region ?? null,
    rightToLeft: isRightToLeft(manuscript.language),
    meta: {
      title: manuscript.title,
      author: manuscript.madeBy.words,
      description: `${manuscript.synopsis} — Pictures made by AI: ${manuscript.madeBy.pictures}.`,
      keywords: ['picture book', `ages ${manuscript.ageGroup}`, 'AI-generated pictures', 'trainedAlgorithmicMedia'],
      date: [made.getUTCFullYear(), made.getUTCMonth() + 1, made.getUTCDate()],
    },
    title: titlePieces(manuscript.title, manuscript.language),
    chapters: manuscript.chapters.map(({ number, title, paragraphs }) => ({
      number,
      title: titlePieces(title, manuscript.language),
      paragraphs,
    })),
  };
}

/** The planned pages in the templates' terms. */
export function pagesData(pages: readonly Page[], manuscript: Manuscript, cover: PlannedCover, words: PressWords) {
  const inTerms = (page: Page) => {
    switch (page.kind) {
      case 'cover':
        return {
          ...page,
          picture: pathOf(page),
          alt: manuscript.cover.alt,
          area: cover.area,
          size: cover.size,
          letters: letterColour(cover.lettering.letters),
        };
      case 'dedication':
        return { ...page, text: manuscript.dedication, belongs: words.belongs, language: words.language };
      case 'title':
        return { ...page, picture: pathOf(page), width: TITLE_SPOT, size: Math.min(40, cover.size) };
      case 'picture': {
        const over = page.over && { ...page.over, letters: letterColour(page.over.letters) };
        const { alt } = manuscript.chapters[page.chapter]!;
        return { ...page, picture: pathOf(page), alt, over };
      }
      case 'vignette':
        return { ...page, picture: pathOf(page), width: PAGE_SPOT };
      case 'colophon':
        return { ...page, lines: words.lines, language: words.language };
      case 'text':
        return { ...page, picture: pathOf(page) ?? null, width: PAGE_SPOT };
    }
  };
  return pages.map(inTerms);
}
