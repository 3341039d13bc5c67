/** The bedroom's window: arched, square or round, with curtains, and sky, weather and hills outside. */
import { mix } from '../core/colour.ts';
import { ellipse, rect, ridge, smooth } from '../core/geom.ts';
import type { Layer, Node, Pt } from '../core/types.ts';
import type { Room } from './rooms.ts';
import { glow, sheet } from './sheets.ts';
import { skyColours } from './sky.ts';
import type { Stage } from './stage.ts';

export function bedroomWindow(f: Stage, room: Room, x: number): Layer[] {
  const { H, c } = f;
  // words at the top leave less wall, so the window is smaller and lower
  const k = Math.min(1.15, f.zoom) * (f.textZone === 'top' ? 0.62 : 1);
  const w = 270 * k;
  const h = 330 * k;
  const y = H - (f.textZone === 'top' ? 70 : 90) * k - h;
  const kind = f.keep('window', 3);
  const pane =
    kind === 0
      ? `M${x - w / 2},${y + h}V${y + w * 0.5}A${w / 2},${w / 2} 0 0 1 ${x + w / 2},${y + w * 0.5}V${y + h}Z`
      : kind === 1
        ? rect(x - w / 2, y, w, h, 6)
        : ellipse(x, y + h * 0.5, w * 0.56);
  const frame = c('#f6e6cf');
  const nodes: Node[] = [
    { clip: pane, g: outside(f, x, y, w, h) },
    { d: pane, stroke: frame, sw: 15 * Math.max(0.8, k) },
    {
      d:
        kind === 2
          ? `M${x},${y + h * 0.5 - w * 0.56}v${w * 1.12}M${x - w * 0.56},${y + h * 0.5}h${w * 1.12}`
          : `M${x},${y}V${y + h}M${x - w / 2},${y + h * 0.55}H${x + w / 2}`,
      stroke: frame,
      sw: 8,
    },
  ];
  if (kind !== 2) nodes.push({ d: rect(x - w / 2 - 28, y + h, w + 56, 18, 5), fill: c('#fbeed8') });
  return [
    sheet('window', 0.5, nodes, { lift: 4, wash: 2, blur: f.soft > 4 ? 2 : undefined }),
    ...(kind === 2 ? [] : [sheet('curtains', 0.4, curtains(f, room, x, y, w, h), { lift: 5 })]),
  ];
}
function outside(f: Stage, x: number, y: number, w: number, h: number): Node[] {
  const { r, P, weather } = f;
  const cols = skyColours(f);
  const out: Node[] = [
    { d: rect(x - w, y - 20, w * 2, h + 40), fill: { lin: [0, y, 0, y + h], stops: cols.map((k, i) => [i / 3, k]) } },
  ];
  if (weather === 'clear') {
    out.push(glow(x + w * 0.2, y + h * 0.3, w * 0.7, P.light, 0.6), {
      d: ellipse(x + w * 0.2, y + h * 0.3, w * 0.13),
      fill: f.night ? '#fff8dc' : P.orb,
      lit: true,
    });
    if (P.star > 0.3)
      for (let i = 0; i < 22; i++)
        out.push({
          d: ellipse(x + r.range(-0.5, 0.5) * w, y + r() * h * 0.7, 1 + r() * 2),
          fill: '#fff8e0',
          op: 0.8 * P.star,
          lit: true,
        });
  }
  const land = weather === 'snow' ? '#e8eefa' : mix('#5f8a68', P.haze, 0.3);
  out.push(
    { d: ridge(r, y + h * 0.82, h * 0.05, 80), fill: f.c(mix(land, cols[2] ?? land, 0.45)) },
    { d: ridge(r, y + h * 0.92, h * 0.04, 70), fill: f.c(land) },
  );
  for (let i = 0; i < (weather === 'rain' ? 40 : weather === 'snow' ? 34 : 0); i++) {
    const px = x + r.range(-0.55, 0.55) * w;
    const py = y + r() * h;
    out.push(
      weather === 'rain'
        ? { d: `M${px},${py}l-5,${r.range(14, 28)}`, stroke: '#e6f2ff', sw: 1.8, op: 0.65 }
        : { d: ellipse(px, py, r.range(2, 4.5)), fill: '#ffffff', op: 0.9 },
    );
  }
  return out;
}
function curtains(f: Stage, room: Room, x: number, y: number, w: number, h: number): Node[] {
  const { c } = f;
  const cloth = c(room.curtain);
  const fold = mix(cloth, '#5a2a40', 0.35);
  const one = (s: number): Node[] => {
    const X = (v: number) => x + s * (w / 2 + 26) + s * v;
    const pts: Pt[] = [
      [X(-36), y - 34],
      [X(62), y - 34],
      [X(66), y + h * 0.5],
      [X(72), y + h + 66],
      [X(2), y + h + 62],
      [X(12), y + h * 0.6],
      [X(-20), y + h * 0.3],
    ];
    const d = smooth(pts, true, 0.1);
    const folds = [10, 28, 46].map(
      (k): Node => ({
        d: `M${X(k)},${y - 40}Q${X(k + 8)},${y + h * 0.5} ${X(k + 4)},${y + h + 80}`,
        stroke: fold,
        sw: 5,
        op: 0.5,
      }),
    );
    return [
      { d, fill: cloth },
      { clip: d, g: folds },
    ];
  };
  return [{ d: rect(x - w / 2 - 110, y - 50, w + 220, 10, 5), fill: c('#8a5a3c') }, ...one(-1), ...one(1)];
}
