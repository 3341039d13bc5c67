/** What people and weather leave in the snow: a cabin, an igloo, a frozen pond, a snowman, or nothing at all. */
import { dark, mix } from '../core/colour.ts';
import { ellipse, poly, rect } from '../core/geom.ts';
import type { Node, Pt } from '../core/types.ts';
import { reed } from './plants.ts';
import type { Stage } from './stage.ts';

export interface SnowThing {
  nodes: Node[];
  /** Drawn on the snow itself. */
  ground: Node[];
  /** Where warm light shines from. */
  glow?: Pt;
}
/** About h tall, its foot at y. */
export function snowThing(f: Stage, x: number, y: number, h: number): SnowThing {
  const kind = f.keep('snow thing', 5);
  if (kind === 0) return { nodes: cabin(f, x, y, h / 2), ground: [], glow: [x, y - h * 0.2] };
  if (kind === 1) return { nodes: igloo(f, x, y, h), ground: [], glow: [x, y - h * 0.12] };
  if (kind === 2) return { nodes: [], ground: pond(f, x < 500 ? 330 : 670, f.H + (1000 - f.H) * 0.52) };
  if (kind === 3) return { nodes: snowman(f, x, y, h * 0.9), ground: [] };
  return { nodes: [], ground: [] };
}
function cabin(f: Stage, x: number, y: number, u: number): Node[] {
  const { c } = f;
  const snow = c('#ffffff');
  const logs = [0, 1, 2, 3].map(
    (i): Node => ({ d: `M${x - u},${y - (0.86 - i * 0.3) * u}h${2 * u}`, stroke: c('#5f3a30'), sw: 2 }),
  );
  const window = (dx: number): Node[] => [
    { d: rect(x + dx - u * 0.25, y - u * 0.74, u * 0.5, u * 0.48, 3), fill: '#ffd27a', lit: true },
    { d: `M${x + dx},${y - u * 0.74}v${u * 0.48}`, stroke: c('#5f3a30'), sw: 3 },
  ];
  const roof: Pt[] = [
    [x - u * 1.4, y - u],
    [x, y - u * 2.24],
    [x + u * 1.4, y - u],
    [x + u * 1.2, y - u * 0.88],
    [x, y - u * 1.9],
    [x - u * 1.2, y - u * 0.88],
  ];
  return [
    { d: rect(x + u * 0.5, y - u * 2.2, u * 0.3, u * 0.9), fill: c('#6a5058') },
    {
      d: `M${x + u * 0.66},${y - u * 2.25}q${u * 0.4},${-u * 0.4} ${u * 0.1},${-u * 0.8}t${u * 0.2},${-u * 0.7}`,
      stroke: c('#ffffff', 0.3),
      sw: u * 0.2,
      op: 0.4,
    },
    { d: rect(x - u, y - u * 1.14, u * 2, u * 1.42), fill: c('#8a5a44') },
    ...logs,
    { d: poly(roof), fill: snow },
    {
      d: poly([
        [x - u * 1.2, y - u * 0.91],
        [x, y - u * 1.91],
        [x + u * 1.2, y - u * 0.91],
      ]),
      fill: c('#7a4a3c'),
    },
    ...window(-u * 0.43),
    ...window(u * 0.43),
  ];
}
function igloo(f: Stage, x: number, y: number, h: number): Node[] {
  const { c, P } = f;
  const w = h * 0.95;
  const body = `M${x - w},${y + 8}C${x - w},${y - h * 1.05} ${x + w},${y - h * 1.05} ${x + w},${y + 8}Z`;
  const line = mix(c('#9fb0dc'), P.shade, 0.2);
  const rows = [0.2, 0.42, 0.62].map(
    (t): Node => ({
      d: `M${x - w},${y - h * t}Q${x},${y - h * (t + 0.06)} ${x + w},${y - h * t}`,
      stroke: line,
      sw: 2.4,
    }),
  );
  const joints = [0, 1, 2].flatMap((row) =>
    [-0.7, -0.35, 0, 0.35, 0.7].map(
      (u): Node => ({
        d: `M${x + (u + (row % 2) * 0.17) * w},${y - h * (0.02 + row * 0.2)}v${-h * 0.2}`,
        stroke: line,
        sw: 2,
      }),
    ),
  );
  return [
    { d: body, fill: c('#f2f7ff') },
    { clip: body, g: [...rows, ...joints] },
    {
      d: `M${x - w * 0.4},${y + 10}V${y - h * 0.16}Q${x},${y - h * 0.6} ${x + w * 0.4},${y - h * 0.16}V${y + 10}Z`,
      fill: c('#dfe8fa'),
    },
    {
      d: `M${x - w * 0.26},${y + 10}V${y - h * 0.12}Q${x},${y - h * 0.42} ${x + w * 0.26},${y - h * 0.12}V${y + 10}Z`,
      fill: f.dim ? '#ffcf7a' : c('#4a5a8a'),
      lit: f.dim,
    },
  ];
}
function pond(f: Stage, x: number, y: number): Node[] {
  const { c, P } = f;
  const ice = mix(c('#a8dcec'), P.sky[1], 0.3);
  const k = f.zoom;
  return [
    { d: ellipse(x, y, 300, 54), fill: mix(c('#c8d8f0'), P.shade, 0.12) },
    { d: ellipse(x, y + 3, 284, 47), fill: ice },
    {
      d: `M${x - 170},${y - 8}q90,-16 150,4M${x - 20},${y + 20}q80,-10 190,-4M${x + 60},${y - 18}q40,6 90,2`,
      stroke: '#ffffff',
      sw: 3,
      op: 0.75,
    },
    ...[-270, -240, 250].flatMap((dx) => reed(f, x + dx, y - 4, 80 * k, c('#a89a78'))),
  ];
}
function snowman(f: Stage, x: number, y: number, h: number): Node[] {
  const { c, P } = f;
  const white = c('#ffffff');
  const edge = mix(c('#9fb0dc'), P.shade, 0.2);
  const ball = (t: number, k: number): Node => ({
    d: ellipse(x, y - h * t, h * k, h * k * 0.94),
    fill: white,
    stroke: edge,
    sw: 2,
  });
  const coal = (dx: number, t: number): Node => ({ d: ellipse(x + dx * h, y - h * t, h * 0.018), fill: c('#2a2438') });
  return [
    {
      d: `M${x - h * 0.2},${y - h * 0.56}L${x - h * 0.48},${y - h * 0.76}M${x + h * 0.2},${y - h * 0.56}L${x + h * 0.46},${y - h * 0.7}`,
      stroke: c('#5f4030'),
      sw: h * 0.022,
    },
    ball(0.22, 0.25),
    ball(0.54, 0.19),
    ball(0.8, 0.14),
    {
      d: `M${x - h * 0.15},${y - h * 0.68}Q${x},${y - h * 0.62} ${x + h * 0.15},${y - h * 0.68}l${h * 0.02},${h * 0.05}Q${x},${y - h * 0.56} ${x - h * 0.17},${y - h * 0.63}Z`,
      fill: c('#d8504a'),
    },
    coal(-0.05, 0.83),
    coal(0.05, 0.83),
    coal(0, 0.56),
    coal(0, 0.48),
    { d: `M${x},${y - h * 0.8}l${h * 0.13},${h * 0.02}l${-h * 0.13},${h * 0.025}Z`, fill: c('#f08a3a') },
    {
      d: `M${x - h * 0.16},${y - h * 0.9}H${x + h * 0.16}v${-h * 0.03}H${x - h * 0.16}ZM${x - h * 0.1},${y - h * 0.92}v${-h * 0.15}h${h * 0.2}v${h * 0.15}Z`,
      fill: dark(c('#5a4a70'), 0.2),
    },
  ];
}
