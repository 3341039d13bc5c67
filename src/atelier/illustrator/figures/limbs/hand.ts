/** A hand: a mitten with a thumb at rest, and fingers as soon as it holds, points or waves. */
import { dark } from '../../core/colour.ts';
import { ellipse, move, mul, type Pt, rad, smooth, tube, turnBy } from '../../core/geom.ts';
import { at } from '../../core/nodes.ts';
import type { Node } from '../../core/types.ts';
import type { Side } from '../figure.ts';
import { points } from '../heads/head.ts';

export type Gesture = 'rest' | 'open' | 'fist' | 'point' | 'hold';

/** The thumb looks to the middle of the body, or up when the forearm lies level. */
export function thumbSide(side: Side, forearm: number): 1 | -1 {
  const c = Math.cos(rad(forearm));
  if (Math.abs(c) > 0.5) return (side === 'L') === c > 0 ? 1 : -1;
  return Math.sin(rad(forearm)) > 0 ? 1 : -1;
}
const FINGERS = [
  -0.7, 0.05, -1, 0.9, -1.16, 1.72, -0.86, 2.1, -0.54, 1.72, -0.36, 2.3, 0, 2.5, 0.34, 2.24, 0.52, 1.7, 0.86, 2.02,
  1.14, 1.6, 1, 0.9, 0.7, 0.05,
];

/** `size` is about half the palm's width; `forearm` the direction of the arm in degrees, 0 hanging. */
export function drawHand(
  wrist: Pt,
  forearm: number,
  side: Side,
  size: number,
  colour: string,
  gesture: Gesture,
): Node[] {
  const ink = dark(colour, 0.48);
  const s = size;
  const t = thumbSide(side, forearm);
  const thumb = (from: Pt, to: Pt): Node => ({
    d: tube(
      [
        [from[0] * t * s, from[1] * s],
        [((from[0] + to[0]) / 2) * t * s, ((from[1] + to[1]) / 2) * s],
        [to[0] * t * s, to[1] * s],
      ],
      [0.36 * s, 0.38 * s, 0.34 * s],
    ),
    fill: colour,
    stroke: ink,
    sw: 1.1,
  });
  const palm = (d: string): Node => ({ d, fill: colour, stroke: ink, sw: 1.4 });
  const creases = (d: string): Node => ({ d, stroke: ink, sw: 1.1, op: 0.75 });
  const parts: Record<Gesture, () => Node[]> = {
    rest: () => [palm(ellipse(0, s * 0.85, s * 0.96, s * 1.08)), thumb([0.5, 0.5], [1.02, 1.3])],
    open: () => [thumb([0.6, 0.9], [1.7, 1.25]), palm(smooth(points(FINGERS, s), true, 0.15))],
    fist: () => [
      palm(ellipse(0, s * 0.8, s, s)),
      creases(`M${-s * 0.5},${s * 1.66}v${-s * 0.5}M0,${s * 1.78}v${-s * 0.55}M${s * 0.5},${s * 1.66}v${-s * 0.5}`),
      thumb([0.85, 0.5], [0.1, 0.95]),
    ],
    hold: () => [
      palm(ellipse(0, s * 0.85, s * 1.04, s)),
      creases(`M${-s * 0.82},${s * 0.62}h${s * 1.1}M${-s * 0.92},${s * 0.98}h${s * 1.1}M${-s * 0.8},${s * 1.34}h${s}`),
      thumb([0.8, 0.3], [0.75, 1.1]),
    ],
    point: () => [
      {
        d: tube(
          [
            [-0.1 * s, s],
            [-0.05 * s, s * 1.9],
            [0, s * 2.75],
          ],
          [0.38 * s, 0.38 * s, 0.32 * s],
        ),
        fill: colour,
        stroke: ink,
        sw: 1.3,
      },
      palm(ellipse(0, s * 0.8, s, s * 0.98)),
      creases(`M${-s * 0.72},${s * 1.5}q${s * 0.1},${-s * 0.5} ${s * 0.2},${-s * 0.6}`),
      thumb([0.7, 0.4], [0.62, 1.2]),
    ],
  };
  return [at(mul(move(...wrist), turnBy(-forearm)), ...parts[gesture]())];
}
/** Middle of the palm, where a held thing sits. */
export const palmOf = (wrist: Pt, forearm: number, size: number): Pt => [
  wrist[0] + Math.sin(rad(forearm)) * size * 0.85,
  wrist[1] + Math.cos(rad(forearm)) * size * 0.85,
];
