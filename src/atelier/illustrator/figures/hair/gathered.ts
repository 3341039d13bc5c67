/** Hair that is tied: puffs, braids and a ponytail. */
import { dark, pale } from '../../core/colour.ts';
import { ellipse, scallop, smooth } from '../../core/geom.ts';
import { random } from '../../core/random.ts';
import type { Node } from '../../core/types.ts';
import { type HeadParts, points } from '../heads/head.ts';
import { cap, gloss, type HairRequest, lock } from './hair.ts';

const tie = (x: number, y: number, rx: number, ry: number, colour: string): Node => ({
  d: ellipse(x, y, rx, ry),
  fill: colour,
  stroke: dark(colour, 0.4),
  sw: 1,
});

export function puffs(h: HairRequest): HeadParts {
  const { rx, ry, turn, slide: t, colour } = h;
  const shine = pale(colour, 0.22);
  const puff = (s: number): Node[] => {
    const x = s * rx * 0.83 - t * 0.45;
    const y = -ry * 0.82;
    const R = 21 - s * turn * 2;
    const curls = `M${x - 9},${y - 6}q3,-7 10,-8M${x + 3},${y + 4}q5,1 8,-4M${x - 10},${y + 5}q2,5 7,5`;
    return [
      { ...lock(h, scallop(random(40 + s), x, y, R, R * 0.96, 12, 0.13)), cut: 1.5 },
      { d: curls, stroke: shine, sw: 1.8, op: 0.6 },
    ];
  };
  const parting = `M${t * 0.7},${-ry * 0.66}Q${t * 0.4},${-ry * 0.9} ${t * 0.1},${-ry - 2}`;
  const far = turn >= 0 ? 1 : -1;
  return {
    back: puff(far),
    front: [
      cap(h, -ry * 0.5, -ry * 0.02, 7),
      { d: parting, stroke: pale(colour, 0.3), sw: 1.6, op: 0.7 },
      gloss(h),
      ...puff(-far),
      ...[-1, 1].map((s) => tie(s * rx * 0.62 - t * 0.4, -ry * 0.66, 5, 6.5, h.ties)),
    ],
  };
}
export function braids(h: HairRequest): HeadParts {
  const { rx, ry, slide: t, colour, sway } = h;
  const braid = (s: number): Node[] => {
    const strands = [0, 1, 2, 3, 4].map((i): Node => {
      const x = s * (rx * 0.95 + Math.sin(i * 0.6) * 3) - t * 0.3 + sway * i;
      return {
        ...lock(h, ellipse(x, ry * 0.3 + i * 10.5, 8.4 - i * 0.7, 7), i % 2 ? dark(colour, 0.12) : colour),
        sw: 1.1,
      };
    });
    const x = s * (rx * 0.95) - t * 0.3 + sway * 5;
    const y = ry * 0.3 + 51;
    const end = `M${x - 4},${y}Q${x - 1},${y + 14} ${x - 2},${y + 15}L${x + 3},${y + 14}Q${x + 4},${y + 4} ${x + 4},${y}Z`;
    return [...strands, { d: end, fill: colour }, tie(x, y - 2, 5.2, 3.6, h.ties)];
  };
  return {
    back: turnedFar(h) ? braid(turnedFar(h)) : [],
    front: [
      cap(h, -ry * 0.42, ry * 0.22, 12),
      { d: `M${t},${-ry * 0.7}L${t * 0.5},${-ry - 2}`, stroke: dark(colour, 0.5), sw: 1.4, op: 0.7 },
      gloss(h),
      ...[-1, 1].filter((s) => s !== turnedFar(h)).flatMap((s) => braid(s)),
    ],
  };
}
/** The side that a turned head hides, or 0 when it faces the reader. */
const turnedFar = (h: HairRequest): number => (Math.abs(h.turn) > 0.4 ? Math.sign(h.turn) : 0);

export function ponytail(h: HairRequest): HeadParts {
  const { rx, ry, turn, slide: t, colour, sway } = h;
  const s = turn > 0 ? -1 : 1;
  const x = s * rx * 0.5 - t * 0.5;
  const y = -ry * 0.92;
  const tail = smooth(
    points([
      x,
      y - 4,
      x + s * 20,
      y - 10,
      x + s * 37,
      y + 8,
      x + s * 40 + sway * 2,
      y + 36,
      x + s * 31 + sway * 3,
      y + 58,
      x + s * 28 + sway * 2,
      y + 36,
      x + s * 20,
      y + 18,
      x + s * 4,
      y + 8,
    ]),
  );
  const strand = `M${x + s * 14},${y}Q${x + s * 34},${y + 10} ${x + s * 33 + sway * 2},${y + 42}`;
  return {
    back: [
      { ...lock(h, tail), cut: 1.5 },
      { d: strand, stroke: pale(colour, 0.22), sw: 2, op: 0.5 },
      tie(x + s * 7, y + 1, 5, 7, h.ties),
    ],
    front: [cap(h, -ry * 0.44, ry * 0.02, -3), gloss(h)],
  };
}
export function bun(h: HairRequest): HeadParts {
  const { rx, ry, slide: t, colour } = h;
  const x = -t * 0.4;
  const y = -ry * 1.22;
  const coil = `M${x - 9},${y + 3}q2,-11 11,-10q8,2 5,9q-4,5 -9,2`;
  return {
    back: [
      { ...lock(h, ellipse(x, y, rx * 0.42, ry * 0.4)), cut: 1.5 },
      { d: coil, stroke: pale(colour, 0.22), sw: 1.8, op: 0.6 },
    ],
    front: [
      cap(h, -ry * 0.46, ry * 0.04, 6),
      {
        d: `M${t * 0.6},${-ry * 0.66}Q${t * 0.3},${-ry * 0.9} ${x},${-ry - 2}`,
        stroke: dark(colour, 0.4),
        sw: 1.3,
        op: 0.5,
      },
      gloss(h),
      tie(x, -ry * 1.02, rx * 0.24, 3.4, h.ties),
    ],
  };
}
