/** Opens picture bytes with bounds, so that a broken or absurd file is refused before its pixels are unpacked. */
import sharp, { type Sharp } from 'sharp';
import { PictureUnreadable } from './picture-unreadable.ts';

/** 8000 pixels square: three times the width of a printed page, 256 MB unpacked. A decompression bomb claims far more. */
export const PICTURE_PIXELS_MAX = 64_000_000;
/** The least side that can be shown at all. */
export const PICTURE_SIDE_MIN = 16;
const FORMATS = new Set(['jpeg', 'png', 'webp']);

export interface OpenPicture {
  /** A fresh pipeline over the same bytes: upright, in sRGB, without alpha. */
  pixels(): Sharp;
  width: number;
  height: number;
}

/** `which` names the picture in the error: "The cover picture". Throws PictureUnreadable (`PICTURE_UNREADABLE`). */
export async function openPicture(bytes: Uint8Array, which = 'The picture'): Promise<OpenPicture> {
  if (bytes.byteLength === 0) throw new PictureUnreadable(which, 'it is empty');
  const options = { limitInputPixels: PICTURE_PIXELS_MAX, failOn: 'error' } as const;
  // Metadata is read without the pixel bound, so that a bomb is told apart from a broken file.
  const found = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw new PictureUnreadable(which, 'it is not a JPEG, PNG or WebP file', cause);
    });
  const { width, height, format } = found;
  if (!FORMATS.has(format)) throw new PictureUnreadable(which, `it is ${format}, and must be JPEG, PNG or WebP`);
  if (width * height > PICTURE_PIXELS_MAX)
    throw new PictureUnreadable(which, `${width} by ${height} pixels is more than ${PICTURE_PIXELS_MAX} in all`);
  if (Math.min(width, height) < PICTURE_SIDE_MIN)
    throw new PictureUnreadable(which, `${width} by ${height} pixels is too small`);
  return {
    pixels: () => sharp(bytes, options).autoOrient().toColourspace('srgb').flatten({ background: '#fffdf7' }),
    width,
    height,
  };
}

/** Runs a pipeline, and turns a decoder's complaint about its bytes into PictureUnreadable. */
export async function finishPicture<T>(which: string, run: Promise<T>): Promise<T> {
  try {
    return await run;
  } catch (cause) {
    if (cause instanceof PictureUnreadable) throw cause;
    throw new PictureUnreadable(which, 'its pixels are damaged or cut off', cause);
  }
}
