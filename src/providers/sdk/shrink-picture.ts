/** Makes a picture small enough to be looked at by a model: fewer bytes to send, fewer tokens to pay for. */
import sharp from 'sharp';

/** No picture of ours is larger; more pixels than this are not decoded. */
const PIXELS_MAX = 64_000_000;

/** JPEG, at most `side` pixels wide and high. Runs off the event loop. Throws when the bytes are no picture. */
export async function shrinkPicture(bytes: Uint8Array, side: number, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  const small = await sharp(bytes, { limitInputPixels: PIXELS_MAX })
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 88 })
    .toBuffer();
  signal.throwIfAborted();
  return small;
}
