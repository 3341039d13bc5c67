/** What stands at a kerb: lamps of three kinds, a bench, a letter box, a flower cart, a fountain. */
import { dark, pale } from '../core/colour.ts';
import { ellipse, rect, scallop } from '../core/geom.ts';
import type { Node, Pt } from '../core/types.ts';
import type { Stage } from './stage.ts';

/** Foot on x, y; h tall. `lamp` is the middle of its light. */
export function lampPost(f: Stage, x: number, y: number, h: number): { nodes: Node[]; lamp: Pt } {
  const iron = f.c('#3f4660', 0.06);
  const glass = f.dim ? '#fff0b8' : f.c('#e6eef0', 0.1);
  const kind = f.keep('lamp kind', 3);
  const foot: Node[] = [
    { d: `M${x},${y}V${y - h * 0.8}`, stroke: iron, sw: h * 0.028 },
    {
      d: `M${x - h * 0.045},${y}L${x - h * 0.018},${y - h * 0.14}H${x + h * 0.018}L${x + h * 0.045},${y}Z`,
      fill: iron,
    },
  ];
  if (kind === 0) {
    const ly = y - h * 0.88;
    return {
      lamp: [x, ly],
      nodes: [
        ...foot,
        {
          d: `M${x - h * 0.045},${ly + h * 0.07}L${x - h * 0.065},${ly - h * 0.06}H${x + h * 0.065}L${x + h * 0.045},${ly + h * 0.07}Z`,
          fill: glass,
          lit: f.dim,
        },
        {
          d: `M${x - h * 0.085},${ly - h * 0.06}Q${x},${ly - h * 0.15} ${x + h * 0.085},${ly - h * 0.06}Z`,
          fill: iron,
        },
        { d: `M${x},${ly - h * 0.06}v${h * 0.13}`, stroke: iron, sw: h * 0.01 },
      ],
    };
  }
  if (kind === 1) {
    const ly = y - h * 0.86;
    return {
      lamp: [x, ly],
      nodes: [
        ...foot,
        { d: ellipse(x, ly, h * 0.07), fill: glass, lit: f.dim },
        { d: ellipse(x, ly - h * 0.075, h * 0.03, h * 0.018), fill: iron },
      ],
    };
  }
  const ly = y - h * 0.8;
  const dir = x > 500 ? -1 : 1;
  const lx = x + dir * h * 0.16;
  return {
    lamp: [lx, ly + h * 0.02],
    nodes: [
      ...foot,
      { d: `M${x},${y - h * 0.78}Q${x},${y - h * 0.95} ${lx},${ly - h * 0.06}`, stroke: iron, sw: h * 0.022 },
      { d: `M${lx - h * 0.07},${ly}Q${lx},${ly - h * 0.12} ${lx + h * 0.07},${ly}Z`, fill: iron },
      { d: ellipse(lx, ly + h * 0.012, h * 0.045, h * 0.028), fill: glass, lit: f.dim },
    ],
  };
}
/** One of four things, about h tall. */
export function streetThing(f: Stage, x: number, y: number, h: number): Node[] {
  const { c, r } = f;
  const wood = c('#a8744a', 0.06);
  const iron = c('#3f4660', 0.06);
  switch (f.choose('street thing', 4)) {
    case 0:
      return [
        { d: rect(x - h * 0.8, y - h * 0.78, h * 1.6, h * 0.14, 3), fill: wood },
        { d: rect(x - h * 0.8, y - h * 0.58, h * 1.6, h * 0.14, 3), fill: wood },
        { d: rect(x - h * 0.86, y - h * 0.36, h * 1.72, h * 0.13, 3), fill: pale(wood, 0.2) },
        { d: `M${x - h * 0.62},${y - h * 0.8}V${y}M${x + h * 0.62},${y - h * 0.8}V${y}`, stroke: iron, sw: h * 0.07 },
      ];
    case 1:
      return [
        {
          d: `M${x - h * 0.26},${y}V${y - h}Q${x},${y - h * 1.28} ${x + h * 0.26},${y - h}V${y}Z`,
          fill: c('#d0463f', 0.04),
        },
        { d: rect(x - h * 0.17, y - h * 0.9, h * 0.34, h * 0.07, 3), fill: iron },
        { d: rect(x - h * 0.15, y - h * 0.68, h * 0.3, h * 0.26, 3), fill: c('#f6e6d0', 0.04) },
        { d: rect(x - h * 0.3, y - h * 0.08, h * 0.6, h * 0.1, 3), fill: iron },
      ];
    case 2:
      return [
        { d: scallop(r, x - h * 0.3, y - h * 0.72, h * 0.36, h * 0.2, 9, 0.16), fill: c('#6a9a5a') },
        { d: scallop(r, x + h * 0.32, y - h * 0.74, h * 0.36, h * 0.2, 9, 0.16), fill: c('#7faa62') },
        ...Array.from(
          { length: 12 },
          (): Node => ({
            d: ellipse(x + r.range(-0.6, 0.6) * h, y - r.range(0.62, 0.95) * h, h * 0.06),
            fill: c(r.pick(['#f08a9a', '#f6c04a', '#fff6e8', '#b894e0', '#e8605a'])),
          }),
        ),
        {
          d: `M${x - h * 0.74},${y - h * 0.62}H${x + h * 0.74}L${x + h * 0.6},${y - h * 0.24}H${x - h * 0.6}Z`,
          fill: wood,
        },
        {
          d: ellipse(x - h * 0.36, y - h * 0.16, h * 0.2) + ellipse(x + h * 0.36, y - h * 0.16, h * 0.2),
          fill: dark(wood, 0.3),
        },
        {
          d: ellipse(x - h * 0.36, y - h * 0.16, h * 0.1) + ellipse(x + h * 0.36, y - h * 0.16, h * 0.1),
          fill: pale(wood, 0.3),
        },
      ];
    default: {
      const stone = c('#b8b0b8', 0.08);
      return [
        { d: `M${x - h * 0.8},${y - h * 0.34}H${x + h * 0.8}L${x + h * 0.62},${y}H${x - h * 0.62}Z`, fill: stone },
        { d: ellipse(x, y - h * 0.34, h * 0.8, h * 0.12), fill: pale(stone, 0.4) },
        { d: ellipse(x, y - h * 0.34, h * 0.7, h * 0.09), fill: c('#7fc0d0', 0.05) },
        { d: rect(x - h * 0.07, y - h * 0.86, h * 0.14, h * 0.54, 4), fill: stone },
        { d: ellipse(x, y - h * 0.86, h * 0.3, h * 0.07), fill: pale(stone, 0.3) },
        {
          d: `M${x},${y - h * 0.9}q${-h * 0.1},${-h * 0.3} ${-h * 0.3},${h * 0.5}M${x},${y - h * 0.9}q${h * 0.1},${-h * 0.3} ${h * 0.3},${h * 0.5}`,
          stroke: '#e8fbff',
          sw: h * 0.03,
          op: 0.8,
        },
      ];
    }
  }
}
