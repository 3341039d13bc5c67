/** What speaks for the mark (a scarf, a cape, a hat) being there, in numbers: its colour, where the sheet has it. */
import { labOf, labUnder } from './lab.ts';
import type { Placed } from './place-figure.ts';
import { apart, type Seen } from './refine-place.ts';
import { GRID, type SheetFigure } from './sheet-figure.ts';

/** In the order of the weights in mark-weights.ts. */
export const MARK = [
  'very near colours',
  'near colours',
  'like colours',
  'in its place',
  'nearest',
  'size',
  'on the sheet',
  'colourfulness',
  'night',
] as const;

const NEAR = [10, 16, 24] as const;
const IN_PLACE = 18;
/** The most that a distance says. */
const FAR = 30;
/** Cells of the mark on the sheet below which it cannot be judged, and above which more says nothing. */
const LEAST_CELLS = 0.5;
const MOST_CELLS = 6;
/** Samples a side of a cell: a scarf is one to three cells high. */
const SAMPLES = 3;

/** `place` is refined; `mark` is `#rrggbb`. Undefined when the sheet's grid shows next to nothing of the mark. */
export function measureMark(
  { mean, pixels }: Seen,
  { marked }: SheetFigure,
  place: Placed,
  mark: string,
  night: boolean,
): number[] | undefined {
  const n = Number.parseInt(mark.slice(1), 16);
  const colour = labUnder(place.light, [n >> 16, (n >> 8) & 255, n & 255]);
  const cells = marked.reduce((sum, w) => sum + w, 0);
  const places = [...marked.keys()].filter((k) => (marked[k] as number) > 0.15);
  if (cells < LEAST_CELLS || places.length === 0) return undefined;
  const xs = places.map((k) => k % GRID);
  const ys = places.map((k) => (k / GRID) | 0);
  const amounts = NEAR.map(() => 0);
  let inPlace = 0;
  let placesOfIt = 0;
  let nearest = FAR;
  const cell = (place.side * pixels) / GRID;
  const rgb = new Float32Array(3);
  // a cell round about as well: a turned head shifts it
  for (let y = Math.min(...ys) - 1; y <= Math.max(...ys) + 1; y++)
    for (let x = Math.min(...xs) - 1; x <= Math.max(...xs) + 1; x++) {
      let like = 0;
      for (let s = 0; s < SAMPLES ** 2; s++) {
        const column = x + (s % SAMPLES) / SAMPLES;
        const px = place.x * pixels + (place.mirrored ? GRID - 1 / SAMPLES - column : column) * cell;
        const py = place.y * pixels + (y + Math.floor(s / SAMPLES) / SAMPLES) * cell;
        if (px < 0 || py < 0 || px >= pixels || py >= pixels) continue;
        mean(px, py, cell / SAMPLES, rgb, 0);
        const d = apart(labOf(rgb[0] as number, rgb[1] as number, rgb[2] as number), colour);
        nearest = Math.min(nearest, d);
        for (const [i, near] of NEAR.entries()) if (d < near) amounts[i] = (amounts[i] as number) + 1 / SAMPLES ** 2;
        if (d < IN_PLACE) like += 1 / SAMPLES ** 2;
      }
      const inside = x >= 0 && y >= 0 && x < GRID && y < GRID;
      if (inside && (marked[y * GRID + x] as number) > 0.4) {
        inPlace += like;
        placesOfIt++;
      }
    }
  return [
    ...amounts.map((amount) => Math.min(1, amount / cells)),
    placesOfIt > 0 ? inPlace / placesOfIt : 0,
    nearest / 10,
    Math.log(place.side),
    Math.min(MOST_CELLS, cells) / MOST_CELLS,
    Math.hypot(colour[1], colour[2]) / 50,
    night ? 1 : 0,
  ];
}
