import { dark, mix } from '../core/colour.ts';
import { ellipse, type Pt, poly, rect, ridge, smooth, star } from '../core/geom.ts';
import { PALETTES } from '../core/palette.ts';
import type { Layer, Node } from '../core/types.ts';
import { air, glow, sheet } from './sheets.ts';
import type { Place, Stage } from './stage.ts';

export function bedroom(f: Stage): Place {
  const { r, P, H, zoom } = f;
  const lamp = f.dim;
  const c = (k: string, d = 0) => mix(f.c(k, d), '#ffb868', lamp ? 0.06 : 0);
  const wx = f.orb[0] - 60;
  const wy = H - 400 * Math.min(1.15, zoom);
  const ww = 270 * Math.min(1.2, zoom);
  const wh = 330 * Math.min(1.2, zoom);
  const back: Layer[] = [];
  const bedLeft = wx > 500;
  const wall: Node[] = [
    {
      d: 'M0,0H1000V1000H0Z',
      fill: {
        lin: [0, 0, 0, H],
        stops: [
          [0, c('#7a80c8')],
          [1, c('#c09ac0')],
        ],
      },
    },
  ];
  for (let i = 0; i < 11; i++)
    for (let j = 0; j < 7; j++)
      wall.push({ d: star(i * 100 + (j % 2) * 50, 40 + j * 92, 7, 0.4, 0, 4), fill: c('#b0a8da'), op: 0.35 });
  wall.push({ d: `M0,${H - 20}H1000V${H}H0Z`, fill: c('#e8dcd0') });
  back.push({ name: 'wall', depth: 0.6, kind: 'sky', nodes: [{ g: wall, blur: f.soft > 3 ? 3 : undefined }] });
  const pane = `M${wx - ww / 2},${wy + wh}V${wy + ww * 0.5}A${ww / 2},${ww / 2} 0 0 1 ${wx + ww / 2},${wy + ww * 0.5}V${wy + wh}Z`;
  const N = PALETTES[f.timeOfDay];
  const out: Node[] = [
    { d: pane, fill: { lin: [0, wy, 0, wy + wh], stops: N.sky.map((k, i) => [i / 3, k]) } },
    {
      clip: pane,
      g: [
        glow(wx + 50, wy + 96, 190, N.light, 0.6),
        { d: ellipse(wx + 50, wy + 96, 36), fill: '#fff8dc', lit: true },
        ...Array.from(
          { length: 22 },
          (): Node => ({
            d: ellipse(wx + r.range(-0.5, 0.5) * ww, wy + r() * wh * 0.7, 1 + r() * 2),
            fill: '#fff8e0',
            op: 0.8,
            lit: true,
          }),
        ),
        { d: ridge(r, wy + wh - 50, 18, 80), fill: N.sky[1] },
        { d: ridge(r, wy + wh - 20, 14, 70), fill: N.sky[0] },
      ],
    },
    { d: pane, stroke: c('#f6e6cf'), sw: 15 },
    { d: `M${wx},${wy}V${wy + wh}M${wx - ww / 2},${wy + wh * 0.55}H${wx + ww / 2}`, stroke: c('#f6e6cf'), sw: 8 },
    { d: rect(wx - ww / 2 - 28, wy + wh, ww + 56, 18, 5), fill: c('#fbeed8') },
  ];
  back.push(sheet('window', 0.5, out, { lift: 4, wash: 2, blur: f.soft > 4 ? 2 : undefined }));
  const curtain = (s: number): Node[] => {
    const x = wx + s * (ww / 2 + 26);
    const X = (v: number) => x + s * v;
    const d = smooth(
      [
        [X(-36), wy - 34],
        [X(62), wy - 34],
        [X(66), wy + wh * 0.5],
        [X(72), wy + wh + 66],
        [X(2), wy + wh + 62],
        [X(12), wy + wh * 0.6],
        [X(-20), wy + wh * 0.3],
      ] as Pt[],
      true,
      0.1,
    );
    return [
      { d, fill: c('#d8736a') },
      {
        clip: d,
        g: [10, 28, 46].map(
          (k): Node => ({
            d: `M${X(k)},${wy - 40}Q${X(k + 8)},${wy + wh * 0.5} ${X(k + 4)},${wy + wh + 80}`,
            stroke: c('#a8484f'),
            sw: 5,
            op: 0.5,
          }),
        ),
      },
    ];
  };
  back.push(
    sheet(
      'curtains',
      0.4,
      [{ d: rect(wx - ww / 2 - 110, wy - 50, ww + 220, 10, 5), fill: c('#8a5a3c') }, ...curtain(-1), ...curtain(1)],
      { lift: 5 },
    ),
  );
  const sx = bedLeft ? 190 : 810;
  const shelfY = H - 330; // bunting + shelf on the other wall
  if (!(f.textZone === 'left' && bedLeft) && !(f.textZone === 'right' && !bedLeft)) {
    const items: Node[] = [{ d: rect(sx - 130, shelfY, 260, 14, 4), fill: c('#a8744a') }];
    let x = sx - 116;
    for (let i = 0; i < 8; i++) {
      const w = r.range(15, 26);
      const h = r.range(52, 84);
      items.push({
        d: rect(x, shelfY - h, w, h, 3),
        fill: c(r.pick(['#d8605a', '#f0b850', '#5f9f8f', '#7f8fd0', '#e8a0a8'])),
        stroke: c('#4a3a5a'),
        sw: 1,
      });
      x += w + 2;
    }
    items.push(
      { d: ellipse(sx + 96, shelfY - 28, 27), fill: c('#6fb0c8') },
      { d: `M${sx + 78},${shelfY - 40}q16,-10 22,4q10,4 4,16q-12,6 -20,-6q-8,-4 -6,-14Z`, fill: c('#7fae6a') },
    );
    back.push(sheet('shelf', 0.4, items, { lift: 4, wash: 2 }));
  }
  const floor: Node[] = [
    {
      d: `M0,${H}H1000V1010H0Z`,
      fill: {
        lin: [0, H, 0, 1000],
        stops: [
          [0, c('#c08a5e')],
          [1, c('#8a5a40')],
        ],
      },
    },
  ];
  for (let i = -6; i < 17; i++)
    floor.push({
      d: `M${500 + (i - 5) * 70},${H}L${500 + (i - 5) * 190},1010`,
      stroke: c('#7a4a34'),
      sw: 2.4,
      op: 0.6,
    });
  // moonlight through the four panes, lying on the boards
  for (const [u0, u1] of [
    [0, 0.47],
    [0.53, 1],
  ])
    for (const [v0, v1] of [
      [0, 0.44],
      [0.52, 1],
    ]) {
      const at = (u: number, v: number): Pt => [
        wx - ww * (0.4 + 0.5 * v) + u * ww * (0.76 + 0.34 * v),
        H + 26 + v * 210,
      ];
      floor.push({
        d: poly([at(u0!, v0!), at(u1!, v0!), at(u1!, v1!), at(u0!, v1!)]),
        fill: P.light,
        op: 0.2,
        blend: 'screen',
      });
    }
  back.push(
    sheet('floor', 0.2, floor, { lift: 2 }),
    sheet(
      'rug',
      0.15,
      [
        { d: ellipse(530, H + (1000 - H) * 0.58, 370, (1000 - H) * 0.3), fill: c('#4f7fa0') },
        { d: ellipse(530, H + (1000 - H) * 0.58, 330, (1000 - H) * 0.255), stroke: c('#f6e0b0'), sw: 7 },
        { d: ellipse(530, H + (1000 - H) * 0.58, 250, (1000 - H) * 0.18), stroke: c('#e8908a'), sw: 6 },
      ],
      { lift: 1.5, wash: 2 },
    ),
  );
  const bx = bedLeft ? 0 : 1000;
  const d = bedLeft ? 1 : -1;
  const X = (v: number) => bx + d * v;
  const by = H + 40; // the bed runs off the page
  const quilt = smooth(
    [
      [X(-60), by - 90],
      [X(150), by - 104],
      [X(330), by - 90],
      [X(366), by - 40],
      [X(372), by + 96],
      [X(-60), by + 100],
    ] as Pt[],
    true,
    0.1,
  );
  const patches: Node[] = [];
  const cols = ['#e8a65a', '#d8605a', '#6fa08f', '#7f8fd0', '#f0d49a', '#c07aa0'];
  for (let i = 0; i < 8; i++)
    for (let j = 0; j < 5; j++)
      patches.push({
        d: rect(X(-60 + i * 58) - (d < 0 ? 58 : 0), by - 112 + j * 46, 58, 46),
        fill: c(cols[(i * 3 + j * 2) % 6]!),
        stroke: c('#fff0da'),
        sw: 1.6,
      });
  back.push(
    sheet(
      'bed',
      0.15,
      [
        {
          d: smooth(
            [
              [X(360), by + 120],
              [X(356), by - 130],
              [X(372), by - 152],
              [X(388), by - 130],
              [X(390), by + 120],
            ] as Pt[],
            true,
            0.1,
          ),
          fill: c('#9a6440'),
        },
        {
          d: smooth([
            [X(-60), by - 120],
            [X(20), by - 150],
            [X(120), by - 136],
            [X(140), by - 92],
            [X(-60), by - 80],
          ] as Pt[]),
          fill: c('#fff6ea'),
        },
        { d: quilt, fill: c('#e8a65a') },
        { clip: quilt, g: patches },
        { d: rect(Math.min(X(-60), X(380)), by + 92, 440, 22, 6), fill: c('#9a6440') },
      ],
      { lift: 6, wash: 2 },
    ),
  );
  if (lamp) {
    const lx = X(455);
    const ly = H - 76;
    f.key = { at: [lx, ly - 30], colour: '#ffc878' };
    back.push(
      sheet(
        'lamp',
        0.1,
        [
          { d: rect(lx - 46, H - 12, 92, 14, 4), fill: c('#a8744a') },
          { d: `M${lx - 34},${H}v96M${lx + 34},${H}v96`, stroke: c('#8a5a3c'), sw: 9 },
          { d: `M${lx},${ly}V${H - 12}`, stroke: c('#6a4a3a'), sw: 8 },
          {
            d: `M${lx - 26},${ly - 62}H${lx + 26}L${lx + 46},${ly}H${lx - 46}Z`,
            lit: true,
            fill: {
              lin: [0, ly - 62, 0, ly],
              stops: [
                [0, '#ffd27a'],
                [1, '#fff0c0'],
              ],
            },
          },
        ],
        { lift: 4, wash: 1 },
      ),
      air('lamp glow', [glow(lx, ly - 30, 520, '#ff9a3a', 0.8), glow(lx, ly - 30, 190, '#ffd27a', 0.6)], 'light'),
    );
  }
  const front: Layer[] = [];
  if (f.sides.length > 0) {
    const s = f.sides.includes(-1) ? 1 : -1;
    const e = s > 0 ? 0 : 1000;
    const Y = (v: number) => e + s * v;

    front.push(
      sheet(
        'toys',
        0,
        [
          { d: rect(Math.min(Y(20), Y(130)), 890, 110, 120, 8), fill: dark(c('#d8605a'), 0.2) },
          { d: rect(Math.min(Y(110), Y(212)), 920, 102, 100, 8), fill: dark(c('#5f9f8f'), 0.2) },
          { d: rect(Math.min(Y(50), Y(146)), 794, 96, 98, 8), fill: dark(c('#f0b850'), 0.2) },
          { d: star(Y(98), 843, 28), fill: c('#fff0d0') },
          { d: ellipse(Y(75), 950, 24), fill: c('#ffe0c0') },
        ],
        { lift: 9 },
      ),
    );
  }
  return { back, front, footing: [H + 90, 950], veil: c('#8a84bc'), earth: c('#c08a5e') };
}
