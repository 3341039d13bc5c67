/** Heads of the cat, the tiger and the lion: whiskers, a soft double muzzle, stripes or a mane. */
import { mix } from '../../core/colour.ts';
import { ellipse, move, type Pt, scallop, smooth, turnBy } from '../../core/geom.ts';
import { at, group } from '../../core/nodes.ts';
import { random } from '../../core/random.ts';
import type { Node } from '../../core/types.ts';
import { drawFace } from '../face.ts';
import {
  both,
  earX,
  faceStyle,
  type HeadParts,
  type HeadRequest,
  inked,
  muzzle,
  points,
  skull,
  stripe,
  whiskers,
} from './head.ts';

const CAT = [0, -0.96, 0.7, -0.8, 0.98, -0.16, 1.16, 0.4, 0.98, 0.5, 0.6, 0.88, 0, 0.97];
const TIGER = [0, -0.98, 0.74, -0.78, 1, -0.1, 1.14, 0.46, 0.98, 0.58, 0.62, 0.9, 0, 0.98];
const LION = [0, -0.96, 0.72, -0.72, 0.94, 0.04, 0.8, 0.72, 0.4, 0.95, 0, 0.99];

function pointedEars(a: HeadRequest): Node[] {
  const { ry, figure } = a;
  return both((s) => {
    const x = earX(a, s, 0.62);
    const shell = points([
      x - s * 18,
      -ry * 0.5,
      x - s * 6,
      -ry * 1.08,
      x + s * 8,
      -ry * 1.52,
      x + s * 12,
      -ry * 1.02,
      x + s * 11,
      -ry * 0.5,
      x,
      -ry * 0.36,
    ]);
    const inside = points([x - 9, -ry * 0.6, x + s * 7, -ry * 1.26, x + 9, -ry * 0.56]);
    return [
      at(turnBy(s * (10 + a.ear * 0.8), x, -ry * 0.6), inked(smooth(shell, true, 0.12), figure.body), {
        d: smooth(inside, true, 0.1),
        fill: figure.inner,
      }),
    ];
  });
}
function roundEars(a: HeadRequest, out: number, inside: string): Node[] {
  return both((s) => {
    const x = earX(a, s, out);
    const y = -a.ry * 0.84;
    return [inked(ellipse(x, y, 12.5), a.figure.body), { d: ellipse(x, y + 2, 6.8), fill: inside }];
  });
}
/** Two puffs under the nose, where the whiskers grow. */
function puffs(a: HeadRequest, w: number, h: number, noseW: number, nose: string): Node[] {
  const pads = both((s): Node[] => {
    const c = a.map(s * 9, -36, 1.1);
    return [{ d: ellipse(c.x, c.y, w * (0.7 + 0.3 * c.k), h), fill: a.figure.belly }];
  });
  return [...pads, ...muzzle(a, { w: 1, h: 1, lat: -30, colour: a.figure.belly, nose, noseW, out: 1.1 })];
}
/** Three marks over the brow that slide with the face. */
function browMarks(a: HeadRequest, ink: string, width: number): Node[] {
  return [-17, 0, 17].map((lon): Node => {
    const low = a.map(lon * 0.75, 42);
    const high = a.map(lon * 1.25, 74);
    return { d: stripe([high.x, high.y], [low.x, low.y], width), fill: ink };
  });
}
function cheekMarks(a: HeadRequest, ink: string, width: number): Node[] {
  return both((s) =>
    [-2, -17].flatMap((lat): Node[] => {
      const out = a.map(s * 78, lat);
      const inn = a.map(s * 54, lat - 3);
      const from: Pt = [s * a.rx * 1.1, out.y];
      return inn.hidden ? [] : [{ d: stripe(from, [inn.x, inn.y], width), fill: ink }];
    }),
  );
}
export function catHead(a: HeadRequest): HeadParts {
  const { figure } = a;
  const head = skull(a, CAT, 0.15);
  const chin = a.map(0, -42);
  const style = faceStyle(figure, { eyeR: [8, 9], eyeLat: 0, eyeLon: 27, mouthLat: -43, mouthW: 6.5 });
  return {
    back: [],
    front: [
      ...pointedEars(a),
      head,
      group(
        [
          { d: ellipse(chin.x, chin.y + 5, 26, 15), fill: figure.belly },
          ...browMarks(a, figure.dark, 3),
          ...cheekMarks(a, figure.dark, 2.6),
        ],
        { clip: head.d },
      ),
      ...puffs(a, 10, 8.4, 4.4, '#e0707e'),
      ...whiskers(a, mix(figure.belly, '#4a3a3a', 0.35), -34),
      ...drawFace(a.map, style, a.shape, a.gaze),
    ],
  };
}
export function tigerHead(a: HeadRequest): HeadParts {
  const { figure } = a;
  const head = skull(a, TIGER, 0.15);
  const style = faceStyle(figure, { eyeR: [7, 8.2], eyeLat: 2, eyeLon: 28, mouthLat: -45, mouthW: 7.5 });
  const cheeks = both((s): Node[] => {
    const c = a.map(s * 50, -34);
    return [{ d: ellipse(c.x, c.y, 17 * (0.5 + 0.5 * c.k), 13), fill: figure.belly }];
  });
  const crown = a.map(0, 56);
  return {
    back: [],
    front: [
      ...roundEars(a, 0.72, figure.inner),
      head,
      group(
        [
          ...cheeks,
          ...browMarks(a, figure.dark, 4),
          { d: `M${crown.x - 10},${crown.y + 7}q10,5 20,0`, stroke: figure.dark, sw: 3.4 },
          ...cheekMarks(a, figure.dark, 3.6),
        ],
        { clip: head.d },
      ),
      ...puffs(a, 12, 10, 6.4, '#d9737a'),
      ...whiskers(a, mix(figure.belly, '#4a3a3a', 0.4), -36, 14),
      ...drawFace(a.map, style, a.shape, a.gaze),
    ],
  };
}
export function lionHead(a: HeadRequest): HeadParts {
  const { figure, rx, ry } = a;
  const style = faceStyle(figure, { eyeR: [6.8, 8], eyeLat: 2, eyeLon: 27, mouthLat: -45, mouthW: 7.5 });
  const mane: Node[] = [
    inked(scallop(random(12), 0, 0, rx * 1.34, ry * 1.34, 15, 0.1), figure.second, { cut: 2 }),
    { d: scallop(random(13), 0, 0, rx * 1.14, ry * 1.16, 14, 0.09), fill: mix(figure.second, figure.body, 0.28) },
  ];
  const fringe = [-14, 0, 14].map(
    (dx): Node => at(move(a.turn * 6 + dx, -ry * 0.94), inked('M-8,4Q-3,-8 2,-9Q8,-3 7,5Q0,12 -8,4Z', figure.second)),
  );
  return {
    back: [at(move(-a.turn * 7, -1), ...mane)],
    front: [
      ...roundEars(a, 0.8, figure.inner),
      skull(a, LION),
      ...fringe,
      ...puffs(a, 12, 10, 7, figure.dark),
      ...whiskers(a, mix(figure.belly, '#4a3a3a', 0.5), -36, 12),
      ...drawFace(a.map, style, a.shape, a.gaze),
    ],
  };
}
