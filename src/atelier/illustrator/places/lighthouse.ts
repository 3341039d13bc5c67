/** A headland with a lighthouse, its beam over the sea at dusk and night. */
import { rect, smooth } from '../core/geom.ts';
import type { Layer, Node, Pt } from '../core/types.ts';
import { air, glow, sheet } from './sheets.ts';
import type { Stage } from './stage.ts';

/** A hill that runs out into the sea from one edge of the page. */
export function headland(f: Stage, x: number, side: number, high: number): Node {
  const { H, c, zoom } = f;
  const pts: Pt[] = [
    [x + side * 480, H + 30],
    [x + side * 330, H - high * zoom],
    [x + side * 90, H - high * 0.86 * zoom],
    [x - side * 70, H - high * 0.64 * zoom],
    [x - side * 140, H - 6],
    [x - side * 200, H + 14],
    [x, H + 26],
  ];
  return {
    d: smooth(pts),
    fill: {
      lin: [0, H - high, 0, H + 30],
      stops: [
        [0, c('#7f9f62', 0.2)],
        [0.4, c('#8b7a6a', 0.22)],
        [1, c('#5a5668', 0.2)],
      ],
    },
  };
}
export function lighthouse(f: Stage, side: number): Layer[] {
  const { c, H, P, zoom } = f;
  const x = 500 + side * 290;
  const y = H - 60 * zoom;
  const h = Math.min(300 * zoom, f.textZone === 'top' ? y - 380 : y - 50);
  const w = h * 0.13;
  const lamp: Pt = [x, y - h * 0.93];
  const at = (t: number) => w * (1 - t * 0.36);
  const stripe = c(['#d9483f', '#3f6a9a', '#d98a3f'][f.keep('stripe', 3)] ?? '#d9483f', 0.12);
  const band = (a: number, b: number): Node => ({
    d: `M${x - at(a)},${y - h * a}Q${x},${y - h * a + w * 0.3} ${x + at(a)},${y - h * a}L${x + at(b)},${y - h * b}Q${x},${y - h * b + w * 0.3} ${x - at(b)},${y - h * b}Z`,
    fill: stripe,
  });
  const lightLeft = f.orb[0] < x;
  const tower: Node[] = [
    {
      d: `M${x - w},${y}L${x - at(0.85)},${y - h * 0.85}H${x + at(0.85)}L${x + w},${y}Z`,
      fill: {
        lin: [x - w, 0, x + w, 0],
        stops: [
          [0, c(lightLeft ? '#fffaf0' : '#b9b4c8', 0.12)],
          [1, c(lightLeft ? '#b9b4c8' : '#fffaf0', 0.12)],
        ],
      },
    },
    band(0.12, 0.28),
    band(0.44, 0.6),
    band(0.74, 0.84),
    { d: rect(x - w * 0.95, y - h * 0.872, w * 1.9, h * 0.022), fill: c('#3a3a54', 0.12) },
    {
      d: rect(x - w * 0.45, y - h * 0.98, w * 0.9, h * 0.11),
      fill: f.dim ? '#ffe7a0' : c('#cfe8ee', 0.12),
      lit: f.dim,
    },
    { d: `M${x},${y - h * 0.87}V${y - h * 0.98}`, stroke: c('#3a3a54', 0.12), sw: w * 0.1 },
    { d: `M${x - w * 0.62},${y - h * 0.975}Q${x},${y - h * 1.13} ${x + w * 0.62},${y - h * 0.975}Z`, fill: stripe },
    ...[0.36, 0.66].map(
      (t): Node => ({
        d: `M${x - w * 0.14},${y - h * t}v${-h * 0.045}q${w * 0.14},${-w * 0.2} ${w * 0.28},0v${h * 0.045}Z`,
        fill: f.dim ? '#ffd98a' : c('#3a4a6a', 0.12),
        lit: f.dim,
      }),
    ),
  ];
  return [
    sheet('headland', 0.5, [headland(f, x, side, 90)], { lift: 4 }),
    sheet('lighthouse', 0.4, tower, { lift: 4, wash: 2 }),
    ...(f.dim ? [beam(f, lamp, -side, P.lamp)] : []),
  ];
}
function beam(f: Stage, [x, y]: Pt, dir: number, lamp: string): Layer {
  // words at the side or top would have the beam run through them
  const reach = f.textZone === 'none' || f.textZone === 'bottom' ? 1 : 0.5;
  const ray: Node = {
    d: `M${x},${y}L${x + dir * 1100},${y - 150}V${y + 70}Z`,
    fill: {
      lin: [x, y, x + dir * 900 * reach, y],
      stops: [
        [0, '#fff0b0', 0.75],
        [0.5, '#ffe9a0', 0.25],
        [1, '#ffe9a0', 0],
      ],
    },
  };
  return air('beam', [{ g: [ray], blur: 5, blend: 'screen' }, glow(x, y, 130 * f.zoom, lamp, 0.95)], 'light');
}
