/** What speaks for the figure at a place being the sheet's, in numbers: how near the colours are, and how they go together. */
import { LIGHTNESS, labOf, labUnder } from './lab.ts';
import type { Placed } from './place-figure.ts';
import { apart, likeness, type Seen, type Under, underGrid } from './refine-place.ts';
import { GRID, SHOWN, type SheetFigure } from './sheet-figure.ts';
import type { Swatch } from './sheet-palette.ts';

/** In the order of the weights in likeness-weights.ts. */
export const LIKENESS = [
  'fit',
  'head',
  'chest',
  'good',
  'correlation',
  'contrast',
  'shift',
  'each colour',
  'worst colour',
  'size',
  'palette',
  'explained',
] as const;

/** Rows of the grid that are head on most figures. */
const HEAD_ROWS = 7;
/** A cell of which this much is like the sheet is a good one. */
const GOOD = 0.6;
/** What counts for a colour that is not there at all: one that is missing cannot be made up for by the others. */
const NOTHING = 0.05;
/** The part of its frame that a figure fills at least. */
const FILLS = 0.4;
const SAME = 18;
const ALIKE = 16;

export interface Likeness {
  /** One number for each of LIKENESS. */
  evidence: number[];
  /** What is there of each swatch around the place, 0 to 1. */
  there: number[];
}

/** `place` is refined. */
export function measureLikeness(seen: Seen, figure: SheetFigure, place: Placed, palette: readonly Swatch[]): Likeness {
  const under = underGrid(seen, figure, place);
  const { cells } = under;
  const each = new Map(cells.map((k) => [k, likeness(under, k)]));
  const meanOf = (some: readonly number[]): number =>
    some.length === 0 ? 0 : some.reduce((sum, k) => sum + (each.get(k) as number), 0) / some.length;
  const { correlation, contrast, shift } = correlate(under);
  const groups = groupsOf(under);
  const roots = groups.reduce((sum, group) => sum + Math.sqrt(group.length), 0);
  const logs = groups.reduce(
    (sum, group) => sum + Math.sqrt(group.length) * Math.log(Math.max(NOTHING, meanOf(group))),
    0,
  );
  const large = groups.filter((group) => group.length > cells.length * 0.08);
  const around = paletteAround(seen, place, palette);
  const evidence = [
    place.fit,
    meanOf(cells.filter((k) => k < HEAD_ROWS * GRID)),
    meanOf(cells.filter((k) => k >= HEAD_ROWS * GRID)),
    cells.filter((k) => (each.get(k) as number) > GOOD).length / Math.max(1, cells.length),
    correlation,
    contrast,
    shift,
    roots > 0 ? Math.exp(logs / roots) : 0,
    Math.min(1, ...large.map(meanOf)),
    Math.log(place.side),
    around.palette,
    around.explained,
  ];
  return { evidence, there: around.there };
}

/** Pearson's correlation of what is wanted with what is there, over the three channels; flat ground has none. */
function correlate({ cells, wanted, there }: Under): { correlation: number; contrast: number; shift: number } {
  let [xy, xx, yy, shift] = [0, 0, 0, 0];
  for (let c = 0; c < 3; c++) {
    const weight = c === 0 ? LIGHTNESS : 1;
    const mean = (of: Float32Array) => cells.reduce((sum, k) => sum + (of[k * 3 + c] as number), 0) / cells.length;
    const [mx, my] = [mean(wanted), mean(there)];
    shift += (weight * (mx - my)) ** 2;
    for (const k of cells) {
      const dx = weight * ((wanted[k * 3 + c] as number) - mx);
      const dy = weight * ((there[k * 3 + c] as number) - my);
      xy += dx * dy;
      xx += dx * dx;
      yy += dy * dy;
    }
  }
  return {
    correlation: xy / Math.sqrt(xx * yy + 1e-6),
    contrast: Math.log((yy + 1) / (xx + 1)),
    shift: Math.sqrt(shift) / 20,
  };
}

/** Cells for which the sheet asks for like colours. */
function groupsOf({ cells, wanted }: Under): number[][] {
  const groups: { first: number; cells: number[] }[] = [];
  const at = (k: number) =>
    [wanted[k * 3] as number, wanted[k * 3 + 1] as number, wanted[k * 3 + 2] as number] as const;
  for (const k of cells) {
    const group = groups.find(({ first }) => apart(at(first), at(k)) < ALIKE);
    if (group) group.cells.push(k);
    else groups.push({ first: k, cells: [k] });
  }
  return groups.map((group) => group.cells).filter((group) => group.length >= 3);
}

/** How much of each of the sheet's colours is in the frame of the whole figure, against how much of the figure it makes up. */
export function paletteAround(
  { mean, pixels }: Seen,
  place: Placed,
  palette: readonly Swatch[],
): { there: number[]; palette: number; explained: number } {
  const cell = (place.side * pixels) / GRID;
  const colours = palette.map(({ rgb }) => labUnder(place.light, rgb));
  const amounts = palette.map(() => 0);
  const rgb = new Float32Array(3);
  let samples = 0;
  for (let row = 0; row < GRID / SHOWN; row++)
    for (let column = 0; column < GRID; column++) {
      const x = place.x * pixels + column * cell;
      const y = place.y * pixels + row * cell;
      if (x < 0 || y < 0 || x >= pixels || y >= pixels) continue;
      samples++;
      mean(x + cell / 4, y + cell / 4, cell / 2, rgb, 0);
      const is = labOf(rgb[0] as number, rgb[1] as number, rgb[2] as number);
      let least = SAME;
      let nearest = -1;
      for (let k = 0; k < colours.length; k++) {
        const d = apart(is, colours[k] as (typeof colours)[0]);
        if (d >= least) continue;
        least = d;
        nearest = k;
      }
      if (nearest >= 0) amounts[nearest] = (amounts[nearest] as number) + 1;
    }
  const of = Math.max(1, samples);
  const there = palette.map(({ part }, k) => Math.min(1, (amounts[k] as number) / of / (FILLS * part)));
  const weights = palette.map(({ part, mark }) => (mark ? 0 : Math.sqrt(part)));
  const all = weights.reduce((sum, w) => sum + w, 0);
  const logs = weights.reduce((sum, w, k) => sum + w * Math.log(Math.max(NOTHING, there[k] as number)), 0);
  return {
    there,
    palette: all > 0 ? Math.exp(logs / all) : 1,
    explained: amounts.reduce((sum, n) => sum + n, 0) / of,
  };
}
