/** A leg with a foot: shoe, boot, paw, web or a robot's block. */
import { dark, pale } from '../../core/colour.ts';
import { ellipse, move, mul, smooth, tube, turnBy } from '../../core/geom.ts';
import { at, group } from '../../core/nodes.ts';
import type { Node } from '../../core/types.ts';
import { drawPattern } from '../clothes/pattern.ts';
import type { Figure, Side } from '../figure.ts';
import { points } from '../heads/head.ts';
import type { Limb } from '../skeleton.ts';

function foot(figure: Figure, side: Side, turn: number, fill: string): Node[] {
  const w = figure.build.leg[2];
  const h = figure.build.foot;
  // seen from the front the toes point a little apart; seen from the side, forward
  const dir = turn * 7 + (side === 'L' ? -1 : 1) * 2.4 * (1 - Math.abs(turn));
  const ink = dark(fill, 0.5);
  if (figure.feet === 'web') {
    const d = smooth(
      points([
        dir * 0.4 - 4,
        -4,
        dir * 0.4 + 4,
        -4,
        dir + 13,
        h - 1,
        dir + 5,
        h - 2.5,
        dir,
        h,
        dir - 5,
        h - 2.5,
        dir - 13,
        h - 1,
      ]),
      true,
      0.1,
    );
    return [{ d, fill, stroke: ink, sw: 1.4 }];
  }
  if (figure.feet === 'paw' || figure.feet === 'block')
    return [
      { d: ellipse(dir, 1, w * (1.02 + Math.abs(turn) * 0.12), h * 0.86), fill, stroke: ink, sw: 1.5 },
      { d: `M${dir - 3},${h * 0.5}v-3M${dir + 3},${h * 0.5}v-3`, stroke: dark(fill, 0.45), sw: 1.2 },
    ];
  const toe = w * 0.95 + Math.abs(dir) * 0.25;
  const top = figure.feet === 'boot' ? -h * 2 : -h * 0.9;
  const shaft = figure.feet === 'boot' ? w * 0.84 : w * 0.74;
  const f = Math.sign(dir) || 1;
  const heel = -w * 0.85 * f;
  const d = `M${-shaft},${top}L${shaft},${top}Q${shaft * 1.02},-3 ${f > 0 ? toe + dir : -heel},-2Q${f > 0 ? toe + dir + 4 : -heel + 1},${h} ${f > 0 ? toe + dir - 4 : -heel - 3},${h}L${f > 0 ? heel + 2 : dir - toe + 4},${h}Q${f > 0 ? heel - 1 : dir - toe - 4},${h} ${f > 0 ? heel : dir - toe},-2Q${-shaft * 1.02},-3 ${-shaft},${top}Z`;
  return [
    { d, fill, stroke: ink, sw: 1.5 },
    { d: `M${heel * 0.9},${h - 1.4}H${dir + f * toe * 0.9}`, stroke: dark(fill, 0.42), sw: 1.8, op: 0.7 },
    figure.feet === 'boot'
      ? { d: `M${-shaft},${top + 2.5}H${shaft}`, stroke: pale(fill, 0.4), sw: 2.6, op: 0.85 }
      : {
          d: `M${-w * 0.3 + dir * 0.3},${-h * 0.1}q${w * 0.3},2 ${w * 0.6},0`,
          stroke: pale(fill, 0.5),
          sw: 1.6,
          op: 0.8,
        },
    { d: `M${dir * 0.9 - 1},${-h * 0.2}q3,0.500 4,3`, stroke: pale(fill, 0.5), sw: 1.8, op: 0.5 },
  ];
}
export function drawLeg(figure: Figure, [hip, knee, ankle]: Limb, side: Side, turn: number, far: boolean): Node[] {
  const { wear, build } = figure;
  const w = build.leg[2];
  const fill = far ? dark(wear.legs, 0.18) : wear.legs;
  const shoe = far ? dark(figure.foot, 0.14) : figure.foot;
  const shin = (Math.atan2(ankle[0] - knee[0], ankle[1] - knee[1]) * 180) / Math.PI;
  const thin = figure.feet === 'web' && wear.garment === 'none';
  const widths = thin || figure.feet === 'block' ? [w * 0.5, w * 0.5, w * 0.5] : [w * 0.92, w * 0.78, w * 0.68];
  const shape = tube([hip, knee, ankle], widths);
  const patterned = wear.garment === 'pyjamas' || wear.garment === 'dungarees';
  const ink = wear.garment === 'dungarees' ? pale(wear.main, 0.5) : wear.second;
  const x = Math.min(hip[0], knee[0], ankle[0]) - 14;
  const y = Math.min(hip[1], knee[1], ankle[1]) - 14;
  const stripes: Node[] =
    figure.species === 'tiger' && !patterned
      ? [
          {
            d: `M${knee[0] - w},${knee[1] - 2}h${w}M${(knee[0] + ankle[0]) / 2 - w},${(knee[1] + ankle[1]) / 2}h${w}`,
            stroke: figure.dark,
            sw: 3,
          },
        ]
      : [];
  return [
    { d: shape, fill, stroke: dark(fill, 0.45), sw: 1.5 },
    group([...(patterned ? drawPattern(wear.pattern, ink, [x, y, 80, 80], 7) : []), ...stripes], { clip: shape }),
    at(mul(move(...ankle), turnBy(-shin * 0.75)), ...foot(figure, side, turn, shoe)),
  ];
}
