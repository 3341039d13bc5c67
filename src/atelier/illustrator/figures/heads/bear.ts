/** Heads of the bear and the panda: round ears, broad muzzle; the panda's eyes lie in dark patches. */
import { ellipse, move, mul, scale, turnBy } from '../../core/geom.ts';
import { at } from '../../core/nodes.ts';
import type { Node } from '../../core/types.ts';
import { drawFace } from '../face.ts';
import { both, earX, faceStyle, type HeadParts, type HeadRequest, inked, muzzle, skull } from './head.ts';

const BEAR = [0, -1, 0.8, -0.68, 1, 0.1, 0.72, 0.8, 0, 1];
const PANDA = [0, -0.98, 0.8, -0.7, 1.04, 0.12, 0.8, 0.78, 0, 0.98];

function ears(a: HeadRequest, shell: string, inside: string): Node[] {
  return both((s) => {
    const x = earX(a, s, 0.74);
    return [inked(ellipse(x, -a.ry * 0.78, 14.5), shell), { d: ellipse(x, -a.ry * 0.75, 8), fill: inside }];
  });
}
export function bearHead(a: HeadRequest): HeadParts {
  const { figure } = a;
  const style = faceStyle(figure, { eyeR: [6, 7.2], eyeLat: 2, mouthLat: -43, mouthW: 7.5, eyeLon: 28 });
  return {
    back: [],
    front: [
      ...ears(a, figure.body, figure.inner),
      skull(a, BEAR),
      ...muzzle(a, { w: 19, h: 15, lat: -32, colour: figure.belly, nose: figure.dark, noseW: 7.2, out: 1.1 }),
      ...drawFace(a.map, style, a.shape, a.gaze),
    ],
  };
}
export function pandaHead(a: HeadRequest): HeadParts {
  const { figure } = a;
  const style = faceStyle(figure, {
    skin: figure.second,
    brow: figure.second,
    eyeR: [6.6, 7.8],
    eyeLat: -2,
    eyeLon: 27,
    mouthLat: -42,
    mouthW: 7.5,
  });
  const patches = both((s): Node[] => {
    const c = a.map(s * 28, -4);
    if (c.hidden) return [];
    const place = mul(move(c.x, c.y), scale(0.5 + 0.5 * c.k, 1), turnBy(s * 24));
    return [at(place, { d: ellipse(0, 0, 12.5, 15.5), fill: figure.second })];
  });
  return {
    back: [],
    front: [
      ...ears(a, figure.second, figure.second),
      skull(a, PANDA),
      ...patches,
      ...muzzle(a, { w: 15, h: 11, lat: -34, colour: figure.belly, nose: figure.dark, noseW: 6.4 }),
      ...drawFace(a.map, style, a.shape, a.gaze),
    ],
  };
}
