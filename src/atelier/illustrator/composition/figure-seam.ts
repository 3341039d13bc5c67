/** What the composition needs of whoever draws figures and props. */

import type { Character } from '../../../story/character.ts';
import type { Expression, Pose, Prop } from '../../../story/scene.ts';
import type { Node, Pt } from '../core/types.ts';

/** The viewer's left and right, of a figure that looks at the reader or to the right. */
export type Hand = 'L' | 'R';
export interface FigureRequest {
  character: Character;
  pose: Pose;
  expression: Expression;
  /** -1 to 1; three-quarter view to the left or right. The pose's own when left out. */
  turn?: number;
  /** Where the eyes look, each -1 to 1, in the figure's own space. */
  gaze?: Pt;
  holds?: Prop;
  holdHand?: Hand;
  /** Hands that reach for a point, in the figure's own space. */
  touch?: { hand: Hand; to: Pt }[];
}
/** Feet (or seat) at 0,0, up is minus; an ordinary child is about 190 units tall. Scaling and flipping are the composition's. */
export interface FigureDrawing {
  nodes: Node[];
  /** Drawn again after the figure is shaded: light has no shadow side. */
  flame: Node[];
  glow?: { at: Pt; r: number; colour: string };
  height: number;
  /** Where the figure rests on the ground, from left to right. */
  ground?: [x0: number, x1: number];
  joints: {
    head: Pt;
    headR: number;
    neck: Pt;
    shoulderL: Pt;
    shoulderR: Pt;
    handL: Pt;
    handR: Pt;
    hip: Pt;
  };
}
export interface PropDrawing {
  nodes: Node[];
  flame: Node[];
  glow?: { at: Pt; r: number; colour: string };
}
export interface Figures {
  figure: (request: FigureRequest) => FigureDrawing;
  /** A thing that stands on 0,0, in the same units. */
  prop: (prop: Prop) => PropDrawing;
}
