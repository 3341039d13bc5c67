/** The shore: sea and sand, with a lighthouse, a harbour pier, an island with palms, or beach huts. */
import { dark, mix } from '../core/colour.ts';
import { blob, ellipse, smooth, star } from '../core/geom.ts';
import type { Layer, Node, Pt } from '../core/types.ts';
import { beachThing, gulls } from './beach-things.ts';
import { rock, tuft } from './plants.ts';
import { seaMark } from './sea-marks.ts';
import { air, sheet } from './sheets.ts';
import { sky, skyColours } from './sky.ts';
import { nearness, type Place, type Stage } from './stage.ts';

const SANDS = ['#f0d7a4', '#f6e2c0', '#e6c89a', '#e8d8c8'] as const;

export function shore(f: Stage): Place {
  const { H, c } = f;
  // words on a page of their own leave the whole page to the beach and what happens on it
  const sandY = H + (1000 - H) * (f.textZone === 'none' ? 0.27 : 0.36);
  const sand = f.underSnow(SANDS[f.keep('sand', SANDS.length)] ?? SANDS[0], 0.6);
  // the mark stands across from the light and never under the words
  const side = f.textZone === 'right' || (f.textZone !== 'left' && f.orb[0] > 500) ? -1 : 1;
  const thingX = 500 - side * (320 + f.choose('beach thing x', 60));
  return {
    back: [
      ...sky(f),
      sheet('sea', 0.7, sea(f, sandY), { wash: 2 }),
      ...seaMark(f, side),
      air('gulls', gulls(f), 'land'),
      sheet('beach', 0.1, beach(f, sandY, sand), { lift: 6 }),
      ...(f.calmAt(thingX, sandY) || f.shot === 'close'
        ? []
        : [sheet('beach thing', 0.12, beachThing(f, thingX, sandY + 84, 170 * f.zoom), { lift: 4, wash: 2 })]),
    ],
    front: dunes(f, sand),
    footing: [sandY + 70, 950],
    earth: c(sand),
  };
}
function sea(f: Stage, sandY: number): Node[] {
  const { r, c, H, P } = f;
  const low = skyColours(f)[3] ?? P.haze;
  const deep = ['#3f8fae', '#3a7fa8', '#4fa0a8'][f.keep('sea', 3)] ?? '#3f8fae';
  const out: Node[] = [
    {
      d: `M0,${H}H1000V1010H0Z`,
      fill: {
        lin: [0, H, 0, sandY + 60],
        stops: [
          [0, mix(low, deep, 0.4)],
          [0.35, c(deep, 0.1)],
          [1, c('#6fc0c0', 0.05)],
        ],
      },
    },
  ];
  for (let i = 0; i < 34; i++) {
    const t = (i / 34) ** 1.6;
    const y = H + 5 + t * (sandY - H);
    const w = r.range(40, 130) * (0.4 + t);
    const x = r() * 1000;
    out.push({
      d: `M${x - w},${y}Q${x - w / 2},${y - 5 * (0.5 + t)} ${x},${y}Q${x + w / 2},${y + 4 * (0.5 + t)} ${x + w},${y}`,
      stroke: mix(c('#e8fbf6'), low, 0.3),
      sw: 1.5 + t * 3,
      op: f.calmAt(x, y) ? 0.25 : 0.5,
    });
  }
  if (f.weather === 'clear')
    for (let i = 0; i < 26; i++) {
      const t = i / 26;
      const y = H + 4 + t * (sandY - H);
      const w = 16 + r() * 50 * (0.3 + t);
      out.push({
        d: ellipse(f.orb[0] + r.range(-24, 24) * (1 + t), y, w, 1.6 + t * 2.6),
        fill: P.light,
        op: 0.75 - t * 0.4,
        lit: true,
      });
    }
  return out;
}
function beach(f: Stage, sandY: number, colour: string): Node[] {
  const { r, c, zoom } = f;
  const s = f.choose('beach', 2) ? 1 : -1;
  const X = (v: number) => (s > 0 ? v : 1000 - v);
  const edge = (dy: number, low: number): Pt[] => [
    [X(-60), sandY + 14 + dy],
    [X(160), sandY - 6 + dy],
    [X(420), sandY + 36 + dy],
    [X(700), sandY + 4 + dy],
    [X(1060), sandY + 32 + dy],
    [X(1080), low],
    [X(-80), low],
  ];
  const foam = (dy: number, fill: string, op: number): Node => ({
    d: smooth(edge(dy, sandY + 120), true, 0.14),
    fill,
    op,
  });
  const out: Node[] = [
    foam(-26, c('#a8dcd8'), 0.7),
    foam(-6, c('#fffaf0'), 0.95),
    {
      d: smooth(edge(8, 1080), true, 0.14),
      fill: {
        lin: [0, sandY, 0, 1000],
        stops: [
          [0, c(dark(colour, 0.24))],
          [0.16, c(colour)],
          [1, c(dark(colour, 0.2))],
        ],
      },
    },
  ];
  for (let i = 0; i < 90; i++) {
    const y = sandY + 60 + r() * (950 - sandY);
    const k = nearness(f, y);
    out.push({ d: ellipse(r() * 1000, y, 2.6 * k, 1.5 * k), fill: c(dark(colour, 0.42)), op: 0.5 });
  }
  const stones = ['#9a94a8', '#b8a898', '#7f8ca0'];
  for (let i = 0; i < 12; i++) {
    const y = sandY + 70 + r() * (880 - sandY);
    const x = r() * 1000;
    const k = nearness(f, y) * zoom;
    const t = r();
    if (f.calmAt(x, y)) continue;
    if (t < 0.34)
      out.push({ d: star(x, y, 12 * k, 0.45, r() * 70), fill: c('#e8805a'), stroke: c('#a8482f'), sw: 1.2 });
    else if (t < 0.7)
      out.push({ d: blob(r, x, y, 14 * k, 9 * k, 0.14, 8), fill: c(r.pick(stones)), stroke: c('#5a5668'), sw: 1 });
    else
      out.push(
        {
          d: `M${x - 12 * k},${y}C${x - 14 * k},${y - 20 * k} ${x + 14 * k},${y - 20 * k} ${x + 12 * k},${y}Q${x},${y + 5 * k} ${x - 12 * k},${y}Z`,
          fill: c('#f8d8c8'),
          stroke: c('#b88a80'),
          sw: 1.2,
        },
        {
          d: `M${x},${y + 1}V${y - 14 * k}M${x - 2 * k},${y + 1}L${x - 8 * k},${y - 11 * k}M${x + 2 * k},${y + 1}L${x + 8 * k},${y - 11 * k}`,
          stroke: c('#d8a898'),
          sw: 1.4,
        },
      );
  }
  if (f.keep('boulders', 2) && f.textZone !== 'bottom')
    for (let i = 0; i < 3; i++) {
      const x = X(70 + i * 66);
      if (!f.calmAt(x, sandY))
        out.push(...rock(f, f.keep('rock', 3), x, sandY + 66 + i * 10, (120 - i * 28) * zoom, c('#8f8a9c')));
    }
  return out;
}
function dunes(f: Stage, sand: string): Layer[] {
  const { c, r } = f;
  const grass = c('#5f8060');
  return f.sides.map((s) => {
    const X = (v: number) => (s < 0 ? v : 1000 - v);
    const hill: Pt[] = [
      [X(-60), 890],
      [X(80), 880],
      [X(210), 956],
      [X(330), 1060],
      [X(-60), 1060],
    ];
    const blades = Array.from({ length: 11 }, (_, i) =>
      tuft(f, X(-14 + i * 22), 906 + i * i * 1.2, 180 - i * 9, mix(grass, dark(grass, 0.5), r())),
    );
    return sheet('dune', 0, [...blades, { d: smooth(hill, true, 0.15), fill: dark(c(sand), 0.25) }], { lift: 9 });
  });
}
