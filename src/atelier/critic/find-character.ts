/** Looks for a character's colours in a picture: in like parts, next to one another, under one light. */
import type { Scene, Shot, TimeOfDay } from '../../story/scene.ts';
import { type Lab, labOf, squaredDistance } from './lab.ts';
import { type Pixels, SIDE } from './read-pixels.ts';
import type { Swatch } from './sheet-palette.ts';

export interface Found {
  /**
   * 0 to 1: the weighted geometric mean of what is there of each colour, so that one which is missing cannot be made up for. The
   * mark has no say in it: a red flower elsewhere must not draw the frame away from a fox that has lost its red scarf.
   */
  likeness: number;
  /** What is there of each swatch, 0 to 1, in the palette's order. */
  there: number[];
}

/** The light of a scene, as factors of red, green and blue: none, shade, warm, cool, night, lamplight in the dark, water. */
type Light = readonly [number, number, number];
const PLAIN: Light = [1, 1, 1];
const SHADE: Light = [0.86, 0.84, 0.82];
const WARM: Light = [0.95, 0.88, 0.86];
const COOL: Light = [0.83, 0.85, 0.95];
const NIGHT: Light = [0.68, 0.72, 0.92];
const LAMP: Light = [0.72, 0.66, 0.66];
const DEEP_NIGHT: Light = [0.55, 0.58, 0.8];
const HAZE: Light = [0.9, 0.97, 1];
const WATER: Light = [0.78, 0.9, 0.95];
const LIGHTS: Readonly<Record<TimeOfDay, readonly Light[]>> = {
  dawn: [PLAIN, SHADE, WARM, HAZE],
  day: [PLAIN, SHADE, HAZE],
  dusk: [SHADE, WARM, LAMP, PLAIN],
  night: [COOL, NIGHT, DEEP_NIGHT, LAMP, SHADE],
};
/** How large somebody may be, as a part of the picture's side; frames are taller than wide. */
const SIZES: Readonly<Record<Shot, readonly number[]>> = {
  wide: [0.22, 0.32, 0.44],
  medium: [0.3, 0.42, 0.56],
  close: [0.5, 0.66, 0.85],
  low: [0.32, 0.46, 0.62],
};
/** Distance at which a colour is another one. */
const OTHER = 14;
/** The part of its frame that a figure fills at least. */
const FILLS = 0.4;
/** A colour of which the whole picture has as much as this says half as much about who is in it. */
const COMMON = 0.06;
/** What counts for a colour that is not there at all. */
const NOTHING = 0.05;

export function findCharacter(picture: Pixels, palette: readonly Swatch[], scene: Scene): Found {
  let best: Found = { likeness: 0, there: palette.map(() => 0) };
  const lights = [...LIGHTS[scene.timeOfDay], ...(scene.setting === 'underwater' ? [HAZE, WATER] : [])];
  for (const light of lights) {
    const sums = sumsOf(
      picture,
      palette.map(({ rgb }) => under(light, rgb)),
    );
    const common = sums.map((sum) => (sum.at(-1) as number) / (SIDE * SIDE));
    const weights = palette.map(
      ({ part, mark }, k) => (mark ? 0 : Math.sqrt(part)) / (1 + (common[k] as number) / COMMON),
    );
    for (const size of SIZES[scene.camera]) best = bestFrame(palette, sums, weights, size, best);
  }
  return best;
}

const under = (light: Light, rgb: Swatch['rgb']): Lab => labOf(rgb[0] * light[0], rgb[1] * light[1], rgb[2] * light[2]);

const WIDE = SIDE + 1;
/** For each colour, how much of it lies above and to the left of each point (a summed-area table; Crow, 1984). */
function sumsOf({ lab }: Pixels, colours: readonly Lab[]): Float32Array[] {
  const sums = colours.map(() => new Float32Array(WIDE * WIDE));
  const row = new Float32Array(colours.length);
  for (let y = 0; y < SIDE; y++) {
    row.fill(0);
    for (let x = 0; x < SIDE; x++) {
      const p = (y * SIDE + x) * 3;
      let nearest = -1;
      let least = OTHER * OTHER;
      for (let k = 0; k < colours.length; k++) {
        const d = squaredDistance(lab[p] as number, lab[p + 1] as number, lab[p + 2] as number, colours[k] as Lab);
        if (d < least) {
          least = d;
          nearest = k;
        }
      }
      if (nearest >= 0) row[nearest] = (row[nearest] as number) + 1 - least / (OTHER * OTHER);
      for (let k = 0; k < colours.length; k++) {
        const sum = sums[k] as Float32Array;
        sum[(y + 1) * WIDE + x + 1] = (sum[y * WIDE + x + 1] as number) + (row[k] as number);
      }
    }
  }
  return sums;
}

function bestFrame(
  palette: readonly Swatch[],
  sums: readonly Float32Array[],
  weights: readonly number[],
  size: number,
  sofar: Found,
): Found {
  const w = Math.round(size * SIDE * 0.8);
  const h = Math.min(SIDE, Math.round(size * SIDE * 1.25));
  const step = Math.max(2, Math.round(w / 5));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let best = sofar;
  for (let y = 0; y + h <= SIDE; y += step)
    for (let x = 0; x + w <= SIDE; x += step) {
      const there: number[] = [];
      let logs = 0;
      for (let k = 0; k < palette.length; k++) {
        const sum = sums[k] as Float32Array;
        const at = (px: number, py: number) => sum[py * WIDE + px] as number;
        const part = (at(x + w, y + h) - at(x + w, y) - at(x, y + h) + at(x, y)) / (w * h);
        const is = Math.min(1, part / (FILLS * (palette[k] as Swatch).part));
        there.push(is);
        logs += (weights[k] as number) * Math.log(Math.max(is, NOTHING));
      }
      const likeness = Math.exp(logs / all);
      if (likeness > best.likeness) best = { likeness, there };
    }
  return best;
}
