/** Decodes a picture to a small square of colours. */
import sharp from 'sharp';
import { labOf } from './lab.ts';

/** Pixels a side of a picture: a scarf in a wide shot is some twenty of them, and reading takes some hundredths of a second. */
export const PICTURE_SIDE = 192;
/** Pixels a side of a sheet, which shows a figure several times. */
export const SHEET_SIDE = 256;

export interface Pixels {
  /** Pixels a side. */
  side: number;
  /** Three numbers a pixel, row by row. */
  rgb: Uint8Array;
  lab: Float32Array;
}

/** A picture that cannot be decoded. The same bytes never can, so it is not retryable; the step may draw another. */
export class PictureUnreadable extends Error {
  readonly code = 'PICTURE_INVALID';
  readonly retryable = false;
  readonly next = 'Draw the picture again.';
  constructor(cause: unknown) {
    super('The critic could not decode the picture.', { cause });
    this.name = 'PictureUnreadable';
  }
}

/** JPEG is shrunk while it is decoded. Throws PictureUnreadable (`PICTURE_INVALID`). */
export async function readPixels(bytes: Uint8Array, side: number): Promise<Pixels> {
  const rgb = await sharp(bytes)
    .resize(side, side, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer()
    .catch((cause: unknown) => {
      throw new PictureUnreadable(cause);
    });
  const lab = new Float32Array(side * side * 3);
  for (let i = 0; i < lab.length; i += 3) lab.set(labOf(rgb[i] ?? 0, rgb[i + 1] ?? 0, rgb[i + 2] ?? 0), i);
  return { side, rgb, lab };
}

/** How much the lightness of the pixels differs: its standard deviation, 0 for a page of one colour. */
export function spreadOf({ lab }: Pixels): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < lab.length; i += 3) {
    sum += lab[i] as number;
    squares += (lab[i] as number) ** 2;
  }
  const n = lab.length / 3;
  return Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2));
}
