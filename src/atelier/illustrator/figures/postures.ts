/**
 * Every pose as joint angles. Arms: `sh` 0 hangs, 90 points straight out, 170 up; `el` bends outward (+) or inward (−). With `to`
 * the hand goes to that point instead, counted from its own shoulder, and `bow` picks the side of the elbow. Legs: degrees, + swings
 * to the right of the page. All figures look to the right; the composer mirrors them.
 */
import type { Pose } from '../../../story/scene.ts';
import type { Gesture } from './limbs/hand.ts';

export interface ArmPosture {
  sh?: number;
  el?: number;
  to?: [x: number, y: number];
  bow?: 1 | -1;
  /** Drawn over the head and body even when the hand is low. */
  front?: boolean;
  hand?: Gesture;
}
export interface LegPosture {
  hip: number;
  knee: number;
}
export interface Posture {
  /** Three-quarter view, −1 (left) to 1 (right). */
  turn: number;
  lean: number;
  tilt: number;
  nod: number;
  /** The whole body, in degrees about the hip. */
  spin: number;
  /** How far the feet are off the ground. */
  lift: number;
  /** Height of the seat; without it the feet find the ground. */
  seat?: number;
  armL: ArmPosture;
  armR: ArmPosture;
  legL: LegPosture;
  legR: LegPosture;
  tail: number;
  /** 1: the tail hangs on the side away from the face; −1: on the other, as for somebody who lies on their back. */
  tailSide: 1 | -1;
  wing: number;
  ear: number;
  /** The limbs swing along the way it goes: seen from the front, they swing less to the side. */
  stride: boolean;
  /** The hand that is free to hold something. */
  holds: 'L' | 'R';
}
const BASE: Posture = {
  turn: 0.18,
  lean: 0,
  tilt: 0,
  nod: 0,
  spin: 0,
  lift: 0,
  armL: { sh: 16, el: -10 },
  armR: { sh: 16, el: -10 },
  legL: { hip: -4, knee: 2 },
  legR: { hip: 4, knee: -2 },
  tail: 0,
  tailSide: 1,
  wing: 0,
  ear: 0,
  stride: false,
  holds: 'R',
};
const posture = (own: Partial<Posture>): Posture => ({ ...BASE, ...own });

export const POSTURES: Readonly<Record<Pose, Posture>> = {
  stand: BASE,
  walk: posture({
    stride: true,
    turn: 0.72,
    lean: 4,
    tilt: 2,
    armL: { sh: -34, el: -18 },
    armR: { sh: -30, el: -20 },
    legL: { hip: 34, knee: -10 },
    legR: { hip: -30, knee: -26 },
    tail: 6,
  }),
  run: posture({
    stride: true,
    turn: 0.78,
    lean: 15,
    tilt: -6,
    lift: 8,
    armL: { sh: -38, el: -74, hand: 'fist' },
    armR: { sh: -46, el: 82, hand: 'fist' },
    legL: { hip: 54, knee: -38 },
    legR: { hip: -44, knee: -62 },
    tail: -22,
    wing: 14,
    ear: -16,
  }),
  sit: posture({
    turn: 0.4,
    lean: -2,
    tilt: 3,
    seat: 8,
    armL: { sh: 14, el: -34 },
    armR: { sh: 10, el: -30 },
    legL: { hip: 80, knee: -2 },
    legR: { hip: 66, knee: 6 },
    tail: 12,
  }),
  perch: posture({
    turn: 0.4,
    lean: -3,
    tilt: 4,
    seat: 6,
    armL: { sh: 20, el: -14 },
    armR: { sh: 26, el: -8 },
    legL: { hip: 72, knee: -74 },
    legR: { hip: 60, knee: -54 },
    tail: 18,
  }),
  sleep: posture({
    turn: 0.5,
    tilt: 8,
    nod: -8,
    spin: -82,
    seat: 26,
    armL: { to: [26, 2], bow: 1, front: true },
    armR: { sh: 10, el: -80 },
    legL: { hip: 40, knee: -52 },
    legR: { hip: 22, knee: -38 },
    tail: -60,
    tailSide: -1,
    ear: -14,
    holds: 'L',
  }),
  wave: posture({ turn: 0.1, tilt: -5, armR: { sh: 94, el: 58, hand: 'open' }, tail: -10, holds: 'L' }),
  cheer: posture({
    turn: 0.05,
    tilt: -3,
    armL: { sh: 104, el: 42, hand: 'open' },
    armR: { sh: 104, el: 42, hand: 'open' },
    tail: -16,
    wing: 20,
    ear: 8,
  }),
  reach: posture({
    turn: 0.5,
    lean: 8,
    tilt: -12,
    nod: 10,
    armL: { sh: 24, el: 14 },
    armR: { sh: 112, el: 22, hand: 'open' },
    legL: { hip: -14, knee: 0 },
    legR: { hip: 10, knee: 0 },
    tail: 10,
  }),
  hug: posture({
    turn: 0.55,
    lean: 7,
    tilt: 9,
    nod: -4,
    armL: { to: [46, 32], bow: 1, front: true },
    armR: { to: [38, 18], bow: -1 },
    tail: -8,
    wing: 8,
  }),
  jump: posture({
    turn: 0.5,
    lean: 12,
    tilt: -8,
    nod: 4,
    lift: 46,
    armL: { sh: 92, el: 36, hand: 'open' },
    armR: { sh: 110, el: 30, hand: 'open' },
    legL: { hip: -46, knee: -34 },
    legR: { hip: 62, knee: -38 },
    tail: -30,
    wing: 26,
    ear: -20,
  }),
  hold: posture({ turn: 0.4, tilt: 2, armR: { sh: 70, el: 30 }, armL: { sh: 14, el: -16 } }),
  'hold-high': posture({
    turn: 0.5,
    lean: 3,
    tilt: -5,
    nod: 4,
    armR: { sh: 100, el: 40 },
    armL: { sh: -20, el: -18 },
    legL: { hip: -12, knee: 4 },
    legR: { hip: 12, knee: -6 },
    tail: 4,
  }),
  cradle: posture({
    turn: 0.3,
    tilt: 6,
    nod: -6,
    armL: { to: [24, 34], bow: 1 },
    armR: { to: [-10, 34], bow: 1 },
  }),
  shy: posture({
    turn: 0.35,
    lean: -6,
    tilt: 7,
    nod: -4,
    armL: { to: [16, 27], bow: 1 },
    armR: { to: [-9, 29], bow: 1 },
    legL: { hip: 4, knee: 0 },
    legR: { hip: -3, knee: 0 },
    tail: 26,
    wing: -14,
    ear: -22,
  }),
  swim: posture({
    turn: 0.6,
    lean: 10,
    tilt: -14,
    nod: 4,
    spin: 42,
    lift: 40,
    armL: { sh: 52, el: 16 },
    armR: { sh: 118, el: 18, hand: 'open' },
    legL: { hip: -12, knee: -30 },
    legR: { hip: 16, knee: -40 },
    tail: -20,
    wing: 16,
    ear: -18,
  }),
  fly: posture({
    turn: 0.6,
    lean: 16,
    tilt: -12,
    spin: 12,
    lift: 60,
    armL: { sh: 40, el: 10 },
    armR: { sh: 96, el: 16, hand: 'open' },
    legL: { hip: -34, knee: -30 },
    legR: { hip: -18, knee: -40 },
    tail: -26,
    wing: 34,
    ear: -14,
  }),
  point: posture({
    turn: 0.5,
    lean: 3,
    tilt: 1,
    armR: { sh: 92, el: 6, hand: 'point' },
    armL: { sh: 22, el: -38 },
    legL: { hip: -8, knee: 2 },
    legR: { hip: 8, knee: -2 },
    tail: 4,
    holds: 'L',
  }),
  crouch: posture({
    turn: 0.5,
    lean: 16,
    tilt: -8,
    nod: -4,
    armL: { to: [26, 38], bow: 1 },
    armR: { to: [26, 34], bow: -1 },
    legL: { hip: 86, knee: -138 },
    legR: { hip: 66, knee: -120 },
    tail: 14,
    ear: -6,
  }),
  climb: posture({
    turn: 0.66,
    lean: 6,
    tilt: -10,
    nod: 8,
    lift: 10,
    armL: { to: [47, 8], bow: 1, hand: 'fist' },
    armR: { sh: 122, el: 18, hand: 'fist' },
    legL: { hip: 70, knee: -78 },
    legR: { hip: 2, knee: -12 },
    tail: 16,
  }),
};
/** A stride as it looks from where the body is turned to: full from the side, small from the front. */
export function foreshortened(posture: Posture, turn: number): Posture {
  const seen = Math.min(1, Math.abs(turn) / posture.turn);
  if (!posture.stride || seen === 1) return posture;
  const between = (front: number, side: number) => front + (side - front) * seen;
  const arm = (own: ArmPosture): ArmPosture => ({
    ...own,
    sh: between(20, own.sh ?? 0),
    el: between(-14, own.el ?? 0),
  });
  const leg = (own: LegPosture, out: number): LegPosture => ({
    hip: between(out, own.hip),
    knee: between(-out * 0.5, own.knee),
  });
  return {
    ...posture,
    lean: posture.lean * seen,
    armL: arm(posture.armL),
    armR: arm(posture.armR),
    legL: leg(posture.legL, -6),
    legR: leg(posture.legR, 6),
  };
}
