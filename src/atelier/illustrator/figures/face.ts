/** Draws the face on the ball of the head: eyes, brows, cheeks, mouth, and a tear or a drop of sweat. */
import { dark } from '../core/colour.ts';
import { ellipse, move, mul, scale, turnBy } from '../core/geom.ts';
import { at, group } from '../core/nodes.ts';
import type { Node } from '../core/types.ts';
import type { FaceShape } from './face-shapes.ts';
import type { HeadMap } from './head-map.ts';

/** Where a species wears its face, and in what colours. Longitudes and latitudes in degrees, sizes in figure units. */
export interface FaceStyle {
  /** The eyelids' colour. */
  skin: string;
  ink: string;
  white: string;
  iris: string;
  eyeLon: number;
  eyeLat: number;
  eyeR: [rx: number, ry: number];
  mouthLat: number;
  mouthW: number;
  brow: string;
  blush: string;
  lashes: boolean;
  /** No mouth: a beak is drawn instead. */
  beak: boolean;
}

/** Eyes lie a little inside the ball, so that the far one of a turned head stays within its outline. */
export const EYE_DEPTH = 0.95;

function closedEye(style: FaceStyle, rx: number, ry: number, arc: 'up' | 'down'): Node {
  const h = arc === 'up' ? -ry * 0.85 : ry * 0.7;
  return { d: `M${-rx},${-h * 0.3}Q0,${h * 1.1} ${rx},${-h * 0.3}`, stroke: style.ink, sw: 2.9 };
}
function lid(style: FaceStyle, ry: number, shape: FaceShape, tilt: number): Node[] {
  if (shape.lid <= 0.12 && tilt === 0) return [];
  const y = -ry + shape.lid * ry * 2;
  const d = `M-20,${y - 30}H20V${y}Q0,${y + 2.5} -20,${y}Z`;
  return [at(turnBy(tilt, 0, y), { d, fill: dark(style.skin, 0.1), stroke: style.ink, sw: 1.6 })];
}
function eye(map: HeadMap, s: number, style: FaceStyle, shape: FaceShape, gaze: readonly [number, number]): Node[] {
  const c = map(s * style.eyeLon, style.eyeLat, EYE_DEPTH);
  if (c.hidden) return [];
  const rx = style.eyeR[0] * shape.eye;
  const ry = style.eyeR[1] * shape.eye;
  const place = mul(move(c.x, c.y), scale(0.5 + 0.5 * c.k, 1));
  if (shape.arc) return [at(place, closedEye(style, rx, ry, shape.arc))];
  const white = ellipse(0, 0, rx, ry);
  const px = gaze[0] * rx * 0.3;
  const py = gaze[1] * ry * 0.28 + 0.5;
  const pr = 0.8 * shape.pupil;
  const ball = group(
    [
      { d: white, fill: style.white },
      { d: ellipse(px, py, rx * pr, ry * pr), fill: style.iris },
      { d: ellipse(px, py, rx * pr * 0.7, ry * pr * 0.72), fill: '#1d1420' },
      { d: ellipse(px + rx * 0.26, py - ry * 0.34, rx * 0.3, ry * 0.27), fill: '#ffffff', lit: true },
      { d: ellipse(px - rx * 0.26, py + ry * 0.28, rx * 0.14, ry * 0.12), fill: '#ffffff', op: 0.75, lit: true },
      ...lid(style, ry, shape, s * shape.lidTilt),
    ],
    { clip: white },
  );
  const upper = `M${-rx},${-ry * 0.35}Q${-rx * 0.7},${-ry * 1.02} 0,${-ry}Q${rx * 0.7},${-ry * 1.02} ${rx},${-ry * 0.35}`;
  const lashes = `M${s * rx * 0.9},${-ry * 0.5}l${s * 3.4},-2.6M${s * rx * 0.62},${-ry * 0.82}l${s * 2.6},-3.2`;
  return [
    at(
      place,
      ball,
      { d: white, stroke: style.ink, sw: 1, op: 0.5 },
      { d: upper, stroke: style.ink, sw: 2.1 },
      ...(style.lashes ? [{ d: lashes, stroke: style.ink, sw: 1.5 }] : []),
    ),
  ];
}
function brow(map: HeadMap, s: number, style: FaceStyle, shape: FaceShape): Node[] {
  const c = map(s * (style.eyeLon + 2), style.eyeLat);
  if (c.hidden) return [];
  const y = c.y - style.eyeR[1] - 5 - shape.brow;
  const w = style.eyeR[0] * 0.74;
  const place = mul(move(c.x, y), scale(0.5 + 0.5 * c.k, 1), turnBy(s * shape.browTilt));
  return [at(place, { d: `M${-w},1.4Q0,-3.2 ${w},1.4`, stroke: style.brow, sw: 2.6 })];
}
function mouth(map: HeadMap, style: FaceStyle, shape: FaceShape): Node {
  const c = map(0, style.mouthLat, 1.04);
  const w = style.mouthW * shape.width;
  const lift = shape.mouth * w * 0.5;
  const place = mul(move(c.x, c.y), scale(0.6 + 0.4 * c.k, 1));
  if (shape.open < 0.1)
    return at(place, { d: `M${-w},${-lift * 0.6}Q0,${lift * 1.1} ${w},${-lift * 0.6}`, stroke: style.ink, sw: 2.4 });
  const h = w * shape.open * (shape.mouth > 0.4 ? 1.05 : 1.5);
  const top = shape.mouth > 0 ? lift * 0.35 : -h * 0.75;
  const smile = `M${-w},${-lift * 0.5}Q0,${top} ${w},${-lift * 0.5}Q${w * 0.75},${h} 0,${h}Q${-w * 0.75},${h} ${-w},${-lift * 0.5}Z`;
  const frown = `M${-w},${h * 0.5}Q${-w * 0.8},${-h * 0.6} 0,${-h * 0.6}Q${w * 0.8},${-h * 0.6} ${w},${h * 0.5}Q0,${h * 0.15} ${-w},${h * 0.5}Z`;
  const d = shape.mouth > 0.4 ? smile : shape.mouth < 0 ? frown : ellipse(0, 0, w, h * 0.75);
  const inside: Node[] = [
    { d, fill: '#6d2233' },
    { d: ellipse(0, h * 0.95, w * 0.62, h * 0.5), fill: '#e8808a' },
  ];
  return at(place, group(inside, { clip: d }), { d, stroke: style.ink, sw: 1.8 });
}
export function drawCheek(map: HeadMap, s: number, style: FaceStyle, shape: FaceShape): Node[] {
  const c = map(s * (style.eyeLon + 17), style.eyeLat - 21);
  if (c.hidden) return [];
  return [
    {
      d: ellipse(c.x, c.y, 7.6 * (0.4 + 0.6 * c.k), 5.4),
      fill: {
        rad: [c.x, c.y, 8.5],
        stops: [
          [0, style.blush, shape.blush],
          [0.5, style.blush, shape.blush * 0.6],
          [1, style.blush, 0],
        ],
      },
    },
  ];
}
function drops(map: HeadMap, style: FaceStyle, shape: FaceShape): Node[] {
  const tear = map(-style.eyeLon - 4, style.eyeLat - 14);
  const sweat = map(style.eyeLon + 22, style.eyeLat + 30);
  return [
    ...(shape.tear && !tear.hidden
      ? [{ d: `M${tear.x},${tear.y - 5}q4.6,7 0,9.6q-4.6,-2.6 0,-9.6Z`, fill: '#bfe4ff', stroke: '#7db2dd', sw: 0.8 }]
      : []),
    ...(shape.sweat && !sweat.hidden
      ? [{ d: `M${sweat.x},${sweat.y - 6}q5,8 0,11q-5,-3 0,-11Z`, fill: '#cfeaff', stroke: '#7db2dd', sw: 0.8 }]
      : []),
  ];
}
/** `gaze` runs from −1 to 1 each way, + right and down. */
export function drawFace(map: HeadMap, style: FaceStyle, shape: FaceShape, gaze: readonly [number, number]): Node[] {
  return [
    ...[-1, 1].flatMap((s) => drawCheek(map, s, style, shape)),
    ...[-1, 1].flatMap((s) => [...eye(map, s, style, shape, gaze), ...brow(map, s, style, shape)]),
    ...(style.beak ? [] : [mouth(map, style, shape)]),
    ...drops(map, style, shape),
  ];
}
