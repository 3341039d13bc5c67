/**
 * Lets the typesetter set a speck in the place of each picture, and puts the picture there when the pages are done. Given the
 * pictures themselves, it would unpack every one and remember them all: half a gigabyte for a short book, for nothing.
 */
import { type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import sharp from 'sharp';
import { PressLayoutFailed } from './press-layout-failed.ts';

/** A square RGB JPEG, three colours of 8 bits. */
export interface PlacedPicture {
  path: `/${string}`;
  bytes: Uint8Array;
  /** Pixels. */
  side: number;
}

/** Each speck has a side of its own, in pixels: that is how it is found again. */
const sideOf = (index: number) => 8 + index;

/** The speck for the picture of this index in the book. */
export function standIn(index: number): Promise<Uint8Array> {
  const side = sideOf(index);
  return sharp({ create: { width: side, height: side, channels: 3, background: '#808080' } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** `pictures` in the order of their indices. Throws PressLayoutFailed when the typesetter lost one, or wrote it in a way unknown to us. */
export function putPictures(pdf: PDFDocument, pictures: readonly PlacedPicture[]): void {
  const specks = new Map<number, () => void>();
  const name = (key: string) => PDFName.of(key);
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(name('Subtype')) !== name('Image')) continue;
    const side = Number(object.dict.get(name('Width'))?.toString());
    const picture = pictures.find((_, index) => sideOf(index) === side);
    if (!picture || object.dict.get(name('Filter')) !== name('DCTDecode')) continue;
    specks.set(side, () => {
      const dict = object.dict.clone(pdf.context);
      for (const [key, value] of [
        ['Width', picture.side],
        ['Height', picture.side],
        ['Length', picture.bytes.byteLength],
      ] as const)
        dict.set(name(key), pdf.context.obj(value));
      pdf.context.assign(reference, PDFRawStream.of(dict, picture.bytes));
    });
  }
  for (const [index, { path }] of pictures.entries()) {
    const put = specks.get(sideOf(index));
    if (!put) throw new PressLayoutFailed(`The picture ${path}`, 'it has no place among the pages');
    put();
  }
}
