/** An arm in its sleeve with a hand at the end, or a bird's wing. */
import { dark, pale } from '../../core/colour.ts';
import { along, lerp, type Pt, smooth, tube } from '../../core/geom.ts';
import { group } from '../../core/nodes.ts';
import type { Node } from '../../core/types.ts';
import { drawPattern } from '../clothes/pattern.ts';
import type { Figure, Side } from '../figure.ts';
import type { Limb } from '../skeleton.ts';
import { drawHand, type Gesture } from './hand.ts';

export interface ArmRequest {
  figure: Figure;
  limb: Limb;
  side: Side;
  /** On the far side of a turned body: a little darker. */
  far: boolean;
  gesture: Gesture;
  /** What the hand holds, already in place: over the sleeve, under the fingers. */
  held: Node[];
}
export const forearmOf = ([, elbow, wrist]: Limb): number =>
  (Math.atan2(wrist[0] - elbow[0], wrist[1] - elbow[1]) * 180) / Math.PI;
export const handSize = (figure: Figure): number => figure.build.arm[2] * 0.6;

function wing({ figure, limb: [sh, el, wr], side, far, held }: ArmRequest, dir: number): Node[] {
  const s = side === 'L' ? -1 : 1;
  const colour = figure.second;
  const shape = smooth([
    [sh[0] - s * 2, sh[1] - 8],
    [lerp(sh[0], el[0], 0.9) + s * 8, lerp(sh[1], el[1], 0.9) - 2],
    along(wr, dir, 12),
    along(el, dir - s * 60, 16),
    [sh[0] - s * 8, sh[1] + 20],
  ]);
  const feathers = [0.35, 0.6, 0.85].map((t): Node => {
    const d = `M${lerp(sh[0], wr[0], t) - 5},${lerp(sh[1], wr[1], t) + 4}q5,6 10,0`;
    return { d, stroke: dark(colour, 0.42), sw: 1.3 };
  });
  return [
    { d: shape, fill: far ? dark(colour, 0.16) : colour, stroke: dark(colour, 0.48), sw: 1.5, cut: 1.5 },
    ...feathers,
    ...held,
  ];
}
function flipper({ figure, limb: [sh, el, wr], far, held }: ArmRequest, dir: number): Node[] {
  const w = figure.build.arm[2];
  const fill = far ? dark(figure.second, 0.16) : figure.second;
  const shape = tube([sh, el, along(wr, dir, 7)], [w * 0.62, w * 0.86, w * 0.66, w * 0.3]);
  return [{ d: shape, fill, stroke: dark(fill, 0.48), sw: 1.5, cut: 1.5 }, ...held];
}
/** Stripes of a tiger run across its bare arm. */
function bareMarks(figure: Figure, [sh, el, wr]: Limb): Node[] {
  if (figure.species !== 'tiger' || figure.wear.garment !== 'none') return [];
  const w = figure.build.arm[2] * 0.55;
  const across = (from: Pt, to: Pt, t: number): string => {
    const dir = (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;
    const c: Pt = [lerp(from[0], to[0], t), lerp(from[1], to[1], t)];
    const a = along(c, dir + 90, w);
    const b = along(c, dir + 90, w * 0.1);
    return `M${a[0]},${a[1]}L${b[0]},${b[1]}`;
  };
  const d = [across(sh, el, 0.5), across(sh, el, 0.95), across(el, wr, 0.45)].join('');
  return [{ d, stroke: figure.dark, sw: 3.2 }];
}
export function drawArm(request: ArmRequest): Node[] {
  const { figure, limb, side, far, gesture, held } = request;
  const dir = forearmOf(limb);
  if (figure.limb === 'wing') return wing(request, dir);
  if (figure.limb === 'flipper') return flipper(request, dir);
  const { wear, build } = figure;
  const bare = wear.garment === 'none';
  const [sh, el, wr] = limb;
  const w = build.arm[2];
  const upper = bare ? sleeveSkin(figure) : wear.garment === 'dungarees' ? wear.second : wear.main;
  const fill = far ? dark(upper, 0.16) : upper;
  const shape = tube(
    [sh, el, along(wr, dir, -2)],
    bare ? [w * 0.62, w * 0.56, w * 0.5] : [w * 0.66, w * 0.64, w * 0.7],
  );
  const cuff = along(wr, dir, -3);
  const cuffLine = `M${along(cuff, dir + 90, w * 0.68).join(',')}L${along(cuff, dir - 90, w * 0.68).join(',')}`;
  const elbow = `M${along(el, dir + 90, w * 0.5).join(',')}Q${along(el, dir + 20, w * 0.3).join(',')} ${along(el, dir - 60, w * 0.2).join(',')}`;
  const pattern = wear.garment === 'dungarees' ? wear.secondPattern : wear.pattern;
  const ink = wear.garment === 'dungarees' || wear.garment === 'jumper' ? wear.accent : wear.second;
  const corner: Pt = [Math.min(sh[0], el[0], wr[0]) - 12, Math.min(sh[1], el[1], wr[1]) - 12];
  const end: Pt = [Math.max(sh[0], el[0], wr[0]) + 12, Math.max(sh[1], el[1], wr[1]) + 12];
  const sleeve: Node[] =
    bare || figure.species === 'robot'
      ? bareMarks(figure, limb)
      : [
          group(
            drawPattern(pattern, far ? dark(ink, 0.14) : ink, [...corner, end[0] - corner[0], end[1] - corner[1]], 12),
            { clip: shape },
          ),
          { d: elbow, stroke: dark(fill, 0.3), sw: 1.3, op: 0.6 },
          { d: cuffLine, stroke: wear.garment === 'jumper' ? dark(fill, 0.2) : pale(fill, 0.3), sw: 3.4, op: 0.9 },
          { d: cuffLine, stroke: dark(fill, 0.36), sw: 1.1, op: 0.8 },
        ];
  const handColour = far ? dark(figure.hand, 0.1) : figure.hand;
  const hand = drawHand(along(wr, dir, -1), dir, side, handSize(figure), handColour, held.length ? 'hold' : gesture);
  const over: Node[] = [{ d: shape, fill, stroke: dark(fill, 0.48), sw: 1.5, cut: 1.5 }, ...sleeve];
  return held.length ? [...over, ...held, ...hand] : [...hand, ...over];
}
/** A panda's arms are dark though its body is white. */
const sleeveSkin = (figure: Figure): string => (figure.species === 'panda' ? figure.second : figure.body);
