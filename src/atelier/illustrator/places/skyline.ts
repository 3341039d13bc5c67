/** Rows of town houses seen over the roofs, and the one tower that a town is known by. */
import { dark } from '../core/colour.ts';
import { ellipse, rect } from '../core/geom.ts';
import type { Node } from '../core/types.ts';
import type { Stage } from './stage.ts';

const LIT = ['#ffd27a', '#ffe2a0', '#ffb860'];

/** About `n` houses from edge to edge, their feet at `base`, walls from `low` to `high`, at depth d. */
export function townRow(
  f: Stage,
  n: number,
  base: number,
  low: number,
  high: number,
  walls: readonly string[],
  d: number,
  windows: boolean,
): Node[] {
  const { r, c } = f;
  const out: Node[] = [];
  let x = -40 - r() * 60;
  while (x < 1040) {
    const w = (1100 / n) * r.range(0.7, 1.3);
    const quiet = (f.textZone === 'left' && x < 380) || (f.textZone === 'right' && x > 600) ? 0.62 : 1;
    const top = base - r.range(low, Math.max(low, high)) * quiet;
    const wall = c(r.pick(walls), d * 0.85);
    const roof = c(f.underSnow(r.pick(['#8a4a54', '#6a5a7a', '#a8604a', '#4f6078']), 0.8), d);
    out.push({ d: rect(x, top, w, base - top + 400), fill: wall }, ...roofs(r(), x, top, w, roof, wall));
    if (windows) out.push(...panes(f, x, top, w, base, wall, d));
    x += w * r.range(0.92, 1.06);
  }
  return out;
}
function roofs(kind: number, x: number, top: number, w: number, roof: string, wall: string): Node[] {
  const mid = x + w / 2;
  if (kind < 0.5)
    return [
      { d: `M${x - w * 0.06},${top + 4}L${mid},${top - w * 0.5}L${x + w * 1.06},${top + 4}Z`, fill: roof },
      { d: `M${mid},${top - w * 0.5}L${x + w * 1.06},${top + 4}H${x + w * 0.72}Z`, fill: dark(roof, 0.25) },
      { d: rect(x + w * 0.68, top - w * 0.46, w * 0.13, w * 0.34), fill: dark(roof, 0.2) },
      { d: rect(x + w * 0.65, top - w * 0.49, w * 0.19, w * 0.07, 2), fill: roof },
    ];
  if (kind < 0.75)
    return [
      {
        d: `M${x - 3},${top + 2}C${x},${top - w * 0.5} ${x + w},${top - w * 0.5} ${x + w + 3},${top + 2}Z`,
        fill: roof,
      },
      { d: `M${mid},${top - w * 0.36}v${-w * 0.3}`, stroke: roof, sw: w * 0.03 },
    ];
  return [
    { d: rect(x + w * 0.62, top - w * 0.38, w * 0.16, w * 0.3), fill: dark(wall, 0.2) },
    { d: rect(x - w * 0.05, top - w * 0.1, w * 1.1, w * 0.12, 2), fill: roof },
  ];
}
function panes(f: Stage, x: number, top: number, w: number, base: number, wall: string, d: number): Node[] {
  const { r } = f;
  const out: Node[] = [];
  const cw = w / 4;
  const off: string[] = [];
  for (let y = top + cw * 0.5; y < Math.min(base + 40, top + cw * 6.5); y += cw * 1.25)
    for (let k = 0; k < 3; k++) {
      const wx = x + cw * 0.42 + k * cw * 1.12;
      const cut = `M${wx},${y + cw * 0.78}v${-cw * 0.5}q${cw * 0.28},${-cw * 0.34} ${cw * 0.56},0v${cw * 0.5}Z`;
      if (f.dim && r() < 0.45) out.push({ d: cut, fill: r.pick(LIT), lit: true, op: 1 - d * 0.5 });
      else off.push(cut);
    }
  return [{ d: off.join(''), fill: dark(wall, 0.34), op: 0.8 }, ...out];
}
/** A clock tower, a dome, a pair of spires, or a tall chimney-less town with none; foot at y, h tall. */
export function townTower(f: Stage, x: number, y: number, h: number): Node[] {
  const { c } = f;
  const wall = c('#a094b4', 0.5);
  const roof = c('#6a6a90', 0.48);
  const light = f.dim ? '#ffe2a0' : c('#f2ead8', 0.4);
  const w = h * 0.11;
  const spire = (sx: number, k: number): Node[] => [
    { d: rect(sx - w * 0.8 * k, y - h * 0.62 * k, w * 1.6 * k, h * 0.62 * k + 200), fill: wall },
    { d: `M${sx - w * k},${y - h * 0.61 * k}L${sx},${y - h * k}L${sx + w * k},${y - h * 0.61 * k}Z`, fill: roof },
    { d: ellipse(sx, y - h * 0.5 * k, w * 0.3 * k), fill: light, lit: f.dim },
  ];
  switch (f.keep('tower', 4)) {
    case 0:
      return [
        { d: rect(x - w, y - h * 0.72, w * 2, h * 0.72 + 200), fill: wall },
        { d: rect(x - w * 1.2, y - h * 0.76, w * 2.4, h * 0.05), fill: roof },
        { d: `M${x - w * 1.1},${y - h * 0.76}L${x},${y - h}L${x + w * 1.1},${y - h * 0.76}Z`, fill: roof },
        { d: ellipse(x, y - h * 0.6, w * 0.68), fill: light, lit: f.dim },
        {
          d: `M${x},${y - h * 0.6}v${-w * 0.45}M${x},${y - h * 0.6}l${w * 0.3},${w * 0.16}`,
          stroke: dark(roof, 0.4),
          sw: w * 0.1,
        },
      ];
    case 1:
      return [
        { d: rect(x - w * 1.7, y - h * 0.5, w * 3.4, h * 0.5 + 200), fill: wall },
        {
          d: `M${x - w * 1.8},${y - h * 0.5}C${x - w * 1.8},${y - h * 0.92} ${x + w * 1.8},${y - h * 0.92} ${x + w * 1.8},${y - h * 0.5}Z`,
          fill: roof,
        },
        { d: rect(x - w * 0.36, y - h * 0.92, w * 0.72, h * 0.14), fill: wall },
        { d: `M${x - w * 0.5},${y - h * 0.9}L${x},${y - h}L${x + w * 0.5},${y - h * 0.9}Z`, fill: roof },
      ];
    case 2:
      return [...spire(x - w * 1.3, 1), ...spire(x + w * 1.3, 0.9)];
    default:
      return [];
  }
}
