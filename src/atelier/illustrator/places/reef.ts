/** What grows and lies on the sea bed: kelp, four kinds of coral, and a wreck, an arch or columns in the distance. */
import { dark, mix, pale } from '../core/colour.ts';
import { ellipse, move, mul, rect, scallop, tube, turnBy } from '../core/geom.ts';
import { at } from '../core/nodes.ts';
import type { Rng } from '../core/random.ts';
import type { Node, Pt } from '../core/types.ts';
import type { Stage } from './stage.ts';

export function kelp(x: number, y: number, h: number, fill: string, w = 15): Node[] {
  const sway = (t: number) => x + Math.sin(t * 6.25 + x) * w * 1.6;
  const pts = [0, 1, 2, 3, 4, 5].map((i): Pt => [sway(i / 5), y - (h * i) / 5]);
  const out: Node[] = [{ d: tube(pts, [w * 0.3, w * 0.26, w * 0.1]), fill }];
  for (let i = 1; i < 12; i++) {
    const t = i / 12;
    out.push(
      at(mul(move(sway(t), y - h * t), turnBy((i % 2 ? 38 : -38) - 90)), {
        d: `M0,0Q${w * 1.3},${-w * 0.8} ${w * 2.9},0Q${w * 1.3},${w * 0.8} 0,0Z`,
        fill: i % 3 ? fill : mix(fill, '#ffffff', 0.12),
      }),
    );
  }
  return out;
}
/** Branches that fork twice. */
export function coral(r: Rng, x: number, y: number, k: number, fill: string): Node[] {
  const branch = (px: number, py: number, a: number, l: number, n: number): Node[] => {
    const ex = px + Math.sin(a) * l;
    const ey = py - Math.cos(a) * l;
    const limb = tube(
      [
        [px, py],
        [(px + ex) / 2 + 2, (py + ey) / 2],
        [ex, ey],
      ],
      [k * (2.5 + n * 2.2), k * (2 + n * 1.6), k * (2.5 + n)],
    );
    const twigs = n ? [-0.5, 0.45].flatMap((da) => branch(ex, ey, a + da + r.range(-0.15, 0.15), l * 0.68, n - 1)) : [];
    return [{ d: limb, fill }, ...twigs];
  };
  return branch(x, y, r.range(-0.15, 0.15), 44 * k, 2);
}
function fan(r: Rng, x: number, y: number, k: number, fill: string): Node[] {
  const R = 62 * k;
  const ribs = [-60, -36, -12, 12, 36, 60].map((a) => {
    const t = ((a + r.range(-5, 5)) * Math.PI) / 180;
    return `M${x},${y}L${x + Math.sin(t) * R},${y - Math.cos(t) * R}`;
  });
  return [
    { d: scallop(r, x, y - R * 0.55, R * 0.82, R * 0.55, 11, 0.1), fill },
    { d: ribs.join(''), stroke: dark(fill, 0.25), sw: 3 * k, op: 0.5 },
    { d: `M${x},${y + 6 * k}V${y - 20 * k}`, stroke: dark(fill, 0.2), sw: 9 * k },
  ];
}
function sponges(r: Rng, x: number, y: number, k: number, fill: string): Node[] {
  return [-30, -8, 16, 36].flatMap((dx, i): Node[] => {
    const h = (44 + r() * 46) * k;
    const w = (10 + (i % 2) * 4) * k;
    const px = x + dx * k;
    return [
      {
        d: `M${px - w * 0.7},${y + 6}L${px - w},${y - h}H${px + w}L${px + w * 0.7},${y + 6}Z`,
        fill: i % 2 ? fill : mix(fill, '#ffffff', 0.14),
      },
      { d: ellipse(px, y - h, w, w * 0.45), fill: dark(fill, 0.35) },
    ];
  });
}
function anemone(r: Rng, x: number, y: number, k: number, fill: string): Node[] {
  const arms = Array.from({ length: 11 }, (_, i): Node => {
    const t = ((i - 5) * 13 * Math.PI) / 180;
    const l = (46 + r() * 18) * k;
    const tip: Pt = [x + Math.sin(t) * l, y - 22 * k - Math.cos(t) * l];
    const root: Pt = [x + (i - 5) * 4 * k, y - 20 * k];
    return {
      d: tube([root, [(root[0] + tip[0]) / 2 + 5 * k, (root[1] + tip[1]) / 2], tip], [4 * k, 3.4 * k, 4.4 * k]),
      fill: i % 2 ? fill : pale(fill, 0.35),
    };
  });
  return [
    ...arms,
    {
      d: `M${x - 26 * k},${y + 6}Q${x - 30 * k},${y - 26 * k} ${x},${y - 28 * k}Q${x + 30 * k},${y - 26 * k} ${x + 26 * k},${y + 6}Z`,
      fill: dark(fill, 0.2),
    },
  ];
}
/** One piece of reef of the given kind; k is about 1 for one of 90 units. */
export function reefPiece(f: Stage, kind: number, x: number, y: number, k: number, fill: string): Node[] {
  return ([coral, fan, sponges, anemone][kind % 4] ?? coral)(f.r, x, y, k, fill);
}
/** A wreck, a rock arch, old columns, or nothing; foot at y, about h tall. */
export function seaMarkBelow(f: Stage, x: number, y: number, h: number): Node[] {
  const { c } = f;
  const stone = c('#5a6a94', 0.5);
  switch (f.keep('mark below', 4)) {
    case 0:
      return [
        at(
          turnBy(-9, x, y),
          {
            d: `M${x - h},${y - h * 0.42}Q${x},${y - h * 0.24} ${x + h * 0.9},${y - h * 0.56}L${x + h * 0.7},${y + h * 0.1}Q${x},${y + h * 0.2} ${x - h * 0.75},${y + h * 0.1}Z`,
            fill: c('#7a5a54', 0.46),
          },
          {
            d: `M${x - h * 0.9},${y - h * 0.26}Q${x},${y - h * 0.08} ${x + h * 0.84},${y - h * 0.38}M${x - h * 0.84},${y - h * 0.1}Q${x},${y + h * 0.06} ${x + h * 0.78},${y - h * 0.2}`,
            stroke: c('#4a3a48', 0.46),
            sw: h * 0.02,
          },
          {
            d:
              ellipse(x - h * 0.4, y - h * 0.16, h * 0.06) +
              ellipse(x, y - h * 0.12, h * 0.06) +
              ellipse(x + h * 0.4, y - h * 0.2, h * 0.06),
            fill: c('#34344f', 0.46),
          },
          {
            d: `M${x - h * 0.1},${y - h * 0.3}V${y - h * 1.15}M${x - h * 0.45},${y - h * 0.86}H${x + h * 0.26}`,
            stroke: c('#6a4f4c', 0.46),
            sw: h * 0.035,
          },
          {
            d: `M${x - h * 0.42},${y - h * 0.84}q${h * 0.3},${h * 0.16} ${h * 0.24},${h * 0.4}q${-h * 0.16},${-h * 0.08} ${-h * 0.24},${-h * 0.4}Z`,
            fill: c('#c8c0b0', 0.5),
            op: 0.8,
          },
        ),
      ];
    case 1:
      return [
        {
          d: `M${x - h},${y + 20}Q${x - h * 0.9},${y - h} ${x},${y - h * 1.02}Q${x + h * 0.95},${y - h} ${x + h},${y + 20}H${x + h * 0.5}Q${x + h * 0.5},${y - h * 0.56} ${x},${y - h * 0.6}Q${x - h * 0.5},${y - h * 0.56} ${x - h * 0.52},${y + 20}Z`,
          fill: stone,
        },
      ];
    case 2:
      return [-0.7, -0.2, 0.32, 0.8].flatMap((dx, i): Node[] => {
        const top = y - h * [0.95, 0.6, 0.9, 0.45][i]!;
        const w = h * 0.08;
        const px = x + dx * h;
        return [
          { d: rect(px - w, top, w * 2, y - top + 20), fill: c('#a8b0b8', 0.5) },
          { d: `M${px - w * 0.4},${top}V${y}M${px + w * 0.4},${top}V${y}`, stroke: stone, sw: w * 0.18, op: 0.6 },
          { d: rect(px - w * 1.4, top - w * 0.6, w * 2.8, w * 0.7, 2), fill: c('#b8c0c4', 0.48) },
        ];
      });
    default:
      return [];
  }
}
