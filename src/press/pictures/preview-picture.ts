/** Makes what a page shows of a picture: two smaller sizes, a pencil drawing, and a blur that holds its place. */
import { rgbaToThumbHash } from 'thumbhash';
import type { Previews } from '../../making/ports.ts';
import { finishPicture, openPicture } from './open-picture.ts';
import { pencilDrawing } from './pencil-drawing.ts';

const WHICH = 'The picture';

/**
 * Sizes are those of Previews: WebP of 480 and 1200 pixels a side, cropped to a square when the picture is none. The same bytes
 * give the same previews. Throws PictureUnreadable (`PICTURE_UNREADABLE`), and the signal's reason when it aborts.
 */
export async function previewPicture(bytes: Uint8Array, signal?: AbortSignal): Promise<Previews> {
  signal?.throwIfAborted();
  const picture = await openPicture(bytes, WHICH);
  const square = (side: number) => picture.pixels().resize(side, side, { fit: 'cover', kernel: 'lanczos3' });
  const [large, small, tiny] = await finishPicture(
    WHICH,
    Promise.all([
      square(1200).webp({ quality: 80, effort: 4 }).toBuffer(),
      square(480).webp({ quality: 78, effort: 4 }).toBuffer(),
      // ThumbHash takes at most 100 pixels a side.
      square(96).ensureAlpha().raw().toBuffer(),
    ]),
  );
  signal?.throwIfAborted();
  const pencil = await finishPicture(WHICH, pencilDrawing(picture, 480));
  signal?.throwIfAborted();
  return { small, large, pencil, thumbhash: Buffer.from(rgbaToThumbHash(96, 96, tiny)).toString('base64') };
}
