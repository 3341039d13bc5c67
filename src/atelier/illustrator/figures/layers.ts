/** The order in which the parts of a figure are laid over one another. */
import { lerp, move, mul, type Pt, turnBy } from '../core/geom.ts';
import { at } from '../core/nodes.ts';
import type { Node } from '../core/types.ts';
import { drawBareBody } from './bare-body.ts';
import { coversHair, drawHat, hidesHair } from './clothes/hats.ts';
import { drawCape, drawCapeClasp, drawCollar, drawHood, drawScarf } from './clothes/neckwear.ts';
import { drawGarment, type Torso } from './clothes/torso.ts';
import type { FaceShape } from './face-shapes.ts';
import type { Figure, Side } from './figure.ts';
import { headMap } from './head-map.ts';
import { drawHead } from './heads/draw-head.ts';
import { drawArm } from './limbs/arm.ts';
import { drawLeg } from './limbs/leg.ts';
import type { Posture } from './postures.ts';
import type { Skeleton } from './skeleton.ts';
import { drawBehind, drawTail, type Tail } from './tails.ts';

export interface LayersRequest {
  figure: Figure;
  skeleton: Skeleton;
  posture: Posture;
  turn: number;
  shape: FaceShape;
  gaze: readonly [number, number];
  held?: { nodes: Node[]; side: Side | 'both' };
  /** A hand that rests on somebody else lies over everything. */
  touching: Record<Side, boolean>;
}
type Depth = 'behind' | 'body' | 'front';

/**
 * A hand that is before the face, or that the pose brings forward, comes last; a far arm goes behind the body. An arm round
 * somebody's shoulder passes behind its own head rather than across its own face.
 */
function armDepth(r: LayersRequest, side: Side): Depth {
  const posture = side === 'L' ? r.posture.armL : r.posture.armR;
  const [, elbow, hand] = side === 'L' ? r.skeleton.armL : r.skeleton.armR;
  const [rx, ry] = r.figure.build.head;
  const [hx, hy] = r.skeleton.head;
  const onFace = ([x, y]: Pt) => Math.hypot((x - hx) / rx, (y - hy) / ry) < 0.96;
  if (r.touching[side]) {
    const crosses = [0.25, 0.5, 0.75, 1].some((t) => onFace([lerp(elbow[0], hand[0], t), lerp(elbow[1], hand[1], t)]));
    return crosses ? 'body' : 'front';
  }
  if (posture.front || r.held?.side === 'both' || onFace(hand)) return 'front';
  const far = Math.abs(r.turn) > 0.3 && side === farSide(r.turn);
  return far ? 'behind' : 'body';
}
const farSide = (turn: number): Side => (turn >= 0 ? 'R' : 'L');

function drawArms(r: LayersRequest): Record<Depth, Node[]> {
  const layers: Record<Depth, Node[]> = { behind: [], body: [], front: [] };
  const turned = Math.abs(r.turn) > 0.3;
  const order: Side[] = farSide(r.turn) === 'R' ? ['R', 'L'] : ['L', 'R'];
  order.forEach((side, i) => {
    const last = i === order.length - 1;
    const held = r.held && (r.held.side === side || (r.held.side === 'both' && last)) ? r.held.nodes : [];
    const carries = r.held !== undefined && (r.held.side === side || r.held.side === 'both');
    const posture = side === 'L' ? r.posture.armL : r.posture.armR;
    const gesture = r.touching[side] ? 'rest' : carries ? 'hold' : (posture.hand ?? 'rest');
    const limb = side === 'L' ? r.skeleton.armL : r.skeleton.armR;
    const far = turned && side === farSide(r.turn);
    layers[armDepth(r, side)].push(...drawArm({ figure: r.figure, limb, side, far, gesture, held }));
  });
  return layers;
}
function drawLegs(r: LayersRequest): Node[] {
  const turned = Math.abs(r.turn) > 0.3;
  const leg = (side: Side) => {
    const limb = side === 'L' ? r.skeleton.legL : r.skeleton.legR;
    return drawLeg(r.figure, limb, side, r.turn, turned && side === farSide(r.turn));
  };
  return farSide(r.turn) === 'R' ? [...leg('R'), ...leg('L')] : [...leg('L'), ...leg('R')];
}
/** Everything of one figure, from the tail to the raised hand, before the body is spun. */
export function drawFigureBody(r: LayersRequest): Node[] {
  const { figure, skeleton, posture, turn } = r;
  const { build, wear } = figure;
  const narrow = 1 - 0.12 * Math.abs(turn);
  const torso: Torso = { length: build.torso, top: build.top * narrow, bottom: build.bottom * narrow, turn };
  const spine = mul(move(...skeleton.hip), turnBy(posture.lean));
  const neck = mul(move(...skeleton.neck), turnBy(posture.lean));
  const headTurn = turn;
  const [rx, ry] = build.head;
  const hat = figure.hat;
  const pressed = hat && figure.hair && coversHair(hat.kind) ? flattened(figure) : figure;
  const head = drawHead({
    figure: pressed,
    rx,
    ry,
    turn: headTurn,
    map: headMap(build.head, headTurn, posture.nod),
    shape: r.shape,
    gaze: r.gaze,
    ear: posture.ear,
    sway: -posture.lean * 0.25,
  });
  const headAt = mul(move(...skeleton.head), turnBy(posture.tilt + posture.lean * 0.3));
  const away: -1 | 1 = turn >= 0 ? -1 : 1;
  const dir = (posture.tailSide === 1 ? away : -away) as -1 | 1;
  const base: Pt = [skeleton.hip[0] + dir * 8, skeleton.hip[1] - 6];
  const tail: Tail = { figure, skeleton, dir, raise: posture.tail, wing: posture.wing, turn, base };
  const behind = drawBehind({ ...tail, dir: away }, Math.abs(posture.spin) > 60);
  const tailNodes = drawTail(tail);
  const arms = drawArms(r);
  const fly = Math.max(0, Math.min(1, (posture.lift + Math.abs(posture.lean) * 2.4) / 60));
  const cape = figure.cape;
  const bare = wear.garment === 'none';
  return [
    ...behind,
    ...tailNodes,
    ...(cape ? [at(spine, ...drawCape(torso, cape, fly))] : []),
    ...(wear.garment === 'raincoat' ? [at(spine, ...drawHood(torso, wear.main))] : []),
    ...arms.behind,
    at(headAt, ...head.back),
    ...drawLegs(r),
    at(spine, ...(bare ? drawBareBody(figure, torso) : drawGarment(torso, wear))),
    ...arms.body,
    ...(wear.garment === 'raincoat' ? [at(spine, ...drawCollar(torso, wear.main))] : []),
    ...(cape ? [at(spine, ...drawCapeClasp(torso, cape))] : []),
    ...(figure.scarf ? [at(neck, ...drawScarf(figure.scarf, turn, posture.lean * 0.7, build.top / 15))] : []),
    at(headAt, ...head.front, ...drawHat(figure, rx, ry, headTurn)),
    ...arms.front,
  ];
}
/** Hair under a hat: what stands up is pressed flat, what hangs down still shows. */
function flattened(figure: Figure): Figure {
  if (!figure.hair) return figure;
  if (figure.hat && hidesHair(figure.hat.kind)) return { ...figure, hair: { ...figure.hair, style: 'bald' } };
  const style =
    figure.hair.style === 'puffs' || figure.hair.style === 'afro' || figure.hair.style === 'bun'
      ? 'curls'
      : figure.hair.style;
  return { ...figure, hair: { ...figure.hair, style } };
}
