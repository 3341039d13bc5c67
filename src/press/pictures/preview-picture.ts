/** Makes what a page shows of a picture: two smaller sizes, a pencil drawing, and a blur that holds its place. */
import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import type { Previews } from '../../making/ports.ts';
import { openPicture } from './open-picture.ts';
import { pencilDrawing } from './pencil-drawing.ts';

const LARGE = 1200;
const SMALL = 480;
/** ThumbHash takes at most 100 pixels a side. */
const TINY = 96;

/**
 * Sizes are those of Previews: WebP of 480 and 1200 pixels a side, cropped to a square when the picture is none. The same bytes
 * give the same previews. Throws PictureUnreadable (`PICTURE_UNREADABLE`), and the signal's reason when it aborts.
 */
export async function previewPicture(bytes: Uint8Array, signal?: AbortSignal): Promise<Previews> {
  signal?.throwIfAborted();
  const picture = await openPicture(bytes);
  // The picture is unpacked once, at about the size that is needed; each smaller size is made from the one before.
  const largePixels = await picture.copy(LARGE);
  signal?.throwIfAborted();
  const smallPixels = await shrink(largePixels, LARGE, SMALL).toBuffer();
  const tinyPixels = await shrink(smallPixels, SMALL, TINY).ensureAlpha().toBuffer();
  // WebP's effort 2 of 6 makes files 3 % larger than 4 in half the time.
  const large = await square(largePixels, LARGE).webp({ quality: 80, effort: 2 }).toBuffer();
  const small = await square(smallPixels, SMALL).webp({ quality: 78, effort: 2 }).toBuffer();
  signal?.throwIfAborted();
  const pencil = await pencilDrawing(smallPixels, SMALL);
  signal?.throwIfAborted();
  return { small, large, pencil, thumbhash: Buffer.from(rgbaToThumbHash(TINY, TINY, tinyPixels)).toString('base64') };
}

const square = (pixels: Uint8Array, side: number) => sharp(pixels, { raw: { width: side, height: side, channels: 3 } });
const shrink = (pixels: Uint8Array, from: number, to: number) =>
  square(pixels, from).resize(to, to, { kernel: 'lanczos3' }).raw();
