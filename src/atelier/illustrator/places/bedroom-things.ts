/** What a child's room holds: a bed with a quilt, a lamp, a shelf, pictures or bunting, toys in the foreground. */
import { dark, mix } from '../core/colour.ts';
import { ellipse, rect, smooth, star } from '../core/geom.ts';
import type { Layer, Node, Pt } from '../core/types.ts';
import type { Room } from './rooms.ts';
import { sheet } from './sheets.ts';
import type { Stage } from './stage.ts';

/** Patches that fill a box; clip them to the quilt. */
export function patches(
  f: Stage,
  colours: readonly string[],
  x: number,
  y: number,
  w: number,
  h: number,
  size: number,
): Node[] {
  const out: Node[] = [];
  for (let i = 0; i * size < w; i++)
    for (let j = 0; j * size < h; j++)
      out.push({
        d: rect(x + i * size, y + j * size, size, size),
        fill: f.c(colours[(i * 3 + j * 2) % colours.length] ?? '#e8a65a'),
        stroke: f.c('#fff0da'),
        sw: size * 0.028,
      });
  return out;
}
/** A bed that runs off the page at one side. */
export function bed(f: Stage, room: Room, side: number): Node[] {
  const { c, H } = f;
  const edge = side < 0 ? 0 : 1000;
  const X = (v: number) => edge - side * v;
  const y = H + 40;
  const quilt = smooth(
    [
      [X(-60), y - 90],
      [X(150), y - 104],
      [X(330), y - 90],
      [X(366), y - 40],
      [X(372), y + 96],
      [X(-60), y + 100],
    ] as Pt[],
    true,
    0.1,
  );
  const post = smooth(
    [
      [X(360), y + 120],
      [X(356), y - 130],
      [X(372), y - 152],
      [X(388), y - 130],
      [X(390), y + 120],
    ] as Pt[],
    true,
    0.1,
  );
  const pillow = smooth([
    [X(-60), y - 120],
    [X(20), y - 150],
    [X(120), y - 136],
    [X(140), y - 92],
    [X(-60), y - 80],
  ] as Pt[]);
  return [
    { d: post, fill: c(room.wood) },
    { d: pillow, fill: c('#fff6ea') },
    { d: quilt, fill: c(room.quilt[0] ?? '#e8a65a') },
    { clip: quilt, g: patches(f, room.quilt, Math.min(X(-60), X(400)), y - 112, 470, 230, 58) },
    { d: rect(Math.min(X(-60), X(380)), y + 92, 440, 22, 6), fill: c(room.wood) },
  ];
}
/** A table with a lamp, burning at dusk and night. `at` is the middle of its light. */
export function lampOn(f: Stage, room: Room, x: number): { nodes: Node[]; at: Pt } {
  const { c, H } = f;
  const y = H - 76;
  const shade =
    f.keep('lamp', 2) === 0
      ? `M${x - 26},${y - 62}H${x + 26}L${x + 46},${y}H${x - 46}Z`
      : `M${x - 44},${y}C${x - 44},${y - 78} ${x + 44},${y - 78} ${x + 44},${y}Z`;
  return {
    at: [x, y - 30],
    nodes: [
      { d: rect(x - 52, H - 12, 104, 14, 4), fill: c(room.wood) },
      { d: `M${x - 38},${H}v96M${x + 38},${H}v96`, stroke: c(dark(room.wood, 0.2)), sw: 9 },
      { d: `M${x},${y}V${H - 12}`, stroke: c('#6a4a3a'), sw: 8 },
      {
        d: shade,
        lit: true,
        fill: {
          lin: [0, y - 62, 0, y],
          stops: [
            [0, '#ffd27a'],
            [1, '#fff0c0'],
          ],
        },
      },
    ],
  };
}
export function shelf(f: Stage, x: number, y: number): Node[] {
  const { c, r } = f;
  const out: Node[] = [{ d: rect(x - 130, y, 260, 14, 4), fill: c('#a8744a') }];
  for (let i = 0, bx = x - 116; i < 8; i++) {
    const w = r.range(15, 26);
    const h = r.range(52, 84);
    out.push({
      d: rect(bx, y - h, w, h, 3),
      fill: c(r.pick(['#d8605a', '#f0b850', '#5f9f8f', '#7f8fd0', '#e8a0a8'])),
      stroke: c('#4a3a5a'),
      sw: 1,
    });
    bx += w + 2;
  }
  if (f.keep('shelf end', 2))
    return [
      ...out,
      { d: ellipse(x + 96, y - 28, 27), fill: c('#6fb0c8') },
      { d: `M${x + 78},${y - 40}q16,-10 22,4q10,4 4,16q-12,6 -20,-6q-8,-4 -6,-14Z`, fill: c('#7fae6a') },
    ];
  return [
    ...out,
    { d: `M${x + 80},${y}v-30h36v30Z`, fill: c('#c0704e') },
    ...[-24, -8, 8, 24].map(
      (a): Node => ({ d: ellipse(x + 98 + a, y - 48 - Math.abs(a) * -0.4, 9, 16), fill: c('#6f9f5a') }),
    ),
  ];
}
/** Bunting from wall to wall; `y` is where it is tied. */
export function garland(f: Stage, y: number): Node[] {
  const { c } = f;
  const cols = ['#d8605a', '#f0b850', '#5f9f8f', '#7f8fd0', '#e8a0a8'];
  const sag = (x: number) => y + Math.abs(Math.sin((x / 500) * Math.PI)) * 62;
  const flags = Array.from({ length: 15 }, (_, i): Node => {
    const x = 30 + i * 67;
    return {
      d: `M${x - 24},${sag(x) - 2}L${x + 24},${sag(x) + 2}L${x + 1},${sag(x) + 54}Z`,
      fill: c(cols[i % 5] ?? '#d8605a'),
    };
  });
  return [{ d: `M-10,${y}Q250,${y + 122} 500,${y}Q750,${y + 122} 1010,${y}`, stroke: c('#f4e8d8'), sw: 4 }, ...flags];
}
/** Bunting, or three framed pictures. */
export function wallThing(f: Stage, x: number, y: number): Node[] {
  const { c } = f;
  const cols = ['#d8605a', '#f0b850', '#5f9f8f', '#7f8fd0', '#e8a0a8'];
  if (f.keep('bunting', 2)) {
    const flags = [0, 1, 2, 3, 4, 5].map((i): Node => {
      const fx = x - 150 + i * 56;
      const fy = y + Math.sin((i / 5) * Math.PI) * 34;
      return { d: `M${fx - 20},${fy}h40l-20,44Z`, fill: c(cols[i % 5] ?? '#d8605a') };
    });
    return [
      { d: `M${x - 190},${y - 8}Q${x - 10},${y + 76} ${x + 170},${y - 8}`, stroke: c('#f4e8d8'), sw: 3 },
      ...flags,
    ];
  }
  return [
    [x - 120, y, 88, 110],
    [x, y - 24, 104, 84],
    [x + 96, y + 34, 70, 70],
  ].flatMap(([px = 0, py = 0, w = 1, h = 1], i): Node[] => [
    { d: rect(px - w / 2, py, w, h, 3), fill: c('#8a5a44') },
    { d: rect(px - w / 2 + 9, py + 9, w - 18, h - 18), fill: c(i === 1 ? '#bfe0e8' : '#f6ecd8') },
    i === 1
      ? {
          d: `M${px - w / 2 + 9},${py + h - 9}l${w * 0.24},${-h * 0.36}l${w * 0.18},${h * 0.2}l${w * 0.2},${-h * 0.34}l${w * 0.2},${h * 0.5}Z`,
          fill: c('#7fae8a'),
        }
      : { d: star(px, py + h / 2, w * 0.2), fill: c(cols[i] ?? '#f0b850') },
  ]);
}
/** Blocks, a ball and a drum, near to us at the framed sides. */
export function toys(f: Stage): Layer[] {
  const { c } = f;
  return f.sides.map((s) => {
    const X = (v: number) => (s < 0 ? v : 1000 - v);
    const box = (from: number, to: number, y: number, h: number, fill: string): Node => ({
      d: rect(Math.min(X(from), X(to)), y, to - from, h, 8),
      fill: dark(c(fill), 0.2),
    });
    if (f.choose(`toys ${s}`, 2))
      return sheet(
        'toys',
        0,
        [
          { d: ellipse(X(52), 936, 74), fill: dark(c('#e8a04a'), 0.16) },
          { d: `M${X(-20)},936Q${X(52)},890 ${X(124)},936`, stroke: c('#fff0d8'), sw: 16 },
          box(98, 168, 940, 80, '#7f8fd0'),
          { d: star(X(133), 974, 20), fill: mix(c('#fff0d0'), '#ffffff', 0.1) },
        ],
        { lift: 9 },
      );
    return sheet(
      'toys',
      0,
      [
        box(0, 100, 900, 110, '#d8605a'),
        box(84, 172, 926, 90, '#5f9f8f'),
        box(26, 110, 812, 90, '#f0b850'),
        { d: star(X(68), 857, 25), fill: c('#fff0d0') },
        { d: ellipse(X(48), 955, 22), fill: c('#ffe0c0') },
      ],
      { lift: 9 },
    );
  });
}
