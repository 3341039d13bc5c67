/** What stands at the edge of the sea: a lighthouse on its headland, a harbour pier, an island with palms, beach huts. */
import { dark, pale } from '../core/colour.ts';
import { ellipse, rect, smooth, tube } from '../core/geom.ts';
import type { Layer, Node, Pt } from '../core/types.ts';
import { cottage } from './countryside.ts';
import { headland, lighthouse } from './lighthouse.ts';
import { rock } from './plants.ts';
import { sheet } from './sheets.ts';
import type { Stage } from './stage.ts';

/** `side` is -1 for the left of the page, 1 for the right. */
export function seaMark(f: Stage, side: number): Layer[] {
  const kind = f.keep('sea mark', 4);
  const blur = f.soft > 3 ? 1.6 : undefined;
  const boats = f.choose('boats', 3) > 0 ? [sheet('boats', 0.5, sails(f, side), { lift: 2, wash: 2, blur })] : [];
  if (kind === 0) return [...boats, ...lighthouse(f, side)];
  if (kind === 1) return [...boats, sheet('pier', 0.4, pier(f, side), { lift: 3, wash: 2, blur })];
  if (kind === 2) return [...boats, sheet('island', 0.5, island(f, side), { lift: 3, wash: 2, blur })];
  return [...boats, sheet('huts', 0.4, huts(f, side), { lift: 3, wash: 2, blur })];
}
function pier(f: Stage, side: number): Node[] {
  const { c, H, zoom } = f;
  const wood = c('#8a6248', 0.14);
  const X = (v: number) => 500 + side * v;
  const y = H + 22 * zoom;
  const posts = Array.from(
    { length: 7 },
    (_, i): Node => ({
      d: rect(X(120 + i * 64) - 5, y, 10, 52 * zoom, 2),
      fill: dark(wood, 0.2),
    }),
  );
  const roofs = ['#c0584a', '#4f7a90', '#b88a4a'];
  return [
    headland(f, X(330), side, 50),
    ...[0, 1, 2].flatMap((i) =>
      cottage(
        f,
        X(240 + i * 96),
        y + 2,
        92 * zoom,
        ['#f2dcc0', '#d88f7a', '#8fb0b8'][i] ?? '#f2dcc0',
        roofs[i] ?? '#c0584a',
      ),
    ),
    ...posts,
    { d: rect(Math.min(X(90), X(560)), y, 470, 12 * zoom, 3), fill: wood },
    { d: `M${X(110)},${y - 44 * zoom}V${y}M${X(110)},${y - 36 * zoom}H${X(180)}`, stroke: wood, sw: 5 },
    { d: ellipse(X(110), y - 46 * zoom, 8 * zoom), fill: f.dim ? '#ffe2a0' : pale(wood, 0.4), lit: f.dim },
  ];
}
function island(f: Stage, side: number): Node[] {
  const { c, H, zoom } = f;
  const x = 500 + side * 250;
  const hill: Pt[] = [
    [x - 210 * zoom, H + 16],
    [x - 110 * zoom, H - 24 * zoom],
    [x + 20 * zoom, H - 52 * zoom],
    [x + 130 * zoom, H - 18 * zoom],
    [x + 220 * zoom, H + 16],
    [x, H + 24],
  ];
  const palm = (px: number, h: number, lean: number): Node[] => {
    const top: Pt = [px + lean, H - 30 * zoom - h];
    const frond = (a: number): Node => {
      const ex = top[0] + Math.cos(a) * h * 0.5;
      const ey = top[1] + Math.sin(a) * h * 0.3 + h * 0.12;
      return {
        d: `M${top[0]},${top[1]}Q${(top[0] + ex) / 2},${Math.min(top[1], ey) - h * 0.2} ${ex},${ey}Q${(top[0] + ex) / 2},${Math.min(top[1], ey) - h * 0.02} ${top[0]},${top[1]}Z`,
        fill: c('#5f9a5a', 0.2),
      };
    };
    return [
      {
        d: tube(
          [[px, H - 24 * zoom], [px + lean * 0.3, H - 30 * zoom - h * 0.5], top],
          [h * 0.05, h * 0.035, h * 0.025],
        ),
        fill: c('#8a6a50', 0.2),
      },
      ...[3.3, 3.9, 4.6, 5.3, 5.9, 0.25, 2.9].map(frond),
    ];
  };
  return [
    ...palm(x - 30 * zoom, 130 * zoom, -26 * zoom),
    ...palm(x + 40 * zoom, 104 * zoom, 30 * zoom),
    {
      d: smooth(hill),
      fill: {
        lin: [0, H - 50, 0, H + 20],
        stops: [
          [0, c('#8aa862', 0.24)],
          [0.6, c('#d8be8a', 0.24)],
          [1, c('#b89a70', 0.24)],
        ],
      },
    },
    ...rock(f, 0, x - 180 * zoom, H + 18, 60 * zoom, c('#8f8a9c', 0.2)),
  ];
}
function huts(f: Stage, side: number): Node[] {
  const { c, H, zoom } = f;
  const colours = ['#e87f7a', '#f2c45a', '#6fb0b0', '#f2efe6', '#8f9fd8'];
  const w = 74 * zoom;
  const y = H + 34 * zoom;
  const out: Node[] = [headland(f, 500 + side * 380, side, 40)];
  for (let i = 0; i < 4; i++) {
    const x = 500 + side * (220 + i * 82 * Math.min(zoom, 1.2));
    const wall = c(colours[(i + f.keep('huts', 5)) % 5] ?? '#e87f7a', 0.12);
    out.push(
      { d: rect(x - w * 0.4, y - w * 0.9, w * 0.8, w * 0.9), fill: wall },
      {
        d: `M${x - w * 0.24},${y - w * 0.9}V${y}M${x},${y - w}V${y}M${x + w * 0.24},${y - w * 0.9}V${y}`,
        stroke: pale(wall, 0.5),
        sw: w * 0.03,
        op: 0.6,
      },
      {
        d: `M${x - w * 0.5},${y - w * 0.86}L${x},${y - w * 1.34}L${x + w * 0.5},${y - w * 0.86}Z`,
        fill: c('#fff6e8', 0.12),
      },
      { d: rect(x - w * 0.17, y - w * 0.62, w * 0.34, w * 0.62, 2), fill: dark(wall, 0.32) },
    );
  }
  return out;
}
/** Two or three sails on the horizon. */
function sails(f: Stage, side: number): Node[] {
  const { r, c, H, zoom } = f;
  const out: Node[] = [];
  for (let i = 0; i < 2; i++) {
    const x = 500 - side * r.range(60, 330);
    const k = (26 - i * 9) * zoom;
    if (f.calmAt(x, H)) continue;
    const y = H + 10 + i * 6;
    out.push(
      { d: `M${x - k},${y - k * 0.3}H${x + k}L${x + k * 0.7},${y}H${x - k * 0.7}Z`, fill: c('#8a5a44', 0.2) },
      { d: `M${x + k * 0.06},${y - k * 0.4}V${y - k * 2}L${x + k * 0.86},${y - k * 0.5}Z`, fill: c('#fffaf0', 0.16) },
      {
        d: `M${x - k * 0.06},${y - k * 0.4}V${y - k * 1.7}L${x - k * 0.66},${y - k * 0.5}Z`,
        fill: c(i ? '#e8a060' : '#d86a5a', 0.2),
      },
    );
  }
  return out;
}
