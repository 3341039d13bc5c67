import { dark, mix, pale } from '../core/colour.ts';
import { blob, ellipse, move, mul, type Pt, ridge, scale, scallop, tube, turnBy } from '../core/geom.ts';
import { at } from '../core/nodes.ts';
import type { Layer, Node, Stop } from '../core/types.ts';
import { air, glow, mist, sheet } from './sheets.ts';
import { nearness, type Place, type Stage, spread } from './stage.ts';

const WATER = {
  dawn: ['#bfeee0', '#5fc4c4', '#2f8fa8', '#22607f'],
  day: ['#d8fbf0', '#62cfd4', '#2a93b8', '#1d5f8f'],
  dusk: ['#ffd8b0', '#7fb0b8', '#3f6f9a', '#34407a'],
  night: ['#8fb8e0', '#3a6fa8', '#244a86', '#182a5c'],
};
export function underwater(f: Stage): Place {
  const { r, H, zoom } = f;
  const W = WATER[f.timeOfDay];
  const haze = W[1];
  const c = (k: string, d = 0) => mix(mix(k, mix(k, W[2]!, 0.5), f.night ? 0.62 : 0.42), haze!, d);
  const back: Layer[] = [];
  back.push({
    name: 'water',
    depth: 1,
    kind: 'sky',
    nodes: [
      {
        d: 'M0,0H1000V1000H0Z',
        fill: { lin: [0, 0, 0, 1000], stops: W.map((k, i): Stop => [[0, 0.22, 0.62, 1][i] ?? 1, k]) },
      },
      glow(f.orb[0], -40, 620, W[0]!, 0.8),
    ],
  });
  back.push({
    name: 'rays',
    depth: 0.9,
    kind: 'light',
    nodes: [
      {
        blur: 9,
        blend: 'screen',
        g: [-2, -1, 0, 1, 2].map((i): Node => {
          const x = f.orb[0] + i * 90;
          const s = i * 150 - 130;
          return {
            d: `M${x - 16},-30L${x + 22},-30L${x + s + 96},900L${x + s - 30},900Z`,
            fill: {
              lin: [0, 0, 0, 900],
              stops: [
                [0, W[0]!, 0.62],
                [1, W[0]!, 0],
              ],
            },
          };
        }),
      },
    ],
  });
  const rocks = (y: number, amp: number, d: number): Node => ({ d: ridge(r, y, amp, 110), fill: c('#4a6a8a', d) });
  back.push(
    sheet(
      'far rocks',
      0.8,
      [
        rocks(H - 30, 80 * zoom, 0.72),
        ...spread(f, 6).map(
          (x): Node => ({ d: scallop(r, x, H - 10, 46 * zoom, 70 * zoom, 8), fill: c('#5a6a94', 0.68) }),
        ),
      ],
      { blur: f.soft > 1 ? f.soft : undefined },
    ),
    air('haze', [mist(f, H, 150, 0.45, haze)]),
  );
  const fish = (x: number, y: number, k: number, col: string, dir: number): Node =>
    at(
      mul(move(x, y), scale(k * dir, k)),
      { d: 'M-22,0C-10,-17 14,-15 24,0C14,15 -10,17 -22,0Z', fill: col },
      { d: 'M-18,0L-36,-13Q-31,0 -36,13Z', fill: dark(col, 0.2) },
      { d: 'M-2,-11Q4,0 -2,11M-9,-9Q-4,0 -9,9', stroke: pale(col, 0.6), sw: 2.4, op: 0.8 },
      { d: ellipse(14, -3, 3.4), fill: '#fffaf0' },
      { d: ellipse(15, -3, 1.8), fill: '#20203a' },
    );
  const school: Node[] = [];
  const fx = f.textZone === 'right' ? 240 : 760;
  for (let i = 0; i < 11; i++) {
    const x = fx + r.range(-190, 190);
    const y = H * 0.5 + r.range(-130, 110);
    if (!f.calmAt(x, y))
      school.push(fish(x, y, r.range(0.5, 0.8) * zoom, c('#f6b45a', 0.3), f.textZone === 'right' ? 1 : -1));
  }
  back.push(sheet('fish', 0.5, school, { lift: 2, wash: 1, blur: f.soft > 3 ? 2 : undefined }));
  const kelp = (x: number, y: number, h: number, col: string, w = 15): Node[] => {
    const pts: Pt[] = [0, 1, 2, 3, 4, 5].map((i) => [x + Math.sin(i * 1.25 + x) * w * 1.6, y - (h * i) / 5]);
    const out: Node[] = [{ d: tube(pts, [w * 0.3, w * 0.26, w * 0.1]), fill: col }];
    for (let i = 1; i < 12; i++) {
      const t = i / 12;
      const px = x + Math.sin(t * 5 * 1.25 + x) * w * 1.6;
      const s = i % 2 ? 1 : -1;
      out.push(
        at(mul(move(px, y - h * t), turnBy(s * 38 - 90 + (s < 0 ? 0 : 0)), scale(1)), {
          d: `M0,0Q${w * 1.3},${-w * 0.8} ${w * 2.9},0Q${w * 1.3},${w * 0.8} 0,0Z`,
          fill: i % 3 ? col : mix(col, '#ffffff', 0.12),
        }),
      );
    }
    return out;
  };
  const coral = (x: number, y: number, k: number, col: string): Node[] => {
    const b = (px: number, py: number, a: number, l: number, n: number): Node[] => {
      const ex = px + Math.sin(a) * l;
      const ey = py - Math.cos(a) * l;
      return [
        {
          d: tube(
            [
              [px, py],
              [(px + ex) / 2 + 2, (py + ey) / 2],
              [ex, ey],
            ],
            [k * (2.5 + n * 2.2), k * (2 + n * 1.6), k * (2.5 + n)],
          ),
          fill: col,
        },
        ...(n ? [-0.5, 0.45].flatMap((da) => b(ex, ey, a + da + r.range(-0.15, 0.15), l * 0.68, n - 1)) : []),
      ];
    };
    return b(x, y, r.range(-0.15, 0.15), 44 * k, 2);
  };
  back.push(
    sheet(
      'mid reef',
      0.4,
      [
        rocks(H + 50, 44 * zoom, 0.36),
        ...spread(f, 5).flatMap((x) =>
          f.calmAt(x, H) ? [] : kelp(x, H + 60, r.range(190, 330) * zoom, c('#4f9a7a', 0.36), 14 * zoom),
        ),
        ...spread(f, 4).flatMap((x) => coral(x, H + 50, 1.25 * zoom, c('#e08aa0', 0.32))),
      ],
      { blur: f.soft > 2 ? f.soft * 0.6 : undefined },
    ),
  );
  const floorY = H + (1000 - H) * 0.42;
  const bed: Node[] = [
    {
      d: ridge(r, floorY, 20),
      fill: {
        lin: [0, floorY, 0, 1000],
        stops: [
          [0, c('#f6e2b0')],
          [1, c('#b08a70')],
        ],
      },
    },
  ];
  for (let i = 0; i < 20; i++) {
    const y = floorY + 40 + r() * (940 - floorY);
    const x = r() * 1000;
    bed.push({ d: `M${x - 50},${y}q25,-9 50,0t50,0`, stroke: c('#c9a880'), sw: 3, op: 0.6 });
  }
  for (const x of spread(f, 7)) {
    if (Math.abs(x - 500) < 120) continue;
    const y = floorY + r.range(20, 90);
    const k = nearness(f, y) * zoom;
    bed.push(
      { d: blob(r, x, y, 44 * k, 26 * k, 0.12, 9), fill: c('#6a7094') },
      ...coral(x + 20 * k, y - 10 * k, 0.8 * k, c(r.pick(['#ee7f8a', '#f6a65a', '#b98ad8', '#f6d06a']))),
    );
  }
  back.push(sheet('sea bed', 0.1, bed, { lift: 6 }));
  if (f.choose('jelly', 2) === 0)
    for (const [x, y, k, col] of [
      [f.textZone === 'right' ? 170 : 850, 250, 1.25, '#ffb0d8'],
      [f.textZone === 'right' ? 330 : 690, 140, 0.75, '#b8d8ff'],
      [f.textZone === 'left' ? 930 : 90, 560, 0.8, '#d8b8ff'],
    ] as const)
      back.push(
        air('jelly', [
          glow(x, y, 150 * k, col, 0.7),
          at(
            mul(move(x, y), scale(k)),
            ...[-26, -10, 8, 24].map(
              (t, i): Node => ({
                d: `M${t},14C${t - 16},46 ${t + 18},70 ${t - 4 + i * 2},${112 + (i % 2) * 26}`,
                stroke: pale(col, 0.3),
                sw: 4.6,
                op: 0.75,
                lit: true,
              }),
            ),
            {
              d: 'M-48,18C-52,-56 52,-56 48,18Q36,8 24,18Q12,8 0,18Q-12,8 -24,18Q-36,8 -48,18Z',
              lit: true,
              fill: {
                rad: [0, -14, 60],
                stops: [
                  [0, '#ffffff', 0.95],
                  [0.6, col, 0.9],
                  [1, col, 0.75],
                ],
              },
            },
            { d: ellipse(-13, -6, 3, 4) + ellipse(13, -6, 3, 4), fill: '#4a3a6a', lit: true },
            { d: 'M-5,3q5,5 10,0', stroke: '#4a3a6a', sw: 2, lit: true },
          ),
        ]),
      );
  const bub: Node[] = [];
  for (let i = 0; i < 34; i++) {
    const x = r() * 1000;
    const y = r() * 900;
    const k = 2 + r() ** 2 * 13;
    if (f.calmAt(x, y) && r() < 0.7) continue;
    bub.push(
      { d: ellipse(x, y, k), stroke: '#f0ffff', sw: 1.5, op: 0.7 },
      { d: ellipse(x - k * 0.3, y - k * 0.35, k * 0.24), fill: '#ffffff', op: 0.8 },
    );
  }
  const front: Layer[] = [air('bubbles', bub)];
  const near = mix(dark(c('#2f6f6a'), 0.35), W[3]!, 0.35);
  const sides = f.sides;
  for (const s of sides)
    front.push(
      sheet(
        'frame',
        0,
        [0, 1, 2, 3].flatMap((i) =>
          kelp(s < 0 ? 10 + i * 46 : 990 - i * 46, 1040, 820 - i * 190, mix(near, '#5fae8a', i * 0.07), 26),
        ),
        { lift: 9 },
      ),
      sheet(
        'near coral',
        0,
        [
          ...coral(s < 0 ? 130 : 880, 1040, 2.2, dark(c('#d86a80'), 0.22)),
          { d: blob(r, s < 0 ? 60 : 940, 1010, 150, 66, 0.1), fill: near },
        ],
        { lift: 9 },
      ),
    );
  return {
    back,
    front,
    footing: [floorY + 50, 950],
    veil: f.night ? '#244a86' : mix(W[0]!, W[1]!, 0.4),
    earth: c('#e6cfa0'),
  };
}
