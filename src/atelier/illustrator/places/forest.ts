import { dark, mix } from '../core/colour.ts';
import { clamp, ellipse, type Pt, ridge, smooth } from '../core/geom.ts';
import type { Layer, Node } from '../core/types.ts';
import { bough, fern, flower, mushroom, pine, roundTree, trunk, tuft } from './plants.ts';
import { air, mist, sheet } from './sheets.ts';
import { sky } from './sky.ts';
import { nearness, type Place, type Stage, spread } from './stage.ts';

export function forest(f: Stage): Place {
  const { r, c, H, zoom, P } = f;
  const light = f.orb[0] > 500 ? 1 : -1;
  const green = '#6f9a58';
  const deep = '#2f7060';
  const soil = '#7a8f52';
  const back: Layer[] = [...sky(f, { clouds: f.night ? 1 : 2 })];
  const row = (n: number, y: number, h: number, col: string, d: number): Node[] =>
    spread(f, n, -60, 1060).flatMap((x) =>
      r() < 0.55
        ? pine(f, x, y + r.range(-12, 12), h * r.range(0.75, 1.25), c(col, d))
        : roundTree(
            f,
            x,
            y + r.range(-12, 12),
            h * r.range(0.7, 1.05),
            c(mix(col, green, 0.4), d),
            c('#6a5340', d),
            f.orb[0],
          ),
    );
  back.push(
    sheet(
      'far trees',
      0.8,
      [{ d: ridge(r, H - 20, 20), fill: c(deep, 0.72) }, ...row(11, H - 8, 210 * zoom, deep, 0.72)],
      {
        blur: f.soft ? f.soft + 1 : undefined,
      },
    ),
    air('mist', [mist(f, H - 10, 120, 0.55)]),
  );
  back.push(
    sheet(
      'mid trees',
      0.5,
      [{ d: ridge(r, H + 12, 14), fill: c(green, 0.42) }, ...row(6, H + 16, 330 * zoom, deep, 0.42)],
      {
        blur: f.soft > 2 ? f.soft : undefined,
      },
    ),
    air('mist', [mist(f, H + 30, 90, 0.38)]),
  );
  // big trunks on the thirds, away from the text
  const xs = [110, 300, 700, 890]
    .filter((x) => f.textZone !== 'left' || x > 380)
    .filter((x) => f.textZone !== 'right' || x < 620);
  back.push(
    sheet(
      'trunks',
      0.25,
      xs.flatMap((x, _i) =>
        trunk(
          f,
          x + r.range(-40, 40),
          (34 + r() * 18) * zoom,
          H + 40 + r() * 30,
          c('#6b5646', 0.24),
          r.range(-40, 40),
          light,
        ),
      ),
      { blur: f.soft > 4 ? f.soft * 0.5 : undefined },
    ),
  );
  const bend = f.textZone === 'left' ? 690 : f.textZone === 'right' ? 310 : 560;
  const path = smooth(
    [
      [bend - 26, H + 34],
      [bend + 30, H + 110],
      [bend - 90, H + 210],
      [bend - 40, 1040],
      [bend + 330, 1040],
      [bend + 120, H + 220],
      [bend + 110, H + 110],
      [bend + 8, H + 34],
    ] as Pt[],
    true,
    0.15,
  );
  const ground: Node[] = [
    {
      d: ridge(r, H + 46, 14),
      fill: {
        lin: [0, H, 0, 1000],
        stops: [
          [0, c(mix(soil, P.light, 0.25), 0.16)],
          [0.5, c(soil)],
          [1, c(dark(soil, 0.4))],
        ],
      },
    },
    {
      d: path,
      fill: {
        lin: [0, H, 0, 1000],
        stops: [
          [0, c('#e6cf9a', 0.15)],
          [1, c('#b08d62')],
        ],
      },
    },
  ];
  for (let i = 0; i < 60; i++) {
    const y = H + 60 + r() ** 0.8 * (940 - H);
    const x = r() * 1000;
    const k = nearness(f, y);
    if (Math.abs(x - bend) < 70 * k + 30) continue;
    ground.push(tuft(f, x, y, 26 * k * zoom, c(mix(green, deep, r()), 0.05)));
  }
  back.push(sheet('ground', 0.1, ground));
  const bits: Node[] = [];
  for (let i = 0; i < 26; i++) {
    const y = H + 80 + r() * (900 - H);
    const x = r() * 1000;
    const k = nearness(f, y) * zoom * 0.8;
    const t = r();
    if (Math.abs(x - bend) < 130 || f.calmAt(x, y)) continue;
    bits.push(
      ...(t < 0.3
        ? mushroom(x, y, k * 0.8, c('#d9503f'), c('#fff0da'))
        : t < 0.6
          ? flower(f, x, y, k * 1.1, c(r.pick(['#fff6e6', '#f6b0c0', '#f6d06a', '#b9a6ea'])), c(deep))
          : fern(f, x, y, 46 * k, c(mix(green, deep, 0.5)))),
    );
  }
  // long soft shadows of the trunks, away from the light, and pools of light between them
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
    const x = r() * 1000;
    return { d: ellipse(x, y, 60 + r() * 90, 9 + r() * 12), fill: P.light, op: f.night ? 0.1 : 0.26 };
  });
  back.push(
    air('ground light', [
      { g: shadows, blur: 5, blend: 'multiply', op: 0.7, box: [-40, H, 1080, 1040 - H] },
      { g: pools, blur: 7, blend: 'screen', box: [-40, H, 1080, 1040 - H] },
    ]),
  );
  // a denser, larger drift of flowers nearest to us
  for (let i = 0; i < 16; i++) {
    const x = r() < 0.5 ? r.range(150, 400) : r.range(640, 860);
    const y = r.range(930, 1000);
    if (!f.calmAt(x, y) && Math.abs(x - bend - 60) > 90)
      bits.push(
        ...flower(
          f,
          x,
          y,
          r.range(1.5, 2.5) * Math.max(0.9, zoom),
          c(r.pick(['#fff6e6', '#f6b0c0', '#f6d06a', '#b9a6ea'])),
          c(deep),
        ),
      );
  }
  back.push(sheet('flowers', 0.05, bits, { lift: 2, wash: 1.5 }));
  if (!f.night && f.orb[1] < 300 && f.weather !== 'rain')
    back.push(
      air(
        'shafts',
        [
          {
            blur: 7,
            blend: 'screen',
            g: [0, 1, 2].map((i): Node => {
              const x = f.orb[0] + (i - 1) * 150;
              return {
                d: `M${x - 14},-20L${x + 30},-20L${x - light * 330 + 110},${H + 220}L${x - light * 330 - 40},${H + 220}Z`,
                fill: {
                  lin: [0, 0, 0, H + 220],
                  stops: [
                    [0, P.light, 0.45],
                    [1, P.light, 0],
                  ],
                },
              };
            }),
          },
        ],
        'light',
      ),
    );
  const near = c('#2f4a44');
  const front: Layer[] = [];
  const sides = f.sides;
  for (const s of sides) {
    const x = s < 0 ? 14 : 986;
    front.push(
      sheet(
        'frame',
        0,
        [
          ...trunk(f, x, 110, 1030, c(mix('#4a3a3a', P.shade, 0.35)), s * 46, -s),
          ...bough(f, s < 0 ? 20 : 980, 60, 300, s < 0 ? 14 : 166, near),
          ...bough(f, s < 0 ? 0 : 1000, -10, 400, s < 0 ? 4 : 176, dark(near, 0.2)),
        ],
        { lift: 9 },
      ),
    );
    front.push(
      sheet(
        'near ferns',
        0,
        [0, 1, 2, 3].flatMap((i) =>
          fern(f, s < 0 ? 10 + i * 62 : 990 - i * 62, 1030 - i * 6, 190 - i * 30, dark(near, 0.1 + 0.1 * (i % 2))),
        ),
        { lift: 9 },
      ),
    );
  }
  return { back, front, footing: [H + 110, 950], earth: c(soil) };
}
