/** The bedroom: papered wall, a window that shows the time and the weather, floor and rug, a bed, and children's things. */
import { dark, mix, pale } from '../core/colour.ts';
import { ellipse, poly, rect, star } from '../core/geom.ts';
import type { Node, Pt } from '../core/types.ts';
import { bed, lampOn, toys } from './bedroom-things.ts';
import { bedroomWindow } from './bedroom-window.ts';
import { furnish } from './furnish-room.ts';
import { type Room, roomOf } from './rooms.ts';
import { air, glow, sheet } from './sheets.ts';
import type { Place, Stage } from './stage.ts';

export function bedroom(f: Stage): Place {
  const room = roomOf(f);
  const { H } = f;
  // lamplight warms every colour of the room
  const c = (k: string, d = 0) => mix(f.c(k, d), '#ffb868', f.dim ? 0.07 : 0);
  const s: Stage = { ...f, c };
  const wx = f.textZone === 'left' ? 730 : f.textZone === 'right' ? 270 : f.keep('window side', 2) ? 710 : 290;
  const bedSide = wx > 500 ? -1 : 1;
  const lamp = lampOn(s, room, bedSide > 0 ? 545 : 455);
  const furniture = furnish(s, room, wx, bedSide);
  return {
    back: [
      {
        name: 'wall',
        depth: 0.6,
        kind: 'sky',
        nodes: [{ g: wallpaper(s, room), blur: f.soft > 3 ? 3 : undefined, box: [0, 0, 1000, 1000] }],
      },
      ...bedroomWindow(s, room, wx),
      ...furniture.wall,
      sheet('floor', 0.2, floor(s, room, wx), { lift: 2 }),
      sheet('rug', 0.15, rug(s, room), { lift: 1.5, wash: 2 }),
      ...furniture.floor,
      ...(f.asleep ? [] : [sheet('bed', 0.15, bed(s, room, bedSide), { lift: 6, wash: 2 })]),
      ...(f.dim
        ? [
            sheet('lamp', 0.1, lamp.nodes, { lift: 4, wash: 1 }),
            air(
              'lamp glow',
              [glow(lamp.at[0], lamp.at[1], 480, '#ff9a3a', 0.7), glow(lamp.at[0], lamp.at[1], 180, '#ffd27a', 0.6)],
              'light',
            ),
          ]
        : []),
    ],
    front: toys(s),
    footing: [H + 130, 950],
    veil: mix(c(room.wall), f.night ? '#2a2450' : f.dim ? '#5a3f78' : '#fff4e4', f.dim ? 0.4 : 0.3),
    earth: c(room.quilt[0] ?? room.rug[0]),
    key: f.dim ? { at: lamp.at, colour: '#ffc878' } : undefined,
  };
}
function wallpaper(f: Stage, room: Room): Node[] {
  const { c, H } = f;
  const out: Node[] = [
    {
      d: 'M0,0H1000V1000H0Z',
      fill: {
        lin: [0, 0, 0, H],
        stops: [
          // lamplight stays low: the wall darkens towards the ceiling
          [0, f.dim ? mix(c(room.wall), f.P.shade, f.night ? 0.3 : 0.42) : c(room.wall)],
          [1, c(room.low)],
        ],
      },
    },
  ];
  const kind = f.keep('wallpaper', 4);
  const marks: string[] = [];
  if (kind === 1) for (let x = 30; x < 1000; x += 76) marks.push(rect(x, -10, 26, H + 10));
  else
    for (let i = 0; i < 11; i++)
      for (let j = 0; j < 7; j++) {
        const x = i * 100 + (j % 2) * 50;
        const y = 40 + j * 92;
        if (y > H - 40 || f.calmAt(x, y)) continue;
        if (kind === 0) marks.push(star(x, y, 7, 0.4, 0, 4));
        else if (kind === 2) marks.push(ellipse(x, y, 5));
        else marks.push(ellipse(x - 5, y, 4, 6) + ellipse(x + 5, y, 4, 6) + ellipse(x, y - 6, 4, 5));
      }
  out.push({ d: marks.join(''), fill: c(room.paper), op: kind === 1 ? 0.28 : 0.4 });
  if (f.keep('panel', 2)) {
    const y = H - 150;
    out.push(
      { d: `M0,${y}H1000V${H}H0Z`, fill: c(pale(room.low, 0.25)) },
      { d: rect(0, y - 8, 1000, 12), fill: c('#f4e8d8') },
    );
    let seams = '';
    for (let x = 40; x < 1000; x += 84) seams += `M${x},${y + 6}V${H}`;
    out.push({ d: seams, stroke: c(dark(room.low, 0.16)), sw: 2, op: 0.5 });
  }
  return [...out, { d: `M0,${H - 20}H1000V${H}H0Z`, fill: c('#e8dcd0') }];
}
function floor(f: Stage, room: Room, wx: number): Node[] {
  const { c, H, P } = f;
  const out: Node[] = [
    {
      d: `M0,${H}H1000V1010H0Z`,
      fill: {
        lin: [0, H, 0, 1000],
        stops: [
          [0, c(room.floor)],
          [1, c(dark(room.floor, 0.28))],
        ],
      },
    },
  ];
  const seam = c(dark(room.floor, 0.4));
  for (let i = -6; i < 17; i++)
    out.push({ d: `M${500 + (i - 5) * 70},${H}L${500 + (i - 5) * 190},1010`, stroke: seam, sw: 2.4, op: 0.6 });
  if (f.weather !== 'clear') return out;
  // sun or moon through the panes, lying on the boards
  const ww = 300;
  for (const [u0, u1] of [
    [0, 0.47],
    [0.53, 1],
  ] as const)
    for (const [v0, v1] of [
      [0, 0.44],
      [0.52, 1],
    ] as const) {
      const at = (u: number, v: number): Pt => [
        wx - ww * (0.4 + 0.5 * v) + u * ww * (0.76 + 0.34 * v),
        H + 26 + v * 210,
      ];
      out.push({
        d: poly([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]),
        fill: P.light,
        op: f.night ? 0.16 : 0.3,
        blend: 'screen',
      });
    }
  return out;
}
function rug(f: Stage, room: Room): Node[] {
  const { c, H } = f;
  const [a, b, d] = room.rug;
  const x = f.textZone === 'left' ? 690 : f.textZone === 'right' ? 310 : 520;
  const deep = 1000 - H;
  const y = H + deep * 0.6;
  const w = f.textZone === 'left' || f.textZone === 'right' ? 290 : 370;
  const kind = f.keep('rug', 3);
  if (kind === 1) {
    const corner = (u: number, v: number): Pt => [x + u * w * (0.72 + 0.28 * v), y + (v - 0.5) * deep * 0.5];
    const band = (v0: number, v1: number, fill: string): Node => ({
      d: poly([corner(-1, v0), corner(1, v0), corner(1, v1), corner(-1, v1)]),
      fill,
    });
    return [
      band(0, 1, c(a)),
      band(0.08, 0.2, c(b)),
      band(0.28, 0.36, c(d)),
      band(0.62, 0.7, c(d)),
      band(0.8, 0.92, c(b)),
    ];
  }
  const ring = (k: number): string => ellipse(x, y, w * k, deep * 0.3 * k);
  if (kind === 2)
    return [
      { d: ring(1), fill: c(b) },
      { d: ring(0.82), fill: c(a) },
      { d: ring(0.6), fill: c(b) },
      { d: ring(0.4), fill: c(d) },
    ];
  return [
    { d: ring(1), fill: c(a) },
    { d: ring(0.88), stroke: c(b), sw: 7 },
    { d: ring(0.66), stroke: c(d), sw: 6 },
  ];
}
