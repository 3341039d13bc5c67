/** The layers of a place: sheets of painted paper, and air between them. */
import { bounds } from '../core/bounds.ts';
import { ellipse } from '../core/geom.ts';
import type { Layer, Node } from '../core/types.ts';
import type { Stage } from './stage.ts';

/** One painted sheet of the picture. It is washed (watercolour) or lifted (paper-cut) as a whole; a blurred one is neither. */
export const sheet = (
  name: string,
  depth: number,
  g: Node[],
  o: { lift?: number; blur?: number; wash?: number; op?: number; kind?: Layer['kind'] } = {},
): Layer => {
  const box = bounds(g);
  const nodes: Node[] = !box
    ? []
    : o.blur
      ? [{ g, blur: o.blur, box }]
      : [{ g, wash: o.wash ?? 3, lift: o.lift ?? 5, op: o.op, box }];
  return { name, depth, kind: o.kind ?? 'land', nodes };
};
export const air = (name: string, g: Node[], kind: Layer['kind'] = 'air'): Layer => ({
  name,
  depth: 0,
  kind,
  nodes: g,
});
/** Soft light around a lamp, moon or flame, added to what is there. */
export const glow = (x: number, y: number, r: number, colour: string, a = 0.8): Node => ({
  d: ellipse(x, y, r),
  lit: true,
  blend: 'screen',
  fill: {
    rad: [x, y, r],
    stops: [
      [0, colour, a],
      [0.2, colour, a * 0.62],
      [0.5, colour, a * 0.2],
      [1, colour, 0],
    ],
  },
});
/** A band of haze across the page, thickest at y. */
export const mist = (f: Stage, y: number, h: number, a = 0.5, colour = f.P.haze): Node => ({
  d: `M0,${y - h}H1000V${y + h}H0Z`,
  fill: {
    lin: [0, y - h, 0, y + h],
    stops: [
      [0, colour, 0],
      [0.5, colour, a],
      [1, colour, 0],
    ],
  },
});
