/** The rooftops: a town below and behind, and a roof ridge, a terrace or a tiled slope that the actors stand on. */
import { dark, mix, pale } from '../core/colour.ts';
import { ellipse, poly, rect } from '../core/geom.ts';
import type { Layer, Node, Pt } from '../core/types.ts';
import { air, mist, sheet } from './sheets.ts';
import { sky } from './sky.ts';
import { townRow, townTower } from './skyline.ts';
import type { Place, Stage } from './stage.ts';

/** Walls far, middle and near, and tiles, of one town. */
const TOWNS = [
  { far: ['#8a86b0', '#a08ab0', '#7f90b8'], near: ['#b88a8a', '#8f86a8', '#c9a088', '#8a9ab0'], tile: '#b0584c' },
  { far: ['#b0a0b8', '#c0a8b0', '#a898c0'], near: ['#e8c8a8', '#f0d8b8', '#d8a890', '#e8b898'], tile: '#c8704a' },
  { far: ['#8098b0', '#90a8b8', '#7888a8'], near: ['#8fa8b0', '#a8b8b0', '#7f8fa8', '#c0b8a8'], tile: '#5f7088' },
  { far: ['#a890a8', '#9888b0', '#b898a8'], near: ['#a86a60', '#b87a68', '#986068', '#c08a70'], tile: '#7a4a58' },
] as const;
const chimneyRed = '#c9705a';

export function rooftops(f: Stage): Place {
  const town = TOWNS[f.keep('town', TOWNS.length)] ?? TOWNS[0];
  const { c, H, zoom } = f;
  const tile = f.underSnow(town.tile, 0.6);
  const y =
    f.textZone === 'none' && f.shot !== 'close'
      ? 815 + f.choose('ridge', 50)
      : Math.min(f.textZone === 'bottom' ? 700 : 860, 1000 - (1000 - H) * 0.62);
  // nothing of the town rises into words at the top
  const high = (h: number, base: number) => (f.textZone === 'top' ? Math.min(h, base - 385) : h);
  const towerX = f.textZone === 'left' ? 800 : f.textZone === 'right' ? 200 : f.keep('tower side', 2) ? 790 : 190;
  return {
    back: [
      ...sky(f),
      sheet('far city', 0.8, townRow(f, 12, H + 40, 100 * zoom, high(300 * zoom, H), town.far, 0.66, false), {
        blur: f.soft > 0.6 ? f.soft : undefined,
      }),
      sheet('tower', 0.7, townTower(f, towerX, H + 60, high(430 * Math.min(zoom, 1.15), H + 40)), {
        blur: f.soft > 2 ? f.soft * 0.7 : undefined,
      }),
      air('mist', [mist(f, H + 20, 130, 0.42)]),
      sheet('mid city', 0.45, townRow(f, 7, H + 100, 120 * zoom, high(310 * zoom, H + 40), town.near, 0.34, true), {
        blur: f.soft > 3 ? f.soft * 0.6 : undefined,
      }),
      air('mist', [mist(f, H + 110, 110, 0.25)]),
      sheet(
        'near city',
        0.25,
        townRow(f, 5, Math.max(H + 230, y - 30), 150 * zoom, Math.max(250 * zoom, y - H - 80), town.near, 0.14, true),
        {
          blur: f.soft > 4 ? f.soft * 0.4 : undefined,
        },
      ),
      ...ownRoof(f, y, tile),
    ],
    front: frame(f),
    footing: [y + 12, y + 30],
    earth: c(tile),
  };
}
/** What the actors stand on; its upper edge at y. */
function ownRoof(f: Stage, y: number, tile: string): Layer[] {
  const { c } = f;
  const kind = f.keep('roof', 3);
  const away = f.textZone === 'right' ? -1 : f.textZone === 'left' ? 1 : f.choose('chimney side', 2) ? 1 : -1;
  const brick = c('#a8655a');
  const chimney = sheet('chimney', 0.12, chimneyStack(500 + away * 390, y + 20, f.zoom * 0.8, brick, c(chimneyRed)), {
    lift: 6,
    wash: 2,
  });
  if (kind === 1) return [chimney, sheet('terrace', 0.1, terrace(f, y), { lift: 7 })];
  const roof: Pt[] = [
    [-20, y],
    [1020, y],
    [1020, 1020],
    [-20, 1020],
  ];
  return [chimney, sheet('roof', 0.1, [...tiled(f, roof, tile, kind), ...ridgeCap(f, y)], { lift: 7 })];
}
function tiled(f: Stage, pts: Pt[], tile: string, kind: number): Node[] {
  const { c, P } = f;
  const d = poly(pts);
  const y0 = Math.min(...pts.map(([, y]) => y));
  const ink = dark(c(tile), 0.4);
  const rows: Node[] = [];
  for (let y = y0 + 18, k = 0; y < 1010; y += 24 + k * 3, k++) {
    const w = 46 + k * 4;
    let line = '';
    for (let x = -60 + (k % 2) * (w / 2); x < 1060; x += w)
      line += kind === 0 ? `M${x},${y}q${w / 2},${20 + k} ${w},0` : `M${x},${y}h${w}v${22 + k * 3}`;
    rows.push({ d: line, stroke: ink, sw: 2.2 + k * 0.1, op: 0.5 });
  }
  for (let i = 0; i < 18; i++) {
    const y = y0 + 20 + f.r() * (980 - y0);
    rows.push({
      d: ellipse(f.r() * 1000, y, 30, 12),
      fill: i % 2 ? pale(c(tile), 0.2) : dark(c(tile), 0.14),
      op: 0.35,
    });
  }
  const fill: Node = {
    d,
    fill: {
      lin: [0, y0, 0, 1000],
      stops: [
        [0, c(mix(tile, P.light, 0.18))],
        [0.4, c(tile)],
        [1, c(dark(tile, 0.42))],
      ],
    },
  };
  return [fill, { clip: d, g: rows }];
}
function ridgeCap(f: Stage, y: number): Node[] {
  const red = f.c(f.underSnow(chimneyRed, 0.8));
  return Array.from({ length: 26 }, (_, i) => ({
    d: rect(-30 + i * 42, y - 12, 44, 22, 9),
    fill: red,
    stroke: f.c('#6a3040'),
    sw: 1.4,
  }));
}
/** A flat roof with a parapet behind, flower pots and a washing line. */
function terrace(f: Stage, y: number): Node[] {
  const { c, P, r, zoom } = f;
  const stone = f.underSnow('#d0b8a4', 0.6);
  const out: Node[] = [
    { d: rect(-20, y - 66 * zoom, 1040, 84 * zoom), fill: c(dark(stone, 0.12), 0.1) },
    { d: rect(-20, y - 80 * zoom, 1040, 20 * zoom, 4), fill: c(pale(stone, 0.3), 0.06) },
    {
      d: `M-20,${y}H1020V1020H-20Z`,
      fill: {
        lin: [0, y, 0, 1000],
        stops: [
          [0, mix(c(stone), P.light, 0.2)],
          [1, c(dark(stone, 0.3))],
        ],
      },
    },
  ];
  const ink = c(dark(stone, 0.34));
  for (let row = 0, ty = y + 14; ty < 1010; row++, ty += 22 + row * 8) {
    out.push({ d: `M0,${ty}H1000`, stroke: ink, sw: 1.8, op: 0.4 });
    for (let i = -8; i < 9; i++)
      out.push({
        d: `M${500 + (i + (row % 2) * 0.5) * (90 + row * 16)},${ty}l${i * 4},${22 + row * 8}`,
        stroke: ink,
        sw: 1.6,
        op: 0.35,
      });
  }
  for (const x of [90, 170, 840, 920]) {
    if (f.calmAt(x, y - 40)) continue;
    const k = r.range(0.8, 1.2) * zoom;
    out.push(
      ...Array.from(
        { length: 5 },
        (): Node => ({
          d: ellipse(x + r.range(-24, 24) * k, y - r.range(34, 62) * k, 12 * k),
          fill: c(r.pick(['#6a9a5a', '#7fae62', '#f08a9a', '#f6c04a'])),
        }),
      ),
      { d: `M${x - 22 * k},${y - 34 * k}H${x + 22 * k}L${x + 15 * k},${y + 6}H${x - 15 * k}Z`, fill: c('#c0704e') },
    );
  }
  return out;
}
export function chimneyStack(x: number, y: number, k: number, brick: string, pot: string): Node[] {
  const bricks = [0, 1, 2, 3].flatMap((j) =>
    [0, 1].map(
      (i): Node => ({
        d: rect(x - 26 * k + i * 28 * k + (j % 2) * 6 * k, y - 104 * k + j * 26 * k, 20 * k, 11 * k, 2),
        fill: dark(brick, 0.18),
        op: 0.7,
      }),
    ),
  );
  return [
    { d: rect(x - 22 * k, y - 168 * k, 16 * k, 36 * k, 3), fill: pot },
    { d: rect(x + 6 * k, y - 160 * k, 16 * k, 28 * k, 3), fill: pot },
    { d: rect(x - 30 * k, y - 120 * k, 60 * k, 150 * k), fill: brick },
    ...bricks,
    { d: rect(x - 38 * k, y - 134 * k, 76 * k, 18 * k, 3), fill: dark(brick, 0.15) },
  ];
}
function frame(f: Stage): Layer[] {
  const k = mix(dark(f.c('#4a4468'), 0.35), f.P.shade, 0.3);
  return f.sides.map((s) => {
    const x = s < 0 ? 22 : 978;
    const mast = x - s * 46;
    const aerial = `M${mast},1010V${f.textZone === 'top' ? 620 : 560}M${mast - 40},660h80M${mast - 28},696h56M${mast - 18},632h36`;
    return sheet('frame', 0, [...chimneyStack(x, 960, 1.5, k, k), { d: aerial, stroke: k, sw: 6 }], { lift: 9 });
  });
}
