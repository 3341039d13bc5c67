/** Things that stand in the scene, not in a hand: beside the actors, on the same ground, never before a face. */
import type { Prop, Scene } from '../../../story/scene.ts';
import { extent } from '../core/bounds.ts';
import { clamp } from '../core/geom.ts';
import { SHOTS } from '../places/stage.ts';
import type { View } from './arrange.ts';
import type { Figures } from './figure-seam.ts';
import type { Standing } from './light-figure.ts';

export type StandingProp = Standing & { prop: Prop };
/** Between the slots of the actors, so that a thing and a person of the same side stand side by side. */
const SLOT = { left: 0.1, centre: 0.64, right: 0.9 } as const;
/** How much larger than in a hand a thing is when it stands for itself. */
const LARGER = 1.8;

export function standProps(scene: Scene, view: View, figures: Figures): StandingProp[] {
  const [from, to] = view.textZone === 'left' ? [430, 960] : view.textZone === 'right' ? [40, 570] : [60, 940];
  const [high, low] = view.footing;
  const lowest = view.textZone === 'bottom' ? 738 : 965;
  const y = clamp(high + (low - high) * 0.86, high, lowest);
  const taken = new Map<string, number>();
  return scene.props.map(({ prop, position }): StandingProp => {
    const nth = taken.get(position) ?? 0;
    taken.set(position, nth + 1);
    const drawing = figures.prop(prop);
    const box = extent(drawing.nodes) ?? [-20, -40, 40, 40];
    const scale = Math.min(SHOTS[view.shot].actor, 2.4) * LARGER;
    const x = from + (to - from) * SLOT[position] + nth * 90 * (position === 'right' ? -1 : 1);
    const half = (box[2] / 2) * scale;
    return {
      prop,
      drawing: { ...drawing, height: -box[1] },
      x: clamp(x, from + half * 0.6, to - half * 0.6),
      y: y + nth * 6,
      scale,
      dir: 1,
      floating: prop === 'balloon' || prop === 'kite',
      extent: box,
    };
  });
}
