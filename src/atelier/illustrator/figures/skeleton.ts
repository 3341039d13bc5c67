/** Proportions and a posture become joints: feet find the ground by themselves, and hands go where they are sent. */
import { along, clamp, dist, type Pt, rad } from '../core/geom.ts';
import type { Build, Side } from './figure.ts';
import type { ArmPosture, LegPosture, Posture } from './postures.ts';

export type Limb = [root: Pt, middle: Pt, end: Pt];
/** Points in figure units, feet or seat at 0,0, up is minus, before the body is spun. */
export interface Skeleton {
  hip: Pt;
  neck: Pt;
  head: Pt;
  armL: Limb;
  armR: Limb;
  legL: Limb;
  legR: Limb;
}

/** Two-bone inverse kinematics: the hand goes to `goal`, or as near as the arm is long; `bow` is the elbow's side. */
export function reachFor(
  shoulder: Pt,
  [upper, lower]: readonly [number, number, ...unknown[]],
  goal: Pt,
  bow: number,
): Limb {
  const d = clamp(dist(shoulder, goal), Math.abs(upper - lower) + 4, upper + lower - 0.5);
  const base = (Math.atan2(goal[0] - shoulder[0], goal[1] - shoulder[1]) * 180) / Math.PI;
  const bend = (Math.acos(clamp((upper * upper + d * d - lower * lower) / (2 * upper * d), -1, 1)) * 180) / Math.PI;
  return [shoulder, along(shoulder, base + bend * bow, upper), along(shoulder, base, d)];
}
function arm(sign: -1 | 1, shoulder: Pt, bones: Build['arm'], posture: ArmPosture, touch?: Pt): Limb {
  if (touch) {
    // an elbow hangs below the line from shoulder to hand
    const right = touch[0] >= shoulder[0];
    return reachFor(shoulder, bones, touch, right ? -1 : 1);
  }
  if (posture.to)
    return reachFor(
      shoulder,
      bones,
      [shoulder[0] + posture.to[0], shoulder[1] + posture.to[1]],
      sign * (posture.bow ?? 1),
    );
  const sh = sign * (posture.sh ?? 0);
  const elbow = along(shoulder, sh, bones[0]);
  return [shoulder, elbow, along(elbow, sh + sign * (posture.el ?? 0), bones[1])];
}
function leg(hip: Pt, [thigh, shin]: Build['leg'], posture: LegPosture): Limb {
  const knee = along(hip, posture.hip, thigh);
  return [hip, knee, along(knee, posture.hip + posture.knee, shin)];
}

/** `touch` sends hands to points in the same frame as the result (before the spin). */
export function solveSkeleton(
  build: Build,
  posture: Posture,
  turn: number,
  touch: Partial<Record<Side, Pt>> = {},
): Skeleton {
  const spread = build.hip * (1 - 0.35 * Math.abs(turn));
  const legs = [leg([-spread, 0], build.leg, posture.legL), leg([spread, 0], build.leg, posture.legR)] as const;
  const lowest = Math.max(legs[0][2][1], legs[1][2][1]) + build.foot;
  const seat = posture.seat === undefined ? lowest : posture.seat + build.bottom * 0.25;
  const hip: Pt = [0, -seat - posture.lift];
  const shift = (limb: Limb) => limb.map(([x, y]): Pt => [x + hip[0], y + hip[1]]) as Limb;
  const neck = along(hip, 180 - posture.lean, build.torso);
  const head = along(neck, 180 - posture.lean * 0.4 - posture.tilt * 0.5, build.neck);
  const across = build.shoulder * (1 - 0.22 * Math.abs(turn));
  const shoulder = (sign: number): Pt => {
    const c = Math.cos(rad(posture.lean));
    const s = Math.sin(rad(posture.lean));
    const x = sign * across + turn * 2;
    const y = build.torso * 0.13;
    return [neck[0] + x * c - y * s, neck[1] + x * s + y * c];
  };
  return {
    hip,
    neck,
    head,
    armL: arm(-1, shoulder(-1), build.arm, posture.armL, touch.L),
    armR: arm(1, shoulder(1), build.arm, posture.armR, touch.R),
    legL: shift(legs[0]),
    legR: shift(legs[1]),
  };
}
