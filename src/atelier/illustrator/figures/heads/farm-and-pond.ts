/** Heads of the pig, the frog and the badger. */
import { dark, mix, pale } from '../../core/colour.ts';
import { ellipse, move, mul, scale, smooth, turnBy } from '../../core/geom.ts';
import { at, group } from '../../core/nodes.ts';
import type { Node } from '../../core/types.ts';
import { drawCheek, drawFace } from '../face.ts';
import { both, earX, faceStyle, type HeadParts, type HeadRequest, inked, muzzle, points, skull } from './head.ts';

const PIG = [0, -0.98, 0.76, -0.74, 1, 0.04, 0.9, 0.6, 0.46, 0.94, 0, 0.99];
const FROG = [0, -0.82, 0.62, -0.74, 0.96, -0.1, 1.06, 0.36, 0.74, 0.84, 0, 1];
const BADGER = [0, -1, 0.7, -0.8, 0.96, -0.1, 1, 0.38, 0.66, 0.84, 0, 1];

export function pigHead(a: HeadRequest): HeadParts {
  const { figure, ry } = a;
  const ears = both((s) => {
    const x = earX(a, s, 0.66);
    const d = smooth(
      points([
        x - s * 13,
        -ry * 0.84,
        x + s * 2,
        -ry * 1.34,
        x + s * 18,
        -ry * 1.22,
        x + s * 20,
        -ry * 0.86,
        x + s * 10,
        -ry * 0.62,
      ]),
      true,
      0.14,
    );
    const fold = smooth(
      points([x + s * 1, -ry * 1.14, x + s * 20, -ry * 1.1, x + s * 17, -ry * 0.72, x + s * 5, -ry * 0.82]),
      true,
      0.14,
    );
    return [at(turnBy(s * (4 - a.ear), x, -ry * 0.8), inked(d, figure.body), { d: fold, fill: figure.inner })];
  });
  const c = a.map(0, -24, 1.16);
  const k = 0.72 + 0.28 * c.k;
  const snout = at(
    mul(move(c.x, c.y), scale(k, 1)),
    inked(ellipse(0, 0, 14.5, 10.5), figure.inner),
    { d: ellipse(-5, 0.5, 2.5, 3.6), fill: dark(figure.inner, 0.42) },
    { d: ellipse(5, 0.5, 2.5, 3.6), fill: dark(figure.inner, 0.42) },
    { d: 'M-9,-6Q0,-9.500 9,-6', stroke: pale(figure.inner, 0.5), sw: 2, op: 0.7 },
  );
  const style = faceStyle(figure, { eyeR: [6.8, 8.2], eyeLat: 4, eyeLon: 28, mouthLat: -48, mouthW: 8 });
  return { back: [], front: [...ears, skull(a, PIG), ...drawFace(a.map, style, a.shape, a.gaze), snout] };
}
export function frogHead(a: HeadRequest): HeadParts {
  const { figure, ry } = a;
  const domes = both((s): Node[] => {
    const c = a.map(s * 29, 46);
    return [inked(ellipse(c.x, c.y, 15.5 * (0.6 + 0.4 * c.k), 15.5), figure.body)];
  });
  const head = skull(a, FROG);
  const chin = a.map(0, -50);
  const nostrils = both((s): Node[] => {
    const c = a.map(s * 6, -8, 1.1);
    return [{ d: ellipse(c.x, c.y, 1.5, 1.2), fill: dark(figure.body, 0.5) }];
  });
  const spots = (
    [
      [-58, 8, 4],
      [-47, 20, 2.6],
      [55, 12, 3.4],
    ] as const
  ).flatMap(([lon, lat, r]): Node[] => {
    const c = a.map(lon, lat);
    return c.hidden ? [] : [{ d: ellipse(c.x, c.y, r * c.k, r), fill: dark(figure.body, 0.2), op: 0.6 }];
  });
  const lids = both((s): Node[] => {
    const c = a.map(s * 29, 46);
    return [{ d: ellipse(c.x, c.y, 14.4 * (0.6 + 0.4 * c.k), 14.4), fill: figure.body }];
  });
  const style = faceStyle(figure, {
    eyeR: [9.2, 10],
    eyeLat: 46,
    eyeLon: 29,
    mouthLat: -24,
    mouthW: 17,
    brow: dark(figure.body, 0.3),
  });
  // the eyes sit on top of the head, the cheeks beside the mouth
  const cheeks = [-1, 1].flatMap((s) => drawCheek(a.map, s, { ...style, eyeLat: 2, eyeLon: 33 }, a.shape));
  const face = drawFace(a.map, style, { ...a.shape, blush: 0 }, a.gaze);
  return {
    back: [],
    front: [
      ...domes,
      head,
      ...lids,
      group([{ d: ellipse(chin.x, chin.y + 6, 34, ry * 0.42), fill: figure.belly }], { clip: head.d }),
      ...spots,
      ...nostrils,
      ...cheeks,
      ...face,
    ],
  };
}
export function badgerHead(a: HeadRequest): HeadParts {
  const { figure, rx, ry } = a;
  const white = figure.belly;
  const head = inked(skull(a, BADGER).d, white, { cut: 2.5 });
  const ears = both((s) => {
    const x = earX(a, s, 0.74);
    return [inked(ellipse(x, -ry * 0.74, 10.5), figure.dark), { d: ellipse(x, -ry * 0.78, 6), fill: white }];
  });
  const bands = both((s): Node[] => {
    const top = a.map(s * 30, 70);
    const eye = a.map(s * 27, 2);
    const low = a.map(s * 16, -34, 1.02);
    if (eye.hidden) return [];
    const w = 13 * (0.55 + 0.45 * eye.k);
    const d = smooth(
      points([
        top.x - w * 0.7,
        top.y - 6,
        top.x + w * 0.7,
        top.y - 6,
        eye.x + w,
        eye.y,
        low.x + w * 0.4,
        low.y,
        low.x - w * 0.3,
        low.y,
        eye.x - w,
        eye.y,
      ]),
    );
    return [{ d, fill: figure.dark }];
  });
  const sides = both((s): Node[] => [
    { d: ellipse(s * rx * 1.12 - a.turn * 4, ry * 0.1, rx * 0.26, ry * 0.8), fill: mix(figure.body, white, 0.25) },
  ]);
  const style = faceStyle(figure, {
    skin: figure.dark,
    ink: mix(figure.dark, '#000000', 0.2),
    brow: mix(white, figure.body, 0.4),
    eyeR: [6.4, 7.6],
    eyeLat: 2,
    eyeLon: 27,
    mouthLat: -45,
    mouthW: 7.5,
  });
  return {
    back: [],
    front: [
      ...ears,
      head,
      group([...sides, ...bands], { clip: head.d }),
      ...muzzle(a, { w: 14, h: 10.5, lat: -34, colour: white, nose: '#2f2530', noseW: 6.6, out: 1.12 }),
      ...drawFace(a.map, style, a.shape, a.gaze),
    ],
  };
}
