/** Buildings and marks of the open country: windmill, farm, village, standing stones, hay, fence. */
import { dark, mix } from '../core/colour.ts';
import { ellipse, poly, rect, turnBy } from '../core/geom.ts';
import { at } from '../core/nodes.ts';
import type { Node } from '../core/types.ts';
import { rock } from './plants.ts';
import type { Stage } from './stage.ts';
import { oak, poplar } from './trees.ts';

/** Windows glow at dusk and night. */
const pane = (f: Stage, d: string, colour = '#4a5a7a'): Node => ({
  d,
  fill: f.dim ? '#ffd98a' : f.c(colour, 0.2),
  lit: f.dim,
});
/** A gabled house, w wide, its floor at y. */
export function cottage(f: Stage, x: number, y: number, w: number, wall: string, roof: string): Node[] {
  const { c } = f;
  const h = w * 0.52;
  return [
    { d: rect(x + w * 0.2, y - h - w * 0.4, w * 0.12, w * 0.3), fill: c(dark(roof, 0.3), 0.2) },
    { d: rect(x - w / 2, y - h, w, h), fill: c(wall, 0.16) },
    {
      d: poly([
        [x - w * 0.58, y - h + 2],
        [x - w * 0.34, y - h - w * 0.36],
        [x + w * 0.34, y - h - w * 0.36],
        [x + w * 0.58, y - h + 2],
      ]),
      fill: c(roof, 0.16),
    },
    { d: `M${x - w * 0.5},${y - h - w * 0.1}h${w}`, stroke: c(dark(roof, 0.3), 0.2), sw: w * 0.012 },
    {
      d: `M${x - w * 0.09},${y}v${-h * 0.6}q${w * 0.09},${-w * 0.08} ${w * 0.18},0v${h * 0.6}Z`,
      fill: c('#7a4a3c', 0.1),
    },
    pane(f, rect(x - w * 0.38, y - h * 0.72, w * 0.17, w * 0.17, 2)),
    pane(f, rect(x + w * 0.21, y - h * 0.72, w * 0.17, w * 0.17, 2)),
  ];
}
function windmill(f: Stage, x: number, y: number, h: number): Node[] {
  const { c } = f;
  const w = h * 0.2;
  const hub: [number, number] = [x, y - h * 0.74];
  const sails = [0, 90, 180, 270].map(
    (a): Node =>
      at(
        turnBy(a + 24, hub[0], hub[1]),
        { d: `M${hub[0]},${hub[1]}V${hub[1] - h * 0.5}`, stroke: c('#6a4a3a', 0.1), sw: h * 0.018 },
        {
          d: `M${hub[0] + h * 0.012},${hub[1] - h * 0.12}V${hub[1] - h * 0.49}h${h * 0.1}V${hub[1] - h * 0.14}Z`,
          fill: c('#fff4e0', 0.08),
          stroke: c('#a88a6a', 0.1),
          sw: h * 0.008,
        },
      ),
  );
  return [
    { d: `M${x - w},${y}L${x - w * 0.56},${y - h * 0.72}H${x + w * 0.56}L${x + w},${y}Z`, fill: c('#f2e2c8', 0.14) },
    {
      d: `M${x + w * 0.2},${y}L${x + w * 0.12},${y - h * 0.72}H${x + w * 0.56}L${x + w},${y}Z`,
      fill: c('#b8a08a', 0.2),
      op: 0.45,
    },
    {
      d: `M${x - w * 0.66},${y - h * 0.7}Q${x},${y - h * 1.04} ${x + w * 0.66},${y - h * 0.7}Z`,
      fill: c('#b8584a', 0.14),
    },
    {
      d: `M${x - w * 0.2},${y}v${-h * 0.18}q${w * 0.2},${-w * 0.24} ${w * 0.4},0v${h * 0.18}Z`,
      fill: c('#7a4a3c', 0.1),
    },
    pane(f, ellipse(x, y - h * 0.42, w * 0.16)),
    ...sails,
    { d: ellipse(hub[0], hub[1], h * 0.022), fill: c('#6a4a3a') },
  ];
}
function farm(f: Stage, x: number, y: number, h: number, side: number): Node[] {
  const { c } = f;
  const bale = (bx: number, k: number): Node[] => [
    { d: ellipse(bx, y + 16 - k * 0.5, k * 0.62, k * 0.5), fill: c('#e2bd5c', 0.08) },
    { d: ellipse(bx, y + 16 - k * 0.5, k * 0.36, k * 0.28), stroke: c('#a8823a', 0.1), sw: k * 0.06 },
  ];
  return [
    ...cottage(f, x, y, h * 0.72, '#b8584e', '#7a5a58'),
    { d: rect(x - side * h * 0.62 - h * 0.1, y - h * 0.62, h * 0.2, h * 0.62), fill: c('#c8c0c8', 0.2) },
    { d: ellipse(x - side * h * 0.62, y - h * 0.62, h * 0.1, h * 0.1), fill: c('#8a90a8', 0.2) },
    ...bale(x + side * h * 0.56, h * 0.2),
    ...bale(x + side * h * 0.76, h * 0.17),
  ];
}
function village(f: Stage, x: number, y: number, h: number): Node[] {
  const { c } = f;
  const spire: Node[] = [
    { d: rect(x - h * 0.09, y - h * 0.56, h * 0.18, h * 0.56), fill: c('#e8dcc8', 0.2) },
    { d: `M${x - h * 0.12},${y - h * 0.55}L${x},${y - h}L${x + h * 0.12},${y - h * 0.55}Z`, fill: c('#5f6a88', 0.2) },
    pane(f, ellipse(x, y - h * 0.42, h * 0.035)),
  ];
  const roofs = ['#c0684e', '#a8584a', '#8a6a6a'];
  return [
    ...cottage(f, x - h * 0.34, y - 4, h * 0.34, '#f0dcc0', '#a8584a'),
    ...spire,
    ...[-0.6, 0.3, 0.62].flatMap((dx, i) =>
      cottage(
        f,
        x + dx * h,
        y + 8 + i * 2,
        h * (0.32 + i * 0.03),
        i % 2 ? '#f6e8d0' : '#e2c8b0',
        roofs[i] ?? '#a8584a',
      ),
    ),
  ];
}
function stones(f: Stage, x: number, y: number, h: number): Node[] {
  const grey = f.c('#a09cae', 0.14);
  return [-0.6, -0.2, 0.22, 0.62].flatMap((dx, i) =>
    rock(f, 2, x + dx * h, y + (i % 2) * 10, h * (0.26 + (i % 3) * 0.05), mix(grey, '#8a8698', i * 0.1)),
  );
}
/** One of five things that give a meadow its name; foot at y, about h tall. */
export function landmark(f: Stage, x: number, y: number, h: number, side: number): Node[] {
  const tree = { leaf: f.c('#5f9a4c', 0.12), bark: f.c('#6a5340', 0.12) };
  const kind = f.keep('landmark', 5);
  if (kind === 0) return windmill(f, x, y, h * 1.1);
  if (kind === 1) return farm(f, x, y, h, side);
  if (kind === 2) return village(f, x, y, h * 0.8);
  if (kind === 3) return oak(f, x, y + 20, h * 1.35, tree);
  return [...stones(f, x, y + 10, h), ...poplar(f, x + side * h * 0.9, y + 8, h, tree)];
}
/** Posts and two rails right across, with a gap where a gate would be. */
export function fence(f: Stage, y: number): Node[] {
  const wood = f.c('#a8835a');
  const ink = f.c('#7a5a40');
  const k = f.zoom;
  const gap = f.textZone === 'left' ? 660 : f.textZone === 'right' ? 340 : 500;
  const out: Node[] = [];
  for (const [from, to] of [
    [-20, gap - 130],
    [gap + 130, 1020],
  ] as const) {
    for (const dy of [24, 46]) out.push({ d: `M${from},${y - dy * k}H${to}`, stroke: wood, sw: 7 * k });
    for (let x = from; x <= to; x += 78 * k)
      out.push({ d: rect(x - 6 * k, y - 62 * k, 12 * k, 66 * k, 3), fill: wood, stroke: ink, sw: 1.2 });
  }
  return out;
}
