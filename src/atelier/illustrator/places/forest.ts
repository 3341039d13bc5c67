/** The forest: five kinds of wood, with a path, a stream, or a clearing; great trunks near, rows of trees far. */
import { dark, mix } from '../core/colour.ts';
import { clamp, ellipse, ridge } from '../core/geom.ts';
import type { Layer, Node } from '../core/types.ts';
import { middleGround, nearBlur } from './depth.ts';
import { groundFeature } from './forest-floor.ts';
import { trunk } from './great-trunk.ts';
import { bloom, bough, bush, fern, mushroom, rock, tuft } from './plants.ts';
import { air, mist, sheet } from './sheets.ts';
import { sky } from './sky.ts';
import { nearness, type Place, type Stage, spread } from './stage.ts';
import { pine } from './trees.ts';
import { type Wood, woodOf } from './woods.ts';

/** The middle of the open ground, away from the words. */
const opening = (f: Stage) =>
  f.textZone === 'left' ? 690 : f.textZone === 'right' ? 310 : 440 + f.choose('opening', 3) * 70;

export function forest(f: Stage): Place {
  const wood = woodOf(f);
  const { r, c, H, P } = f;
  const bend = opening(f);
  const { ground, clear } = groundFeature(f, wood, bend);
  const xs = [110, 300, 700, 890]
    .filter((x) => (f.textZone !== 'left' || x > 380) && (f.textZone !== 'right' || x < 620))
    .filter((_, i) => f.choose(`trunk ${i}`, 4) > 0)
    .map((x) => x + r.range(-45, 45));
  const earth: Node = {
    d: ridge(r, H + 46, 14),
    fill: {
      lin: [0, H, 0, 1000],
      stops: [
        [0, c(mix(wood.soil, P.light, 0.25), 0.16)],
        [0.5, c(wood.soil)],
        [1, c(dark(wood.soil, 0.4))],
      ],
    },
  };
  const grass: Node[] = [];
  for (let i = 0; i < 60; i++) {
    const y = H + 60 + r() ** 0.8 * (940 - H);
    const x = r() * 1000;
    if (clear(x, y)) continue;
    grass.push(tuft(f, x, y, 26 * nearness(f, y) * f.zoom, c(f.underSnow(mix(wood.green, wood.deep, r()), 0.4), 0.05)));
  }
  return {
    back: [
      ...sky(f, { clouds: f.weather === 'rain' ? 5 : f.night ? 1 : 2 }),
      ...distance(f, wood),
      greatTrunks(f, wood, xs),
      sheet('ground', 0.1, [earth, ...ground, ...grass]),
      ...middleGround(f, { leaf: mix(wood.green, wood.deep, 0.4), bark: wood.bark, tree: wood.trees[0] ?? pine }),
      groundLight(f, xs),
      sheet('undergrowth', 0.05, undergrowth(f, wood, bend, clear), { lift: 2, wash: 1.5 }),
      ...shafts(f),
    ],
    front: [...frame(f, wood), ...nearBlur(f, wood.deep)],
    footing: [H + 120, 950],
    earth: c(wood.soil),
  };
}
function distance(f: Stage, wood: Wood): Layer[] {
  const { r, c, H, zoom } = f;
  const row = (n: number, y: number, h: number, d: number): Node[] =>
    spread(f, n, -60, 1060).flatMap((x) => {
      const tree = r.pick(wood.trees);
      const leaf = c(mix(wood.deep, wood.green, tree === pine ? 0.05 : r.range(0.2, 0.6)), d);
      const snow = f.snowy ? c('#ffffff', d * 0.5) : undefined;
      return tree(f, x, y + r.range(-12, 12), h * r.range(0.7, 1.2), { leaf, bark: c(wood.bark, d), snow });
    });
  return [
    sheet(
      'far trees',
      0.8,
      [{ d: ridge(r, H - 20, 20), fill: c(f.underSnow(wood.deep), 0.72) }, ...row(11, H - 8, 210 * zoom, 0.72)],
      {
        blur: f.soft ? f.soft + 1 : undefined,
      },
    ),
    air('mist', [mist(f, H - 10, 120, 0.55)]),
    sheet(
      'mid trees',
      0.5,
      [{ d: ridge(r, H + 12, 14), fill: c(f.underSnow(wood.green), 0.42) }, ...row(6, H + 16, 330 * zoom, 0.42)],
      {
        blur: f.soft > 2 ? f.soft : undefined,
      },
    ),
    air('mist', [mist(f, H + 30, 90, 0.38)]),
  ];
}
function greatTrunks(f: Stage, wood: Wood, xs: number[]): Layer {
  const { r, c, H, zoom } = f;
  const light = f.orb[0] > 500 ? 1 : -1;
  return sheet(
    'trunks',
    0.25,
    xs.flatMap((x) =>
      trunk(
        f,
        x,
        (30 + r() * 22) * zoom,
        H + 40 + r() * 30,
        c(wood.bark, f.textZone === 'top' ? 0.34 : 0.24),
        r.range(-40, 40),
        light,
        wood.trunk,
      ),
    ),
    { blur: f.soft > 4 ? f.soft * 0.5 : undefined },
  );
}
function undergrowth(f: Stage, wood: Wood, bend: number, clear: (x: number, y: number) => boolean): Node[] {
  const { r, c, H, zoom } = f;
  const petals = () => c(r.pick(wood.flowers));
  const kind = f.keep('flowers', 4);
  const leaf = c(mix(wood.green, wood.deep, 0.5));
  const out: Node[] = [];
  for (let i = 0; i < 26; i++) {
    const y = H + 80 + r() * (900 - H);
    const x = r() * 1000;
    const k = nearness(f, y) * zoom * 0.8;
    const t = r();
    if (Math.abs(x - bend) < 150 || clear(x, y) || f.calmAt(x, y)) continue;
    if (f.snowy && t < 0.78) continue;
    if (t < 0.22) out.push(...mushroom(x, y, k * 0.8, c(kind % 2 ? '#c98a4a' : '#d9503f'), c('#fff0da')));
    else if (t < 0.52) out.push(...bloom(f, kind, x, y, k * 1.1, petals(), c(wood.deep)));
    else if (t < 0.78) out.push(...fern(f, x, y, 46 * k, leaf));
    else if (t < 0.9) out.push(...bush(f, x, y, 120 * k, leaf, kind === 2 ? c('#d8485a') : undefined));
    else out.push(...rock(f, f.keep('rock', 3), x, y, 64 * k, c('#8f8c98'), c(wood.green)));
  }
  // a denser, larger drift nearest to us
  for (let i = 0; i < 16; i++) {
    const x = r() < 0.5 ? r.range(120, 380) : r.range(660, 880);
    const y = r.range(930, 1000);
    if (f.snowy || f.calmAt(x, y) || clear(x, y)) continue;
    out.push(...bloom(f, kind + (i % 2), x, y, r.range(1.5, 2.5) * Math.max(0.9, zoom), petals(), c(wood.deep)));
  }
  return out;
}
/** Long soft shadows of the trunks, away from the light, and pools of light between them. */
function groundLight(f: Stage, xs: number[]): Layer {
  const { r, H, P } = f;
  if (f.weather !== 'clear') return air('ground light', []);
  const shade = mix(P.shade, '#100a28', 0.3);
  const shadows = xs.map((x): Node => {
    const run = clamp((x - f.orb[0]) * 1.1, -420, 420);
    return {
      d: `M${x - 22},${H + 44}L${x + 22},${H + 44}L${x + run + 110},1010L${x + run - 40},1010Z`,
      fill: {
        lin: [0, H + 44, 0, 1000],
        stops: [
          [0, shade, 0.5],
          [1, shade, 0.08],
        ],
      },
    };
  });
  const pools = Array.from({ length: 9 }, (): Node => {
    const y = H + 90 + r() * (860 - H);
    return { d: ellipse(r() * 1000, y, 60 + r() * 90, 9 + r() * 12), fill: P.light, op: f.night ? 0.1 : 0.26 };
  });
  const box: [number, number, number, number] = [-40, H, 1080, 1040 - H];
  return air('ground light', [
    { g: shadows, blur: 5, blend: 'multiply', op: 0.7, box },
    { g: pools, blur: 7, blend: 'screen', box },
  ]);
}
function shafts(f: Stage): Layer[] {
  if (f.night || f.orb[1] > 300 || f.weather !== 'clear' || f.textZone === 'top') return [];
  const light = f.orb[0] > 500 ? 1 : -1;
  const beam = (i: number): Node => {
    const x = f.orb[0] + (i - 1) * 150;
    return {
      d: `M${x - 14},-20L${x + 30},-20L${x - light * 330 + 110},${f.H + 220}L${x - light * 330 - 40},${f.H + 220}Z`,
      fill: {
        lin: [0, 0, 0, f.H + 220],
        stops: [
          [0, f.P.light, 0.45],
          [1, f.P.light, 0],
        ],
      },
    };
  };
  return [air('shafts', [{ blur: 7, blend: 'screen', g: [0, 1, 2].map(beam) }], 'light')];
}
function frame(f: Stage, wood: Wood): Layer[] {
  const { c, P } = f;
  const near = c(mix(dark(wood.deep, 0.45), '#2f4a44', 0.4));
  return f.sides.flatMap((s) => {
    const X = (v: number) => (s < 0 ? v : 1000 - v);
    const boughs = !f.boughs
      ? []
      : [
          ...bough(f, X(20), 60, 300, s < 0 ? 14 : 166, near),
          ...bough(f, X(0), -10, 400, s < 0 ? 4 : 176, dark(near, 0.2)),
        ];
    return [
      sheet('frame', 0, [...trunk(f, X(8), 96, 1030, c(mix('#4a3a3a', P.shade, 0.35)), s * 46, -s), ...boughs], {
        lift: 9,
      }),
      sheet(
        'near ferns',
        0,
        [0, 1, 2, 3].flatMap((i) =>
          fern(f, X(10 + i * 52), 1034 - i * 6, 170 - i * 30, dark(near, 0.1 + 0.1 * (i % 2))),
        ),
        { lift: 9 },
      ),
    ];
  });
}
