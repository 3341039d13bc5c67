/** What grows on the ground, and what lies there: grass, ferns, flowers, mushrooms, bushes, boughs, rocks. */
import { dark, mix, pale } from '../core/colour.ts';
import { blob, ellipse, move, mul, type Pt, rad, scale, scallop, tube, turnBy } from '../core/geom.ts';
import { at } from '../core/nodes.ts';
import type { Node } from '../core/types.ts';
import type { Stage } from './stage.ts';

export const tuft = (f: Stage, x: number, y: number, h: number, fill: string): Node => {
  let d = '';
  const n = 5;
  for (let i = 0; i < n; i++) {
    const a = (i / (n - 1) - 0.5) * 1.5 + f.r.range(-0.12, 0.12);
    const l = h * f.r.range(0.65, 1);
    const tx = x + Math.sin(a) * l;
    const ty = y - Math.cos(a) * l;
    const w = h * 0.07;
    const bx = x + (i - 2) * h * 0.08;
    d += `M${bx - w},${y}Q${(bx + tx) / 2 - w},${(y + ty) / 2 - h * 0.1} ${tx},${ty}Q${(bx + tx) / 2 + w},${(y + ty) / 2} ${bx + w},${y}Z`;
  }
  return { d, fill };
};
export function fern(f: Stage, x: number, y: number, h: number, fill: string): Node[] {
  return [-58, -24, 12, 46].map(
    (a, i): Node =>
      at(
        mul(move(x, y), turnBy(a + f.r.range(-7, 7)), scale(1, 1)),
        ...(() => {
          let d = '';
          for (let k = 1; k < 9; k++) {
            const t = k / 9;
            const py = -h * t;
            const l = h * 0.24 * Math.sin(Math.PI * (0.18 + t * 0.8)) + 2;
            for (const s of [-1, 1])
              d += `M${s * t * 2},${py}Q${s * l * 0.6},${py - l * 0.7} ${s * l},${py - l * 0.32}Q${s * l * 0.6},${py + l * 0.1} ${s * t * 2},${py + h * 0.035}Z`;
          }
          return [
            { d: `M0,0Q${4},${-h / 2} 0,${-h}`, stroke: dark(fill, 0.25), sw: h * 0.025 },
            { d, fill: i % 2 ? fill : mix(fill, '#ffffff', 0.08) },
          ] as Node[];
        })(),
      ),
  );
}
export const mushroom = (x: number, y: number, k: number, cap: string, stem: string): Node[] => [
  at(
    mul(move(x, y), scale(k)),
    { d: 'M-6,0C-8,-16 -5,-24 -5,-28L5,-28C5,-24 8,-16 6,0Q0,3 -6,0Z', fill: stem },
    { d: 'M-24,-26C-24,-54 24,-54 24,-26Q0,-17 -24,-26Z', fill: cap, stroke: dark(cap, 0.4), sw: 1.2 },
    { d: ellipse(-9, -36, 4.4, 3.4) + ellipse(7, -40, 3.8, 3) + ellipse(14, -31, 2.8, 2.2), fill: stem },
  ),
];
export const flower = (f: Stage, x: number, y: number, k: number, petal: string, stem: string): Node[] => [
  { d: `M${x},${y}Q${x + 2 * k},${y - 8 * k} ${x + f.r.range(-2, 2) * k},${y - 15 * k}`, stroke: stem, sw: 1.6 * k },
  { d: scallop(f.r, x, y - 16 * k, 3.6 * k, 3.6 * k, 5, 0.5), fill: petal },
  { d: ellipse(x, y - 16 * k, 1.8 * k), fill: '#f6cf5a' },
];
/** A leafy bough hanging into the picture, for framing. */
export function bough(f: Stage, x: number, y: number, len: number, deg: number, fill: string): Node[] {
  const pts: Pt[] = [0, 0.35, 0.7, 1].map((t) => [
    x + Math.cos(rad(deg)) * len * t,
    y + Math.sin(rad(deg)) * len * t + t * t * len * 0.1,
  ]);
  const leaves: Node[] = [];
  for (let i = 0; i < 26; i++) {
    const t = 0.12 + (i / 26) * 0.9;
    const q: Pt = [x + Math.cos(rad(deg)) * len * t, y + Math.sin(rad(deg)) * len * t + t * t * len * 0.1];
    const a = deg + (i % 2 ? 55 : -55) + f.r.range(-25, 25);
    const L = f.r.range(34, 58);
    leaves.push(
      at(mul(move(...q), turnBy(a)), {
        d: `M0,0Q${L * 0.45},${-L * 0.34} ${L},0Q${L * 0.45},${L * 0.34} 0,0Z`,
        fill: mix(fill, f.P.haze, f.r() * 0.16),
      }),
    );
  }
  return [{ d: tube(pts, [9, 5, 2]), fill: dark(fill, 0.4) }, ...leaves];
}

/** Flowers of four kinds: round petals, a daisy, a tulip, a bell. `k` is about 1 for one of 20 units. */
export function bloom(f: Stage, kind: number, x: number, y: number, k: number, petal: string, stem: string): Node[] {
  if (kind % 4 === 0) return flower(f, x, y, k, petal, stem);
  const bend = f.r.range(-3, 3) * k;
  const top: Pt = [x + bend, y - 20 * k];
  const stalk: Node = { d: `M${x},${y}Q${x},${y - 10 * k} ${top[0]},${top[1]}`, stroke: stem, sw: 1.6 * k };
  const leaf: Node = {
    d: `M${x},${y - 2 * k}q${6 * k},${-9 * k} ${9 * k},${-8 * k}q${-2 * k},${6 * k} ${-9 * k},${8 * k}Z`,
    fill: stem,
  };
  if (kind % 4 === 1) {
    const petals = Array.from({ length: 9 }, (_, i) => {
      const a = (i / 9) * Math.PI * 2;
      return ellipse(top[0] + Math.cos(a) * 4.4 * k, top[1] + Math.sin(a) * 4.4 * k, 1.9 * k);
    });
    return [stalk, { d: petals.join(''), fill: petal }, { d: ellipse(top[0], top[1], 2.6 * k), fill: '#f6c24a' }];
  }
  const [tx, ty] = top;
  if (kind % 4 === 2)
    return [
      stalk,
      leaf,
      {
        d: `M${tx - 4.5 * k},${ty - 7 * k}L${tx - 1.8 * k},${ty - 3.6 * k}L${tx},${ty - 8 * k}L${tx + 1.8 * k},${ty - 3.6 * k}L${tx + 4.5 * k},${ty - 7 * k}Q${tx + 6 * k},${ty + 3 * k} ${tx},${ty + 3 * k}Q${tx - 6 * k},${ty + 3 * k} ${tx - 4.5 * k},${ty - 7 * k}Z`,
        fill: petal,
      },
    ];
  return [
    stalk,
    leaf,
    ...[0, 1, 2].map((i): Node => {
      const bx = x + bend * (1 - i * 0.25) + (i % 2 ? -3 : 3) * k;
      const by = ty + i * 5 * k;
      return {
        d: `M${bx - 2.6 * k},${by + 4 * k}Q${bx - 2.6 * k},${by - 2 * k} ${bx},${by - 2 * k}Q${bx + 2.6 * k},${by - 2 * k} ${bx + 2.6 * k},${by + 4 * k}q${-2.6 * k},${-1.4 * k} ${-5.2 * k},0Z`,
        fill: petal,
      };
    }),
  ];
}
/** Reeds with brown heads, at water or in a marsh. */
export const reed = (f: Stage, x: number, y: number, h: number, fill: string): Node[] => {
  const bend = f.r.range(-0.12, 0.12) * h;
  return [
    { d: `M${x},${y}Q${x},${y - h * 0.5} ${x + bend},${y - h}`, stroke: fill, sw: h * 0.025 },
    { d: `M${x},${y}Q${x - h * 0.05},${y - h * 0.4} ${x - h * 0.2},${y - h * 0.7}`, stroke: fill, sw: h * 0.03 },
    { d: ellipse(x + bend, y - h * 0.95, h * 0.028, h * 0.09), fill: '#6a4632' },
  ];
};
/** A low leafy bush, with berries on every other one. */
export function bush(f: Stage, x: number, y: number, w: number, fill: string, berry?: string): Node[] {
  const out: Node[] = [
    { d: scallop(f.r, x, y - w * 0.3, w * 0.55, w * 0.36, 11, 0.12), fill: dark(fill, 0.18) },
    { d: scallop(f.r, x - w * 0.2, y - w * 0.22, w * 0.36, w * 0.26, 9, 0.12), fill },
    { d: scallop(f.r, x + w * 0.24, y - w * 0.26, w * 0.34, w * 0.28, 9, 0.12), fill: mix(fill, pale(fill), 0.2) },
  ];
  if (berry)
    for (let i = 0; i < 7; i++)
      out.push({ d: ellipse(x + f.r.range(-0.42, 0.42) * w, y - f.r.range(0.1, 0.5) * w, w * 0.026), fill: berry });
  return out;
}
/** Boulders of three kinds: round, flat slabs, a pointed one; `moss` covers the top. */
export function rock(f: Stage, kind: number, x: number, y: number, w: number, fill: string, moss?: string): Node[] {
  const h = w * (kind % 3 === 0 ? 0.62 : kind % 3 === 1 ? 0.36 : 0.95);
  const body =
    kind % 3 === 2
      ? `M${x - w * 0.5},${y}L${x - w * 0.34},${y - h * 0.5}L${x - w * 0.02},${y - h}L${x + w * 0.2},${y - h * 0.72}L${x + w * 0.46},${y - h * 0.26}L${x + w * 0.52},${y}Q${x},${y + h * 0.12} ${x - w * 0.5},${y}Z`
      : blob(f.r, x, y - h * 0.42, w * 0.52, h * 0.56, 0.1, 9);
  const side = f.orb[0] > x ? -1 : 1;
  return [
    { d: body, fill },
    {
      clip: body,
      g: [
        { d: ellipse(x + side * w * 0.42, y - h * 0.2, w * 0.42, h * 0.7), fill: dark(fill, 0.4), op: 0.55 },
        ...(moss ? [{ d: scallop(f.r, x, y - h * 0.95, w * 0.5, h * 0.32, 9, 0.2), fill: moss }] : []),
        {
          d: `M${x - w * 0.1},${y - h * 0.5}l${w * 0.12},${h * 0.16}l${-w * 0.04},${h * 0.14}`,
          stroke: dark(fill, 0.4),
          sw: w * 0.02,
        },
      ],
    },
  ];
}
/** A fallen log, seen from the side, with its rings. */
export function log(x: number, y: number, w: number, fill: string, moss: string): Node[] {
  const h = w * 0.2;
  return [
    {
      d: `M${x - w / 2},${y - h}H${x + w / 2}V${y}H${x - w / 2}Q${x - w * 0.55},${y - h / 2} ${x - w / 2},${y - h}Z`,
      fill,
    },
    {
      d: `M${x - w * 0.4},${y - h * 0.62}h${w * 0.5}M${x - w * 0.2},${y - h * 0.3}h${w * 0.5}`,
      stroke: dark(fill, 0.35),
      sw: h * 0.07,
    },
    {
      d: `M${x - w * 0.46},${y - h}q${w * 0.12},${h * 0.5} ${w * 0.26},${h * 0.1}q${w * 0.14},${h * 0.5} ${w * 0.3},${-h * 0.1}Z`,
      fill: moss,
    },
    { d: ellipse(x + w / 2, y - h / 2, h * 0.32, h * 0.5), fill: pale(fill, 0.45) },
    { d: ellipse(x + w / 2, y - h / 2, h * 0.18, h * 0.3), stroke: dark(fill, 0.2), sw: h * 0.06 },
  ];
}
