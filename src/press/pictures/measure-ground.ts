/** Measures the part of a picture that words will stand on: how light, how dark, how busy. */
import type { Ground, Rgb } from './lettering.ts';
import { lightness } from './lettering.ts';
import type { OpenPicture } from './open-picture.ts';
import { type Area, TRIM } from './text-zone-area.ts';

/** Pixels an inch of the measured copy: a stroke of 24 pt type is about 3 of them wide, so smaller specks do not count. */
const PER_INCH = 24;
const SIDE = Math.round(TRIM * PER_INCH);

/** The copy that grounds are measured on: RGB, 8 bits. Throws PictureUnreadable when the pixels are damaged. */
export const measuredCopy = (picture: OpenPicture): Promise<Uint8Array> => picture.copy(SIDE);

/** `area` in inches of the trimmed page, which the picture fills. */
export async function measureGround(picture: OpenPicture, area: Area): Promise<Ground> {
  const side = SIDE;
  const left = clampTo(Math.round(area.x * PER_INCH), side - 2);
  const top = clampTo(Math.round(area.y * PER_INCH), side - 2);
  const width = Math.max(2, Math.min(side - left, Math.round(area.width * PER_INCH)));
  const height = Math.max(2, Math.min(side - top, Math.round(area.height * PER_INCH)));
  const whole = await measuredCopy(picture);
  const pixels: { rgb: Rgb; light: number }[] = [];
  for (let y = top; y < top + height; y++)
    for (let x = left; x < left + width; x++) {
      const i = (y * side + x) * 3;
      const rgb: Rgb = [whole[i]!, whole[i + 1]!, whole[i + 2]!];
      pixels.push({ rgb, light: lightness(rgb) });
    }
  const sorted = [...pixels].sort((a, b) => a.light - b.light);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.rgb;
  return {
    darkest: at(0.02),
    lightest: at(0.98),
    mean: meanOf(pixels.map(({ rgb }) => rgb)),
    busyness: busynessOf(
      pixels.map(({ light }) => light),
      width,
    ),
  };
}

/**
 * Mean step of lightness from pixel to pixel, in CIE L* of 100, over what the busiest reference ground shows (9 a pixel): an
 * even sky with a gradient is near 0.05, stars 0.1 to 0.2, leaves and windows 0.4 and more.
 */
function busynessOf(light: readonly number[], width: number): number {
  let sum = 0;
  let steps = 0;
  for (let i = 0; i < light.length; i++) {
    if (i % width !== width - 1) {
      sum += Math.abs(light[i + 1]! - light[i]!);
      steps++;
    }
    if (i + width < light.length) {
      sum += Math.abs(light[i + width]! - light[i]!);
      steps++;
    }
  }
  return Math.min(1, sum / Math.max(1, steps) / 0.09);
}

function meanOf(colours: readonly Rgb[]): Rgb {
  const sum = [0, 0, 0];
  for (const rgb of colours) for (let c = 0; c < 3; c++) sum[c]! += rgb[c]!;
  return [sum[0]! / colours.length, sum[1]! / colours.length, sum[2]! / colours.length];
}
const clampTo = (v: number, max: number) => Math.max(0, Math.min(max, v));
