/** Things that stand in the scene, not in a hand: beside the actors, on the same ground, never before a face. */
import type { Prop, Scene, TextZone } from '../../../story/scene.ts';
import { extent } from '../core/bounds.ts';
import { clamp } from '../core/geom.ts';
import { cameraOf } from '../places/stage.ts';
import type { View } from './arrange.ts';
import type { Figures } from './figure-seam.ts';
import type { LaidActor } from './layout.ts';
import type { Standing } from './light-figure.ts';

export type StandingProp = Standing & { prop: Prop };
/** Between the slots of the actors, so that a thing and a person of the same side stand side by side. */
const SLOT = { left: 0.1, centre: 0.64, right: 0.9 } as const;
/** How much larger than in a hand a thing is when it stands for itself. */
const LARGER = 2;

/** Page x between which things may stand, beside the words. */
const groundBetween = (zone: TextZone): [number, number] =>
  zone === 'left' ? [420, 940] : zone === 'right' ? [60, 580] : [80, 920];

export function standProps(scene: Scene, view: View, figures: Figures): StandingProp[] {
  const [from, to] = groundBetween(view.textZone);
  const [high, low] = view.footing;
  const lowest = view.textZone === 'bottom' ? 738 : 965;
  const y = clamp(high + (low - high) * 0.86, high, lowest);
  const taken = new Map<string, number>();
  return scene.props.map(({ prop, position }): StandingProp => {
    const nth = taken.get(position) ?? 0;
    taken.set(position, nth + 1);
    const drawing = figures.prop(prop);
    const box = extent(drawing.nodes) ?? [-20, -40, 40, 40];
    const scale = Math.min(cameraOf(view.shot, view.textZone).actor, 2.8) * LARGER;
    const x = from + (to - from) * SLOT[position] + nth * 90 * (position === 'right' ? -1 : 1);
    const half = (box[2] / 2) * scale;
    return {
      prop,
      drawing: { ...drawing, height: -box[1] },
      x: clamp(x, from + half * 0.9, to - half * 0.9),
      y: y + nth * 6,
      scale,
      dir: 1,
      floating: prop === 'balloon' || prop === 'kite',
      extent: box,
    };
  });
}

/** Room between a thing and the body beside it, in page units. */
const GAP = 14;
/** Moves every thing along the ground to where it hides least of the actors and they of it, as near to its place as can be. */
export function besideActors(things: StandingProp[], actors: LaidActor[], textZone: TextZone): StandingProp[] {
  const [from, to] = groundBetween(textZone);
  const taken: [number, number][] = actors.map(({ trunk, head }) => [
    Math.min(trunk[0], head.at[0] - head.r * 0.7),
    Math.max(trunk[0] + trunk[2], head.at[0] + head.r * 0.7),
  ]);
  return things.map((thing) => {
    const half = (thing.extent[2] / 2) * thing.scale;
    const hidden = (x: number) =>
      taken.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, x + half + GAP) - Math.max(a, x - half - GAP)), 0);
    let best = thing.x;
    let least = hidden(best);
    for (let x = from + half * 0.9; x <= to - half * 0.9; x += 10) {
      // a wish for its own place weighs little against being seen
      const cost = hidden(x) + Math.abs(x - thing.x) * 0.12;
      if (cost < least) {
        best = x;
        least = cost;
      }
    }
    taken.push([best - half, best + half]);
    return { ...thing, x: best };
  });
}
