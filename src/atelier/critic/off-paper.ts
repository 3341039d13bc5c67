/** Which pixels of a sheet belong to the figures that stand on it, and which are its paper. */
import { type Lab, squaredDistance } from './lab.ts';
import type { Pixels } from './read-pixels.ts';

/** Distance from a colour of the paper from which a pixel belongs to a figure. */
const OFF_PAPER = 11;
/** A vendor's sheet may have a floor and a wall: up to this many colours, each a good part of the edge. */
const PAPERS = 3;
const LEAST_EDGE = 0.12;
/** Gaps up to twice this many pixels are closed: white fur beside white paper must not tear a head from its body. */
const GAP = 3;

/** 1 where a figure is; what the paper does not reach from the edge belongs to a figure too: white bellies and faces. */
export function offPaper(sheet: Pixels): Uint8Array {
  const { side, lab } = sheet;
  const edge: number[] = [];
  for (let i = 0; i < side; i++) edge.push(i, i * side, (side - 1) * side + i, i * side + side - 1);
  const papers = papersOf(sheet, edge);
  const stands = Uint8Array.from({ length: side * side }, (_, p) =>
    papers.every((paper) => apart(lab, p, paper) > OFF_PAPER ** 2) ? 1 : 0,
  );
  const wide = spread(stands, side);
  const reached = new Uint8Array(side * side);
  const queue = edge.filter((p) => !wide[p]);
  for (const p of queue) reached[p] = 1;
  for (let p = queue.pop(); p !== undefined; p = queue.pop())
    for (const q of beside(p, side))
      if (!reached[q] && !wide[q]) {
        reached[q] = 1;
        queue.push(q);
      }
  const paper = spread(reached, side);
  return stands.map((is, p) => (is || !paper[p] ? 1 : 0));
}

/** The pixels above, below, left and right. */
export function beside(p: number, side: number): number[] {
  const out: number[] = [];
  if (p % side > 0) out.push(p - 1);
  if (p % side < side - 1) out.push(p + 1);
  if (p >= side) out.push(p - side);
  if (p < side * (side - 1)) out.push(p + side);
  return out;
}

const apart = (lab: Float32Array, p: number, to: Lab): number =>
  squaredDistance(lab[p * 3] as number, lab[p * 3 + 1] as number, lab[p * 3 + 2] as number, to);

/** The colours that most of the edge is near to. */
function papersOf({ lab }: Pixels, edge: readonly number[]): Lab[] {
  let left = edge.filter((_, i) => i % 8 < 4);
  const all = left.length;
  const papers: Lab[] = [];
  while (papers.length < PAPERS && left.length > all * LEAST_EDGE) {
    const near = (paper: Lab) => left.filter((p) => apart(lab, p, paper) <= OFF_PAPER ** 2);
    const colours = left
      .filter((_, i) => i % 7 === 0)
      .map((p): Lab => [lab[p * 3] as number, lab[p * 3 + 1] as number, lab[p * 3 + 2] as number]);
    const paper = colours.reduce((best, one) => (near(one).length > near(best).length ? one : best));
    papers.push(paper);
    left = left.filter((p) => apart(lab, p, paper) > OFF_PAPER ** 2);
  }
  return papers;
}

/** Every set pixel as a square that reaches GAP pixels each way. */
function spread(mask: Uint8Array, side: number): Uint8Array {
  const rows = new Uint8Array(side * side);
  const out = new Uint8Array(side * side);
  for (let p = 0; p < mask.length; p++) {
    if (!mask[p]) continue;
    const x = p % side;
    rows.fill(1, p - Math.min(GAP, x), p + Math.min(GAP, side - 1 - x) + 1);
  }
  for (let p = 0; p < rows.length; p++) {
    if (!rows[p]) continue;
    const y = (p / side) | 0;
    for (let q = Math.max(0, y - GAP); q <= Math.min(side - 1, y + GAP); q++) out[q * side + (p % side)] = 1;
  }
  return out;
}
