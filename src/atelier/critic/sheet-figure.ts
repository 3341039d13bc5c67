/** The figure of a sheet as a small grid of colours: head, neck and chest of whoever stands tallest on it. */
import { labOfHex, squaredDistance } from './lab.ts';
import { beside } from './off-paper.ts';
import type { Pixels } from './read-pixels.ts';

/** Cells a side. */
export const GRID = 12;
/** The part of a figure's height that the grid shows: legs are often behind the ground, heads never. */
export const SHOWN = 0.68;
/** Distance from the colour in the plan within which a pixel of the sheet belongs to the mark. */
const OF_MARK = 17;
/** Pixels of the smallest figure. */
const LEAST = 64;

export interface SheetFigure {
  /** Colours of the cells, three numbers each, 0 to 255, row by row. */
  rgb: Float32Array;
  /** The part of each cell that is figure and not paper. */
  covered: Float32Array;
  /** The part of each cell that has the mark's colour. */
  marked: Float32Array;
}
interface Box {
  label: number;
  pixels: number;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** `mask` is from offPaper, `mark` is `#rrggbb`. Undefined when nothing stands on the sheet. */
export function sheetFigure(sheet: Pixels, mask: Uint8Array, mark: string | undefined): SheetFigure | undefined {
  const { side, lab, rgb } = sheet;
  const { labels, box } = tallest(mask, side);
  if (!box) return undefined;
  const cell = ((box.y1 - box.y0 + 1) * SHOWN) / GRID;
  const left = axisOf(sheet, box) - (GRID / 2) * cell;
  const wanted = mark === undefined ? undefined : labOfHex(mark);
  const figure: SheetFigure = {
    rgb: new Float32Array(GRID * GRID * 3),
    covered: new Float32Array(GRID * GRID),
    marked: new Float32Array(GRID * GRID),
  };
  const { covered, marked } = figure;
  const all = new Float32Array(GRID * GRID);
  for (let y = box.y0; y < box.y0 + GRID * cell && y < side; y++)
    for (let x = Math.max(0, Math.floor(left)); x < left + GRID * cell && x < side; x++) {
      const column = Math.min(GRID - 1, Math.max(0, Math.floor((x - left) / cell)));
      const k = Math.min(GRID - 1, Math.floor((y - box.y0) / cell)) * GRID + column;
      const p = y * side + x;
      all[k] = (all[k] as number) + 1;
      if (labels[p] !== box.label) continue;
      covered[k] = (covered[k] as number) + 1;
      for (let c = 0; c < 3; c++)
        figure.rgb[k * 3 + c] = (figure.rgb[k * 3 + c] as number) + (rgb[p * 3 + c] as number);
      const [l, a, b] = [lab[p * 3] as number, lab[p * 3 + 1] as number, lab[p * 3 + 2] as number];
      if (wanted && squaredDistance(l, a, b, wanted) < OF_MARK ** 2) marked[k] = (marked[k] as number) + 1;
    }
  for (let k = 0; k < GRID * GRID; k++) {
    const n = covered[k] as number;
    for (let c = 0; c < 3; c++) figure.rgb[k * 3 + c] = (figure.rgb[k * 3 + c] as number) / Math.max(1, n);
    covered[k] = n / Math.max(1, all[k] as number);
    marked[k] = (marked[k] as number) / Math.max(1, all[k] as number);
  }
  return figure;
}

/** Numbers the connected parts of the mask from 1 on, and gives the box of the tallest: other poses and faces are smaller. */
function tallest(mask: Uint8Array, side: number): { labels: Uint16Array; box: Box | undefined } {
  const labels = new Uint16Array(side * side);
  let best: Box | undefined;
  let label = 0;
  for (let start = 0; start < mask.length; start++) {
    if (!mask[start] || labels[start]) continue;
    const box: Box = { label: ++label, pixels: 0, x0: side, y0: side, x1: 0, y1: 0 };
    const queue = [start];
    labels[start] = label;
    for (let p = queue.pop(); p !== undefined; p = queue.pop()) {
      box.pixels++;
      box.x0 = Math.min(box.x0, p % side);
      box.x1 = Math.max(box.x1, p % side);
      box.y0 = Math.min(box.y0, (p / side) | 0);
      box.y1 = Math.max(box.y1, (p / side) | 0);
      for (const q of beside(p, side))
        if (mask[q] && !labels[q]) {
          labels[q] = label;
          queue.push(q);
        }
    }
    if (box.pixels > LEAST && (!best || box.y1 - box.y0 > best.y1 - best.y0)) best = box;
  }
  return { labels, box: best };
}

/** The upright line about which the upper half is most alike left and right: a tail or a wing must not draw the grid away. */
function axisOf({ side, lab }: Pixels, { x0, x1, y0, y1 }: Box): number {
  const reach = Math.round((y1 - y0) * 0.24);
  let best = Math.round((x0 + x1) / 2);
  let least = Number.POSITIVE_INFINITY;
  for (let axis = Math.round(x0 + (x1 - x0) * 0.25); axis <= x0 + (x1 - x0) * 0.75; axis++) {
    let sum = 0;
    for (let y = y0; y < y0 + (y1 - y0) * 0.55; y++)
      for (let d = 1; d <= reach; d++) {
        const p = (y * side + Math.max(0, axis - d)) * 3;
        const q = (y * side + Math.min(side - 1, axis + d)) * 3;
        let d1 = 0;
        for (let c = 0; c < 3; c++) d1 += Math.abs((lab[p + c] as number) - (lab[q + c] as number));
        sum += Math.min(40, d1);
      }
    if (sum < least) {
      least = sum;
      best = axis;
    }
  }
  return best + 0.5;
}
