import { dark, mix, pale } from '../core/colour.ts';
import { ellipse, line, move, mul, type Pt, rad, scale, scallop, smooth, tube, turnBy } from '../core/geom.ts';
import { at } from '../core/nodes.ts';
import type { Node } from '../core/types.ts';
import type { Stage } from './stage.ts';

export function pine(f: Stage, x: number, y: number, h: number, fill: string, snow?: string): Node[] {
  const out: Node[] = [
    {
      d: tube(
        [
          [x, y + 4],
          [x, y - h * 0.3],
        ],
        [h * 0.035, h * 0.025],
      ),
      fill: dark(fill, 0.35),
    },
  ];
  const tiers = 4;
  for (let i = 0; i < tiers; i++) {
    const by = y - h * (0.1 + i * 0.2);
    const w = h * (0.25 - i * 0.045);
    const top = by - h * 0.36;
    const j = (f.r() - 0.5) * h * 0.02;
    const n = 5;
    const d: string[] = [`M${x + j},${top}Q${x + w * 0.45},${by - h * 0.12} ${x + w},${by}`];
    for (let k = 0; k < n; k++) {
      const xa = x + w - ((k + 1) / n) * w * 2;
      d.push(
        `Q${xa + w / n},${by - h * 0.035 + (k % 2) * 3} ${xa},${by + Math.sin(((k + 1) / n) * Math.PI) * h * 0.03}`,
      );
    }
    d.push(`Q${x - w * 0.45},${by - h * 0.12} ${x + j},${top}Z`);
    out.push({ d: d.join(''), fill: i % 2 ? fill : mix(fill, dark(fill, 0.4), 0.3) });
    if (snow)
      out.push({
        d: `M${x + j},${top}Q${x + w * 0.4},${by - h * 0.125} ${x + w * 0.86},${by - h * 0.025}Q${x + w * 0.5},${by - h * 0.13} ${x + w * 0.3},${by - h * 0.1}Q${x + w * 0.1},${by - h * 0.2} ${x - w * 0.2},${by - h * 0.12}Q${x - w * 0.45},${by - h * 0.15} ${x - w * 0.82},${by - h * 0.03}Q${x - w * 0.4},${by - h * 0.13} ${x + j},${top}Z`,
        fill: snow,
      });
  }
  return out;
}
export function roundTree(
  f: Stage,
  x: number,
  y: number,
  h: number,
  fill: string,
  trunk: string,
  lightX: number,
): Node[] {
  const R = h * 0.34;
  const cx = x;
  const cy = y - h * 0.68;
  const side = lightX > x ? 1 : -1;
  const leaf = (dx: number, dy: number, k: number, c: string): Node => ({
    d: scallop(f.r, cx + dx * R, cy + dy * R, R * k, R * k * 0.9, 9, 0.1),
    fill: c,
  });
  return [
    {
      d: tube(
        [
          [x, y + 6],
          [x - h * 0.01, y - h * 0.3],
          [x + h * 0.01, y - h * 0.6],
        ],
        [h * 0.05, h * 0.03, h * 0.018],
      ),
      fill: trunk,
    },
    {
      d: line([
        [x, y - h * 0.36],
        [x + R * 0.5, y - h * 0.58],
      ]),
      stroke: trunk,
      sw: h * 0.022,
    },
    leaf(0, 0, 1, fill),
    leaf(-0.5 * side, 0.3, 0.6, mix(fill, dark(fill, 0.5), 0.45)),
    leaf(0.36 * side, -0.3, 0.56, mix(fill, pale(fill, 0.4), 0.4)),
    leaf(-0.05 * side, 0.14, 0.42, fill),
  ];
}
/** A great trunk that leaves the picture at the top. */
export function trunk(f: Stage, x: number, w: number, base: number, fill: string, lean = 0, lightSide = 1): Node[] {
  const rim = mix(fill, f.P.rim, 0.42);
  const shade = dark(fill, 0.4);
  const shape = smooth(
    [
      [x - w * 1.25, base + 14],
      [x - w * 0.62, base - 70],
      [x - w * 0.5 + lean * 0.4, base * 0.45],
      [x - w * 0.46 + lean, -40],
      [x + w * 0.46 + lean, -40],
      [x + w * 0.5 + lean * 0.4, base * 0.45],
      [x + w * 0.62, base - 70],
      [x + w * 1.3, base + 16],
      [x + w * 0.4, base + 6],
      [x - w * 0.3, base + 12],
    ],
    true,
    0.12,
  );
  const bark: Node[] = Array.from({ length: 9 }, () => {
    const bx = x + f.r.range(-0.36, 0.36) * w;
    const by = f.r() * base * 0.85;
    return {
      d: `M${bx + lean * (1 - by / base)},${by}q${f.r.range(-6, 6)},${f.r.range(20, 50)} ${-lean * 0.08},${f.r.range(50, 130)}`,
      stroke: shade,
      sw: w * 0.035,
      op: 0.55,
    };
  });
  return [
    { d: shape, fill },
    {
      clip: shape,
      g: [
        ...bark,
        {
          d: `M${x + lightSide * w * 0.46 + lean},-40Q${x + lightSide * w * 0.5},${base * 0.5} ${x + lightSide * w * 0.62},${base - 70}Q${x + lightSide * w * 0.8},${base - 20} ${x + lightSide * w * 1.3},${base + 16}`,
          stroke: rim,
          sw: w * 0.13,
          op: 0.75,
        },
      ],
    },
  ];
}
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
