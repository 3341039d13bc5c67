/** Turns picture bytes from outside into a picture of the book: sniffed, bounded, looked at, squared, resized and free of metadata. */
import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';
import type { Picture } from '../../making/ports.ts';
import { ProviderError } from '../provider-errors.ts';
import { openTurns } from '../take-turns.ts';

// Each picture is worked on once, and several side by side: no cache, and one thread a picture.
sharp.cache(false);
sharp.concurrency(1);

/** 7000 pixels square: more than any vendor draws, 196 MB unpacked at the most. A decompression bomb claims far more. */
export const VENDOR_PIXELS_MAX = 49_000_000;
/** The same formats are opened as files of ours; nothing else reaches a decoder (SVG could read files, and more). */
const MEDIA_TYPES = new Set(['image/jpeg', 'image/png', 'image/webp']);
/** A picture this much longer than wide loses a tenth on each side when it is cut square; beyond that, heads are cut off. */
const RATIO_MAX = 1.25;
/** Below a quarter of the size asked for, enlarging shows on paper. */
const ENLARGEMENT_MAX = 4;
/** Standard deviation of a channel (of 255) below which a picture shows nothing. */
const BLANK_DEVIATION = 2;
/** As the atelier's own pictures. */
const JPEG = { quality: 88, chromaSubsampling: '4:4:4' } as const;
const PAPER = '#fffdf7';

/** As many as libuv has threads for: more would only lie unpacked in memory. */
const fewPictures = openTurns(4);

export interface PictureOrigin {
  /** Pixels a side, as asked for; the picture that is answered with has exactly this size. */
  size: number;
  provider: string;
  model: string;
  signal: AbortSignal;
}

/**
 * Decoding runs on libvips' threads, off the event loop. Throws ProviderError `PICTURE_INVALID`, which says what is wrong with the
 * picture, or the signal's reason.
 */
export const finishPicture = (bytes: Uint8Array, origin: PictureOrigin): Promise<Picture> =>
  fewPictures(origin.signal, () => finish(bytes, origin));

async function finish(bytes: Uint8Array, origin: PictureOrigin): Promise<Picture> {
  const { size, provider, model, signal } = origin;
  signal.throwIfAborted();
  const invalid = (what: string, cause?: unknown) =>
    new ProviderError('PICTURE_INVALID', what, { provider, model, cause });
  if (bytes.byteLength === 0) throw invalid('the picture is empty.');
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !MEDIA_TYPES.has(type.mime))
    throw invalid(`the bytes are ${type ? type.mime : 'of no known kind'}, not a JPEG, PNG or WebP picture.`);

  // The header is read without the bound, so that a bomb is told apart from a broken file.
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw invalid('the picture is damaged.', cause);
    });
  const { width, height } = header.autoOrient;
  if (width * height > VENDOR_PIXELS_MAX)
    throw invalid(`the picture claims ${width} by ${height} pixels, more than may be unpacked.`);
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (long > short * RATIO_MAX) throw invalid(`the picture is ${width} by ${height} pixels, far from square.`);
  if (short * ENLARGEMENT_MAX < size)
    throw invalid(`the picture is ${width} by ${height} pixels, far too small for ${size}.`);
  signal.throwIfAborted();

  const damaged = (cause: unknown) => {
    throw invalid('the pixels are damaged or cut off.', cause);
  };
  const pixels = await sharp(bytes, { limitInputPixels: VENDOR_PIXELS_MAX, failOn: 'error' })
    .autoOrient()
    .toColourspace('srgb')
    .flatten({ background: PAPER })
    .resize(size, size, { fit: 'cover', position: 'centre', kernel: 'lanczos3' })
    .raw()
    .toBuffer()
    .catch(damaged);
  signal.throwIfAborted();
  const square = () => sharp(pixels, { raw: { width: size, height: size, channels: 3 } });
  if (await isBlank(square())) throw invalid('the picture is blank: one colour and nothing else.');
  signal.throwIfAborted();
  const finished = await square().jpeg(JPEG).toBuffer();
  signal.throwIfAborted();
  return { bytes: new Uint8Array(finished), mediaType: 'image/jpeg', width: size, height: size };
}

/** Looks at a copy of 64 pixels a side: specks of noise average out, anything drawn stays. */
async function isBlank(picture: Sharp): Promise<boolean> {
  const small = await picture.resize(64, 64, { kernel: 'lanczos3' }).png().toBuffer();
  const { channels } = await sharp(small).stats();
  return channels.every(({ stdev }) => stdev < BLANK_DEVIATION);
}
