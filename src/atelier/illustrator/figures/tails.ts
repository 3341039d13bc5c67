/** Tails, dragon's wings, quills on a back: everything that hangs behind the body. */
import type { Species } from '../../../story/appearance.ts';
import { dark, mix } from '../core/colour.ts';
import { ellipse, move, mul, type Pt, smooth, tube, turnBy } from '../core/geom.ts';
import { at, group } from '../core/nodes.ts';
import type { Node } from '../core/types.ts';
import type { Figure } from './figure.ts';
import { inked, points } from './heads/head.ts';
import { quills } from './heads/rodents.ts';
import type { Skeleton } from './skeleton.ts';

export interface Tail {
  figure: Figure;
  skeleton: Skeleton;
  /** The side the tail lies on: −1 left, 1 right. */
  dir: -1 | 1;
  /** How far the tip is raised (−) or dropped (+). */
  raise: number;
  wing: number;
  turn: number;
  base: Pt;
}
const spine = ({ base: [x, y], dir }: Tail, pairs: readonly number[]): Pt[] =>
  points(pairs).map(([dx, dy]): Pt => [x + dx * dir, y + dy]);

/** A bushy tail with a pale or dark tip. */
function brush(t: Tail, widths: number[], tip: string): Node[] {
  const up = t.raise;
  const pts = spine(t, [0, 0, 26, 8 - up * 0.2, 50, -14 - up * 0.6, 52, -50 - up]);
  const shape = tube(pts, widths);
  const [x, y] = pts[3] as Pt;
  const end = smooth(
    points([x - 26, y - 14, x + 26, y - 14, x + 22, y + 15, x + 8, y + 9, x, y + 19, x - 8, y + 9, x - 22, y + 16]),
    true,
    0.1,
  );
  return [inked(shape, t.figure.body, { cut: 1.5 }), group([{ d: end, fill: tip }], { clip: shape })];
}
/** A slim tail in an S, with rings or a tuft. */
function whip(t: Tail, width: number, colour: string): { nodes: Node[]; tip: Pt; shape: string; pts: Pt[] } {
  const up = t.raise;
  const pts = spine(t, [0, 0, 24, 10 - up * 0.2, 44, -6 - up * 0.5, 42, -34 - up * 0.8, 56, -52 - up]);
  const shape = tube(pts, [width, width, width * 0.92, width * 0.8, width * 0.6]);
  return { nodes: [inked(shape, colour, { cut: 1.5 })], tip: pts[4] as Pt, shape, pts };
}
function rings(t: Tail, colour: string): Node[] {
  const tail = whip(t, 6.4, t.figure.body);
  const bands = [1, 2, 3].map((i): Node => {
    const [x, y] = tail.pts[i] as Pt;
    return { d: `M${x - 11},${y - 3}L${x + 11},${y + 3}`, stroke: colour, sw: 5 };
  });
  return [...tail.nodes, group([...bands, { d: ellipse(...tail.tip, 9), fill: colour }], { clip: tail.shape })];
}
function lionTail(t: Tail): Node[] {
  const tail = whip(t, 4.4, t.figure.body);
  const [x, y] = tail.tip;
  return [
    ...tail.nodes,
    inked(
      smooth(points([x - 8, y + 4, x - 9, y - 8, x + 2 * t.dir, y - 20, x + 9, y - 7, x + 7, y + 5])),
      t.figure.second,
    ),
  ];
}
/** The squirrel's plume stands as high as its head. */
function plume(t: Tail): Node[] {
  const up = t.raise * 0.5;
  const pts = spine(t, [0, 4, 34, 4, 52, -32 - up, 40, -78 - up, 58, -112 - up, 78, -100 - up]);
  const shape = tube(pts, [8, 18, 23, 22, 18, 8]);
  const heart = tube(spine(t, [16, 2, 38, -2, 50, -36 - up, 42, -78 - up, 58, -104 - up]), [3, 8, 9, 8, 3]);
  return [inked(shape, t.figure.second, { cut: 1.5 }), { d: heart, fill: mix(t.figure.second, t.figure.belly, 0.4) }];
}
function dogTail(t: Tail): Node[] {
  const up = t.raise;
  const pts = spine(t, [0, 0, 20, -4 - up * 0.3, 34, -24 - up * 0.7, 28, -44 - up]);
  const shape = tube(pts, [8, 8, 7, 4]);
  const [x, y] = pts[3] as Pt;
  return [
    inked(shape, t.figure.body, { cut: 1.5 }),
    group([{ d: ellipse(x, y, 13), fill: t.figure.belly }], { clip: shape }),
  ];
}
function pigTail(t: Tail): Node[] {
  const [x, y] = t.base;
  const s = t.dir;
  const d = `M${x + s * 10},${y}q${s * 14},4 ${s * 14},-6q${-s * 2},-9 ${-s * 9},-3q${-s * 4},9 ${s * 8},9q${s * 10},0 ${s * 11},-10`;
  return [
    { d, stroke: dark(t.figure.body, 0.48), sw: 7 },
    { d, stroke: t.figure.body, sw: 4.4 },
  ];
}
const stub = (t: Tail, r: number, colour: string): Node[] => [
  inked(ellipse(t.base[0] + t.dir * (10 + r), t.base[1] - 2, r), colour),
];
function featherTail({ figure, skeleton, dir }: Tail): Node[] {
  const [x, y] = skeleton.hip;
  const d = smooth([
    [x - 12, y],
    [x + dir * 14 - 10, y + 14],
    [x + dir * 14 + 8, y + 12],
    [x + 12, y],
  ]);
  return [inked(d, figure.species === 'duck' ? figure.second : dark(figure.body, 0.2))];
}
function dragonWing(t: Tail, s: 1 | -1): Node {
  const { figure, skeleton } = t;
  const k = s === t.dir ? 1 : 0.62;
  const x = (v: number) => s * v * k;
  const origin: Pt = [(skeleton.hip[0] + skeleton.neck[0]) / 2 + s * 8, skeleton.neck[1] + figure.build.torso * 0.34];
  const skin = `M0,6C${x(14)},-22 ${x(30)},-46 ${x(56)},-50C${x(52)},-40 ${x(54)},-34 ${x(58)},-26Q${x(44)},-24 ${x(44)},-8Q${x(30)},-12 ${x(26)},6Q${x(14)},2 0,14Z`;
  const bones = `M${x(4)},2Q${x(26)},-34 ${x(55)},-49M${x(14)},-12Q${x(34)},-22 ${x(57)},-27M${x(10)},-4Q${x(28)},-10 ${x(43)},-9`;
  return at(mul(move(...origin), turnBy(-s * t.wing)), inked(skin, figure.second, { cut: 1.5 }), {
    d: bones,
    stroke: dark(figure.second, 0.3),
    sw: 1.5,
  });
}
function dragonTail(t: Tail): Node[] {
  const up = t.raise;
  const pts = spine(t, [0, 0, 22, 12, 46, 6 - up * 0.5, 58, -18 - up]);
  const [x, y] = pts[3] as Pt;
  const tip = smooth(points([x - 9, y + 3, x + t.dir * 2, y - 20, x + 9, y + 2, x, y + 5]), true, 0.1);
  return [inked(tip, t.figure.second), inked(tube(pts, [14, 11, 7, 3.2]), t.figure.body)];
}
/** Quills down the back of a hedgehog, between hips and neck. */
function quillBack({ figure, skeleton, dir }: Tail): Node[] {
  const { hip, neck } = skeleton;
  const coat = figure.second;
  const c: Pt = [(hip[0] + neck[0]) / 2 + dir * 9, (hip[1] + neck[1]) / 2 + 2];
  const { bottom, torso } = figure.build;
  return [
    {
      d: quills(c[0], c[1], bottom + 9, torso * 0.66, -170, 170, 17),
      fill: coat,
      stroke: dark(coat, 0.45),
      sw: 1.4,
      cut: 1.5,
    },
    { d: quills(c[0], c[1], bottom + 1, torso * 0.56, -170, 170, 15), fill: mix(coat, figure.belly, 0.22) },
  ];
}
const TAILS: Readonly<Partial<Record<Species, (t: Tail) => Node[]>>> = {
  dragon: dragonTail,
  fox: (t) => brush(t, [6, 14, 18, 15, 3], t.figure.belly),
  wolf: (t) => brush(t, [6, 11, 14, 12, 3], t.figure.second),
  cat: (t) => rings(t, t.figure.dark),
  tiger: (t) => rings(t, t.figure.dark),
  lion: lionTail,
  squirrel: plume,
  dog: dogTail,
  pig: pigTail,
  mouse: (t) => whip(t, 2.8, t.figure.inner).nodes,
  rabbit: (t) => stub(t, 12, t.figure.belly),
  bear: (t) => stub(t, 8, t.figure.body),
  panda: (t) => stub(t, 8, t.figure.body),
  badger: (t) => stub(t, 9, t.figure.body),
  owl: featherTail,
  penguin: featherTail,
  duck: featherTail,
};
/** Drawn behind the body. Somebody who lies has the wing below folded under them. */
export function drawBehind(t: Tail, lying: boolean): Node[] {
  const wings =
    t.figure.species === 'dragon'
      ? [dragonWing(t, t.dir === 1 ? -1 : 1), ...(lying ? [] : [dragonWing(t, t.dir)])]
      : [];
  return [...wings, ...(t.figure.species === 'hedgehog' ? quillBack(t) : [])];
}
/** Drawn behind the body too, but on the side the pose chooses. */
export const drawTail = (t: Tail): Node[] => TAILS[t.figure.species]?.(t) ?? [];
