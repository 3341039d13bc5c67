/** Round glasses over the eyes. */
import { ellipse, line } from '../../core/geom.ts';
import type { Node } from '../../core/types.ts';
import { EYE_DEPTH, type FaceStyle } from '../face.ts';
import type { HeadMap } from '../head-map.ts';

export function drawGlasses(map: HeadMap, style: FaceStyle, colour: string): Node[] {
  const [l, r] = [map(-style.eyeLon, style.eyeLat, EYE_DEPTH), map(style.eyeLon, style.eyeLat, EYE_DEPTH)];
  const R = style.eyeR[1] + 4.2;
  const width = (k: number) => R * (0.6 + 0.4 * k);
  const lenses = [l, r]
    .filter((c) => !c.hidden)
    .flatMap((c): Node[] => [
      { d: ellipse(c.x, c.y, width(c.k), R), fill: '#ffffff', op: 0.16 },
      { d: ellipse(c.x, c.y, width(c.k), R), stroke: colour, sw: 2.6 },
    ]);
  const from = l.x + width(l.k);
  const to = r.x - width(r.k);
  const bridge: Node[] =
    to > from
      ? [
          {
            d: line([
              [from, l.y - 1],
              [to, r.y - 1],
            ]),
            stroke: colour,
            sw: 2.6,
          },
        ]
      : [];
  return [...lenses, ...bridge];
}
