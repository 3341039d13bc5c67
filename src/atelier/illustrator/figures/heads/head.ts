/** What every head is drawn from, and the parts that many species share: skull, ears, muzzle, whiskers. */
import { dark } from '../../core/colour.ts';
import { ellipse, type Pt, smooth, tube } from '../../core/geom.ts';
import type { Node, Shape } from '../../core/types.ts';
import type { FaceStyle } from '../face.ts';
import type { FaceShape } from '../face-shapes.ts';
import type { Figure } from '../figure.ts';
import type { HeadMap } from '../head-map.ts';

export interface HeadRequest {
  figure: Figure;
  rx: number;
  ry: number;
  /** −1 to 1. */
  turn: number;
  map: HeadMap;
  shape: FaceShape;
  gaze: readonly [number, number];
  /** Degrees the ears are laid back (−) or pricked (+). */
  ear: number;
  /** Swing of hair and tassels. */
  sway: number;
}
/** Both lists have the middle of the head at 0,0. `back` lies behind the body. */
export interface HeadParts {
  back: Node[];
  front: Node[];
}

export const inked = (d: string, fill: string, more: Partial<Shape> = {}): Shape => ({
  d,
  fill,
  stroke: dark(fill, 0.48),
  sw: 1.5,
  ...more,
});
export const both = (draw: (s: -1 | 1) => Node[]): Node[] => [...draw(-1), ...draw(1)];

export function faceStyle(figure: Figure, more: Partial<FaceStyle> = {}): FaceStyle {
  return {
    skin: figure.body,
    ink: '#33202a',
    white: '#fffaf0',
    iris: figure.iris,
    eyeLon: 25,
    eyeLat: -4,
    eyeR: [7.8, 9.2],
    mouthLat: -38,
    mouthW: 8.5,
    brow: dark(figure.body, 0.55),
    blush: figure.blush,
    lashes: figure.lashes,
    beak: false,
    ...more,
  };
}
/** Flat pairs of numbers as points, in units of `sx`, `sy`. */
export function points(pairs: readonly number[], sx = 1, sy = sx): Pt[] {
  const out: Pt[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) out.push([(pairs[i] ?? 0) * sx, (pairs[i + 1] ?? 0) * sy]);
  return out;
}
/** A closed outline that is the same on both sides; `half` runs down the right side from the crown to the chin. */
export function mirrored(half: readonly number[], sx: number, sy = sx, k = 1 / 6): string {
  const right = points(half, sx, sy);
  const left = right
    .filter(([x]) => Math.abs(x) > 0.01)
    .map(([x, y]): Pt => [-x, y])
    .reverse();
  return smooth([...right, ...left], true, k);
}
export const skull = (a: HeadRequest, half: readonly number[], k?: number): Shape =>
  inked(mirrored(half, a.rx, a.ry, k), a.figure.body, { cut: 2.5 });
/** Ears and horns sit further back on the ball, so they slide against the face. */
export const earX = (a: HeadRequest, s: number, at: number): number =>
  s * a.rx * at * (1 - 0.14 * Math.abs(a.turn)) - a.turn * a.rx * 0.16;
/** Which ear is on the far side of a turned head. */
export const isFar = (a: HeadRequest, s: number): boolean => a.turn * s > 0.3;

export interface Muzzle {
  w: number;
  h: number;
  lat: number;
  colour: string;
  nose: string;
  noseW: number;
  /** How far it stands off the face; a long one shows when the head turns. */
  out?: number;
}
/** A muzzle patch with a nose; it stands proud of the face, so it slides further when the head turns. */
export function muzzle(a: HeadRequest, m: Muzzle): Node[] {
  const out = m.out ?? 1.08;
  const c = a.map(0, m.lat, out);
  const n = a.map(0, m.lat + 11, out + 0.08);
  const k = 0.75 + 0.25 * c.k;
  const w = m.noseW * k;
  const nose = smooth(
    points([
      n.x - w,
      n.y - 2,
      n.x,
      n.y - 4.4,
      n.x + w,
      n.y - 2,
      n.x + w * 0.5,
      n.y + 3.6,
      n.x,
      n.y + 5.2,
      n.x - w * 0.5,
      n.y + 3.6,
    ]),
  );
  return [
    { d: ellipse(c.x, c.y, m.w * k, m.h), fill: m.colour },
    { d: nose, fill: m.nose },
    { d: ellipse(n.x - m.noseW * 0.35, n.y - 1.8, m.noseW * 0.32, 1.3), fill: '#ffffff', op: 0.6 },
  ];
}
/** Three whiskers a side. */
export function whiskers(a: HeadRequest, colour: string, lat: number, length = 17): Node[] {
  return both((s) => {
    const c = a.map(s * 26, lat, 1.04);
    if (c.hidden) return [];
    const reach = s * length * (0.5 + 0.5 * c.k);
    return [-5, 0, 5].map((dy): Node => {
      const d = `M${c.x},${c.y + dy * 0.35}q${reach * 0.5},${dy * 0.5 - 2} ${reach},${dy * 1.1}`;
      return { d, stroke: colour, sw: 1.2, op: 0.75 };
    });
  });
}
/** A tapering stroke with weight: stripes, tabby marks, quills. */
export const stripe = (from: Pt, to: Pt, width: number, bend = 0): string =>
  tube([from, [(from[0] + to[0]) / 2 + bend, (from[1] + to[1]) / 2], to], [width, width * 0.8, 0.4]);
