/** Hair that falls or stands as it likes: short, bob, long, curls and afro. */
import { dark, pale } from '../../core/colour.ts';
import { rad, scallop, smooth } from '../../core/geom.ts';
import { random } from '../../core/random.ts';
import type { Node } from '../../core/types.ts';
import { type HeadParts, mirrored, points } from '../heads/head.ts';
import { cap, gloss, type HairRequest, lock, nape } from './hair.ts';

export function short(h: HairRequest): HeadParts {
  const { rx, ry, slide: t } = h;
  const [left, right] = nape(h);
  const d = smooth(
    points([
      -rx - 2 + left * 0.16,
      -1 + left,
      -rx - 3,
      -ry * 0.4,
      -rx * 0.7,
      -ry,
      0,
      -ry - 8,
      rx * 0.72,
      -ry * 1.02,
      rx + 3,
      -ry * 0.4,
      rx + 2 - right * 0.16,
      -1 + right,
      rx * 0.86 - right * 0.5,
      -ry * 0.32 + right * 0.8,
      rx * 0.6 + t * 0.5,
      -ry * 0.34,
      rx * 0.5 + t * 0.7,
      -ry * 0.62,
      rx * 0.12 + t,
      -ry * 0.36,
      -rx * 0.1 + t,
      -ry * 0.6,
      -rx * 0.42 + t * 0.8,
      -ry * 0.34,
      -rx * 0.66 + t * 0.5,
      -ry * 0.56,
      -rx * 0.88 + left * 0.5,
      -ry * 0.26 + left * 0.8,
    ]),
    true,
    0.13,
  );
  return { back: [], front: [lock(h, d), lock(h, `M-4,${-ry - 7}q2,-9 10,-9q-3,4 -2,9`), gloss(h)] };
}
/** A fringe over the brow and two curtains down to `end` (in head heights). */
function curtain(h: HairRequest, end: number, flare: number): Node {
  const { rx, ry, slide: t } = h;
  const d = smooth(
    points([
      -rx - flare,
      ry * end,
      -rx - 5,
      -ry * 0.3,
      -rx * 0.66,
      -ry * 0.98,
      0,
      -ry - 5,
      rx * 0.66,
      -ry * 0.98,
      rx + 5,
      -ry * 0.3,
      rx + flare,
      ry * end,
      rx * 0.86 + t * 0.1,
      ry * (end - 0.1),
      rx * 0.86 + t * 0.2,
      -ry * 0.08,
      rx * 0.5 + t * 0.6,
      -ry * 0.24,
      t,
      -ry * 0.28,
      -rx * 0.5 + t * 0.6,
      -ry * 0.24,
      -rx * 0.86 + t * 0.2,
      -ry * 0.08,
      -rx * 0.86 + t * 0.1,
      ry * (end - 0.1),
    ]),
    true,
    0.14,
  );
  return lock(h, d);
}
export function bob(h: HairRequest): HeadParts {
  const back = mirrored([0, -1.14, 0.7, -1.02, 1.15, -0.2, 1.17, 0.62, 0.6, 0.86], h.rx, h.ry);
  return { back: [lock(h, back, dark(h.colour, 0.15))], front: [curtain(h, 0.6, 5), gloss(h)] };
}
export function long(h: HairRequest): HeadParts {
  const { rx, ry, sway, slide: t } = h;
  const x = -t * 0.6;
  const fall = smooth(
    points([
      x,
      -ry * 1.1,
      x + rx * 0.8,
      -ry,
      x + rx * 1.14,
      -ry * 0.1,
      x + rx * 1.2 + sway,
      ry * 0.9,
      x + rx * 1.1 + sway * 3,
      ry * 1.86,
      x + rx * 0.5 + sway * 3,
      ry * 1.98,
      x + sway * 3,
      ry * 1.88,
      x - rx * 0.5 + sway * 3,
      ry * 2,
      x - rx * 1.1 + sway * 3,
      ry * 1.84,
      x - rx * 1.2 + sway,
      ry * 0.9,
      x - rx * 1.14,
      -ry * 0.1,
      x - rx * 0.8,
      -ry,
    ]),
  );
  const strands = `M${x - rx * 0.95},${ry * 0.4}Q${x - rx * 0.98 + sway},${ry} ${x - rx * 0.85 + sway * 3},${ry * 1.7}M${x + rx * 0.95},${ry * 0.4}Q${x + rx * 0.98 + sway},${ry} ${x + rx * 0.85 + sway * 3},${ry * 1.7}`;
  return {
    back: [lock(h, fall, dark(h.colour, 0.12)), { d: strands, stroke: pale(h.colour, 0.2), sw: 2, op: 0.5 }],
    front: [curtain(h, 0.34, 4), gloss(h)],
  };
}
/** Round curls on a ring round the head, and a row of them over the brow. */
export function curls(h: HairRequest): HeadParts {
  const r = random(9);
  const curl = (x: number, y: number, size: number): Node => ({
    ...lock(h, scallop(r, x, y, size, size * 0.94, 8, 0.14)),
    sw: 1,
  });
  const ring = [-100, -72, -44, -16, 16, 44, 72, 100].map((deg) =>
    curl(Math.sin(rad(deg)) * h.rx * 1.02, -Math.cos(rad(deg)) * h.ry * 0.98, 13.5),
  );
  const fringe = [-48, -24, 0, 24, 48].map((lon) => {
    const q = h.map(lon, 42);
    return curl(q.x, q.y, 10.5 * (0.6 + 0.4 * q.k));
  });
  return { back: ring, front: [{ ...cap(h, -h.ry * 0.55, -h.ry * 0.1), stroke: undefined }, ...fringe, gloss(h)] };
}
export function afro(h: HairRequest): HeadParts {
  const { rx, ry, slide: t, colour } = h;
  const crown = scallop(random(21), -t * 0.3, -ry * 0.42, rx * 1.3, ry * 1.12, 17, 0.07);
  const shine = `M${-rx * 0.9},${-ry * 0.9}q8,-14 22,-20M${rx * 0.1},${-ry * 1.42}q12,0 22,8M${-rx * 1.1},${-ry * 0.3}q-3,-9 1,-17`;
  return {
    back: [
      { ...lock(h, crown), cut: 2 },
      { d: shine, stroke: pale(colour, 0.24), sw: 2.2, op: 0.5 },
    ],
    front: [{ ...cap(h, -ry * 0.58, -ry * 0.16, 2), stroke: undefined }],
  };
}
