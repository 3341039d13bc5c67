/** The larger things of a child's room: wardrobe, toy chest, beams, a hanging lamp, framed pictures, and play left lying. */
import { dark, mix, pale } from '../core/colour.ts';
import { ellipse, rect, smooth, star } from '../core/geom.ts';
import type { Node, Pt } from '../core/types.ts';
import type { Room } from './rooms.ts';
import type { Stage } from './stage.ts';

const GAY = ['#d8605a', '#f0b850', '#5f9f8f', '#7f8fd0', '#e8a0a8'] as const;

/** Three small paintings that a child may have made: a house, a boat, a sun. */
export function pictures(f: Stage, room: Room, x: number, y: number, k: number): Node[] {
  const { c } = f;
  const frame = c(dark(room.wood, 0.12));
  const one = (px: number, py: number, w: number, h: number, paper: string, drawing: Node[]): Node[] => [
    { d: rect(px - w / 2, py - h / 2, w, h, 4), fill: frame },
    { d: rect(px - w / 2 + 8, py - h / 2 + 8, w - 16, h - 16, 2), fill: c(paper) },
    ...drawing,
  ];
  const [a, b, d] = [x - 112 * k, x + 4 * k, x + 116 * k];
  return [
    ...one(a, y, 92 * k, 110 * k, '#f8eeda', [
      {
        d: `M${a - 22 * k},${y + 30 * k}v${-34 * k}l${22 * k},${-24 * k}l${22 * k},${24 * k}v${34 * k}Z`,
        fill: c('#d8605a'),
      },
      { d: rect(a - 6 * k, y + 8 * k, 13 * k, 22 * k, 2), fill: c('#f6d890') },
    ]),
    ...one(b, y - 14 * k, 112 * k, 84 * k, '#cfe6ea', [
      { d: `M${b - 34 * k},${y + 2 * k}h${68 * k}l${-14 * k},${14 * k}h${-40 * k}Z`, fill: c('#b8604a') },
      { d: `M${b},${y - 4 * k}v${-38 * k}l${28 * k},${34 * k}Z`, fill: c('#fff6e6') },
    ]),
    ...one(d, y + 8 * k, 84 * k, 84 * k, '#f4f0dc', [
      { d: star(d, y + 8 * k, 27 * k, 0.62, 0, 9), fill: c('#f0b850') },
      { d: ellipse(d, y + 8 * k, 13 * k), fill: c('#f8d478') },
    ]),
  ];
}
/** Ceiling beams, seen from below. */
export function beams(f: Stage, room: Room): Node[] {
  const wood = f.c(mix(room.wood, '#7a5440', 0.3));
  return [
    { d: rect(-20, -10, 1040, 58), fill: wood },
    { d: 'M-20,48H1020V58H-20Z', fill: dark(wood, 0.3) },
    ...[110, 500, 890].map(
      (x): Node => ({
        d: `M${x - 24},-10L${x - 32},78H${x + 32}L${x + 24},-10Z`,
        fill: dark(wood, 0.12),
        stroke: dark(wood, 0.32),
        sw: 2,
      }),
    ),
    { d: 'M20,14Q300,20 470,12M540,30Q720,24 980,30', stroke: dark(wood, 0.2), sw: 2.5, op: 0.6 },
  ];
}
/** A paper globe on a cord; lit at dusk and night. */
export function hangingLamp(f: Stage, room: Room, x: number): Node[] {
  const lit = f.dim;
  const shade = lit ? '#ffe2a0' : f.c(pale(room.curtain, 0.45));
  return [
    { d: `M${x},-10V64`, stroke: f.c('#6a5a5a'), sw: 4 },
    { d: ellipse(x, 116, 62, 54), fill: shade, lit },
    {
      d: `M${x - 56},96Q${x},82 ${x + 56},96M${x - 62},118Q${x},108 ${x + 62},118M${x - 52},142Q${x},136 ${x + 52},142`,
      stroke: dark(shade, 0.14),
      sw: 2.4,
    },
  ];
}
/** A strip that tells how tall a child has grown; foot near the floor. */
export function growthChart(f: Stage, x: number, top: number): Node[] {
  const bottom = f.H - 30;
  const marks = Array.from(
    { length: 9 },
    (_, i) => `M${x - 22},${top + 16 + ((bottom - top - 30) * i) / 8}h${i % 2 ? 14 : 24}`,
  );
  return [
    { d: rect(x - 24, top, 48, bottom - top, 8), fill: f.c('#f8eeda') },
    { d: marks.join(''), stroke: f.c('#b08a6a'), sw: 3 },
    { d: star(x + 8, top + (bottom - top) * 0.42, 11), fill: f.c('#d8605a') },
  ];
}
/** A painted wardrobe with a case on top and one door ajar; stands on the wall line. */
export function wardrobe(f: Stage, room: Room, x: number, top: number): Node[] {
  const { c, H } = f;
  const wood = c(mix(room.wood, room.curtain, f.keep('painted', 2) ? 0.45 : 0.1));
  const ink = dark(wood, 0.3);
  const [w, foot] = [186, H + 34];
  const [l, h] = [x - w / 2, H + 14 - top];
  const panel = (px: number): Node => ({
    d: rect(px, top + 34, w / 2 - 26, h - 78, 8),
    fill: pale(wood, 0.12),
    stroke: ink,
    sw: 2,
  });
  return [
    { d: rect(l + 40, top - 34, 96, 36, 6), fill: c('#b8845a'), stroke: c('#7a5238'), sw: 2 },
    { d: `M${l + 76},${top - 34}v-9h24v9`, stroke: c('#7a5238'), sw: 4 },
    { d: `M${l + 14},${H + 10}V${foot}h14V${H + 10}ZM${l + w - 28},${H + 10}V${foot}h14V${H + 10}Z`, fill: ink },
    { d: rect(l, top, w, h, 8), fill: wood, stroke: ink, sw: 2.4 },
    { d: rect(l - 9, top - 4, w + 18, 20, 7), fill: dark(wood, 0.12) },
    panel(l + 16),
    panel(x + 10),
    { d: `M${x},${top + 20}V${H + 12}`, stroke: ink, sw: 3 },
    { d: ellipse(x - 11, top + h * 0.55, 5) + ellipse(x + 11, top + h * 0.55, 5), fill: c('#f0cf80') },
    {
      d: star(l + 16 + (w / 2 - 26) / 2, top + 76, 15) + star(x + 10 + (w / 2 - 26) / 2, top + 76, 15),
      fill: c(room.rug[1]),
      op: 0.8,
    },
  ];
}
/** A chest too full to shut: a ball, a bear's ear, a kite's tail look out. */
export function toyChest(f: Stage, room: Room, x: number): Node[] {
  const { c, H } = f;
  const y = H + 34;
  const wood = c(pale(room.wood, 0.16));
  const ink = dark(wood, 0.35);
  return [
    { d: ellipse(x - 46, y - 92, 27), fill: c('#e8a04a') },
    { d: `M${x - 73},${y - 92}Q${x - 46},${y - 108} ${x - 19},${y - 92}`, stroke: c('#fff0d8'), sw: 6 },
    { d: ellipse(x + 6, y - 100, 21) + ellipse(x - 10, y - 119, 9) + ellipse(x + 22, y - 119, 9), fill: c('#b08058') },
    { d: ellipse(x - 1, y - 104, 2.6) + ellipse(x + 13, y - 104, 2.6), fill: c('#3a2a2a') },
    { d: `M${x + 40},${y - 84}l26,-40l22,34Z`, fill: c('#7f8fd0') },
    { d: rect(x - 92, y - 92, 184, 92, 8), fill: wood, stroke: ink, sw: 2.4 },
    { d: rect(x - 98, y - 98, 196, 20, 6), fill: dark(wood, 0.1), stroke: ink, sw: 2 },
    { d: star(x, y - 42, 20), fill: c(room.rug[2]) },
  ];
}
/** What was played with last, left on the boards: a train, slippers, or a book face down; and a mouse looks out of its `hole`. */
export function playThings(f: Stage, side: 1 | -1, hole: number): Node[] {
  const { c, H } = f;
  const y = H + (1000 - H) * 0.3;
  const x = 500 + side * 360;
  const out: Node[] = [
    { d: `M${hole - 21},${H}V${H - 26}A21,21 0 0 1 ${hole + 21},${H - 26}V${H}Z`, fill: c('#4a3440') },
    {
      d: ellipse(hole - 2, H - 12, 10, 9) + ellipse(hole - 10, H - 22, 5) + ellipse(hole + 6, H - 22, 5),
      fill: c('#b8a8a0'),
    },
    { d: ellipse(hole - 5, H - 14, 1.7) + ellipse(hole + 2, H - 14, 1.7), fill: c('#2a2028') },
  ];
  switch (f.choose('play', 3)) {
    case 0:
      return [
        ...out,
        ...[0, 1, 2].flatMap((i): Node[] => {
          const cx = x + side * (i * 62 - 60);
          const fill = c(GAY[i] ?? '#d8605a');
          return [
            { d: rect(cx - 25, y - 36, 50, 28, 6), fill, stroke: dark(fill, 0.3), sw: 2 },
            ...(i === 0
              ? [
                  { d: rect(cx - 24, y - 58, 24, 26, 4), fill: dark(fill, 0.1) },
                  { d: rect(cx + 6, y - 56, 10, 22, 3), fill: c('#4a4458') },
                ]
              : []),
            { d: ellipse(cx - 14, y - 6, 9) + ellipse(cx + 14, y - 6, 9), fill: c('#4a4458') },
          ];
        }),
      ];
    case 1:
      return [
        ...out,
        ...[-22, 22].flatMap((dx): Node[] => [
          {
            d: smooth(
              [
                [x + dx - 17, y],
                [x + dx - 19, y - 22],
                [x + dx, y - 38],
                [x + dx + 19, y - 22],
                [x + dx + 17, y],
              ] as Pt[],
              true,
              0.2,
            ),
            fill: c('#e8a0a8'),
            stroke: c('#a86a78'),
            sw: 2,
          },
          { d: ellipse(x + dx, y - 8, 11, 8), fill: c('#8a5a68') },
          { d: ellipse(x + dx, y - 31, 6), fill: c('#fff4e8') },
        ]),
      ];
    default:
      return [
        ...out,
        {
          d: `M${x - 58},${y}L${x},${y - 34}L${x + 58},${y}L${x + 44},${y + 6}L${x},${y - 18}L${x - 44},${y + 6}Z`,
          fill: c('#5f8fa8'),
          stroke: c('#3a5a70'),
          sw: 2,
        },
        { d: rect(x - 96, y - 24, 26, 26, 4), fill: c('#f0b850') },
        { d: rect(x - 84, y - 46, 24, 24, 4), fill: c('#d8605a') },
      ];
  }
}
