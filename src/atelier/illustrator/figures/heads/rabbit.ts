/** The rabbit's head: long ears that flop, two front teeth. */
import { dark } from '../../core/colour.ts';
import { type Pt, rect, tube, turnBy } from '../../core/geom.ts';
import { at } from '../../core/nodes.ts';
import { drawFace } from '../face.ts';
import { both, earX, faceStyle, type HeadParts, type HeadRequest, inked, muzzle, skull } from './head.ts';

const HALF = [0, -1, 0.74, -0.76, 1, 0.06, 0.96, 0.52, 0.5, 0.92, 0, 0.98];

export function rabbitHead(a: HeadRequest): HeadParts {
  const { figure, ry } = a;
  const ears = both((s) => {
    const x = earX(a, s, 0.4);
    const flop = s * (7 + (s > 0 ? 9 : 0)) - a.ear * 1.6;
    const shell: Pt[] = [
      [x, -ry * 0.6],
      [x + s * 3, -ry * 1.4],
      [x + s * 5, -ry * 2.35],
    ];
    const inside: Pt[] = [
      [x, -ry * 0.8],
      [x + s * 3, -ry * 1.45],
      [x + s * 4.6, -ry * 2.15],
    ];
    return [
      at(turnBy(flop, x, -ry * 0.7), inked(tube(shell, [9, 12, 13.5, 13, 10, 5]), figure.body), {
        d: tube(inside, [4, 6.5, 7.6, 7, 5, 2]),
        fill: figure.inner,
      }),
    ];
  });
  const m = a.map(0, -40, 1.1);
  return {
    back: ears,
    front: [
      skull(a, HALF),
      ...muzzle(a, { w: 16, h: 12, lat: -34, colour: figure.belly, nose: '#e27a86', noseW: 4.6 }),
      { d: rect(m.x - 3.4, m.y + 2, 6.8, 6, 1.5), fill: '#fffdf6', stroke: dark(figure.belly, 0.3), sw: 0.8 },
      ...drawFace(a.map, faceStyle(figure, { mouthLat: -40, mouthW: 6.5 }), a.shape, a.gaze),
    ],
  };
}
