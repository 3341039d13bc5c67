/** The sky: four colours, sun or moon, stars and clouds. */
import { mix } from '../core/colour.ts';
import { ellipse, ridge, scallop, star } from '../core/geom.ts';
import type { Layer, Node } from '../core/types.ts';
import { glow, sheet } from './sheets.ts';
import type { Stage } from './stage.ts';

/** One of the sky's colours, by how far down it stands (0 top to 1 horizon). */
const at = (cols: string[], t: number) => {
  const u = Math.max(0, Math.min(0.999, t)) * (cols.length - 1);
  const i = Math.floor(u);
  return mix(cols[i] ?? '#ffffff', cols[i + 1] ?? '#ffffff', u - i);
};
/** The colours of the sky in this weather, from the top to the horizon. */
export function skyColours(f: Stage): string[] {
  if (f.weather === 'clear') return [...f.P.sky];
  const grey = f.weather === 'rain' ? (f.night ? '#2b3350' : '#8a94a8') : f.night ? '#3d4a78' : '#c3cbdc';
  return f.P.sky.map((c) => mix(c, grey, f.weather === 'rain' ? 0.42 : 0.4));
}
/** A flat-bottomed heap of soft rounds. */
function heap(f: Stage, x: number, y: number, w: number): string {
  const n = 5;
  let d = `M${x - w * 0.8},${y}Q${x - w * 0.95},${y - w * 0.2} ${x - w * 0.6},${y - w * 0.2}H${x + w * 0.6}Q${x + w * 0.95},${y - w * 0.2} ${x + w * 0.8},${y}Q${x},${y + w * 0.07} ${x - w * 0.8},${y}Z`;
  for (let i = 0; i < n; i++) {
    const t = (i + 0.5) / n;
    const R = w * (0.17 + 0.2 * Math.sin(t * Math.PI)) * f.r.range(0.85, 1.15);
    d += ellipse(x - w + t * w * 2, y - R * 0.98, R * 1.2, R);
  }
  return d;
}
/** Long thin streaks, as at fair evenings. */
function streak(f: Stage, x: number, y: number, w: number): string {
  let d = '';
  for (let i = 0; i < 3; i++) {
    const dx = f.r.range(-0.5, 0.5) * w;
    const h = w * f.r.range(0.04, 0.08);
    d += `M${x + dx - w},${y + i * w * 0.13}Q${x + dx},${y + i * w * 0.13 - h * 2} ${x + dx + w},${y + i * w * 0.13}Q${x + dx},${y + i * w * 0.13 + h} ${x + dx - w},${y + i * w * 0.13}Z`;
  }
  return d;
}
export function cloud(f: Stage, x: number, y: number, w: number, fill: string, kind = 0): Node[] {
  const d =
    kind === 1
      ? streak(f, x, y, w)
      : kind === 2
        ? scallop(f.r, x, y - w * 0.2, w * 0.9, w * 0.3, 9, 0.2)
        : heap(f, x, y, w);
  return [
    { d, fill },
    ...(kind === 1
      ? []
      : [
          {
            d: `M${x - w * 0.6},${y - w * 0.06}Q${x},${y + w * 0.05} ${x + w * 0.7},${y - w * 0.03}`,
            stroke: mix(fill, f.P.shade, 0.25),
            sw: w * 0.05,
            op: 0.5,
          },
        ]),
  ];
}
function stars(f: Stage): Node[] {
  const out: Node[] = [];
  const [ox, oy] = f.orb;
  for (let i = 0; i < 120; i++) {
    const x = f.r() * 1000;
    const y = f.r() ** 1.4 * f.H * 0.92;
    const k = f.r() ** 3;
    if (Math.hypot(x - ox, y - oy) < 110 || (f.calmAt(x, y) && (f.r() < 0.75 || k > 0.3))) continue;
    out.push({
      d: k > 0.55 ? star(x, y, 4 + k * 5, 0.3, 0, 4) : ellipse(x, y, 1 + k * 2.4),
      fill: '#fff8e0',
      op: (0.35 + f.r() * 0.6) * f.P.star,
      lit: true,
    });
  }
  return out;
}
/** Sun or moon; the moon carries its seas, or is a crescent. */
function orb(f: Stage): Layer {
  const [x, y] = f.orb;
  const R = 52 + f.keep('orb size', 26);
  const disc: Node = {
    d: ellipse(x, y, R),
    lit: true,
    fill: {
      rad: [x - 14, y - 16, R * 1.35],
      stops: [
        [0, '#fffdf2'],
        [0.7, f.P.orb],
        [1, mix(f.P.orb, f.P.light, 0.6)],
      ],
    },
  };
  if (f.night && f.keep('crescent', 3) === 0) {
    const s = f.choose('waning', 2) ? 1 : -1;
    const d = `M${x},${y - R}A${R},${R} 0 1 ${s > 0 ? 1 : 0} ${x},${y + R}A${R * 1.25},${R * 1.25} 0 0 ${s > 0 ? 0 : 1} ${x},${y - R}Z`;
    return sheet('moon', 1, [{ ...disc, d }], { lift: 3, wash: 1 });
  }
  const seas: [number, number, number][] = f.night
    ? [
        [-20, -10, 11],
        [16, 14, 15],
        [22, -22, 7],
        [-8, 26, 8],
      ]
    : [];
  const k = R / 62;
  return sheet(
    'orb',
    1,
    [
      disc,
      ...seas.map(
        ([dx, dy, r]): Node => ({
          d: ellipse(x + dx * k, y + dy * k, r * k),
          fill: mix(f.P.orb, '#b9a27a', 0.35),
          op: 0.5,
          lit: true,
        }),
      ),
    ],
    { lift: 3, wash: 1 },
  );
}
function clouds(f: Stage, cols: string[], n: number): Layer[] {
  const rain = f.weather === 'rain';
  const kind = f.choose('clouds', 3);
  return Array.from({ length: n }, (_, i) => {
    let x = rain ? ((i + f.r()) / n) * 1000 : f.r() * 1000;
    const y = rain ? f.r.range(0.06, 0.26) * f.H : f.r.range(0.1, 0.6) * f.H;
    const w = (rain ? f.r.range(170, 280) : f.r.range(80, 190)) * Math.min(f.zoom, 1.2);
    // clouds drift away from the words rather than vanish
    if (!rain && f.calmAt(x, y) && f.textZone === 'left') x = 1000 - x * 0.6;
    if (!rain && f.calmAt(x, y) && f.textZone === 'right') x = 1000 - x;
    const fill = mix(
      at(cols, y / f.H + 0.2),
      rain ? '#5d6684' : f.timeOfDay === 'day' ? '#ffffff' : f.P.light,
      rain ? 0.45 : f.night ? 0.16 : f.timeOfDay === 'day' ? 0.8 : 0.5,
    );
    const quiet = f.calmAt(x, y) ? 0.4 : 1;
    return sheet('cloud', 0.95, cloud(f, x, y, w, fill, rain ? 0 : kind), {
      lift: 3,
      wash: 4,
      blur: rain && f.style !== 'paper-cut' ? 7 : undefined,
      op: (f.style === 'paper-cut' ? 1 : 0.8) * quiet,
    });
  });
}
/** `clouds` is how many; `to` the page y where the last colour is reached. */
export function sky(f: Stage, o: { clouds?: number; to?: number } = {}): Layer[] {
  const to = o.to ?? f.H + 60;
  const bright = f.weather === 'clear';
  const [ox, oy] = f.orb;
  const cols = skyColours(f);
  const g: Node[] = [
    { d: 'M0,0H1000V1000H0Z', fill: { lin: [0, 0, 0, to], stops: cols.map((c, i) => [i / (cols.length - 1), c]) } },
  ];
  if (f.style === 'paper-cut')
    for (const t of [0.16, 0.36, 0.55, 0.74])
      g.push({
        g: [{ d: ridge(f.r, t * to, f.textZone === 'top' ? 16 : 34, 220), fill: at(cols, t + 0.1) }],
        lift: 2.5,
      });
  if (bright) g.push(glow(ox, oy, 420, f.P.light, 0.55), glow(ox, oy, 170, f.P.light, 0.45));
  if (f.P.star && bright) g.push(...stars(f));
  return [
    { name: 'sky', depth: 1, kind: 'sky', nodes: g },
    ...(bright ? [orb(f)] : []),
    ...clouds(f, cols, o.clouds ?? (f.weather === 'rain' ? 6 : 3)),
  ];
}
