/** A leg with a foot: shoe, boot, paw, web or a robot's block. */
import { dark, pale } from '../../core/colour.ts';
import { ellipse, move, mul, scale, smooth, tube, turnBy } from '../../core/geom.ts';
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
  return [at(scale(dir < 0 ? -1 : 1, 1), ...shoe(figure, w, h, Math.abs(dir), fill))];
}
/** A shoe or boot seen with its toe to the right; `dir` is how far the toe points sideways. */
function shoe(figure: Figure, w: number, h: number, dir: number, fill: string): Node[] {
  const boot = figure.feet === 'boot';
  const top = boot ? -h * 2 : -h * 0.9;
  const shaft = boot ? w * 0.84 : w * 0.74;
  const heel = -w * 0.85;
  const toe = w * 0.9 + dir * 1.2;
  const d = `M${-shaft},${top}L${shaft},${top}Q${shaft * 1.02},-3 ${toe},-2Q${toe + 4},${h} ${toe - 4},${h}L${heel + 2},${h}Q${heel - 2},${h} ${heel},-2Q${-shaft * 1.04},-3 ${-shaft},${top}Z`;
  return [
    { d, fill, stroke: dark(fill, 0.5), sw: 1.5 },
    { d: `M${heel + 1},${h - 1.4}H${toe - 2}`, stroke: dark(fill, 0.42), sw: 1.8, op: 0.7 },
    boot
      ? { d: `M${-shaft + 1},${top + 2.5}H${shaft - 1}`, stroke: pale(fill, 0.4), sw: 2.6, op: 0.85 }
      : { d: `M${-w * 0.2},${-h * 0.2}q${w * 0.4},2.4 ${w * 0.7},0`, stroke: pale(fill, 0.5), sw: 1.6, op: 0.8 },
    { d: `M${toe - 6},${-h * 0.05}q3,0.5 4,3`, stroke: pale(fill, 0.5), sw: 1.8, op: 0.5 },
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
  // cut off flat at the ankle: a round end would show below the foot
  const shape = tube([hip, knee, ankle], widths, true);
  const patterned = wear.garment === 'pyjamas' || wear.garment === 'dungarees';
  const ink = wear.garment === 'dungarees' ? pale(wear.main, 0.5) : wear.second;
  const x = Math.min(hip[0], knee[0], ankle[0]) - 14;
  const y = Math.min(hip[1], knee[1], ankle[1]) - 14;
  const right = Math.max(hip[0], knee[0], ankle[0]) + 14;
  const low = Math.max(hip[1], knee[1], ankle[1]) + 4;
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
    group([...(patterned ? drawPattern(wear.pattern, ink, [x, y, right - x, low - y], 7) : []), ...stripes], {
      clip: shape,
    }),
    at(mul(move(...ankle), turnBy(-shin * (figure.feet === 'web' ? 0.3 : 0.6))), ...foot(figure, side, turn, shoe)),
  ];
}
