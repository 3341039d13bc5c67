/** Builds and recolours display lists. */
import type { Group, Matrix, Node, Paint } from './types.ts';
export const isGroup = (n: Node): n is Group => 'g' in n;
export const group = (g: Node[], more: Partial<Group> = {}): Group => ({ g, ...more });
export const at = (m: Matrix, ...g: Node[]): Group => ({ at: m, g });

const mapPaint = (p: Paint | undefined, fn: (c: string) => string): Paint | undefined =>
  p === undefined || p === 'none'
    ? p
    : typeof p === 'string'
      ? fn(p)
      : { ...p, stops: p.stops.map(([o, c, a]) => [o, fn(c), a ?? 1]) };
/** Recolours a drawing (night tint, haze). Nodes marked `lit` give their own light and are left alone. */
export const recolour = (nodes: Node[], fn: (c: string) => string): Node[] =>
  nodes.map((n) =>
    n.lit
      ? n
      : isGroup(n)
        ? { ...n, g: recolour(n.g, fn) }
        : { ...n, fill: mapPaint(n.fill, fn), stroke: n.stroke && fn(n.stroke) },
  );
/** The same drawing as a one-colour shape, for cast shadows and reflections. */
export const silhouette = (nodes: Node[], colour: string): Node[] =>
  nodes
    .filter((n) => !n.blend)
    .map((n) =>
      isGroup(n)
        ? { g: silhouette(n.g, colour), at: n.at, clip: n.clip }
        : { d: n.d, sw: n.sw, fill: n.fill && n.fill !== 'none' ? colour : undefined, stroke: n.stroke && colour },
    );
