/** Heads of the fox and the wolf: a wide ruff of cheeks, a pale mask, tall ears. */
import { mix, pale } from '../../core/colour.ts';
import { ellipse, smooth, turnBy } from '../../core/geom.ts';
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
  mirrored,
  muzzle,
  points,
  skull,
} from './head.ts';

const FOX = [0, -1, 0.72, -0.82, 0.92, -0.2, 1.26, 0.42, 0.92, 0.52, 0.5, 0.86, 0, 0.98];
/** The wolf's ruff falls in two tufts. */
const WOLF = [0, -1, 0.72, -0.84, 0.94, -0.24, 1.2, 0.2, 1.04, 0.3, 1.18, 0.58, 0.86, 0.6, 0.5, 0.9, 0, 1];

function ears(a: HeadRequest, tip: string, tall: number): Node[] {
  const { rx, ry, figure } = a;
  return both((s) => {
    const x = earX(a, s, 0.6);
    const top = -ry * tall;
    const shell = smooth(
      points([
        x - s * 17,
        -ry * 0.5,
        x - s * 7,
        top * 0.66,
        x + s * 7,
        top,
        x + s * 12,
        top * 0.63,
        x + s * 12,
        -ry * 0.5,
        x,
        -ry * 0.36,
      ]),
      true,
      0.12,
    );
    const inside = smooth(points([x - 9, -ry * 0.6, x + s * 5, top * 0.8, x + 9, -ry * 0.6]), true, 0.1);
    return [
      at(
        turnBy(s * (8 + a.ear * 0.8), x, -ry * 0.6),
        inked(shell, figure.body),
        { d: inside, fill: figure.inner },
        group([{ d: ellipse(x + s * 8, top, rx * 0.4, rx * 0.37), fill: tip }], { clip: shell }),
      ),
    ];
  });
}
function mask(a: HeadRequest, clip: string): Node {
  const { rx, ry } = a;
  const t = a.turn * 14;
  const d = smooth(
    points([
      t,
      -ry * 0.02,
      rx * 0.34 + t * 0.7,
      ry * 0.1,
      rx * 0.9 + t * 0.3,
      ry * 0.1,
      rx * 1.3,
      ry * 0.44,
      rx * 0.5,
      ry,
      0,
      ry * 1.1,
      -rx * 0.5,
      ry,
      -rx * 1.3,
      ry * 0.44,
      -rx * 0.9 + t * 0.3,
      ry * 0.1,
      -rx * 0.34 + t * 0.7,
      ry * 0.1,
    ]),
    true,
    0.16,
  );
  return group([{ d, fill: a.figure.belly }], { clip });
}
/** Seen half from the side, the snout stands out of the face. */
function snout(a: HeadRequest, noseW: number): Node[] {
  const { figure } = a;
  const long = Math.abs(a.turn) > 0.45;
  const c = a.map(0, -28, 1.12);
  return [
    // Its underside alone is drawn: a whole outline reads as a ring on the face.
    ...(long
      ? [
          { d: ellipse(c.x, c.y + 3, 13, 9.5), fill: figure.belly },
          {
            d: `M${c.x - 9},${c.y + 10}Q${c.x},${c.y + 15} ${c.x + 9},${c.y + 10}`,
            stroke: mix(figure.belly, figure.dark, 0.16),
            sw: 1,
          },
        ]
      : []),
    ...muzzle(a, { w: 1, h: 1, lat: -22, colour: figure.belly, nose: figure.dark, noseW, out: long ? 1.14 : 1.08 }),
  ];
}
export function foxHead(a: HeadRequest): HeadParts {
  const { figure, ry } = a;
  const head = skull(a, FOX, 0.15);
  const t = a.turn * 12;
  const tuft = `M${-6 + t * 0.3},${-ry + 2}q2,-10 8,-12q-1,6 3,8q4,-5 8,-5q-3,6 -2,10`;
  return {
    back: [],
    front: [
      ...ears(a, figure.dark, 1.75),
      head,
      mask(a, head.d),
      inked(tuft, figure.body),
      ...snout(a, 6.4),
      ...drawFace(a.map, faceStyle(figure, { eyeLat: 2, mouthLat: -40, mouthW: 7.5 }), a.shape, a.gaze),
    ],
  };
}
export function wolfHead(a: HeadRequest): HeadParts {
  const { figure, rx, ry } = a;
  const head = skull(a, WOLF, 0.13);
  const t = a.turn * 12;
  const crown = mirrored([0, -0.2, 0.2, -0.55, 0.42, -1.05, 0.1, -1.1], rx, ry);
  const spots = both((s): Node[] => {
    const c = a.map(s * 24, 24);
    return c.hidden ? [] : [{ d: ellipse(c.x, c.y, 5.5 * c.k, 3.6), fill: pale(figure.body, 0.45) }];
  });
  return {
    back: [],
    front: [
      ...ears(a, figure.second, 1.62),
      head,
      group([at([1, 0, 0, 1, t, 0], { d: crown, fill: figure.second, op: 0.75 })], { clip: head.d }),
      mask(a, head.d),
      ...spots,
      ...snout(a, 7),
      ...drawFace(
        a.map,
        faceStyle(figure, { eyeLat: 2, mouthLat: -41, mouthW: 8.5, eyeR: [7.2, 8.4] }),
        a.shape,
        a.gaze,
      ),
    ],
  };
}
