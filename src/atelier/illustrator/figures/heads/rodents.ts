/** Heads of the mouse, the squirrel and the hedgehog: small snouts, big or tufted ears, quills. */
import { dark, mix } from '../../core/colour.ts';
import { ellipse, type Pt, poly, rad, rect, smooth, turnBy } from '../../core/geom.ts';
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
  whiskers,
} from './head.ts';

const MOUSE = [0, -0.96, 0.7, -0.78, 0.98, -0.04, 0.84, 0.56, 0.4, 0.94, 0, 1.02];
const SQUIRREL = [0, -0.98, 0.7, -0.78, 0.96, -0.1, 1.1, 0.36, 0.9, 0.7, 0.46, 0.94, 0, 0.98];
const HEDGEHOG = [0, -0.7, 0.6, -0.56, 0.92, 0.02, 0.86, 0.54, 0.42, 0.92, 0, 1];

function teeth(a: HeadRequest): Node[] {
  const m = a.map(0, -42, 1.1);
  const k = 0.7 + 0.3 * m.k;
  const d = rect(m.x - 3.2 * k, m.y + 2.4, 6.4 * k, 5.4, 1.4);
  return [{ d, fill: '#fffdf6', stroke: dark(a.figure.belly, 0.3), sw: 0.8 }];
}
export function mouseHead(a: HeadRequest): HeadParts {
  const { figure, ry } = a;
  const ears = both((s) => {
    const x = earX(a, s, 0.86);
    const r = 22 * (a.turn * s > 0.3 ? 0.86 : 1);
    return [
      at(turnBy(s * a.ear * 0.8, x, -ry * 0.5), inked(ellipse(x, -ry * 0.86, r), figure.body, { cut: 1.5 }), {
        d: ellipse(x + s, -ry * 0.83, r * 0.68),
        fill: figure.inner,
      }),
    ];
  });
  const style = faceStyle(figure, { eyeR: [6.8, 8.4], eyeLat: 2, eyeLon: 26, mouthLat: -44, mouthW: 6 });
  return {
    back: ears,
    front: [
      skull(a, MOUSE),
      ...muzzle(a, { w: 13, h: 10.5, lat: -34, colour: figure.belly, nose: '#e27a86', noseW: 4.2, out: 1.14 }),
      ...teeth(a),
      ...whiskers(a, dark(figure.body, 0.35), -32, 18),
      ...drawFace(a.map, style, a.shape, a.gaze),
    ],
  };
}
export function squirrelHead(a: HeadRequest): HeadParts {
  const { figure, rx, ry } = a;
  const head = skull(a, SQUIRREL, 0.15);
  const ears = both((s) => {
    const x = earX(a, s, 0.58);
    const shell = points([
      x - 10,
      -ry * 0.66,
      x - 4 + s * 2,
      -ry * 1.3,
      x + s * 5,
      -ry * 1.6,
      x + 5 + s * 2,
      -ry * 1.28,
      x + 11,
      -ry * 0.62,
    ]);
    const inside = points([x - 5, -ry * 0.8, x + s * 4, -ry * 1.36, x + 6, -ry * 0.78]);
    const tuft = `M${x + s * 5},${-ry * 1.5}q${s * 1},-8 ${s * 5},-13M${x + s * 4},${-ry * 1.48}q${-s * 2},-7 ${-s * 0.5},-13M${x + s * 6},${-ry * 1.48}q${s * 4},-4 ${s * 8},-8`;
    return [
      at(
        turnBy(s * (8 + a.ear * 0.8), x, -ry * 0.7),
        { d: tuft, stroke: figure.second, sw: 2.6 },
        inked(smooth(shell, true, 0.14), figure.body),
        { d: smooth(inside, true, 0.12), fill: figure.inner },
      ),
    ];
  });
  const cheeks = both((s): Node[] => {
    const c = a.map(s * 40, -34);
    return [{ d: ellipse(c.x, c.y, 18 * (0.5 + 0.5 * c.k), 13), fill: figure.belly }];
  });
  const style = faceStyle(figure, { eyeR: [7.6, 9.2], eyeLat: 0, eyeLon: 28, mouthLat: -43, mouthW: 6 });
  return {
    back: [],
    front: [
      ...ears,
      head,
      group([...cheeks, { d: mirrored([0, 0.3, 0.5, 0.5, 0.4, 1.1, 0, 1.2], rx, ry), fill: figure.belly }], {
        clip: head.d,
      }),
      ...muzzle(a, { w: 11, h: 9, lat: -34, colour: figure.belly, nose: figure.dark, noseW: 4.2, out: 1.1 }),
      ...teeth(a),
      ...drawFace(a.map, style, a.shape, a.gaze),
    ],
  };
}
/** A wreath of quills; also laid along the back by the body. */
export function quills(cx: number, cy: number, rx: number, ry: number, from: number, to: number, n: number): string {
  const out: Pt[] = [];
  for (let i = 0; i <= n * 2; i++) {
    const a = rad(from + ((to - from) * i) / (n * 2));
    const k = i % 2 ? 1.2 : 0.98;
    out.push([cx + Math.sin(a) * rx * k, cy - Math.cos(a) * ry * k]);
  }
  return poly(out);
}
export function hedgehogHead(a: HeadRequest): HeadParts {
  const { figure, rx, ry } = a;
  const x = -a.turn * 9;
  const coat = figure.second;
  const rows = [
    { d: quills(x, 0, rx * 1.16, ry * 1.16, -128, 128, 15), fill: coat, stroke: dark(coat, 0.45), sw: 1.4, cut: 2 },
    { d: quills(x * 0.7, 0, rx * 0.98, ry * 1.0, -110, 110, 13), fill: mix(coat, figure.belly, 0.2) },
    { d: quills(x * 0.5, 2, rx * 0.86, ry * 0.84, -100, 100, 11), fill: mix(coat, figure.belly, 0.36) },
  ];
  const ears = both((s) => {
    const ear = earX(a, s, 0.84);
    return [
      inked(ellipse(ear, -ry * 0.34, 8.5), figure.body),
      { d: ellipse(ear, -ry * 0.32, 4.6), fill: figure.inner },
    ];
  });
  const style = faceStyle(figure, { eyeR: [6.6, 8], eyeLat: -2, eyeLon: 25, mouthLat: -46, mouthW: 7 });
  return {
    back: rows,
    front: [
      ...ears,
      skull(a, HEDGEHOG),
      ...muzzle(a, { w: 13, h: 10, lat: -34, colour: figure.belly, nose: figure.dark, noseW: 6, out: 1.16 }),
      ...drawFace(a.map, style, a.shape, a.gaze),
    ],
  };
}
