/** The meadow: rolling hills, a landmark (mill, farm, village, lone tree, standing stones), a lane or fence, and flowers. */
import { dark, mix, pale } from '../core/colour.ts';
import { ridge, smooth } from '../core/geom.ts';
import type { Layer, Node, Pt } from '../core/types.ts';
import { fence, landmark } from './countryside.ts';
import { middleGround, nearBlur } from './depth.ts';
import { bloom, bush, rock, tuft } from './plants.ts';
import { air, mist, sheet } from './sheets.ts';
import { sky } from './sky.ts';
import { nearness, type Place, type Stage, spread } from './stage.ts';
import { oak, poplar, roundTree, willow } from './trees.ts';

/** Grass near and far, fields, and flowers, by the month of the year. */
const MONTHS = [
  { grass: '#8fb850', far: '#7fae72', field: '#d9c46a', flowers: ['#ffffff', '#f6d04a', '#f08aa0', '#a894e8'] },
  { grass: '#7aa850', far: '#6f9f6a', field: '#c9b85a', flowers: ['#e85a4a', '#fff6e6', '#6f8fe0', '#f6d04a'] },
  { grass: '#a8b858', far: '#94ac6c', field: '#e6c25a', flowers: ['#f6b040', '#fff0c0', '#d87ab0', '#ffffff'] },
  { grass: '#86b86a', far: '#7ab088', field: '#b0c86a', flowers: ['#f6a8c8', '#ffffff', '#c0a8f0', '#fff0a0'] },
] as const;

export function meadow(f: Stage): Place {
  const found = MONTHS[f.keep('month', MONTHS.length)] ?? MONTHS[0];
  const month = {
    ...found,
    grass: f.underSnow(found.grass),
    far: f.underSnow(found.far, 0.5),
    field: f.underSnow(found.field),
  };
  const { r, c, H, P, zoom } = f;
  const side = f.textZone === 'left' ? 1 : f.textZone === 'right' ? -1 : f.orb[0] > 500 ? -1 : 1;
  const hill = (y: number, amp: number, colour: string, d: number): Node => ({
    d: ridge(r, y, amp, 260),
    fill: {
      lin: [0, y - amp, 0, y + 200],
      stops: [
        [0, mix(c(colour, d), P.light, 0.22)],
        [1, c(dark(colour, 0.12), d)],
      ],
    },
  });
  const trees = [roundTree, poplar, oak, willow];
  const kind = trees[f.keep('trees', trees.length)] ?? roundTree;
  const far = spread(f, 9, -40, 1040).flatMap((x) =>
    kind(f, x, H + 4 + r.range(-8, 10), r.range(70, 130) * zoom, {
      leaf: c(month.far, 0.5),
      bark: c('#6a5340', 0.5),
      snow: f.snowy ? c('#ffffff', 0.3) : undefined,
    }),
  );
  const lx = 500 + side * (210 + f.choose('landmark x', 90));
  const blur = f.soft > 2 ? f.soft * 0.7 : undefined;
  const ground: Node = {
    d: ridge(r, H + 78, 16, 220),
    fill: {
      lin: [0, H + 40, 0, 1000],
      stops: [
        [0, c(mix(month.grass, P.light, 0.3))],
        [0.45, c(month.grass)],
        [1, c(dark(month.grass, 0.34))],
      ],
    },
  };
  return {
    back: [
      ...sky(f),
      sheet('far hills', 0.8, [hill(H - 40 * zoom, 46, month.far, 0.66), hill(H - 8, 34, month.far, 0.48)], {
        blur: f.soft > 0.6 ? f.soft : undefined,
      }),
      sheet('far trees', 0.6, far, { blur }),
      air('mist', [mist(f, H + 4, 90, f.night ? 0.35 : 0.42)]),
      sheet('fields', 0.5, fields(f, month.field, month.far), { blur }),
      sheet('landmark', 0.35, landmark(f, lx, H + 44, 230 * zoom, side), {
        lift: 4,
        wash: 2,
        blur: f.soft > 3 ? 2 : undefined,
      }),
      sheet('ground', 0.1, [ground, ...lane(f), ...grasses(f, month.grass)]),
      ...middleGround(f, { leaf: mix(month.far, '#4f8a4a', 0.4), bark: '#6a5340', tree: kind }),
      sheet('flowers', 0.05, [...fenceOrRocks(f, side), ...flowers(f, month.flowers, month.grass)], {
        lift: 2,
        wash: 1.5,
      }),
    ],
    front: [...frame(f, month.grass, month.flowers), ...nearBlur(f, month.grass)],
    footing: [H + 140, 950],
    earth: c(month.grass),
  };
}
/** Ploughed and sown strips on the nearer hill. */
function fields(f: Stage, field: string, far: string): Node[] {
  const { H, c, r } = f;
  const d = ridge(r, H + 34, 22, 300);
  const strips: Node[] = [];
  const lean = r.range(-160, 160);
  for (let i = 0; i < 9; i++) {
    const x = -100 + i * 140;
    strips.push({
      d: `M${x},${H}h${60 + r() * 50}l${lean + 30},200h-140Z`,
      fill: c(i % 3 === 0 ? field : i % 3 === 1 ? pale(far, 0.2) : far, 0.26),
      op: 0.6,
    });
  }
  return [
    { d, fill: c(far, 0.3) },
    { clip: d, g: strips },
  ];
}
function lane(f: Stage): Node[] {
  if (f.choose('lane', 3) === 0) return [];
  const { H, c } = f;
  const x = f.textZone === 'left' ? 720 : f.textZone === 'right' ? 280 : 500;
  const s = f.choose('lane side', 2) ? 1 : -1;
  const d = smooth(
    [
      [x + s * 120, H + 74],
      [x - s * 10, H + 120],
      [x + s * 60 - 40, H + 200],
      [x - 120, 1040],
      [x + 180, 1040],
      [x + s * 60 + 70, H + 205],
      [x - s * 10 + 44, H + 124],
      [x + s * 120 + 16, H + 74],
    ] as Pt[],
    true,
    0.15,
  );
  return [
    {
      d,
      fill: {
        lin: [0, H + 60, 0, 1000],
        stops: [
          [0, c(f.underSnow('#efdcae', 0.5), 0.12)],
          [1, c(f.underSnow('#c4a473', 0.5))],
        ],
      },
    },
  ];
}
function grasses(f: Stage, grass: string): Node[] {
  const { r, c, H } = f;
  return Array.from({ length: 70 }, (): Node => {
    const y = H + 100 + r() ** 0.8 * (900 - H);
    return tuft(f, r() * 1000, y, 24 * nearness(f, y) * f.zoom, c(dark(grass, r.range(0.05, 0.3))));
  });
}
function fenceOrRocks(f: Stage, side: number): Node[] {
  const { c, H, r } = f;
  const kind = f.keep('edge', 3);
  if (kind === 0) return fence(f, H + 118);
  if (kind === 1)
    return [0, 1, 2].flatMap((i) =>
      rock(
        f,
        f.keep('rock', 3),
        500 + side * (250 + i * 76),
        H + 130 + i * 26,
        r.range(60, 110) * f.zoom,
        c('#a09ca8'),
        c('#8fae58'),
      ),
    );
  return [0, 1, 2].flatMap((i) => bush(f, 500 - side * (250 + i * 110), H + 118 + i * 14, 120 * f.zoom, c('#5f9054')));
}
function flowers(f: Stage, petals: readonly string[], grass: string): Node[] {
  const { r, c, H, zoom } = f;
  const kind = f.keep('flowers', 4);
  const out: Node[] = [];
  if (f.snowy) return out;
  // drifts of one colour, as flowers grow, not confetti
  for (let drift = 0; drift < 9; drift++) {
    const cx = r() * 1000;
    const cy = H + 120 + r() * (850 - H);
    const petal = c(r.pick(petals));
    for (let i = 0; i < 8; i++) {
      const x = cx + r.range(-90, 90);
      const y = cy + r.range(-22, 22);
      if (f.calmAt(x, y)) continue;
      const k = nearness(f, y) * zoom * 1.15;
      out.push(...bloom(f, kind + (drift % 2), x, y, k, petal, c(dark(grass, 0.3))));
    }
  }
  return out;
}
function frame(f: Stage, grass: string, petals: readonly string[]): Layer[] {
  const { c, r } = f;
  return f.sides.map((s) => {
    const X = (v: number) => (s < 0 ? v : 1000 - v);
    const tall = Array.from({ length: 12 }, (_, i) =>
      tuft(f, X(-16 + i * 21), 1020, 260 - i * 17 + r.range(-14, 14), c(dark(grass, r.range(0.3, 0.55)))),
    );
    const heads = Array.from({ length: f.snowy ? 0 : 7 }, (_, i) =>
      bloom(f, i, X(8 + i * 30), 1010, 6.4 - i * 0.55, c(r.pick(petals)), c(dark(grass, 0.45))),
    );
    return sheet('frame', 0, [...tall, ...heads.flat()], { lift: 9 });
  });
}
