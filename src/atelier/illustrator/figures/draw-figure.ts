/** Draws one character in a pose: the seam between the story's cast and the illustrator's page. */
import type { Character } from '../../../story/character.ts';
import type { Expression, Pose, Prop } from '../../../story/scene.ts';
import { apply, move, mul, type Pt, scale, turnBy } from '../core/geom.ts';
import { at } from '../core/nodes.ts';
import type { Box, Matrix, Node } from '../core/types.ts';
import { PROP_DRAWINGS } from './draw-prop.ts';
import { FACE_SHAPES } from './face-shapes.ts';
import type { Figure, Side } from './figure.ts';
import { figureOf } from './figure-of.ts';
import { drawFigureBody } from './layers.ts';
import { forearmOf, handSize } from './limbs/arm.ts';
import { palmOf } from './limbs/hand.ts';
import { type ArmPosture, foreshortened, POSTURES, type Posture } from './postures.ts';
import { type Skeleton, solveSkeleton } from './skeleton.ts';

export interface FigureRequest {
  character: Pick<Character, 'appearance'>;
  pose: Pose;
  expression: Expression;
  /** Three-quarter view, −1 (left) to 1 (right); the pose's own when left out. */
  turn?: number;
  /** Where the eyes look, −1 to 1 each way, in the figure's own space: + is the way it faces, and down. */
  gaze?: [x: number, y: number];
  holds?: Prop;
  /** The viewer's left or right; the free hand of the pose when left out. */
  holdHand?: Side;
  /** Hands that reach for a point in figure units: another figure's hand, shoulder or back. */
  touch?: { hand: Side; to: Pt }[];
}
export interface Joints {
  head: Pt;
  /** Half width of the head. */
  headR: number;
  neck: Pt;
  shoulderL: Pt;
  shoulderR: Pt;
  handL: Pt;
  handR: Pt;
  hip: Pt;
  footL: Pt;
  footR: Pt;
}
/**
 * Figure units: the feet (or the seat) stand at 0,0, up is minus, an ordinary child is about 190 tall. Multiply by the
 * appearance's size. The figure looks to the right; mirror it to look left.
 */
export interface FigureDrawing {
  nodes: Node[];
  /** Burning parts of what is held, to be drawn again over the shading. */
  flame: Node[];
  glow?: { at: Pt; r: number; colour: string };
  /** Feet to crown. */
  height: number;
  joints: Joints;
  /** Where the figure rests on the ground, from left to right: under the feet, or all along somebody who lies. */
  ground: [x0: number, x1: number];
  /** A loose box round everything, what is held included: x, y, width, height. */
  box: Box;
}
/** Poses quiet enough to take a big thing in both hands. */
const BOTH_HANDS: ReadonlySet<Pose> = new Set([
  'stand',
  'walk',
  'hold',
  'cradle',
  'sit',
  'perch',
  'shy',
  'crouch',
  'hug',
]);
const CARRY: Record<Side, ArmPosture> = {
  L: { to: [3, 33], bow: 1, front: true },
  R: { to: [12, 32], bow: -1, front: true },
};

/** Small things are held larger than life, so that a child sees them on the page; tall ones would leave it. */
const LARGE_ENOUGH: ReadonlySet<Prop> = new Set(['umbrella', 'kite', 'balloon', 'stick', 'rope', 'blanket', 'boat']);
const heldSize = (prop: Prop): number =>
  LARGE_ENOUGH.has(prop) ? 1.08 : PROP_DRAWINGS[prop].twoHanded || prop === 'lantern' ? 1.1 : 1.45;

/** A held thing lifts the arm of a standing, walking or sitting figure a little, so that it is seen. */
function lifted(posture: Posture, side: Side, prop: Prop): Posture {
  // a sleeper holds things to the chest, not before the face
  if (isLying(posture)) return { ...posture, armL: { ...posture.armL, to: [30, 27] } };
  const arm = side === 'L' ? posture.armL : posture.armR;
  // an umbrella is held close and high, to keep the head dry
  const upright: ArmPosture = { ...arm, sh: 58, el: 100, front: true };
  if (prop === 'umbrella' && !arm.to && (arm.sh ?? 0) < 95)
    return side === 'L' ? { ...posture, armL: upright } : { ...posture, armR: upright };
  if (arm.to || (arm.sh ?? 0) > 60) return posture;
  const tall = prop === 'balloon' || prop === 'kite' || prop === 'candle' || prop === 'stick';
  const raised: ArmPosture = { ...arm, sh: Math.max(arm.sh ?? 0, tall ? 44 : 30), el: tall ? 74 : 34, front: tall };
  return side === 'L' ? { ...posture, armL: raised } : { ...posture, armR: raised };
}
function postureFor(request: FigureRequest, figure: Figure): { posture: Posture; side?: Side; both: boolean } {
  const own = POSTURES[request.pose];
  const seen = foreshortened(own, request.turn ?? own.turn);
  // the left hand may be the one that is free to hold something up
  const swapped = request.pose === 'hold-high' && (request.holdHand ?? seen.holds) === 'L';
  const posture = swapped ? { ...seen, armL: seen.armR, armR: seen.armL } : seen;
  const prop = request.holds;
  if (!prop) return { posture, both: false };
  const side = request.holdHand ?? posture.holds;
  const both =
    PROP_DRAWINGS[prop].twoHanded === true &&
    !request.holdHand &&
    !request.touch?.length &&
    figure.limb === 'hand' &&
    BOTH_HANDS.has(request.pose);
  if (both) return { posture: { ...posture, armL: CARRY.L, armR: CARRY.R }, both };
  return { posture: lifted(posture, side, prop), side, both };
}
const isLying = (posture: Posture): boolean => Math.abs(posture.spin) > 60;

/** Somebody lying down is drawn about the middle of their length, resting on the ground. */
function restOf(posture: Posture, figure: Figure, skeleton: Skeleton): Matrix {
  const spun = turnBy(posture.spin, ...skeleton.hip);
  if (!isLying(posture)) return spun;
  const head = apply(spun, skeleton.head);
  const sole = apply(spun, skeleton.legL[2]);
  const under = head[1] + figure.build.head[1] * 0.96;
  return mul(move(-(head[0] + sole[0]) / 2, -Math.max(0, under)), spun);
}
export function drawFigure(request: FigureRequest): FigureDrawing {
  const figure = figureOf(request.character.appearance);
  const { posture, side, both } = postureFor(request, figure);
  const turn = request.turn ?? posture.turn;
  // targets come in the figure's own space: the spin is undone before the arms are solved
  const free = solveSkeleton(figure.build, posture, turn);
  const body = restOf(posture, figure, free);
  const touch: Partial<Record<Side, Pt>> = {};
  for (const { hand, to } of request.touch ?? []) touch[hand] = apply(inverse(body), to);
  const skeleton = request.touch?.length ? solveSkeleton(figure.build, posture, turn, touch) : free;

  const held = request.holds && PROP_DRAWINGS[request.holds];
  const size = handSize(figure);
  const palm = (s: Side): Pt => {
    const limb = s === 'L' ? skeleton.armL : skeleton.armR;
    return palmOf(limb[2], forearmOf(limb), size);
  };
  const [pl, pr] = [palm('L'), palm('R')];
  const grip: Pt | undefined = both ? [(pl[0] + pr[0]) / 2, (pl[1] + pr[1]) / 2] : side && palm(side);
  // things hang straight down, however the body leans; what a sleeper hugs lies down with them
  const hang: Matrix | undefined =
    grip &&
    mul(
      move(...grip),
      turnBy(isLying(posture) ? 8 : -posture.spin),
      scale(request.holds ? heldSize(request.holds) : 1),
    );
  const drawn = drawFigureBody({
    figure,
    skeleton,
    posture,
    turn,
    shape: FACE_SHAPES[request.expression],
    gaze: request.gaze ?? [0, 0],
    held: held && hang ? { nodes: [at(hang, ...held.nodes)], side: both ? 'both' : (side ?? 'R') } : undefined,
    touching: { L: touch.L !== undefined, R: touch.R !== undefined },
  });
  const place = (p: Pt): Pt => apply(body, p);
  const joints: Joints = {
    head: place(skeleton.head),
    headR: figure.build.head[0],
    neck: place(skeleton.neck),
    shoulderL: place(skeleton.armL[0]),
    shoulderR: place(skeleton.armR[0]),
    handL: place(pl),
    handR: place(pr),
    hip: place(skeleton.hip),
    footL: place(skeleton.legL[2]),
    footR: place(skeleton.legR[2]),
  };
  const glowAt = held?.glow && hang && place(apply(hang, [held.glow.x, held.glow.y]));
  const crown = joints.head[1] - figure.build.head[1];
  return {
    nodes: [at(body, ...drawn)],
    flame: held?.flame && hang ? [at(body, at(hang, ...held.flame))] : [],
    glow: held?.glow && glowAt && { at: glowAt, r: held.glow.r, colour: held.glow.colour },
    height: -crown,
    joints,
    ground: groundOf(joints, figure, posture),
    box: boxOf(joints, figure, request.holds),
  };
}
function groundOf(j: Joints, figure: Figure, posture: Posture): [number, number] {
  const w = figure.build.leg[2] + 4;
  const lying = isLying(posture);
  const xs = lying
    ? [j.head[0], j.footL[0], j.footR[0]]
    : [j.footL[0], j.footR[0], ...(posture.seat === undefined ? [] : [j.hip[0]])];
  const pad = lying ? j.headR * 0.6 : w;
  return [Math.min(...xs) - pad, Math.max(...xs) + pad];
}
function boxOf(j: Joints, figure: Figure, holds?: Prop): Box {
  const around = [j.head, j.neck, j.handL, j.handR, j.hip, j.footL, j.footR];
  const reach = Math.max(figure.build.head[0] * 2.5, holds ? 140 : 0);
  const xs = around.map(([x]) => x);
  const ys = around.map(([, y]) => y);
  const [x0, y0] = [Math.min(...xs) - reach, Math.min(...ys) - reach];
  return [x0, y0, Math.max(...xs) + reach - x0, Math.max(...ys) + reach * 0.6 - y0];
}
function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const det = a * d - b * c;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}
