/** Presses a finished manuscript and its pictures into two PDF files: one for screens, one for a printer. */
import type { PressedFile } from '../../making/ports.ts';
import type { Manuscript, PictureSlot } from '../../story/manuscript.ts';
import { type BookFonts, chooseFonts, fontFiles, isRightToLeft } from '../fonts/choose-fonts.ts';
import { measuredCopy } from '../pictures/measure-ground.ts';
import { type OpenPicture, openPicture } from '../pictures/open-picture.ts';
import { PictureUnreadable } from '../pictures/picture-unreadable.ts';
import { bookData, pagesData } from './book-data.ts';
import { type PressWords, pressWords } from './colophon-lines.ts';
import { composePages, countPages, picturePaths } from './compose-pages.ts';
import { type BookPictures, type BookPlan, drawPages, pictureName } from './draw-pages.ts';
import { finishPdf } from './finish-pdf.ts';
import { planChapters } from './plan-chapters.ts';
import { planCover } from './plan-cover.ts';
import { PressLayoutFailed } from './press-layout-failed.ts';
import { PRINT, SCREEN, type Sheet } from './sheet.ts';
import { standIn } from './stand-ins.ts';
import { tidyManuscript } from './tidy-text.ts';
import { TYPE_SCALES } from './type-scale.ts';
import { openTypesetter, type Typesetter } from './typesetter.ts';

const MEDIA_TYPE = 'application/pdf';

/**
 * Gives `book.pdf` (8.5 in square, pictures at 150 ppi) and `book-print.pdf` (bleed of 0.125 in, 300 ppi), both tagged PDF/UA-1.
 * The same manuscript and pictures give the same bytes; `editions` can ask for one of the two alone.
 *
 * Throws PictureUnreadable (`PICTURE_UNREADABLE`) for a missing, broken or absurd picture, PressFontMissing
 * (`PRESS_FONT_MISSING`) for a letter no font has, PressLayoutFailed (`PRESS_LAYOUT_FAILED`) when the typesetter refuses, and
 * the signal's reason when it aborts.
 */
export async function pressPdf(
  manuscript: Manuscript,
  pictures: ReadonlyMap<PictureSlot, Uint8Array>,
  signal?: AbortSignal,
  editions: readonly Sheet[] = [SCREEN, PRINT],
): Promise<PressedFile[]> {
  signal?.throwIfAborted();
  const book = tidyManuscript(manuscript);
  const fonts = chooseFonts(textsOf(book));
  const words = pressWords(book, fonts.families);
  const opened = await openPictures(book, pictures);
  const typesetter = openTypesetter(fontFiles(fonts));
  try {
    const plan = await planBook(typesetter, book, opened, fonts);
    typesetter.forget();
    for (const [index, path] of picturePaths(plan.pages).entries()) typesetter.put(path, await standIn(index));
    const pressed: PressedFile[] = [];
    for (const sheet of editions) {
      signal?.throwIfAborted();
      const bytes = await pressEdition(typesetter, book, opened, fonts, plan, words, sheet, signal);
      pressed.push({ name: sheet.file, bytes, mediaType: MEDIA_TYPE });
    }
    return pressed;
  } finally {
    typesetter.forget();
  }
}

async function planBook(
  typesetter: Typesetter,
  book: Manuscript,
  pictures: BookPictures,
  fonts: BookFonts,
): Promise<BookPlan> {
  const data = bookData(book, fonts, SCREEN);
  putJson(typesetter, data);
  const cover = await planCover(typesetter, data.title, book.cover.textZone, pictures.cover);
  const chapters = await planChapters(typesetter, book, pictures.chapters, TYPE_SCALES[book.ageGroup]);
  return { cover, chapters, pages: composePages(chapters.map(({ layout }) => layout)) };
}

async function pressEdition(
  typesetter: Typesetter,
  book: Manuscript,
  pictures: BookPictures,
  fonts: BookFonts,
  plan: BookPlan,
  words: PressWords,
  sheet: Sheet,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  putJson(typesetter, { ...bookData(book, fonts, sheet), pages: pagesData(plan.pages, book, plan.cover, words) });
  const { bytes, pages } = typesetter.pdf();
  typesetter.forget();
  // A page more or less would part every later picture from its words.
  if (pages !== countPages(plan.pages))
    throw new PressLayoutFailed(sheet.file, `it came to ${pages} pages where ${countPages(plan.pages)} were planned`);
  signal?.throwIfAborted();
  return finishPdf(bytes, {
    pictures: await drawPages(book, pictures, plan, sheet, signal),
    bleed: sheet.bleed,
    rightToLeft: isRightToLeft(book.language),
    picturesBy: book.madeBy.pictures,
  });
}

const putJson = (typesetter: Typesetter, data: unknown) =>
  typesetter.put('/book.json', Buffer.from(JSON.stringify(data), 'utf8'));

async function openPictures(book: Manuscript, pictures: ReadonlyMap<PictureSlot, Uint8Array>): Promise<BookPictures> {
  const open = async (slot: PictureSlot, which: string): Promise<OpenPicture> => {
    const bytes = pictures.get(slot);
    if (!bytes) throw new PictureUnreadable(which, `there is none for ${slot}`);
    const picture = await openPicture(bytes, which);
    // One whole decode now, so that damage further down is told before any page is set; it serves the measuring too.
    await measuredCopy(picture);
    return picture;
  };
  const cover = await open('cover', 'The cover picture');
  const chapters: OpenPicture[] = [];
  for (const { number } of book.chapters) chapters.push(await open(`chapter-${number}`, pictureName(number)));
  return { cover, chapters };
}

function textsOf(book: Manuscript) {
  // The press's own words need letters too: an Arabic book may have no Arabic but in its colophon.
  const own = pressWords(book, []);
  const titles = [
    { where: 'the title', text: book.title },
    { where: 'the bookplate', text: book.dedication === '' ? own.belongs : '' },
    ...book.chapters.map(({ number, title }) => ({ where: `the title of chapter ${number}`, text: title })),
  ];
  const words = [
    { where: 'the dedication', text: book.dedication },
    { where: 'the colophon', text: own.lines.join(' ') },
    ...book.chapters.flatMap(({ number, paragraphs }) =>
      paragraphs.map((text) => ({ where: `chapter ${number}`, text })),
    ),
  ];
  return { ageGroup: book.ageGroup, language: book.language, titles, words };
}
