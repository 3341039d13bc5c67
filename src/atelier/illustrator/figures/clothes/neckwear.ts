/** What is worn at the neck: a raincoat's hood and collar, a scarf, a cape. */
import { dark, pale } from '../../core/colour.ts';
import { ellipse, smooth } from '../../core/geom.ts';
import type { Node } from '../../core/types.ts';
import { points } from '../heads/head.ts';
import type { Torso } from './torso.ts';

export const drawHood = ({ length: T, top, turn }: Torso, colour: string): Node[] => [
  { d: ellipse(-turn * 6, -T - 2, top + 12, 13), fill: dark(colour, 0.14), stroke: dark(colour, 0.5), sw: 1.4 },
];
export function drawCollar({ length: T, top, turn }: Torso, colour: string): Node[] {
  const w = top + 4;
  const d = `M${-w},${-T + 2}Q${turn * 8},${-T + 17} ${w},${-T + 2}Q${w},${-T - 9} 0,${-T - 8}Q${-w},${-T - 9} ${-w},${-T + 2}Z`;
  return [{ d, fill: pale(colour, 0.16), stroke: dark(colour, 0.48), sw: 1.4 }];
}
/** In the frame of the neck. `swing` moves the loose end, `wide` fits a stout neck. */
export function drawScarf(colour: string, turn: number, swing: number, wide: number): Node[] {
  const ink = dark(colour, 0.45);
  const x = turn * 8;
  const end = `M${x - 12},2C${x - 20 - swing},18 ${x - 18 - swing},30 ${x - 16 - swing * 1.5},40L${x - 3 - swing * 1.5},38C${x - 4 - swing},26 ${x - 4},16 ${x},6Z`;
  const w = 21 * wide;
  const ring = `M${-w},-6Q0,9 ${w},-6Q${w + 4},2 ${w - 1},7Q0,19 ${-w + 1},7Q${-w - 4},2 ${-w},-6Z`;
  return [
    { d: end, fill: colour, stroke: ink, sw: 1.3 },
    { d: `M${x - 17 - swing * 1.4},33l12.5,-2`, stroke: pale(colour, 0.7), sw: 2.6 },
    { d: ring, fill: colour, stroke: ink, sw: 1.3, cut: 2 },
    { d: `M${-w * 0.5},5q2,4 1,8M${w * 0.45},6q-1,4 1,7`, stroke: dark(colour, 0.28), sw: 1.3, op: 0.7 },
  ];
}
/** The cape hangs behind the body, in its frame; `fly` lifts it (0 hangs, 1 streams out behind). */
export function drawCape({ length: T, top, bottom, turn }: Torso, colour: string, fly: number): Node[] {
  const back = turn >= 0 ? -1 : 1;
  const x = back * fly * 46;
  const y = -fly * 34;
  const d = smooth(
    points([
      -top - 2,
      -T + 1,
      top + 2,
      -T + 1,
      bottom + 14 + x * 0.3,
      -T * 0.4 + y * 0.4,
      bottom + 25 + x,
      20 + y,
      x * 1.05 + 6,
      24 + y,
      x * 1.1 - 8,
      19 + y,
      -bottom - 25 + x,
      21 + y,
      -bottom - 14 + x * 0.3,
      -T * 0.4 + y * 0.4,
    ]),
    true,
    0.13,
  );
  const folds = `M${-top * 0.5},${-T + 6}Q${-bottom * 0.7 + x * 0.3},${-T * 0.3} ${-bottom * 0.6 + x},${16 + y}M${top * 0.6},${-T + 6}Q${bottom * 0.8 + x * 0.3},${-T * 0.3} ${bottom * 0.7 + x},${16 + y}`;
  return [
    { d, fill: colour, stroke: dark(colour, 0.46), sw: 1.5, cut: 2 },
    { d: folds, stroke: dark(colour, 0.3), sw: 1.5, op: 0.7 },
  ];
}
/** The cape's band and clasp, over the garment. */
export function drawCapeClasp({ length: T, top, turn }: Torso, colour: string): Node[] {
  const x = turn * 8;
  const d = `M${-top - 3},${-T + 4}Q${x},${-T + 13} ${top + 3},${-T + 4}Q${top + 2},${-T - 5} 0,${-T - 5}Q${-top - 2},${-T - 5} ${-top - 3},${-T + 4}Z`;
  return [
    { d, fill: colour, stroke: dark(colour, 0.46), sw: 1.3 },
    { d: ellipse(x, -T + 8, 4.4), fill: '#f6cf6a', stroke: dark('#f6cf6a', 0.5), sw: 1 },
  ];
}
