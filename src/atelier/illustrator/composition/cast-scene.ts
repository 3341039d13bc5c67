/** From a scene's actors to figures on the page: who faces whom, where eyes look, and hands that really meet. */
import type { Character } from '../../../story/character.ts';
import type { Actor, Prop, Scene } from '../../../story/scene.ts';
import { extent } from '../core/bounds.ts';
import { clamp } from '../core/geom.ts';
import type { Box, Pt } from '../core/types.ts';
import { type Arrangement, arrange, type Spot, type View } from './arrange.ts';
import { BED_HEIGHT, BED_ROOM } from './bed.ts';
import type { FigureDrawing, FigureRequest, Figures, Hand } from './figure-seam.ts';
import type { Measured } from './spacing.ts';

/** A scene names a character that is not in its cast. Never retryable: the same request fails the same way. */
export class UnknownActor extends Error {
  readonly code = 'UNKNOWN_ACTOR';
  readonly retryable = false;
  constructor(actor: string, cast: readonly string[]) {
    super(
      `The scene has an actor "${actor}", but the cast only has ${cast.join(', ') || 'nobody'}; add the character to the cast or take the actor out.`,
    );
  }
}
export interface PlacedActor {
  actor: Actor;
  character: Character;
  spot: Spot;
  drawing: FigureDrawing;
  /** Neither feet nor seat on the ground. */
  floating: boolean;
}
/** Poses that leave the ground, and how far above it they hang, in figure units. */
const FLOATS: Partial<Record<Actor['pose'], number>> = { swim: 36, fly: 40 };
/** Under water a swimmer hangs well above the sea bed. */
const hangs = (pose: Actor['pose'], setting: Scene['setting']) =>
  pose === 'swim' && setting === 'underwater' ? 80 : FLOATS[pose];
const DIRECTIONS: Readonly<Record<string, Pt>> = {
  left: [-0.9, 0],
  right: [0.9, 0],
  up: [0.1, -0.9],
  sky: [0.2, -0.9],
  down: [0.1, 0.8],
  ground: [0.1, 0.8],
  away: [0.8, -0.2],
};
const slot = { left: 0, centre: 1, right: 2 } as const;

interface Cue {
  actor: Actor;
  character: Character;
  dir: 1 | -1;
  turn: number | undefined;
}
/** Only water carries a swimmer: on land they run, and on a beach they leap for the waves. */
export function poseIn(setting: Scene['setting'], pose: Actor['pose']): Actor['pose'] {
  if (pose !== 'swim' || setting === 'underwater') return pose;
  return setting === 'shore' ? 'jump' : 'run';
}
/** Everybody looks into the picture unless the scene says otherwise; those who touch or look at each other turn to each other. */
function cue(actor: Actor, scene: Scene, index: number, character: Character): Cue {
  const meets = actor.touches ?? scene.actors.find((other) => other.touches === actor.character)?.character;
  const target = scene.actors.findIndex((other) => other.character === (meets ?? actor.gaze));
  const other = scene.actors[target];
  let towards: 1 | -1 | 0 = 0;
  if (other && target !== index) {
    const gap = slot[other.position] - slot[actor.position];
    towards = gap === 0 ? (target > index ? 1 : -1) : gap > 0 ? 1 : -1;
  }
  // people who walk hand in hand go the same way; others who touch turn to each other
  const strides = actor.pose === 'walk' || actor.pose === 'run';
  if (meets && towards && !(strides && actor.facing !== 'reader'))
    return { actor, character, dir: towards, turn: actor.facing === 'reader' ? 0.25 : undefined };
  if (actor.facing === 'right') return { actor, character, dir: 1, turn: undefined };
  if (actor.facing === 'left') return { actor, character, dir: -1, turn: undefined };
  const inward = actor.position === 'right' ? -1 : 1;
  return { actor, character, dir: towards || inward, turn: towards ? 0.3 : 0.12 };
}
function request(c: Cue, more: Partial<FigureRequest> = {}): FigureRequest {
  return {
    character: c.character,
    pose: c.actor.pose,
    expression: c.actor.expression,
    turn: c.turn,
    holds: c.actor.holds,
    ...more,
  };
}
function measure(c: Cue, drawing: FigureDrawing, inBed: boolean, setting: Scene['setting']): Measured {
  const { head, headR } = drawing.joints;
  const box = extent(drawing.nodes) ?? [-40, -190, 80, 190];
  return {
    id: c.actor.character,
    size: c.character.appearance.size,
    position: c.actor.position,
    dir: c.dir,
    head: { at: head, r: headR },
    extent: inBed ? inflate(box, BED_ROOM) : box,
    touches: c.actor.touches,
    looksAt: c.actor.gaze,
    holds: c.actor.holds !== undefined,
    embraces: c.actor.pose === 'hug' || c.actor.pose === 'cradle',
    floats: inBed ? BED_HEIGHT * c.character.appearance.size : hangs(c.actor.pose, setting),
  };
}
/** A bed is longer than who lies in it. */
const inflate = ([x, y, w, h]: Box, by: number): Box => [x - by, y, w + 2 * by, h];
/** Figure space to page, and back. */
const toPage = (s: Spot, [x, y]: Pt): Pt => [s.x + x * s.scale * s.dir, s.y + y * s.scale];
const toFigure = (s: Spot, [x, y]: Pt): Pt => [((x - s.x) / s.scale) * s.dir, (y - s.y) / s.scale];

interface Stood {
  cue: Cue;
  spot: Spot;
  drawing: FigureDrawing;
}
/** Where eyes must turn in the figure's own space to look at what the scene says. */
function gazeOf(own: Stood, all: Stood[], things: ReadonlyMap<string, Pt>): Pt | undefined {
  const wanted = own.cue.actor.gaze;
  const head = toPage(own.spot, own.drawing.joints.head);
  const other = all.find((s) => s.cue.actor.character === wanted && s !== own);
  const target = other ? toPage(other.spot, other.drawing.joints.head) : things.get(wanted);
  if (target) {
    const dx = target[0] - head[0];
    const dy = target[1] - head[1];
    const d = Math.hypot(dx, dy) || 1;
    return [(dx / d) * 0.95 * own.spot.dir, clamp((dy / d) * 0.9, -0.8, 0.8)];
  }
  const fixed = DIRECTIONS[wanted];
  return fixed && [fixed[0] * (wanted === 'left' || wanted === 'right' ? own.spot.dir : 1), fixed[1]];
}
/** The hand on the side of a page point. */
const handTowards = (s: Spot, x: number): Hand => ((x - s.x) * s.dir >= 0 ? 'R' : 'L');

/** Where hands go: hand in hand half way between the two, or round the other's back in an embrace. */
function touchOf(own: Stood, all: Stood[]): FigureRequest['touch'] {
  const id = own.cue.actor.character;
  const other = all.find(
    (s) => s !== own && (own.cue.actor.touches === s.cue.actor.character || s.cue.actor.touches === id),
  );
  if (!other) return undefined;
  const started = own.cue.actor.touches === other.cue.actor.character;
  const pose = started ? own.cue.actor.pose : other.cue.actor.pose;
  const j = other.drawing.joints;
  const side = other.spot.x >= own.spot.x ? 1 : -1;
  if (pose === 'hug' || pose === 'cradle') {
    // the arms of whoever is only hugged stay as their own pose has them
    if (!started && own.cue.actor.pose !== 'hug') return undefined;
    const neck = toPage(other.spot, j.neck);
    const hip = toPage(other.spot, j.hip);
    const k = other.spot.scale;
    const high: Pt = [neck[0] + side * 10 * k, neck[1] + (hip[1] - neck[1]) * 0.3];
    const low: Pt = [neck[0] - side * 4 * k, neck[1] + (hip[1] - neck[1]) * 0.62];
    const near = handTowards(own.spot, other.spot.x);
    return [
      { hand: near, to: toFigure(own.spot, high) },
      { hand: near === 'R' ? 'L' : 'R', to: toFigure(own.spot, low) },
    ];
  }
  const hand = handTowards(own.spot, other.spot.x);
  const back = handTowards(other.spot, own.spot.x);
  const mine = toPage(own.spot, hand === 'R' ? own.drawing.joints.shoulderR : own.drawing.joints.shoulderL);
  const theirs = toPage(other.spot, back === 'R' ? j.shoulderR : j.shoulderL);
  const k = Math.min(own.spot.scale, other.spot.scale);
  // as low as hangs naturally, but no lower than the higher shoulder's arm can reach
  const taller = mine[1] < theirs[1] ? own.spot.scale : other.spot.scale;
  const y = Math.min(Math.max(mine[1], theirs[1]) + 30 * k, Math.min(mine[1], theirs[1]) + 38 * taller);
  const meet: Pt = [(mine[0] + theirs[0]) / 2, y];
  return [{ hand, to: toFigure(own.spot, meet) }];
}
/** The hand that does not touch holds; without a touch the pose knows best. */
const holdHand = (touch: FigureRequest['touch']): Hand | undefined =>
  touch && (touch.some((t) => t.hand === 'R') ? 'L' : 'R');
export interface CastScene {
  actors: PlacedActor[];
  arrangement: Arrangement;
}
/** `things` are page points of standing props, by name, for eyes to look at. Throws UnknownActor. */
export function castScene(
  scene: Scene,
  cast: readonly Character[],
  view: View,
  figures: Figures,
  things: ReadonlyMap<Prop, Pt>,
): CastScene {
  const cues = scene.actors.map((given, i) => {
    const actor = { ...given, pose: poseIn(scene.setting, given.pose) };
    const character = cast.find((c) => c.id === actor.character);
    if (!character)
      throw new UnknownActor(
        actor.character,
        cast.map((c) => c.id),
      );
    return cue(actor, scene, i, character);
  });
  const inBed = (c: Cue) => scene.setting === 'bedroom' && c.actor.pose === 'sleep';
  const first = cues.map((c) => figures.figure(request(c)));
  const arrangement = arrange(
    cues.map((c, i) => measure(c, first[i]!, inBed(c), scene.setting)),
    view,
  );
  const stood = cues.map((c, i): Stood => {
    const spot = arrangement.spots.find((s) => s.id === c.actor.character)!;
    return { cue: c, spot, drawing: first[i]! };
  });
  const actors = stood.map((s): PlacedActor => {
    const touch = touchOf(s, stood);
    const gaze = gazeOf(s, stood, things);
    const drawing = figures.figure(request(s.cue, { gaze, touch, holdHand: s.cue.actor.holds && holdHand(touch) }));
    const floating = FLOATS[s.cue.actor.pose] !== undefined || inBed(s.cue);
    return { actor: s.cue.actor, character: s.cue.character, spot: s.spot, drawing, floating };
  });
  // whoever stands further back is drawn first; whoever holds something or reaches for another is drawn over them
  const reaches = (a: PlacedActor) => Number(!!a.actor.touches) + Number(!!a.actor.holds);
  actors.sort((a, b) => reaches(a) - reaches(b) || a.spot.y - b.spot.y);
  return { actors, arrangement };
}
