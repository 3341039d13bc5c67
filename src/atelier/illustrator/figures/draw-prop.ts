/** Draws the things that hands hold and that stand in a scene. */
import type { Prop } from '../../../story/scene.ts';
import { move, type Pt } from '../core/geom.ts';
import { at } from '../core/nodes.ts';
import type { Node } from '../core/types.ts';
import { bell, book, flower, key, magnifier, map, shell } from './props/finds.ts';
import { basket, blanket, box, bucket, bun, cup, rope, spoon } from './props/household.ts';
import { candle, lantern, star } from './props/lights.ts';
import type { PropDrawing } from './props/prop.ts';
import { balloon, boat, kite, stick, teddy, umbrella } from './props/toys.ts';

/** Every prop, drawn from the hand that holds it. */
export const PROP_DRAWINGS: Readonly<Record<Prop, PropDrawing>> = {
  lantern,
  balloon,
  star,
  flower,
  book,
  map,
  bell,
  umbrella,
  kite,
  basket,
  key,
  boat,
  bucket,
  blanket,
  teddy,
  rope,
  spoon,
  magnifier,
  candle,
  shell,
  cup,
  bun,
  box,
  stick,
};
export interface StandingProp {
  nodes: Node[];
  /** Parts that burn, to be drawn again over the shading. */
  flame: Node[];
  /** Light it gives, in figure units. */
  glow?: { at: Pt; r: number; colour: string };
}
/** A prop that stands by itself, its foot at 0,0, in figure units (a child is about 190 tall). */
export function drawProp(prop: Prop): StandingProp {
  const { nodes, standing, foot, flame, glow } = PROP_DRAWINGS[prop];
  const lift = move(0, -foot);
  return {
    nodes: standing ?? [at(lift, ...nodes)],
    flame: flame ? [at(lift, ...flame)] : [],
    glow: glow && { at: [glow.x, glow.y - foot], r: glow.r, colour: glow.colour },
  };
}
