/** Opens picture bytes with bounds, so that a broken or absurd file is refused before its pixels are unpacked. */
import sharp, { type Sharp } from 'sharp';
import { PictureUnreadable } from './picture-unreadable.ts';

// Pictures are large and each is worked on once: what libvips would remember of them is only memory lost. One thread a picture,
// because pictures are pressed side by side.
sharp.cache(false);
sharp.concurrency(1);

/** 8000 pixels square: three times the width of a printed page, 256 MB unpacked. A decompression bomb claims far more. */
export const PICTURE_PIXELS_MAX = 64_000_000;
/** The least side that can be shown at all. */
export const PICTURE_SIDE_MIN = 16;
const FORMATS = new Set(['jpeg', 'png', 'webp']);

export interface OpenPicture {
  /** A fresh pipeline over the same bytes: upright, in sRGB, without alpha. */
  pixels(): Sharp;
  /**
   * The middle square at `side` pixels, RGB, 8 bits. The last one asked for is kept: the ground under words is measured many times.
   * Throws PictureUnreadable when the pixels are damaged.
   */
  copy(side: number): Promise<Uint8Array>;
  width: number;
  height: number;
  /** The bytes themselves, where they are a JPEG as a page shows it: square, upright, sRGB, in three colours, not progressive. */
  asPrinted?: Uint8Array;
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
  const pixels = () => sharp(bytes, options).autoOrient().toColourspace('srgb').flatten({ background: '#fffdf7' });
  const plain =
    format === 'jpeg' &&
    width === height &&
    found.space === 'srgb' &&
    found.channels === 3 &&
    (found.orientation ?? 1) === 1 &&
    !found.isProgressive &&
    found.icc === undefined;
  let kept: { side: number; pixels: Promise<Uint8Array> } | undefined;
  return {
    pixels,
    copy(side) {
      if (kept?.side !== side) {
        const small = pixels().resize(side, side, { fit: 'cover', kernel: 'lanczos3' }).raw().toBuffer();
        kept = { side, pixels: finishPicture(which, small) };
      }
      return kept.pixels;
    },
    width,
    height,
    ...(plain && { asPrinted: bytes }),
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
