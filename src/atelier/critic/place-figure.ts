/** Where in a picture a sheet's figure may be: at which place, at which size, which way round and under which light. */
import { LIGHTNESS, labOf, labUnder } from './lab.ts';
import type { Light } from './lights.ts';
import type { MeanColour } from './mean-colours.ts';
import { GRID, type SheetFigure } from './sheet-figure.ts';

export interface Placed {
  /** 0 to 1: how near the colours of the cells are to those of the sheet. */
  fit: number;
  /** Left, top and side of the figure's grid, as parts of the picture's side. */
  x: number;
  y: number;
  side: number;
  light: Light;
  mirrored: boolean;
}
/** A picture in cells of one size. */
export interface Cells {
  across: number;
  lab: Float32Array;
}

/** Distance at which a colour has nothing of the other. */
export const OTHER = 26;
/** Sides of the grid that are tried, as parts of the picture's side: from a small figure in a wide shot to a head that fills it. */
const SIDES = Array.from({ length: 11 }, (_, i) => 0.12 * 1.2 ** i);
/** From this many cells across on, every second place is enough to begin from. */
const FINE = 34;
/** Places that fit less are none, and how far below the best a place may be. */
const LEAST_FIT = 0.4;
const BELOW_BEST = 0.2;
const KEPT = 8;
/** After this many cells of the figure, a place that is this far under what is asked for is given up. */
const GIVEN_UP: ReadonlyMap<number, number> = new Map([
  [7, 0.25],
  [15, 0.16],
  [35, 0.08],
]);
/** The part of a figure that may lie outside the picture, and what it takes from the fit. */
const OUTSIDE = 0.4;
const OUTSIDE_COSTS = 0.15;

export function cellsOf(mean: MeanColour, pixels: number): Cells[] {
  return SIDES.map((side) => {
    const across = Math.round(GRID / side);
    const cell = pixels / across;
    const rgb = new Float32Array(3);
    const lab = new Float32Array(across * across * 3);
    for (let y = 0; y < across; y++)
      for (let x = 0; x < across; x++) {
        mean(x * cell, y * cell, cell, rgb, 0);
        lab.set(labOf(rgb[0] as number, rgb[1] as number, rgb[2] as number), (y * across + x) * 3);
      }
    return { across, lab };
  });
}

/** The best places that do not lie on one another, best first; empty when the figure is nowhere. */
export function placeFigure(picture: readonly Cells[], figure: SheetFigure, lights: readonly Light[]): Placed[] {
  const found: Placed[] = [];
  let floor = LEAST_FIT;
  for (const light of lights)
    for (const mirrored of [false, true]) {
      const wanted = wantedOf(figure, light, mirrored);
      for (const cells of picture) {
        const { across } = cells;
        const step = across > FINE ? 2 : 1;
        for (let y = -1; y <= across - GRID * (1 - OUTSIDE); y++)
          for (let x = -2 + (step - 1) * (y & 1); x <= across - GRID + 2; x += step) {
            const fit = fitAt(cells, wanted, x, y, floor);
            if (fit < floor) continue;
            floor = Math.max(floor, fit - BELOW_BEST);
            found.push({ fit, x: x / across, y: y / across, side: GRID / across, light, mirrored });
          }
      }
    }
  found.sort((a, b) => b.fit - a.fit);
  const kept: Placed[] = [];
  for (const one of found) {
    if (kept.length === KEPT) break;
    if (kept.every((other) => !onOneAnother(one, other))) kept.push(one);
  }
  return kept;
}

/** Two figures cannot be at the same place. */
export const onOneAnother = (a: Placed, b: Placed): boolean =>
  Math.hypot(a.x + a.side / 2 - b.x - b.side / 2, a.y + a.side / 2 - b.y - b.side / 2) <
  0.35 * Math.max(a.side, b.side);

interface Wanted {
  x: Int32Array;
  y: Int32Array;
  lab: Float32Array;
  weight: Float32Array;
  all: number;
}
/** The figure's cells in an order that sees all of it early (steps of the golden ratio), so that a wrong place is soon given up. */
function wantedOf(figure: SheetFigure, light: Light, mirrored: boolean): Wanted {
  const cells: number[] = [];
  for (let k = 0; k < GRID * GRID; k++) if ((figure.covered[k] as number) > 0.5) cells.push(k);
  const turn = (i: number) => (i * 0.618034) % 1;
  const order = cells
    .map((k, i) => ({ k, at: turn(i) }))
    .sort((a, b) => a.at - b.at)
    .map(({ k }) => k);
  const weight = Float32Array.from(order, (k) => figure.covered[k] as number);
  return {
    x: Int32Array.from(order, (k) => (mirrored ? GRID - 1 - (k % GRID) : k % GRID)),
    y: Int32Array.from(order, (k) => (k / GRID) | 0),
    lab: Float32Array.from(order.flatMap((k) => [...labUnder(light, figure.rgb, k * 3)])),
    weight,
    all: weight.reduce((sum, w) => sum + w, 0),
  };
}

function fitAt({ across, lab }: Cells, wanted: Wanted, left: number, top: number, floor: number): number {
  let sum = 0;
  let weight = 0;
  let outside = 0;
  for (let i = 0; i < wanted.x.length; i++) {
    const x = left + (wanted.x[i] as number);
    const y = top + (wanted.y[i] as number);
    const w = wanted.weight[i] as number;
    if (x < 0 || y < 0 || x >= across || y >= across) {
      outside += w;
      continue;
    }
    const p = (y * across + x) * 3;
    const l = ((lab[p] as number) - (wanted.lab[i * 3] as number)) * LIGHTNESS;
    const a = (lab[p + 1] as number) - (wanted.lab[i * 3 + 1] as number);
    const b = (lab[p + 2] as number) - (wanted.lab[i * 3 + 2] as number);
    const d = Math.sqrt(l * l + a * a + b * b);
    if (d < OTHER) sum += w * (1 - d / OTHER);
    weight += w;
    const under = i < 36 ? GIVEN_UP.get(i) : undefined;
    if (under !== undefined && sum < weight * (floor - under)) return 0;
  }
  if (outside > OUTSIDE * wanted.all || weight === 0) return 0;
  return (sum / weight) * (1 - (OUTSIDE_COSTS * outside) / wanted.all);
}
