/** Makes the picture of a page: at the size it is printed, with the scrim its words need painted in. */
import sharp, { type Sharp } from 'sharp';
import type { TextZone } from '../../story/scene.ts';
import type { Rgb } from './lettering.ts';
import { markJpeg } from './mark-jpeg.ts';
import { finishPicture, type OpenPicture } from './open-picture.ts';
import { provenanceXmp } from './provenance.ts';
import { type Area, TRIM } from './text-zone-area.ts';
import { layWash, planWash } from './wash.ts';

export interface Scrim {
  zone: Exclude<TextZone, 'none'>;
  /** Of the words, in inches of the trimmed page. */
  area: Area;
  colour: Rgb;
  opacity: number;
}
export interface PagePicture {
  /** Side of the page with bleed, in inches, and pixels an inch. */
  side: number;
  ppi: number;
  /** JPEG quality, of 100. */
  quality: number;
  /** Who made it, for its metadata. */
  madeBy: string;
  scrim?: Scrim;
}

/**
 * A square sRGB JPEG of side × ppi pixels. The scrim is painted into the pixels, not laid over them: printers flatten
 * transparency in ways that differ, and pixels print the same everywhere. A smaller original is enlarged (Lanczos), which
 * keeps the printer from doing it worse; it adds no detail. A JPEG that is as it must be already is passed on untouched.
 */
export async function pagePicture(which: string, picture: OpenPicture, page: PagePicture): Promise<Uint8Array> {
  const pixels = Math.round(page.side * page.ppi);
  const { scrim } = page;
  const washed = scrim && scrim.opacity > 0 ? scrim : undefined;
  if (picture.asPrinted && !washed && picture.width === pixels) {
    const marked = markJpeg(picture.asPrinted, page.ppi, page.madeBy);
    if (marked) return marked;
  }
  let square = picture.pixels().resize(pixels, pixels, { fit: 'cover', kernel: 'lanczos3' });
  if (washed) {
    const painted = await finishPicture(which, square.raw().toBuffer());
    const inch = (part: number) => part * page.side - (page.side - TRIM) / 2;
    const wash = planWash((x, y) => scrimAt(inch(x), inch(y), washed));
    layWash(painted, pixels, washed.colour, wash);
    square = sharp(painted, { raw: { width: pixels, height: pixels, channels: 3 } });
  }
  return finishPicture(which, encodeJpeg(square.withDensity(page.ppi), page).toBuffer());
}

/**
 * From quality 90 on for print, every colour at full resolution. Below, for screens: halved, with mozjpeg's third table, which is
 * made for the eye and packs a sixth tighter at no cost; its trellis search would take five times as long for as much again.
 */
export const encodeJpeg = (square: Sharp, { quality, madeBy }: Pick<PagePicture, 'quality' | 'madeBy'>): Sharp =>
  square
    .withXmp(provenanceXmp(madeBy))
    .jpeg(quality >= 90 ? { quality, chromaSubsampling: '4:4:4' } : { quality, quantisationTable: 3 });

/** Inches beyond the words that the scrim keeps its full strength, and over which it then fades out. */
const PAD = 0.15;
const FADE = 1.1;

/**
 * Opacity of the scrim at a place in inches: full under the words and out to their edge of the page, then fading smoothly. Above
 * and below words at a side it fades as well, for the picture goes on there.
 */
export function scrimAt(x: number, y: number, { zone, area, opacity }: Scrim): number {
  const below = y - (area.y + area.height) - PAD;
  const above = area.y - y - PAD;
  const t = Math.min(1, beyond() / FADE);
  return opacity * (1 - t * t * (3 - 2 * t));

  function beyond(): number {
    if (zone === 'top') return Math.max(0, below);
    if (zone === 'bottom') return Math.max(0, above);
    const beside = zone === 'left' ? x - (area.x + area.width) : area.x - x;
    return Math.hypot(Math.max(0, beside - PAD), Math.max(0, above, below));
  }
}
