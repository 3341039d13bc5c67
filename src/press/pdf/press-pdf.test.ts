import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Manuscript } from '../../story/manuscript.ts';
import { PressFontMissing } from '../fonts/press-font-missing.ts';
import { PictureUnreadable } from '../pictures/picture-unreadable.ts';
import { pressPdf } from './press-pdf.ts';
import { sampleManuscript, samplePicture, samplePictures } from './sample-manuscript.ts';
import { PRINT, SCREEN } from './sheet.ts';

let picture: Uint8Array;
beforeAll(async () => {
  picture = await samplePicture();
});

async function pressScreen(changes: Partial<Manuscript> = {}): Promise<{ bytes: Uint8Array; pdf: PDFDocument }> {
  const manuscript = sampleManuscript(changes);
  const [file] = await pressPdf(manuscript, samplePictures(manuscript, picture), undefined, [SCREEN]);
  return { bytes: file!.bytes, pdf: await PDFDocument.load(file!.bytes, { updateMetadata: false }) };
}
const decoded = (value: unknown) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
/** Every dictionary in the file. */
const dictionaries = (pdf: PDFDocument): PDFDict[] =>
  pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
const valuesOf = (pdf: PDFDocument, key: string): string[] =>
  dictionaries(pdf).flatMap((dict) => decoded(dict.lookup(PDFName.of(key))) ?? []);
const program = (name: string) => spawnSync(name, ['-v']).error === undefined;
const textOf = (bytes: Uint8Array, page?: number) => {
  const range = page === undefined ? [] : ['-f', `${page}`, '-l', `${page}`];
  return spawnSync('pdftotext', [...range, '-layout', '-', '-'], { input: bytes }).stdout.toString('utf8');
};

describe('the two editions', () => {
  let files: Awaited<ReturnType<typeof pressPdf>>;
  let print: PDFDocument;
  beforeAll(async () => {
    const manuscript = sampleManuscript({ chapters: sampleManuscript().chapters.slice(0, 1) });
    files = await pressPdf(manuscript, samplePictures(manuscript, picture), undefined, [SCREEN, PRINT]);
    print = await PDFDocument.load(files[1]!.bytes, { updateMetadata: false });
  }, 60_000);

  it('are a small one for screens and one for the printer', () => {
    expect(files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['book.pdf', 'application/pdf'],
      ['book-print.pdf', 'application/pdf'],
    ]);
    expect(files[0]!.bytes.byteLength).toBeLessThan(files[1]!.bytes.byteLength);
  });

  it('give the printer an eighth of an inch of bleed around a trim of eight and a half', () => {
    for (const page of print.getPages()) {
      expect(page.getSize()).toEqual({ width: 630, height: 630 });
      expect(page.getTrimBox()).toEqual({ x: 9, y: 9, width: 612, height: 612 });
      expect(page.getBleedBox()).toEqual({ x: 0, y: 0, width: 630, height: 630 });
    }
  });

  it('print pictures at 300 pixels an inch', () => {
    const widths = print.context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (!(object instanceof PDFRawStream)) return [];
      return object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')
        ? [Number(object.dict.get(PDFName.of('Width'))?.toString())]
        : [];
    });
    expect(Math.max(...widths)).toBe(8.75 * 300);
  });

  it('embed every font', () => {
    const described = dictionaries(print).filter(
      (dict) => dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'),
    );
    expect(described.length).toBeGreaterThanOrEqual(2);
    for (const font of described)
      expect(font.has(PDFName.of('FontFile2')) || font.has(PDFName.of('FontFile3'))).toBe(true);
  });

  it.skipIf(!program('qpdf'))('are sound files', () => {
    for (const { name, bytes } of files) {
      const path = join(mkdtempSync(join(tmpdir(), 'press-')), name);
      writeFileSync(path, bytes);
      expect(spawnSync('qpdf', ['--check', path]).status).toBe(0);
    }
  });

  it.skipIf(!program('pdftotext'))('keep every word half an inch inside the trim', () => {
    const boxes = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: files[1]!.bytes }).stdout.toString('utf8');
    const words = [...boxes.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g)];
    expect(words.length).toBeGreaterThan(30);
    const [least, most] = [9 + 36, 630 - 9 - 36];
    for (const [left, top, right, bottom] of words.map(
      ([, ...edges]) => edges.map(Number) as [number, number, number, number],
    )) {
      // The boxes are those of the font; its letters stand in the middle of them, capitals about a fifth below the top.
      const air = (bottom - top) * 0.2;
      expect(Math.min(left, top + air)).toBeGreaterThanOrEqual(least);
      expect(Math.max(right, bottom - air)).toBeLessThanOrEqual(most);
    }
  });
});

describe('the screen edition', () => {
  it('is tagged, in the language of the book, with every picture described and every chapter bookmarked', async () => {
    const { pdf } = await pressScreen();
    expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(decoded(pdf.catalog.lookup(PDFName.of('Lang')))).toBe('en');
    expect(valuesOf(pdf, 'Alt').sort()).toEqual([
      'A lamp over a dark meadow',
      'Pip lights the lantern',
      'Pip walks home under the moon',
    ]);
    expect(valuesOf(pdf, 'Title')).toEqual(expect.arrayContaining(['Out goes the light', 'Home again']));
  });

  it('says in its metadata who made it, and that its pictures are by AI', async () => {
    const { pdf } = await pressScreen();
    expect(pdf.getTitle()).toBe('Pip and the Lantern');
    expect(pdf.getAuthor()).toBe('the Fablewright atelier');
    expect(pdf.getSubject()).toContain('made by AI');
    expect(pdf.getKeywords()).toContain('trainedAlgorithmicMedia');
    const xmp = pdf.catalog.lookup(PDFName.of('Metadata'));
    const packet = xmp instanceof PDFRawStream ? Buffer.from(xmp.contents).toString('utf8') : '';
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(packet).toContain('Iptc4xmpExt:DigitalSourceType');
  });

  it('comes out the same, byte for byte, each time', async () => {
    const [first, second] = [await pressScreen(), await pressScreen()];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  it('lays a few words over calm pictures for the youngest, and faces the picture with them for the others', async () => {
    const [calm, none] = sampleManuscript().chapters;
    const chapters = [calm!, { ...calm!, number: 2 }, { ...none!, number: 3 }];
    for (const ageGroup of ['3-5', '5-8', '8-12'] as const) {
      const young = ageGroup === '3-5';
      const { pdf, bytes } = await pressScreen({ ageGroup, chapters });
      expect(pdf.getPageCount()).toBe(young ? 8 : 10);
      if (!program('pdftotext')) continue;
      for (const page of [4, 5, 6, 7]) {
        const expected = young ? page <= 5 : page % 2 === 1;
        expect(textOf(bytes, page).includes('Pip the fox'), `page ${page}, ages ${ageGroup}`).toBe(expected);
      }
      expect(textOf(bytes, young ? 7 : 9)).toContain('The moon came up');
    }
  });

  it('faces a lone calm picture with its words rather than leave the page beside it without any', async () => {
    const { pdf, bytes } = await pressScreen({ ageGroup: '3-5' });
    expect(pdf.getPageCount()).toBe(8);
    if (!program('pdftotext')) return;
    expect(textOf(bytes, 4)).not.toContain('Pip the fox');
    expect(textOf(bytes, 5)).toContain('Pip the fox');
    expect(textOf(bytes, 7)).toContain('The moon came up');
  });

  it('lets words that need a second page take a third, and share it with a spot drawing', async () => {
    const paragraph = 'Pip walked on through the dark wood, and the lantern shone on every leaf. '.repeat(5).trim();
    const [chapter, last] = sampleManuscript().chapters;
    const { pdf, bytes } = await pressScreen({
      ageGroup: '8-12',
      chapters: [{ ...chapter!, paragraphs: Array.from({ length: 5 }, () => paragraph) }, last!],
    });
    // Cover, dedication, title; picture and three pages of words; picture and words; colophon.
    expect(pdf.getPageCount()).toBe(10);
    const drawn = pdf.getPage(6).node.Resources()?.lookup(PDFName.of('XObject'), PDFDict);
    expect(drawn?.keys()).toHaveLength(1);
    if (!program('pdftotext')) return;
    for (const page of [5, 6, 7]) expect(textOf(bytes, page).split('\n').length).toBeGreaterThan(3);
    expect(textOf(bytes, 9)).toContain('The moon came up');
  });

  it('prints mark-up as the letters it is made of', async () => {
    const title = '#let x = 1 \\ *bold* $a$ "quoted"';
    const [chapter] = sampleManuscript().chapters;
    const odd = { ...chapter!, title: '= #pagebreak() <b>', paragraphs: ['#image("/etc/passwd") _so_ `it` is @all'] };
    const { pdf, bytes } = await pressScreen({ title, chapters: [odd] });
    expect(pdf.getTitle()).toBe(title);
    expect(valuesOf(pdf, 'Title')).toContain('= #pagebreak() <b>');
    expect(pdf.getPageCount()).toBe(6);
    if (program('pdftotext')) expect(textOf(bytes)).toContain('#image("/etc/passwd") _so_ `it` is');
  });

  it('has room for the longest title, chapter title and dedication a brief may ask for', async () => {
    const long = (letters: number) => 'Wilhelmina and Bartholomew '.repeat(10).slice(0, letters).trim();
    const chapters = sampleManuscript().chapters.map((chapter) => ({ ...chapter, title: long(120) }));
    for (const ageGroup of ['3-5', '8-12'] as const) {
      const { bytes } = await pressScreen({ ageGroup, title: long(120), dedication: long(200), chapters });
      if (program('pdftotext'))
        expect(textOf(bytes, 3).trimEnd().endsWith('Fablewright'), 'all on the title page').toBe(true);
    }
  });

  it('keeps twenty thousand words in one chapter', async () => {
    const paragraph = 'Pip walked on through the dark wood, and the lantern swung and shone on every leaf. '.repeat(8);
    const [chapter] = sampleManuscript().chapters;
    const { pdf } = await pressScreen({
      ageGroup: '8-12',
      chapters: [{ ...chapter!, paragraphs: Array.from({ length: 156 }, () => paragraph) }],
    });
    expect(pdf.getPageCount()).toBeGreaterThan(60);
  }, 60_000);

  it('reads an Arabic book from right to left, names in other letters and all', async () => {
    const [chapter] = sampleManuscript().chapters;
    const { pdf, bytes } = await pressScreen({
      language: 'ar',
      title: 'الثعلبة والفانوس',
      dedication: 'إلى Zoë و Łukasz',
      chapters: [
        { ...chapter!, title: 'ضوء في الغابة', paragraphs: ['«من هناك؟» سألت فرن. «أنا José، ومعي 12 نجمة!»'] },
      ],
    });
    expect(pdf.catalog.getViewerPreferences()?.dict.get(PDFName.of('Direction'))).toBe(PDFName.of('R2L'));
    expect(decoded(pdf.catalog.lookup(PDFName.of('Lang')))).toBe('ar');
    if (program('pdftotext')) expect(textOf(bytes)).toContain('José');
  });

  it.each([
    ['ja', '森のクマさん', '「だれ？」とŁukaszはききました。'],
    ['ru', 'Лиса и ёлка', '— Кто там? — спросила Zoë.'],
  ])('prints a book in %s', async (language, title, words) => {
    const [chapter] = sampleManuscript().chapters;
    const { pdf, bytes } = await pressScreen({
      language,
      title,
      chapters: [{ ...chapter!, title, paragraphs: [words] }],
    });
    expect(pdf.getTitle()).toBe(title);
    if (program('pdftotext'))
      expect(textOf(bytes).replaceAll(/\s/g, '')).toContain(words.slice(-9).replaceAll(' ', ''));
  });
});

describe('the colophon', () => {
  it.skipIf(!program('pdftotext'))(
    'says plainly that AI made the pictures, and who, when and in which types',
    async () => {
      const { bytes } = await pressScreen();
      const said = textOf(bytes, 8);
      expect(said).toContain('The pictures in this book were made by AI.');
      expect(said).toContain('Voice: the Fablewright narrator');
      expect(said).toContain('Set in Young Serif and Andika');
      expect(said).toContain('November 23, 2026');
    },
  );

  it.each(['ar', 'ja', 'uk', 'pl', 'ko'])(
    'can be printed in a book of %s that is itself in Latin letters',
    async (language) => {
      expect((await pressScreen({ language, dedication: '' })).pdf.getPageCount()).toBe(8);
    },
  );
});

describe('a book that cannot be pressed', () => {
  it('names the letter no font has', async () => {
    await expect(pressScreen({ dedication: 'For 한글' })).rejects.toThrow(PressFontMissing);
  });

  it('names the picture that is missing or broken', async () => {
    const manuscript = sampleManuscript();
    const pictures = samplePictures(manuscript, picture);
    pictures.set('chapter-2', picture.subarray(0, picture.byteLength / 2));
    await expect(pressPdf(manuscript, pictures)).rejects.toThrow(/picture of chapter 2 cannot be read/);
    pictures.delete('chapter-2');
    await expect(pressPdf(manuscript, pictures)).rejects.toThrow(PictureUnreadable);
  });

  it('stops when told to', async () => {
    const manuscript = sampleManuscript();
    await expect(pressPdf(manuscript, samplePictures(manuscript, picture), AbortSignal.abort())).rejects.toThrow(
      /abort/i,
    );
  });
});
