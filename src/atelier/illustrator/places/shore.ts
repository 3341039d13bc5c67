import { dark, mix } from '../core/colour.ts';
import { blob, ellipse, type Pt, smooth, star } from '../core/geom.ts';
import type { Layer, Node } from '../core/types.ts';
import { tuft } from './plants.ts';
import { air, glow, sheet } from './sheets.ts';
import { sky } from './sky.ts';
import { nearness, type Place, type Stage } from './stage.ts';

export function lighthouse(f: Stage, x: number, y: number, h: number, d: number): { tower: Node[]; lamp: Pt } {
  const { c } = f;
  const w = h * 0.13;
  const lampY = y - h * 0.93;
  const at = (t: number) => w * (1 - t * 0.36);
  const body = `M${x - w},${y}L${x - at(0.85)},${y - h * 0.85}H${x + at(0.85)}L${x + w},${y}Z`;
  const band = (a: number, b: number): Node => ({
    d: `M${x - at(a)},${y - h * a}Q${x},${y - h * a + w * 0.3} ${x + at(a)},${y - h * a}L${x + at(b)},${y - h * b}Q${x},${y - h * b + w * 0.3} ${x - at(b)},${y - h * b}Z`,
    fill: c('#d9483f', d),
  });
  return {
    lamp: [x, lampY],
    tower: [
      {
        d: body,
        fill: {
          lin: [x - w, 0, x + w, 0],
          stops:
            f.orb[0] < x
              ? [
                  [0, c('#fffaf0', d)],
                  [1, c('#b9b4c8', d)],
                ]
              : [
                  [0, c('#b9b4c8', d)],
                  [1, c('#fffaf0', d)],
                ],
        },
      },
      band(0.12, 0.28),
      band(0.44, 0.6),
      band(0.74, 0.84),
      { d: `M${x - w * 0.95},${y - h * 0.85}H${x + w * 0.95}v${-h * 0.022}H${x - w * 0.95}Z`, fill: c('#3a3a54', d) },
      {
        d: `M${x - w * 0.45},${y - h * 0.87}H${x + w * 0.45}V${y - h * 0.98}H${x - w * 0.45}Z`,
        fill: f.dim ? '#ffe7a0' : c('#cfe8ee', d),
        lit: f.dim,
      },
      { d: `M${x},${y - h * 0.87}V${y - h * 0.98}`, stroke: c('#3a3a54', d), sw: w * 0.1 },
      {
        d: `M${x - w * 0.62},${y - h * 0.975}Q${x},${y - h * 1.13} ${x + w * 0.62},${y - h * 0.975}Z`,
        fill: c('#c23d3a', d),
      },
      ...[0.36, 0.66].map(
        (t): Node => ({
          d: `M${x - w * 0.14},${y - h * t}v${-h * 0.045}q${w * 0.14},${-w * 0.2} ${w * 0.28},0v${h * 0.045}Z`,
          fill: f.dim ? '#ffd98a' : c('#3a4a6a', d),
          lit: f.dim,
        }),
      ),
    ],
  };
}
export function shore(f: Stage): Place {
  const { r, c, H, zoom, P } = f;
  const back: Layer[] = [...sky(f)];
  const lhSide = f.textZone === 'right' || f.orb[0] > 500 ? -1 : 1;
  const lx = 500 + lhSide * 290;
  const seaTop = mix(P.sky[3], '#3f8fa8', 0.4);
  const sandY = H + (1000 - H) * 0.42;
  const sea: Node[] = [
    {
      d: `M0,${H}H1000V1010H0Z`,
      fill: {
        lin: [0, H, 0, sandY + 60],
        stops: [
          [0, seaTop],
          [0.35, c('#3f8fae', 0.1)],
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
    sea.push({
      d: `M${x - w},${y}Q${x - w / 2},${y - 5 * (0.5 + t)} ${x},${y}Q${x + w / 2},${y + 4 * (0.5 + t)} ${x + w},${y}`,
      stroke: mix(c('#e8fbf6'), P.sky[3], 0.3),
      sw: 1.5 + t * 3,
      op: 0.5,
    });
  }
  for (let i = 0; i < 26; i++) {
    const t = i / 26;
    const y = H + 4 + t * (sandY - H);
    const w = 16 + r() * 50 * (0.3 + t);
    sea.push({
      d: ellipse(f.orb[0] + r.range(-24, 24) * (1 + t), y, w, 1.6 + t * 2.6),
      fill: P.light,
      op: 0.75 - t * 0.4,
      lit: true,
    });
  }
  back.push(sheet('sea', 0.7, sea, { wash: 2 }));
  const lh = lighthouse(f, lx, H - 60 * zoom, 300 * zoom, 0.12);
  back.push(
    sheet(
      'headland',
      0.5,
      [
        {
          d: smooth([
            [lx - lhSide * -480, H + 30],
            [lx + lhSide * 330, H - 90 * zoom],
            [lx + lhSide * 90, H - 78 * zoom],
            [lx - lhSide * 70, H - 58 * zoom],
            [lx - lhSide * 140, H - 6],
            [lx - lhSide * 200, H + 14],
            [lx, H + 26],
          ] as Pt[]),
          fill: {
            lin: [0, H - 90, 0, H + 30],
            stops: [
              [0, c('#7f9f62', 0.2)],
              [0.4, c('#8b7a6a', 0.22)],
              [1, c('#5a5668', 0.2)],
            ],
          },
        },
      ],
      { lift: 4 },
    ),
    sheet('lighthouse', 0.4, lh.tower, { lift: 4, wash: 2 }),
  );
  if (f.dim) {
    const [x, y] = lh.lamp;
    const s = -lhSide;
    back.push(
      air(
        'beam',
        [
          {
            g: [
              {
                d: `M${x},${y}L${x + s * 1100},${y - 190}V${y + 60}Z`,
                fill: {
                  lin: [x, y, x + s * 900, y],
                  stops: [
                    [0, '#fff0b0', 0.75],
                    [0.5, '#ffe9a0', 0.25],
                    [1, '#ffe9a0', 0],
                  ],
                },
              },
            ],
            blur: 5,
            blend: 'screen',
          },
          glow(x, y, 130 * zoom, P.lamp, 0.95),
        ],
        'light',
      ),
    );
  }
  const sand = smooth(
    [
      [-60, sandY + 24],
      [160, sandY + 4],
      [420, sandY + 46],
      [700, sandY + 14],
      [1060, sandY + 40],
      [1080, 1080],
      [-80, 1080],
    ] as Pt[],
    true,
    0.14,
  );
  const foam = (dy: number, col: string, op: number): Node => ({
    d: smooth(
      [
        [-60, sandY + 10 + dy],
        [160, sandY - 10 + dy],
        [420, sandY + 30 + dy],
        [700, sandY - 2 + dy],
        [1060, sandY + 24 + dy],
        [1080, sandY + 120],
        [-80, sandY + 120],
      ] as Pt[],
      true,
      0.14,
    ),
    fill: col,
    op,
  });
  const beach: Node[] = [
    foam(-22, c('#a8dcd8'), 0.7),
    foam(-2, c('#fffaf0'), 0.95),
    {
      d: sand,
      fill: {
        lin: [0, sandY, 0, 1000],
        stops: [
          [0, c('#c9a878')],
          [0.16, c('#f0d7a4')],
          [1, c('#c99f6a')],
        ],
      },
    },
  ];
  for (let i = 0; i < 90; i++) {
    const y = sandY + 60 + r() * (950 - sandY);
    const k = nearness(f, y);
    beach.push({ d: ellipse(r() * 1000, y, 2.6 * k, 1.5 * k), fill: c('#a07848'), op: 0.5 });
  }
  for (let i = 0; i < 9; i++) {
    const y = sandY + 80 + r() * (880 - sandY);
    const x = r() * 1000;
    const k = nearness(f, y) * zoom;
    if (f.calmAt(x, y)) continue;
    beach.push(
      r() < 0.4
        ? { d: star(x, y, 12 * k, 0.45, r() * 70), fill: c('#e8805a'), stroke: c('#a8482f'), sw: 1.2 }
        : {
            d: blob(r, x, y, 14 * k, 9 * k, 0.14, 8),
            fill: c(r.pick(['#9a94a8', '#b8a898', '#7f8ca0'])),
            stroke: c('#5a5668'),
            sw: 1,
          },
    );
  }
  back.push(sheet('beach', 0.1, beach, { lift: 6 }));
  const front: Layer[] = [];
  const dune = c('#d8b47e');
  const grass = c('#5f8060');
  const sides = f.sides;
  for (const s of sides) {
    const X = (v: number) => (s < 0 ? v : 1000 - v);
    front.push(
      sheet(
        'dune',
        0,
        [
          ...Array.from({ length: 11 }, (_, i) =>
            tuft(f, X(-10 + i * 27), 900 + i * i * 1.2, 190 - i * 9, mix(grass, dark(grass, 0.5), r())),
          ),
          {
            d: smooth(
              [
                [X(-60), 880],
                [X(90), 868],
                [X(240), 950],
                [X(380), 1060],
                [X(-60), 1060],
              ] as Pt[],
              true,
              0.15,
            ),
            fill: dark(dune, 0.25),
          },
        ],
        { lift: 9 },
      ),
    );
  }
  return { back, front, footing: [sandY + 60, 950], earth: c('#e6c994') };
}
