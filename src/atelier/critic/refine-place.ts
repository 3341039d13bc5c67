/** Moves a place by less than a cell, and fits the light to what is seen there. */
import { type Lab, LIGHTNESS, labOf, labUnder } from './lab.ts';
import type { Light } from './lights.ts';
import type { MeanColour } from './mean-colours.ts';
import { OTHER, type Placed } from './place-figure.ts';
import { GRID, type SheetFigure } from './sheet-figure.ts';

/** A picture as the critic looks at it. */
export interface Seen {
  mean: MeanColour;
  /** Pixels a side. */
  pixels: number;
}
/** What is under the cells of a figure's grid at one place. */
export interface Under {
  /** The cells that are figure, and inside the picture. */
  cells: number[];
  /** Colours that the sheet asks for and those that are there, three numbers a cell of the grid, L*a*b*. */
  wanted: Float32Array;
  there: Float32Array;
}

/** A cell counts as figure when more than half of it is. */
const FIGURE = 0.5;
/** How far a channel's light may be from the one begun with, in each of two rounds. */
const LIGHT_STEP = 0.12;

export const likeness = ({ wanted, there }: Under, cell: number): number =>
  Math.max(0, 1 - between(wanted, there, cell) / OTHER);

export function underGrid({ mean, pixels }: Seen, figure: SheetFigure, place: Placed): Under & { rgb: Float32Array } {
  const rgb = new Float32Array(GRID * GRID * 3);
  const out = { cells: [] as number[], wanted: new Float32Array(rgb.length), there: new Float32Array(rgb.length), rgb };
  const cell = (place.side * pixels) / GRID;
  for (let k = 0; k < GRID * GRID; k++) {
    if ((figure.covered[k] as number) < FIGURE) continue;
    const column = place.mirrored ? GRID - 1 - (k % GRID) : k % GRID;
    const x = place.x * pixels + column * cell;
    const y = place.y * pixels + ((k / GRID) | 0) * cell;
    if (Math.min(x, y) + cell / 2 < 0 || Math.max(x, y) + cell / 2 > pixels) continue;
    mean(x, y, cell, rgb, k * 3);
    out.cells.push(k);
    out.there.set(labOf(rgb[k * 3] as number, rgb[k * 3 + 1] as number, rgb[k * 3 + 2] as number), k * 3);
    out.wanted.set(labUnder(place.light, figure.rgb, k * 3), k * 3);
  }
  return out;
}
export function fitOf(figure: SheetFigure, under: Under): number {
  let sum = 0;
  let all = 0;
  for (const k of under.cells) {
    const w = figure.covered[k] as number;
    sum += w * likeness(under, k);
    all += w;
  }
  return all > 0 ? sum / all : 0;
}

export function refinePlace(seen: Seen, figure: SheetFigure, start: Placed): Placed {
  let best = start;
  let fit = fitOf(figure, underGrid(seen, figure, start));
  for (const step of [0.5, 0.25]) {
    const centre = best;
    const by = (centre.side / GRID) * step;
    for (const side of [centre.side * (1 - 0.16 * step), centre.side, centre.side * (1 + 0.16 * step)])
      for (const dx of [-by, 0, by])
        for (const dy of [-by, 0, by]) {
          const moved = (centre.side - side) / 2;
          const next = { ...centre, side, x: centre.x + dx + moved, y: centre.y + dy + moved };
          const is = fitOf(figure, underGrid(seen, figure, next));
          if (is <= fit) continue;
          fit = is;
          best = next;
        }
  }
  const lit = fitLight(seen, figure, fitLight(seen, figure, best));
  return { ...lit, fit: fitOf(figure, underGrid(seen, figure, lit)) };
}

/** The middle of what each channel is, against what the sheet asks for, where the colours are about right. */
function fitLight(seen: Seen, figure: SheetFigure, place: Placed): Placed {
  const under = underGrid(seen, figure, place);
  const near = under.cells.filter(
    (k) => (figure.covered[k] as number) >= 0.8 && between(under.wanted, under.there, k) < 20,
  );
  const gain = (c: number): number => {
    const of = (k: number) => (figure.rgb[k * 3 + c] as number) * (place.light[c] as number);
    const ratios = near.filter((k) => of(k) >= 40).map((k) => (under.rgb[k * 3 + c] as number) / of(k));
    if (ratios.length <= 8) return 1;
    return Math.max(
      1 - LIGHT_STEP,
      Math.min(1 + LIGHT_STEP, ratios.sort((a, b) => a - b)[ratios.length >> 1] as number),
    );
  };
  const light: Light = [place.light[0] * gain(0), place.light[1] * gain(1), place.light[2] * gain(2)];
  return { ...place, light };
}

function between(wanted: Float32Array, there: Float32Array, k: number): number {
  const of = (c: number) => (wanted[k * 3 + c] as number) - (there[k * 3 + c] as number);
  return Math.hypot(of(0) * LIGHTNESS, of(1), of(2));
}
export const apart = (a: Lab, b: Lab): number => Math.hypot((a[0] - b[0]) * LIGHTNESS, a[1] - b[1], a[2] - b[2]);
