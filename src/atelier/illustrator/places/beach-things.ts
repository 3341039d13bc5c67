/** What stands on a beach: a parasol with a towel, a rowing boat drawn up, a sandcastle; and gulls over the sea. */
import { dark, pale } from '../core/colour.ts';
import { ellipse, rect } from '../core/geom.ts';
import type { Node } from '../core/types.ts';
import type { Stage } from './stage.ts';

const CLOTH = ['#d8605a', '#4f8fb0', '#e8a83c'] as const;

/** One of three, kept by the book; foot on x, y, about `h` tall. */
export function beachThing(f: Stage, x: number, y: number, h: number): Node[] {
  const { c } = f;
  const cloth = c(CLOTH[f.keep('beach cloth', 3)] ?? CLOTH[0], 0.06);
  switch (f.keep('beach thing', 3)) {
    case 0:
      return [
        {
          d: `M${x - h * 0.5},${y + h * 0.08}l${h * 0.2},${-h * 0.14}h${h * 0.9}l${-h * 0.16},${h * 0.14}Z`,
          fill: pale(cloth, 0.55),
        },
        { d: `M${x - h * 0.14},${y}L${x + h * 0.06},${y - h * 0.92}`, stroke: c('#b08a62'), sw: h * 0.035 },
        {
          d: `M${x - h * 0.66},${y - h * 0.78}Q${x - h * 0.1},${y - h * 1.42} ${x + h * 0.7},${y - h * 0.52}Q${x + h * 0.5},${y - h * 0.6} ${x + h * 0.34},${y - h * 0.6}Q${x + h * 0.1},${y - h * 0.72} ${x - h * 0.12},${y - h * 0.7}Q${x - h * 0.4},${y - h * 0.82} ${x - h * 0.66},${y - h * 0.78}Z`,
          fill: cloth,
        },
        {
          d: `M${x - h * 0.12},${y - h * 0.7}Q${x - h * 0.16},${y - h * 0.98} ${x + h * 0.08},${y - h * 1.03}Q${x + h * 0.34},${y - h * 0.86} ${x + h * 0.34},${y - h * 0.6}Q${x + h * 0.1},${y - h * 0.72} ${x - h * 0.12},${y - h * 0.7}Z`,
          fill: c('#fff6e6', 0.06),
        },
      ];
    case 1:
      return [
        {
          d: `M${x - h * 0.95},${y - h * 0.5}Q${x - h * 0.7},${y + h * 0.1} ${x},${y + h * 0.06}Q${x + h * 0.7},${y + h * 0.1} ${x + h * 1.02},${y - h * 0.56}Q${x},${y - h * 0.34} ${x - h * 0.95},${y - h * 0.5}Z`,
          fill: cloth,
          stroke: dark(cloth, 0.35),
          sw: 2,
        },
        {
          d: `M${x - h * 0.95},${y - h * 0.5}Q${x},${y - h * 0.32} ${x + h * 1.02},${y - h * 0.56}l${-h * 0.03},${h * 0.12}Q${x},${y - h * 0.2} ${x - h * 0.91},${y - h * 0.39}Z`,
          fill: c('#fff2dc', 0.06),
        },
        { d: `M${x - h * 0.2},${y - h * 0.42}L${x - h * 1.05},${y - h * 0.86}`, stroke: c('#9a6c48'), sw: h * 0.045 },
        { d: ellipse(x - h * 1.1, y - h * 0.89, h * 0.13, h * 0.06), fill: c('#b88458') },
      ];
    default: {
      const sand = c('#e0bc80', 0.04);
      const tower = (tx: number, w: number, t: number): Node[] => [
        {
          d: `M${x + tx - w * 0.55},${y}L${x + tx - w * 0.46},${y - t}h${w * 0.24}v${h * 0.07}h${w * 0.22}v${-h * 0.07}h${w * 0.24}v${h * 0.07}h${w * 0.22}L${x + tx + w * 0.55},${y}Z`,
          fill: sand,
          stroke: dark(sand, 0.28),
          sw: 2,
        },
      ];
      return [
        ...tower(0, h * 0.42, h * 0.74),
        { d: `M${x},${y - h * 0.72}v${-h * 0.34}`, stroke: c('#8a6248'), sw: 3 },
        { d: `M${x},${y - h * 1.06}l${h * 0.26},${h * 0.09}l${-h * 0.26},${h * 0.09}Z`, fill: cloth },
        ...tower(-h * 0.4, h * 0.34, h * 0.48),
        ...tower(h * 0.4, h * 0.34, h * 0.5),
        { d: rect(x - h * 0.08, y - h * 0.22, h * 0.16, h * 0.22, h * 0.08), fill: dark(sand, 0.4) },
      ];
    }
  }
}
/** Three to five gulls on the wing, away from words. */
export function gulls(f: Stage): Node[] {
  const n = 3 + f.choose('gulls', 3);
  const x0 = 200 + f.choose('gulls x', 560);
  const out: Node[] = [];
  for (let i = 0; i < n; i++) {
    const x = x0 + f.r.range(-170, 170);
    const y = f.H * f.r.range(0.2, 0.72);
    const w = f.r.range(16, 34) * f.zoom;
    if (f.calmAt(x, y)) continue;
    out.push({
      d: `M${x - w},${y - w * 0.3}Q${x - w * 0.4},${y - w * 0.66} ${x},${y}Q${x + w * 0.4},${y - w * 0.66} ${x + w},${y - w * 0.24}Q${x + w * 0.42},${y - w * 0.34} ${x},${y + w * 0.14}Q${x - w * 0.42},${y - w * 0.34} ${x - w},${y - w * 0.3}Z`,
      fill: f.c('#fdfbf6'),
      stroke: f.c('#8a90a8'),
      sw: 1.6,
    });
  }
  return out;
}
