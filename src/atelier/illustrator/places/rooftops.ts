import { dark, mix } from '../core/colour.ts';
import { type Pt, rect } from '../core/geom.ts';
import type { Layer, Node } from '../core/types.ts';
import { air, mist, sheet } from './sheets.ts';
import { sky } from './sky.ts';
import type { Place, Stage } from './stage.ts';

export function rooftops(f: Stage): Place {
  const { r, c, H, zoom, P } = f;
  const back: Layer[] = [...sky(f)];
  const lit = f.dim;
  const houses = (
    n: number,
    base: number,
    hMin: number,
    hMax: number,
    cols: string[],
    d: number,
    windows: boolean,
  ): Node[] => {
    const out: Node[] = [];
    let x = -40 - r() * 60;
    while (x < 1040) {
      const w = (1100 / n) * r.range(0.7, 1.3);
      const h =
        r.range(hMin, hMax) * ((f.textZone === 'left' && x < 380) || (f.textZone === 'right' && x > 600) ? 0.62 : 1);
      const top = base - h;
      const wall = c(r.pick(cols), d * 0.85);
      const roof = c(r.pick(['#8a4a54', '#6a5a7a', '#a8604a', '#4f6078']), d);
      const kind = r();
      out.push({ d: rect(x, top, w, base - top + 400), fill: wall });
      if (kind < 0.5)
        out.push(
          { d: `M${x - w * 0.06},${top + 4}L${x + w / 2},${top - w * 0.5}L${x + w * 1.06},${top + 4}Z`, fill: roof },
          { d: `M${x + w / 2},${top - w * 0.5}L${x + w * 1.06},${top + 4}H${x + w * 0.72}Z`, fill: dark(roof, 0.25) },
        );
      else if (kind < 0.75)
        out.push(
          {
            d: `M${x - 3},${top + 2}C${x},${top - w * 0.5} ${x + w},${top - w * 0.5} ${x + w + 3},${top + 2}Z`,
            fill: roof,
          },
          { d: `M${x + w / 2},${top - w * 0.36}v${-w * 0.3}`, stroke: roof, sw: w * 0.03 },
        );
      else
        out.push(
          { d: rect(x - w * 0.05, top - w * 0.1, w * 1.1, w * 0.12, 2), fill: roof },
          { d: rect(x + w * 0.62, top - w * 0.38, w * 0.16, w * 0.3), fill: dark(wall, 0.2) },
        );
      if (kind < 0.5)
        out.push(
          { d: rect(x + w * 0.68, top - w * 0.46, w * 0.13, w * 0.34), fill: dark(roof, 0.2) },
          { d: rect(x + w * 0.65, top - w * 0.49, w * 0.19, w * 0.07, 2), fill: roof },
        );
      if (windows) {
        const cw = w / 4;
        for (let yy = top + cw * 0.5; yy < Math.min(base + 40, top + cw * 6.5); yy += cw * 1.25)
          for (let k = 0; k < 3; k++) {
            const on = lit && r() < 0.45;
            const wx = x + cw * 0.42 + k * cw * 1.12;
            const cut = `M${wx},${yy + cw * 0.78}v${-cw * 0.5}q${cw * 0.28},${-cw * 0.34} ${cw * 0.56},0v${cw * 0.5}Z`;
            out.push({
              d: cut,
              fill: on ? r.pick(['#ffd27a', '#ffe2a0', '#ffb860']) : dark(wall, 0.34),
              lit: on,
              op: on ? 1 - d * 0.5 : 0.8,
            });
          }
      }
      x += w * r.range(0.92, 1.06);
    }
    return out;
  };
  back.push(
    sheet('far city', 0.8, houses(12, H + 40, 110 * zoom, 320 * zoom, ['#8a86b0', '#a08ab0', '#7f90b8'], 0.66, false), {
      blur: f.soft > 2 ? f.soft : undefined,
    }),
    air('mist', [mist(f, H + 20, 130, 0.42)]),
  );
  back.push(
    sheet(
      'mid city',
      0.45,
      houses(7, H + 100, 120 * zoom, 330 * zoom, ['#b88a8a', '#8f86a8', '#c9a088', '#8a9ab0'], 0.34, true),
      { blur: f.soft > 3 ? f.soft * 0.6 : undefined },
    ),
    air('mist', [mist(f, H + 110, 110, 0.25)]),
  );
  back.push(
    sheet(
      'near city',
      0.25,
      houses(5, H + 230, 150 * zoom, 260 * zoom, ['#a8706a', '#7a6a94', '#c08a6a'], 0.14, true),
      {
        blur: f.soft > 4 ? f.soft * 0.4 : undefined,
      },
    ),
  );
  // two tiled roofs with a gap to leap over
  const tiles = (poly: Pt[], col: string): Node[] => {
    const d = `M${poly.map((q) => q.join(',')).join('L')}Z`;
    const out: Node[] = [
      {
        d,
        fill: {
          lin: [0, poly[0]![1], 0, 1000],
          stops: [
            [0, c(mix(col, P.light, 0.18))],
            [0.4, c(col)],
            [1, c(dark(col, 0.45))],
          ],
        },
      },
    ];
    const rows: Node[] = [];
    const y0 = Math.min(...poly.map((q) => q[1]));
    for (let y = y0 + 16, k = 0; y < 1010; y += 24 + k * 2, k++)
      for (let x = -40 + (k % 2) * 24; x < 1040; x += 48)
        rows.push({ d: `M${x},${y}q24,${20 + k} 48,0`, stroke: dark(c(col), 0.4), sw: 2.4, op: 0.6 });
    out.push({ clip: d, g: rows });
    return out;
  };
  const y = 1000 - (1000 - H) * 0.7 - 36;
  const wide = false;
  const A: Pt[] = wide
    ? [
        [-20, y + 6],
        [330, y + 12],
        [392, 1020],
        [-20, 1020],
      ]
    : [
        [-20, y + 14],
        [1020, y + 14],
        [1020, 1020],
        [-20, 1020],
      ];
  const B: Pt[] = [
    [640, y - 26],
    [1020, y - 34],
    [1020, 1020],
    [590, 1020],
  ];
  const ridgeCap = (x0: number, x1: number, yy: number): Node[] =>
    Array.from({ length: Math.ceil((x1 - x0) / 42) }, (_, i) => ({
      d: rect(x0 + i * 42, yy - 11, 44, 20, 9),
      fill: c('#c9705a'),
      stroke: c('#6a3040'),
      sw: 1.4,
    }));
  back.push(
    sheet(
      'roof',
      0.1,
      [
        ...tiles(A, '#b0584c'),
        ...ridgeCap(-20, wide ? 336 : 1020, A[0]![1] + 2),
        ...(wide ? [...tiles(B, '#8f5568'), ...ridgeCap(632, 1020, B[0]![1])] : []),
      ],
      { lift: 7 },
    ),
  );
  const chim = (x: number, yy: number, k: number, col: string): Node[] => [
    { d: rect(x - 30 * k, yy - 120 * k, 60 * k, 150 * k), fill: col },
    ...[0, 1, 2, 3].flatMap((j) =>
      [0, 1].map(
        (i): Node => ({
          d: rect(x - 26 * k + i * 28 * k + (j % 2) * 6 * k, yy - 104 * k + j * 26 * k, 20 * k, 11 * k, 2),
          fill: dark(col, 0.18),
          op: 0.7,
        }),
      ),
    ),
    { d: rect(x - 38 * k, yy - 134 * k, 76 * k, 18 * k, 3), fill: dark(col, 0.15) },
    { d: rect(x - 22 * k, yy - 168 * k, 16 * k, 36 * k, 3), fill: c('#c9705a') },
    { d: rect(x + 6 * k, yy - 160 * k, 16 * k, 28 * k, 3), fill: c('#c9705a') },
  ];
  back.push(
    sheet(
      'chimney',
      0.1,
      chim(f.textZone === 'right' ? 150 : 880, (f.textZone === 'right' ? y : y - 26) + 6, 0.95, c('#a8655a')),
      {
        lift: 6,
        wash: 2,
      },
    ),
  );
  const front: Layer[] = [];
  const k = mix(dark(c('#4a4468'), 0.35), P.shade, 0.3);
  const sides = f.sides;
  for (const s of sides) {
    const x = s < 0 ? 40 : 960;
    front.push(
      sheet(
        'frame',
        0,
        [
          ...chim(x, 940, 1.7, k),
          {
            d: `M${x + s * -60},1010V560M${x - s * 60 - 46},620h92M${x - s * 60 - 32},660h64M${x - s * 60 - 20},590h40`,
            stroke: k,
            sw: 7,
          },
        ],
        { lift: 9 },
      ),
    );
  }
  return { back, front, footing: [y + 6, y + 12], earth: c('#b0584c') };
}
