/** Makes the picture of a page: at the size it is printed, with the scrim its words need painted in. */
import sharp from 'sharp';
import type { TextZone } from '../../story/scene.ts';
import { blend, type Rgb } from './lettering.ts';
import { finishPicture, type OpenPicture } from './open-picture.ts';
import { provenanceXmp } from './provenance.ts';
import { type Area, TRIM } from './text-zone-area.ts';

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
  const square = picture.pixels().resize(pixels, pixels, { fit: 'cover', kernel: 'lanczos3' }).removeAlpha();
  const raw = await finishPicture(which, square.raw().toBuffer());
  if (page.scrim && page.scrim.opacity > 0) paintScrim(raw, pixels, page.side, page.scrim);
  // mozjpeg packs a fifth tighter, which a screen edition is glad of, and takes five times as long.
  return sharp(raw, { raw: { width: pixels, height: pixels, channels: 3 } })
    .withXmp(provenanceXmp(page.madeBy))
    .withDensity(page.ppi)
    .jpeg({
      quality: page.quality,
      chromaSubsampling: page.quality >= 90 ? '4:4:4' : '4:2:0',
      mozjpeg: page.quality < 90,
    })
    .toBuffer();
}

/** Inches beyond the words that the scrim keeps its full strength, and over which it then fades out. */
const PAD = 0.15;
const FADE = 1.1;

function paintScrim(raw: Buffer, pixels: number, side: number, scrim: Scrim): void {
  const bleed = (side - TRIM) / 2;
  for (let y = 0; y < pixels; y++) {
    const yInch = ((y + 0.5) / pixels) * side - bleed;
    for (let x = 0; x < pixels; x++) {
      const strength = scrimAt(((x + 0.5) / pixels) * side - bleed, yInch, scrim);
      if (strength === 0) continue;
      const i = (y * pixels + x) * 3;
      const under: Rgb = [raw[i]!, raw[i + 1]!, raw[i + 2]!];
      const [r, g, b] = blend(under, scrim.colour, strength);
      raw[i] = Math.round(r);
      raw[i + 1] = Math.round(g);
      raw[i + 2] = Math.round(b);
    }
  }
}

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
