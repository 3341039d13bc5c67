/** What a prop is: a drawing that hangs from the hand or stands on the ground. */
import { dark } from '../../core/colour.ts';
import type { Node, Shape } from '../../core/types.ts';

export interface PropDrawing {
  /** The hand (or the point between two hands) at 0,0, in figure units; up is minus. */
  nodes: Node[];
  /** How far below the hand its foot is: where it meets the ground when it stands in the scene. */
  foot: number;
  /** Drawn instead of `nodes` when it stands in the scene, with its foot at 0,0. */
  standing?: Node[];
  /** Light it gives: middle and radius in figure units. */
  glow?: { x: number; y: number; r: number; colour: string };
  /** The parts that burn: drawn again over the shading, for light has no shadow side. */
  flame?: Node[];
  /** Too big for one hand when there is time to take both. */
  twoHanded?: boolean;
}
export const IRON = '#4a3428';
export const WOOD = '#a8733f';
export const STRAW = '#d9aa5b';
export const ink = (d: string, fill: string, more: Partial<Shape> = {}): Shape => ({
  d,
  fill,
  stroke: dark(fill, 0.48),
  sw: 1.4,
  ...more,
});
/** A line of the drawing: grain, seam, shine. */
export const mark = (d: string, stroke: string, sw = 1.3, op = 1): Shape => ({ d, stroke, sw, op });
