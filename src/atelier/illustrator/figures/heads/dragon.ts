/** The dragon's head: horns, frilled ears, nostrils and a few freckles of scale. */
import { dark, pale } from '../../core/colour.ts';
import { ellipse, type Pt, smooth, tube, turnBy } from '../../core/geom.ts';
import { at, group } from '../../core/nodes.ts';
import type { Node } from '../../core/types.ts';
import { drawFace } from '../face.ts';
import { both, earX, faceStyle, type HeadParts, type HeadRequest, inked, points, skull } from './head.ts';

const HALF = [0, -1.02, 0.68, -0.72, 0.95, -0.02, 1, 0.48, 0.6, 0.92, 0, 1.02];
const FRECKLES = [
  [-46, 34, 3.4],
  [-38, 46, 2.5],
  [44, 40, 3],
  [36, 52, 2.2],
] as const;

function horns(a: HeadRequest): Node[] {
  const { ry, figure } = a;
  return both((s) => {
    const x = earX(a, s, 0.46);
    const bone: Pt[] = [
      [x, -ry * 0.7],
      [x + s * 5, -ry * 1.12],
      [x + s, -ry * 1.48],
    ];
    const rings = `M${x - 5 + s * 3},${-ry}q5,3 10,0M${x - 3 + s * 4},${-ry * 1.18}q4,2.4 7.5,0`;
    return [inked(tube(bone, [7, 5, 1.6]), figure.inner), { d: rings, stroke: dark(figure.inner, 0.3), sw: 1.2 }];
  });
}
function frills(a: HeadRequest): Node[] {
  return both((s) => {
    const x = s * a.rx * 0.92 - a.turn * a.rx * 0.2;
    const edge = [
      x - s * 4,
      -12,
      x + s * 22,
      -20,
      x + s * 17,
      -6,
      x + s * 25,
      2,
      x + s * 15,
      8,
      x + s * 14,
      18,
      x - s * 4,
      13,
    ];
    return [at(turnBy(-s * a.ear, x, 2), inked(smooth(points(edge), true, 0.08), a.figure.second))];
  });
}
export function dragonHead(a: HeadRequest): HeadParts {
  const { figure, rx, ry } = a;
  const x = -a.turn * rx * 0.3;
  const crest = smooth(points([x - 8, -ry + 6, x - a.turn * 4, -ry - 12, x + 8, -ry + 6]), true, 0.1);
  const head = skull(a, HALF);
  const m = a.map(0, -32, 1.12);
  const nostrils = [-1, 1].map((s): Node => {
    const c = a.map(s * 9, -22, 1.16);
    return { d: ellipse(c.x, c.y, 2.3, 1.7), fill: dark(figure.body, 0.55) };
  });
  const freckles = FRECKLES.map(([lon, lat, r]): Node => {
    const c = a.map(lon, lat);
    return { d: ellipse(c.x, c.y, r * c.k, r), fill: dark(figure.body, 0.22), op: 0.7 };
  });
  const style = faceStyle(figure, { eyeR: [8.2, 9.6], eyeLon: 29, eyeLat: 5, mouthLat: -43, mouthW: 11 });
  return {
    back: [...frills(a), inked(crest, figure.second)],
    front: [
      ...horns(a),
      head,
      group([{ d: ellipse(m.x, m.y + 4, 25 * (0.8 + 0.2 * m.k), 16), fill: pale(figure.body, 0.24) }], {
        clip: head.d,
      }),
      ...nostrils,
      ...freckles,
      ...drawFace(a.map, style, a.shape, a.gaze),
    ],
  };
}
