/**
 * Judges one picture for a children's book: is there nudity or sexual matter in it? The model sees nothing else (no gore, no
 * hate signs, no lettering): a vendor's moderator, where one is configured, sees more.
 */
import sharp from 'sharp';
import type { Verdict } from '../../making/ports.ts';
import { PictureNotJudged } from './moderator-errors.ts';
import { type Likelihoods, LOOKED_AT, openPictureClassifier } from './picture-classifier.ts';

/** The largest file looked at, in bytes, and the most pixels: bigger ones are refused before they fill the memory. */
const BYTES_MAX = 64 * 1024 * 1024;
const PIXELS_MAX = 64_000_000;
/** What a book can show; anything else (SVG, GIF, PDF) may show the reader something other than what is looked at here. */
const FORMATS = new Set(['jpeg', 'png', 'webp']);
/** A picture longer than this is looked at in squares too: squeezed into one, its figures are not recognised. */
const SQUEEZE_MAX = 1.4;
const SQUARES_MAX = 5;
/**
 * Far above what drawings for children reach (the test prints their scores), and far below what the model gives to what it was trained to find:
 * for a children's book a false alarm costs a look, a miss costs trust.
 */
export const EXPLICIT_LIMIT = 0.25;
export const SUGGESTIVE_LIMIT = 0.5;

/**
 * `bytes` is a JPEG, PNG or WebP file. The first picture of a thread also opens the model. Throws PictureNotJudged
 * (`PICTURE_NOT_JUDGED`) for anything that is no such picture, and ModeratorBroken; never answers harmless for what it did not see.
 */
export async function judgePicture(bytes: Uint8Array): Promise<Verdict> {
  return verdictOn(await likelihoodsOf(bytes));
}

/** The limits, applied to every view of a picture: one view that shows something is enough. */
export function verdictOn(views: readonly Likelihoods[]): Verdict {
  const explicit = views.some(({ porn, hentai }) => porn + hentai >= EXPLICIT_LIMIT);
  const suggestive = views.some(({ porn, hentai, sexy }) => porn + hentai + sexy >= SUGGESTIVE_LIMIT);
  if (!explicit && !suggestive) return { harms: [], found: [] };
  return { harms: ['sexual'], found: [explicit ? 'explicit picture' : 'suggestive picture'] };
}

/** How the whole picture is seen and, for a long one, each square of it. */
export async function likelihoodsOf(bytes: Uint8Array): Promise<Likelihoods[]> {
  const classifier = await openPictureClassifier();
  const seen: Likelihoods[] = [];
  for (const pixels of await viewsOf(bytes)) seen.push(await classifier.classify(pixels));
  return seen;
}

async function viewsOf(bytes: Uint8Array): Promise<Uint8Array[]> {
  if (bytes.byteLength === 0) throw new PictureNotJudged('it is empty');
  if (bytes.byteLength > BYTES_MAX) throw new PictureNotJudged(`it has ${bytes.byteLength} bytes`);
  try {
    const open = () => sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: 'error', sequentialRead: true });
    const { format, pages = 1, autoOrient } = await open().metadata();
    if (!FORMATS.has(format)) throw new PictureNotJudged(`it is a ${format} file`);
    // Only the first frame would be looked at, and the reader would see them all.
    if (pages > 1) throw new PictureNotJudged(`it has ${pages} frames`);
    return await Promise.all(
      squaresOf(autoOrient.width, autoOrient.height).map((square) =>
        (square ? open().autoOrient().extract(square) : open().autoOrient())
          .flatten({ background: 'white' })
          .toColourspace('srgb')
          .resize(LOOKED_AT, LOOKED_AT, { fit: 'fill' })
          .raw({ depth: 'uchar' })
          .toBuffer(),
      ),
    );
  } catch (error) {
    if (error instanceof PictureNotJudged) throw error;
    throw new PictureNotJudged('it is broken, too large, or no picture', error);
  }
}

type Square = { left: number; top: number; width: number; height: number };

/** The whole picture (undefined) and, when it is long, squares that cover it, overlapping. */
function squaresOf(width: number, height: number): (Square | undefined)[] {
  const side = Math.min(width, height);
  const long = Math.max(width, height);
  if (long <= side * SQUEEZE_MAX) return [undefined];
  const count = Math.ceil(long / side);
  if (count > SQUARES_MAX) throw new PictureNotJudged(`it is ${count} times as long as it is wide`);
  return [
    undefined,
    ...Array.from({ length: count }, (_, i) => {
      const at = Math.round(((long - side) * i) / (count - 1));
      return { left: width > height ? at : 0, top: width > height ? 0 : at, width: side, height: side };
    }),
  ];
}
