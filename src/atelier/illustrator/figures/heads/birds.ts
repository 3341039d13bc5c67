/** Heads of the owl, the penguin and the duck: a beak for a mouth. */
import { dark } from '../../core/colour.ts';
import { ellipse, move, mul, scale, smooth, tube, turnBy } from '../../core/geom.ts';
import { at, group } from '../../core/nodes.ts';
import type { Node } from '../../core/types.ts';
import { drawFace } from '../face.ts';
import { both, earX, faceStyle, type HeadParts, type HeadRequest, inked, mirrored, points, skull } from './head.ts';

const OWL = [0, -0.94, 0.76, -0.76, 1, 0, 0.8, 0.76, 0, 1];
const ROUND = [0, -1, 0.74, -0.76, 1, 0.04, 0.78, 0.78, 0, 0.98];
const HEART = [0, -0.36, 0.32, -0.6, 0.72, -0.4, 0.78, 0.12, 0.46, 0.7, 0, 0.98];

function owlBeak(a: HeadRequest): Node[] {
  const b = a.map(0, -22, 1.16);
  const w = 6 * (0.75 + 0.25 * b.k);
  const gape = a.shape.open * 6;
  const d = `M${b.x - w},${b.y - 6}Q${b.x},${b.y - 10} ${b.x + w},${b.y - 6}Q${b.x + 3},${b.y + 5} ${b.x},${b.y + 7}Q${b.x - 3},${b.y + 5} ${b.x - w},${b.y - 6}Z`;
  return [
    inked(d, a.figure.inner),
    ...(gape > 1 ? [{ d: ellipse(b.x, b.y + 8 + gape * 0.3, 3.6, gape * 0.55), fill: '#6d2233' }] : []),
  ];
}
/** Two lips of a beak; the lower one drops as the mouth opens, and their line bends with the mood. */
function beak(a: HeadRequest, w: number, h: number, lat: number): Node[] {
  const c = a.map(0, lat, 1.14);
  const k = 0.7 + 0.3 * c.k;
  const open = a.shape.arc === 'down' ? 0 : a.shape.open * h * 1.3;
  const bend = a.shape.mouth * h * 0.45;
  const fill = a.figure.inner;
  const upper = `M${-w},${-bend * 0.5}Q${-w * 0.55},${-h * 1.15} 0,${-h * 1.1}Q${w * 0.55},${-h * 1.15} ${w},${-bend * 0.5}Q0,${bend + h * 0.5} ${-w},${-bend * 0.5}Z`;
  const lower = `M${-w * 0.8},${-bend * 0.2}Q0,${bend + h * 0.5} ${w * 0.8},${-bend * 0.2}Q${w * 0.5},${h * 0.75 + open} 0,${h * 0.8 + open}Q${-w * 0.5},${h * 0.75 + open} ${-w * 0.8},${-bend * 0.2}Z`;
  return [
    at(
      mul(move(c.x + a.turn * 3, c.y), scale(k, 1)),
      inked(lower, open > 1 ? '#a8434a' : dark(fill, 0.16)),
      inked(upper, fill),
      { d: `M-2.6,${-h * 0.62}v1.4M2.6,${-h * 0.62}v1.4`, stroke: dark(fill, 0.45), sw: 1.3 },
    ),
  ];
}
export function owlHead(a: HeadRequest): HeadParts {
  const { figure, ry } = a;
  const head = skull(a, OWL);
  const tufts = both((s) => {
    const x = earX(a, s, 0.66);
    const d = smooth(points([x - 12, -ry * 0.6, x + s * 8, -ry * 1.42, x + 12, -ry * 0.55]), true, 0.1);
    return [at(turnBy(s * (6 + a.ear), x, -ry * 0.6), inked(d, figure.body))];
  });
  const discs = [-1, 1].map((s): Node => {
    const c = a.map(s * 25, -4);
    return { d: ellipse(c.x, c.y, 19 * (0.5 + 0.5 * c.k), 19.5), fill: figure.belly };
  });
  const style = faceStyle(figure, { eyeR: [10.5, 11], beak: true, skin: figure.belly });
  return {
    back: [],
    front: [...tufts, head, group(discs, { clip: head.d }), ...drawFace(a.map, style, a.shape, a.gaze), ...owlBeak(a)],
  };
}
export function penguinHead(a: HeadRequest): HeadParts {
  const { figure, rx, ry } = a;
  const head = skull(a, ROUND);
  const heart = at(move(a.turn * 12, 0), { d: mirrored(HEART, rx, ry), fill: figure.belly });
  const style = faceStyle(figure, { beak: true, skin: figure.belly, eyeR: [7, 8.4], eyeLat: -1, eyeLon: 24 });
  const tuft = `M-4,${-ry + 2}q-3,-9 -9,-11M0,${-ry + 1}q0,-9 -2,-14M4,${-ry + 2}q2,-7 6,-10`;
  return {
    back: [{ d: tuft, stroke: dark(figure.body, 0.2), sw: 3 }],
    front: [head, group([heart], { clip: head.d }), ...drawFace(a.map, style, a.shape, a.gaze), ...beak(a, 9, 7, -24)],
  };
}
export function duckHead(a: HeadRequest): HeadParts {
  const { figure, ry } = a;
  const tuft = [
    tube(points([0, -ry + 4, -2, -ry - 9, -10, -ry - 15]), [4.5, 4, 1.4]),
    tube(points([2, -ry + 4, 4, -ry - 10, 11, -ry - 15]), [4.5, 4, 1.4]),
  ];
  const style = faceStyle(figure, { beak: true, eyeR: [7, 8.6], eyeLat: 4, eyeLon: 26 });
  return {
    back: [],
    front: [
      ...tuft.map((d) => inked(d, figure.body)),
      skull(a, ROUND),
      ...drawFace(a.map, style, a.shape, a.gaze),
      ...beak(a, 17, 8, -27),
    ],
  };
}
