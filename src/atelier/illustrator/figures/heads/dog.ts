/** The dog's head: hanging ears, one patched eye, a blunt muzzle. */
import { dark } from '../../core/colour.ts';
import { ellipse, move, mul, scale, smooth, turnBy } from '../../core/geom.ts';
import { at, group } from '../../core/nodes.ts';
import type { Node } from '../../core/types.ts';
import { drawFace } from '../face.ts';
import {
  both,
  earX,
  faceStyle,
  type HeadParts,
  type HeadRequest,
  inked,
  isFar,
  muzzle,
  points,
  skull,
} from './head.ts';

const HALF = [0, -1, 0.72, -0.82, 0.98, -0.1, 0.94, 0.4, 0.66, 0.84, 0, 1];

export function dogHead(a: HeadRequest): HeadParts {
  const { figure, rx, ry } = a;
  const head = skull(a, HALF);
  const ear = (s: number): Node[] => {
    const x = earX(a, s, 0.88);
    const d = smooth(
      points([
        x - s * 9,
        -ry * 0.86,
        x + s * 9,
        -ry * 0.8,
        x + s * 20,
        -ry * 0.2,
        x + s * 21,
        ry * 0.36,
        x + s * 11,
        ry * 0.56,
        x + s * 1,
        ry * 0.26,
        x - s * 1,
        -ry * 0.34,
      ]),
    );
    const fold = `M${x + s * 2},${-ry * 0.62}Q${x + s * 11},${-ry * 0.3} ${x + s * 10},${ry * 0.3}`;
    return [
      at(turnBy(s * (a.ear * -1.4), x, -ry * 0.8), inked(d, figure.second, { cut: 1.5 }), {
        d: fold,
        stroke: dark(figure.second, 0.3),
        sw: 1.3,
        op: 0.6,
      }),
    ];
  };
  const eye = a.map(-26, 0);
  const patch: Node[] = eye.hidden
    ? []
    : [
        at(mul(move(eye.x, eye.y - 1), scale(0.5 + 0.5 * eye.k, 1), turnBy(-14)), {
          d: ellipse(0, 0, 14, 16.5),
          fill: figure.second,
          op: 0.92,
        }),
      ];
  const blaze = a.map(0, 30);
  const style = faceStyle(figure, { eyeLat: 3, eyeLon: 26, eyeR: [7.2, 8.6], mouthLat: -45, mouthW: 8.5 });
  return {
    back: [],
    front: [
      ...both((s) => (isFar(a, s) ? ear(s) : [])),
      head,
      group(
        [
          ...patch,
          {
            d: smooth(
              points([blaze.x, -ry * 1.1, blaze.x + 7, blaze.y, blaze.x + 5, 8, blaze.x - 5, 8, blaze.x - 7, blaze.y]),
            ),
            fill: figure.belly,
          },
        ],
        { clip: head.d },
      ),
      ...muzzle(a, {
        w: rx * 0.5,
        h: ry * 0.4,
        lat: -30,
        colour: figure.belly,
        nose: figure.dark,
        noseW: 7.6,
        out: 1.12,
      }),
      ...drawFace(a.map, style, a.shape, a.gaze),
      ...both((s) => (isFar(a, s) ? [] : ear(s))),
    ],
  };
}
