/** Makes the picture of a page: at the size it is printed, with the scrim its words need painted in. */
import type { TextZone } from '../../story/scene.ts';
import type { Rgb } from './lettering.ts';
import { finishPicture, type OpenPicture } from './open-picture.ts';
import { provenanceXmp } from './provenance.ts';
import { type Area, TRIM } from './text-zone-area.ts';
import { wash } from './wash.ts';

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
 * keeps the printer from doing it worse; it adds no detail.
 */
export async function pagePicture(which: string, picture: OpenPicture, page: PagePicture): Promise<Uint8Array> {
  const pixels = Math.round(page.side * page.ppi);
  const square = picture.pixels().resize(pixels, pixels, { fit: 'cover', kernel: 'lanczos3' });
  const { scrim } = page;
  if (scrim && scrim.opacity > 0) {
    const inch = (part: number) => part * page.side - (page.side - TRIM) / 2;
    square.composite([await wash(pixels, scrim.colour, (x, y) => scrimAt(inch(x), inch(y), scrim))]);
  }
  // mozjpeg packs a fifth tighter, which a screen edition is glad of, and takes five times as long.
  const jpeg = square
    .withXmp(provenanceXmp(page.madeBy))
    .withDensity(page.ppi)
    .jpeg({
      quality: page.quality,
      chromaSubsampling: page.quality >= 90 ? '4:4:4' : '4:2:0',
      mozjpeg: page.quality < 90,
    });
  return finishPicture(which, jpeg.toBuffer());
}

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
