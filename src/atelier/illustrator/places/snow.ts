import { mix } from '../core/colour.ts';
import { type Pt, poly, rect, ridge, smooth, star } from '../core/geom.ts';
import type { Layer, Node } from '../core/types.ts';
import { pine } from './plants.ts';
import { air, glow, mist, sheet } from './sheets.ts';
import { sky } from './sky.ts';
import { type Place, type Stage, spread } from './stage.ts';

export function snow(f: Stage): Place {
  const { r, c, H, zoom, P } = f;
  const back: Layer[] = [...sky(f, { clouds: f.night ? 0 : 3 })];
  const toLight = f.orb[0];
  if (f.night && f.choose('aurora', 2) === 0)
    back.push({
      name: 'aurora',
      depth: 1,
      kind: 'light',
      nodes: [
        {
          blur: 12,
          blend: 'screen',
          g: [
            ['#5fe0b0', 120, 0.75],
            ['#6fc8ff', 210, 0.5],
            ['#b98aff', 70, 0.55],
          ].map(([col, y, a], i): Node => {
            const Y = Number(y);
            const top: Pt[] = [];
            const low: Pt[] = [];
            for (let x = -80; x <= 1080; x += 116) {
              const w = Math.sin(x * 0.008 + i * 1.7) * 46;
              top.push([x, Y - 70 + w]);
              low.unshift([x, Y + 100 + w * 1.4]);
            }
            return {
              d: smooth([...top, ...low], true, 0.14),
              fill: {
                lin: [0, Y - 90, 0, Y + 130],
                stops: [
                  [0, String(col), 0],
                  [0.65, String(col), Number(a) * 0.8],
                  [1, String(col), 0],
                ],
              },
            };
          }),
        },
      ],
    });
  const peak = (x: number, y: number, w: number, h: number, d: number): Node[] => {
    const rock = c('#6f7aa0', d);
    const white = c('#ffffff', d * 0.75);
    const shade = mix(c('#9fb0dc', d), P.shade, 0.12);
    const side = toLight > x ? 1 : -1;
    const tip: Pt = [x, y - h];
    const j = (_t: number) => r.range(-0.03, 0.03) * w;
    return [
      {
        d: poly([
          [x - w, y],
          [x - w * 0.52, y - h * 0.46 + j(1)],
          [x - w * 0.2, y - h * 0.84],
          tip,
          [x + w * 0.24, y - h * 0.74],
          [x + w * 0.5, y - h * 0.5 + j(1)],
          [x + w, y],
        ]),
        fill: rock,
      },
      {
        d: poly([
          tip,
          [x - w * 0.2, y - h * 0.84],
          [x - w * 0.42, y - h * 0.56],
          [x - w * 0.28, y - h * 0.6],
          [x - w * 0.2, y - h * 0.42],
          [x - w * 0.06, y - h * 0.58],
          [x + w * 0.08, y - h * 0.4],
          [x + w * 0.18, y - h * 0.56],
          [x + w * 0.36, y - h * 0.46],
          [x + w * 0.24, y - h * 0.74],
        ]),
        fill: white,
      },
      {
        d: poly([
          tip,
          [x + -side * w * 0.22, y - h * 0.8],
          [x - side * w * 0.4, y - h * 0.56],
          [x - side * w * 0.27, y - h * 0.6],
          [x - side * w * 0.2, y - h * 0.43],
          [x - side * w * 0.08, y - h * 0.6],
          [x - side * w * 0.04, y - h * 0.8],
        ]),
        fill: shade,
        op: 0.8,
      },
      {
        d: poly([
          tip,
          [x - side * w * 0.06, y - h * 0.5],
          [x - side * w * 0.16, y],
          [x - side * w, y],
          [x - side * w * 0.5, y - h * 0.48],
          [x - side * w * 0.22, y - h * 0.8],
        ]),
        fill: P.shade,
        op: 0.16,
      },
    ];
  };
  back.push(
    sheet(
      'far peaks',
      0.8,
      [
        ...peak(130, H + 20, 260, 250 * zoom, 0.62),
        ...peak(880, H + 20, 300, 300 * zoom, 0.6),
        ...peak(640, H + 20, 200, 190 * zoom, 0.66),
      ],
      { blur: f.soft > 2 ? f.soft : undefined },
    ),
  );
  const mx = f.textZone === 'left' ? 660 : f.textZone === 'right' ? 330 : 400;
  back.push(
    sheet('mountain', 0.55, peak(mx, H + 40, 330 * Math.min(zoom, 1.2), 400 * zoom, 0.3), {
      blur: f.soft > 3 ? f.soft * 0.7 : undefined,
    }),
    air('mist', [mist(f, H + 10, 110, 0.6)]),
  );
  const snowLit = c('#ffffff');
  const snowShade = mix(c('#b8c6ea'), P.shade, 0.18);
  const hill = (y: number, amp: number, d: number): Node => ({
    d: ridge(r, y, amp, 190),
    fill: {
      lin: [0, y - amp, 0, y + 230],
      stops: [
        [0, mix(snowLit, P.haze, d)],
        [1, mix(snowShade, P.haze, d * 0.6)],
      ],
    },
  });
  back.push(
    sheet(
      'mid hill',
      0.4,
      [
        ...spread(f, 9, -40, 1040).flatMap((x) =>
          pine(f, x, H + 30 + r.range(-6, 16), r.range(110, 200) * zoom, c('#3f6a6a', 0.36), c('#ffffff', 0.2)),
        ),
        hill(H + 34, 22, 0.3),
      ],
      { blur: f.soft > 3 ? f.soft * 0.6 : undefined },
    ),
  );
  const cx = f.textZone === 'right' ? 210 : 800;
  const cy = H + 74;
  const k = 0.8 * zoom;
  if (f.choose('cabin', 2) === 0)
    back.push(
      sheet(
        'cabin',
        0.25,
        [
          { d: rect(cx - 70 * k, cy - 80 * k, 140 * k, 100 * k), fill: c('#8a5a44') },
          ...[0, 1, 2, 3].map(
            (i): Node => ({
              d: `M${cx - 70 * k},${cy - (60 - i * 22) * k}h${140 * k}`,
              stroke: c('#5f3a30'),
              sw: 2,
            }),
          ),
          {
            d: poly([
              [cx - 98 * k, cy - 70 * k],
              [cx, cy - 156 * k],
              [cx + 98 * k, cy - 70 * k],
              [cx + 84 * k, cy - 62 * k],
              [cx, cy - 132 * k],
              [cx - 84 * k, cy - 62 * k],
            ]),
            fill: snowLit,
          },
          {
            d: poly([
              [cx - 84 * k, cy - 64 * k],
              [cx, cy - 134 * k],
              [cx + 84 * k, cy - 64 * k],
            ]),
            fill: c('#7a4a3c'),
          },
          { d: rect(cx - 48 * k, cy - 52 * k, 36 * k, 34 * k, 3), fill: '#ffd27a', lit: true },
          { d: rect(cx + 12 * k, cy - 52 * k, 36 * k, 34 * k, 3), fill: '#ffd27a', lit: true },
          {
            d: `M${cx - 30 * k},${cy - 52 * k}v${34 * k}M${cx + 30 * k},${cy - 52 * k}v${34 * k}`,
            stroke: c('#5f3a30'),
            sw: 3,
          },
        ],
        { lift: 4, wash: 2 },
      ),
      air('cabin glow', [glow(cx, cy - 36 * k, 170 * k, P.lamp, 0.65)], 'light'),
    );
  back.push(
    sheet(
      'near trees',
      0.2,
      [90, 235, 905, 770]
        .filter((x) => !(f.textZone === 'left' && x < 400) && !(f.textZone === 'right' && x > 600))
        .flatMap((x) =>
          pine(
            f,
            x + r.range(-30, 30),
            H + 90 + r() * 30,
            r.range(260, 360) * zoom,
            c('#2f5a60', 0.12),
            c('#ffffff', 0.05),
          ),
        ),
      { blur: f.soft > 4 ? f.soft * 0.4 : undefined },
    ),
  );
  const g: Node[] = [hill(H + (1000 - H) * 0.3, 26, 0)];
  for (let i = 0; i < 46; i++) {
    const y = H + (1000 - H) * 0.4 + r() * 330;
    const x = r() * 1000;
    g.push({ d: star(x, y, 2.5 + r() * 3.5, 0.3, 0, 4), fill: '#ffffff', op: 0.8 });
  }
  for (let i = 0; i < 7; i++) {
    const y = H + (1000 - H) * (0.45 + 0.075 * i);
    const x = r() * 900;
    g.push({ d: `M${x - 140},${y}Q${x},${y - 26} ${x + 190},${y + 6}`, stroke: snowShade, sw: 7, op: 0.5 });
  }
  back.push(sheet('snow', 0.1, g, { lift: 6 }));
  const front: Layer[] = [];
  const near = mix(c('#2a4a58'), P.shade, 0.25);
  const sides = f.sides;
  for (const s of sides) {
    const x = s < 0 ? 10 : 990;
    front.push(
      sheet(
        'frame',
        0,
        [
          ...pine(f, x, 1060, 860, near, mix(snowLit, P.shade, 0.16)),
          {
            d: smooth([
              [x - s * -400, 1060],
              [x - s * -120, 970],
              [x - s * 90, 930],
              [x - s * 250, 985],
              [x - s * 420, 1060],
            ] as Pt[]),
            fill: mix(snowLit, P.shade, 0.12),
          },
        ],
        { lift: 9 },
      ),
    );
  }
  return { back, front, footing: [H + 150, 950], earth: c('#eef3ff') };
}
