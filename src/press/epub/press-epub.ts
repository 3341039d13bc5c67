/** Presses a finished manuscript, its pictures and its narration into one electronic picture book that reads itself aloud. */
import type { PressedFile, Speech } from '../../making/ports.ts';
import type { Manuscript, PictureSlot } from '../../story/manuscript.ts';
import { type BookFonts, chooseFonts, type FontFamily } from '../fonts/choose-fonts.ts';
import { FACES, type Face, faceBytes } from '../fonts/faces.ts';
import { pressWords } from '../pdf/colophon-lines.ts';
import { PAPER } from '../pictures/lettering.ts';
import { type OpenPicture, openPicture } from '../pictures/open-picture.ts';
import { pagePicture } from '../pictures/page-picture.ts';
import { PictureUnreadable } from '../pictures/picture-unreadable.ts';
import { TRIM } from '../pictures/text-zone-area.ts';
import { vignette } from '../pictures/vignette.ts';
import { type AssembledPage, assemblePages, soundPath } from './assemble-pages.ts';
import { navigation } from './navigation.ts';
import { packEpub } from './pack-epub.ts';
import { type PackagedFile, packageDocument } from './package-document.ts';
import { type Over, type PlannedBook, planBook } from './plan-book.ts';
import { DISPLAY_FACES, fontPath, styleSheet } from './style-sheet.ts';

/** Pixels a side at most: a page on a tablet held close shows no more. */
const PICTURE_SIDE = 1600;
const QUALITY = 80;

/**
 * One file, `book.epub`: EPUB 3 with pages of fixed size and, for chapters with speech, media overlays by sentence. `speech`
 * is by chapter number and may be empty. The same book gives the same bytes.
 * Throws PictureUnreadable, PressFontMissing, NarrationOutOfStep, or the signal's reason.
 */
export async function pressEpub(
  manuscript: Manuscript,
  pictures: ReadonlyMap<PictureSlot, Uint8Array>,
  speech: ReadonlyMap<number, Speech>,
  signal?: AbortSignal,
): Promise<PressedFile[]> {
  signal?.throwIfAborted();
  const { chapters } = manuscript;
  const opened = new Map<PictureSlot, OpenPicture>();
  for (const slot of ['cover', ...chapters.map(({ number }) => `chapter-${number}` as const)] as const)
    opened.set(slot, await open(pictures, slot));

  const fonts = chooseFonts(textsOf(manuscript));
  const planned = await planBook(
    manuscript,
    { cover: opened.get('cover')!, chapters: chapters.map(({ number }) => opened.get(`chapter-${number}`)!) },
    { body: facesOf(fonts, fonts.body, false), display: facesOf(fonts, fonts.display, true) },
  );
  const pages = assemblePages(manuscript, planned, pressWords(manuscript, fonts.families), speech);

  const files = new Map<string, Uint8Array | string>();
  for (const page of pages) {
    files.set(page.path, page.xhtml);
    if (page.overlay) files.set(page.overlay.path, page.overlay.smil);
  }
  files.set('style.css', styleSheet(fonts, planned.scale));
  for (const face of fonts.faces) files.set(fontPath(face), faceBytes(face));
  for (const { number } of chapters) {
    const spoken = speech.get(number);
    if (spoken) files.set(soundPath(number), spoken.bytes);
  }
  for await (const [path, bytes] of paintPictures(manuscript, planned, opened, pages)) {
    signal?.throwIfAborted();
    files.set(path, bytes);
  }
  const bodyPages = pages.flatMap(({ opens, path }) => (opens === undefined ? [] : [{ path, title: opens }]));
  const landmarks = pages.flatMap(({ landmark, path, opens }) =>
    landmark ? [{ type: landmark, path, title: opens ?? manuscript.title }] : [],
  );
  files.set('nav.xhtml', navigation(manuscript, bodyPages, landmarks));
  const bytes = packEpub(
    new Map([['package.opf', packageOf(manuscript, pages, [...files.keys()])], ...files]),
    manuscript.madeOn,
  );
  return [{ name: 'book.epub', bytes, mediaType: 'application/epub+zip' }];
}

function open(pictures: ReadonlyMap<PictureSlot, Uint8Array>, slot: PictureSlot): Promise<OpenPicture> {
  const bytes = pictures.get(slot);
  const which = slot === 'cover' ? 'The cover picture' : `The picture of ${slot.replace('-', ' ')}`;
  if (!bytes) throw new PictureUnreadable(which, 'it is missing');
  return openPicture(bytes, which);
}

/** Every word that is printed, with its place, so that the fonts can be chosen for it. */
function textsOf(manuscript: Manuscript) {
  const { title, dedication, chapters, ageGroup, language } = manuscript;
  const press = pressWords(manuscript, []);
  return {
    ageGroup,
    language,
    titles: [
      { where: 'the title', text: title },
      ...chapters.map((chapter) => ({ where: `the title of chapter ${chapter.number}`, text: chapter.title })),
    ],
    words: [
      { where: 'the dedication', text: dedication },
      ...chapters.flatMap(({ number, paragraphs }) => paragraphs.map((text) => ({ where: `chapter ${number}`, text }))),
      ...[...press.lines, press.belongs].map((text) => ({ where: 'the colophon', text })),
    ],
  };
}

/** The faces behind a list of families, in its order: those for titles, or those for running text. */
function facesOf(fonts: BookFonts, families: readonly FontFamily[], display: boolean): Face[] {
  const names = families.filter((family) => typeof family === 'string');
  return names.flatMap((name) =>
    fonts.faces.filter(
      (face) =>
        FACES[face].family === name &&
        (DISPLAY_FACES.includes(face) === display || face === 'emoji') &&
        !face.endsWith('-italic'),
    ),
  );
}

/** The pictures of the book as files, one after the other: each is large while it is painted. */
async function* paintPictures(
  manuscript: Manuscript,
  planned: PlannedBook,
  opened: ReadonlyMap<PictureSlot, OpenPicture>,
  pages: readonly AssembledPage[],
): AsyncGenerator<[path: string, bytes: Uint8Array]> {
  const madeBy = manuscript.madeBy.pictures;
  const paint = (slot: PictureSlot, over?: Over) => {
    const picture = opened.get(slot)!;
    const pixels = Math.min(PICTURE_SIDE, Math.max(picture.width, picture.height));
    const scrim = over && { zone: over.zone, area: over.area, ...over.lettering.scrim };
    return pagePicture(slot, picture, { side: TRIM, ppi: pixels / TRIM, quality: QUALITY, madeBy, scrim });
  };
  const spot = (slot: PictureSlot, pixels: number, zone: Over['zone'] | 'none') =>
    vignette(slot, opened.get(slot)!, { pixels, zone, paper: PAPER, quality: QUALITY, madeBy });
  yield ['pictures/cover.jpg', await paint('cover', planned.cover)];
  yield ['pictures/title.jpg', await spot('cover', 760, planned.cover.zone)];
  for (const one of planned.chapters) {
    const slot = `chapter-${one.chapter.number}` as const;
    yield [`pictures/${slot}.jpg`, await paint(slot, one.way === 'over' ? one.over : undefined)];
    if (pages.some((page) => page.vignetteOf === one.chapter.number))
      yield [`pictures/vignette-${one.chapter.number}.jpg`, await spot(slot, 900, one.chapter.textZone)];
  }
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  ttf: 'font/ttf',
  jpg: 'image/jpeg',
  mp3: 'audio/mpeg',
  xhtml: 'application/xhtml+xml',
};

function packageOf(manuscript: Manuscript, pages: readonly AssembledPage[], paths: readonly string[]): string {
  const inSpine = new Set(pages.flatMap(({ path, overlay }) => [path, overlay?.path]));
  const others = paths
    .filter((path) => !inSpine.has(path))
    .map((path): PackagedFile => {
      const mediaType = MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)]!;
      const properties = { 'nav.xhtml': 'nav', 'pictures/cover.jpg': 'cover-image' }[path];
      return { path, mediaType, properties };
    });
  const packaged = pages.map(({ path, xhtml, overlay, side }) => ({
    path,
    mediaType: MEDIA_TYPES.xhtml!,
    side,
    overlay,
    ...(xhtml.includes('<svg') && { properties: 'svg' }),
  }));
  return packageDocument(manuscript, packaged, others);
}
