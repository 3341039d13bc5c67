/** Mountains under snow: one great peak, a jagged range, or round old hills. */
import { mix } from '../core/colour.ts';
import { poly, ridge, smooth } from '../core/geom.ts';
import type { Layer, Node, Pt } from '../core/types.ts';
import { air, mist, sheet } from './sheets.ts';
import type { Stage } from './stage.ts';

/** A pointed peak with a snow cap; its foot at y, h tall. */
function peak(f: Stage, x: number, y: number, w: number, h: number, d: number): Node[] {
  const { c, P, r } = f;
  const side = f.orb[0] > x ? 1 : -1;
  const tip: Pt = [x, y - h];
  const jag = () => r.range(-0.03, 0.03) * w;
  // points are given for the left flank as shares of w and h
  const at = (u: number, v: number): Pt => [x + u * w, y - v * h];
  return [
    {
      d: poly([
        at(-1, 0),
        [x - w * 0.52, y - h * 0.46 + jag()],
        at(-0.2, 0.84),
        tip,
        at(0.24, 0.74),
        [x + w * 0.5, y - h * 0.5 + jag()],
        at(1, 0),
      ]),
      fill: c('#6f7aa0', d),
    },
    {
      d: poly([
        tip,
        at(-0.2, 0.84),
        at(-0.42, 0.56),
        at(-0.28, 0.6),
        at(-0.2, 0.42),
        at(-0.06, 0.58),
        at(0.08, 0.4),
        at(0.18, 0.56),
        at(0.36, 0.46),
        at(0.24, 0.74),
      ]),
      fill: c('#ffffff', d * 0.75),
    },
    {
      d: poly([
        tip,
        at(-side * 0.22, 0.8),
        at(-side * 0.4, 0.56),
        at(-side * 0.27, 0.6),
        at(-side * 0.2, 0.43),
        at(-side * 0.08, 0.6),
        at(-side * 0.04, 0.8),
      ]),
      fill: mix(c('#9fb0dc', d), P.shade, 0.12),
      op: 0.8,
    },
    {
      d: poly([
        tip,
        at(-side * 0.06, 0.5),
        at(-side * 0.16, 0),
        at(-side, 0),
        at(-side * 0.5, 0.48),
        at(-side * 0.22, 0.8),
      ]),
      fill: P.shade,
      op: 0.16,
    },
  ];
}
/** A round old hill with a white top. */
function dome(f: Stage, x: number, y: number, w: number, h: number, d: number): Node[] {
  const { c, P } = f;
  const shape = smooth(
    [
      [x - w, y],
      [x - w * 0.6, y - h * 0.55],
      [x - w * 0.1, y - h],
      [x + w * 0.45, y - h * 0.68],
      [x + w, y],
    ],
    false,
  );
  return [
    { d: `${shape}Z`, fill: c('#e6ecfa', d) },
    {
      clip: `${shape}Z`,
      g: [
        {
          d: `M${x + w * 0.1},${y - h * 1.1}Q${x - w * 0.1},${y - h * 0.4} ${x + w * 0.3},${y}H${x + w * 1.1}V${y - h}Z`,
          fill: mix(c('#9fb0dc', d), P.shade, 0.1),
          op: 0.5,
        },
      ],
    },
  ];
}
export function mountains(f: Stage): Layer[] {
  const { H, zoom, r, c } = f;
  // words at the top need the sky: nothing may rise into it
  const room = Math.min(400 * zoom, f.textZone === 'top' ? H - 372 : H - 60);
  const blur = f.soft > 2 ? f.soft : undefined;
  const middle = f.textZone === 'left' ? 660 : f.textZone === 'right' ? 330 : 330 + f.choose('peak', 5) * 80;
  const kind = f.keep('mountains', 3);
  const mists = air('mist', [mist(f, H + 10, 110, 0.6)]);
  if (kind === 0)
    return [
      sheet(
        'far peaks',
        0.8,
        [
          ...peak(f, 130, H + 20, 260, room * 0.66, 0.62),
          ...peak(f, 880, H + 20, 300, room * 0.74, 0.6),
          ...peak(f, 640, H + 20, 200, room * 0.5, 0.66),
        ],
        { blur },
      ),
      sheet('mountain', 0.55, peak(f, middle, H + 40, 330 * Math.min(zoom, 1.2), room, 0.3), {
        blur: blur && blur * 0.7,
      }),
      mists,
    ];
  if (kind === 1) {
    const range = [-40, 150, 330, 520, 700, 880, 1040].flatMap((x, i) =>
      peak(f, x + r.range(-40, 40), H + 24, r.range(150, 220), room * r.range(0.5, 0.92), 0.5 + (i % 2) * 0.14),
    );
    return [sheet('range', 0.7, range, { blur }), mists];
  }
  return [
    sheet('far hills', 0.8, [{ d: ridge(r, H - room * 0.34, room * 0.14, 170), fill: c('#8f9cc4', 0.6) }], { blur }),
    sheet(
      'round hills',
      0.6,
      [
        ...dome(f, 120, H + 30, 330, room * 0.5, 0.42),
        ...dome(f, 900, H + 30, 360, room * 0.56, 0.4),
        ...dome(f, middle, H + 36, 300, room * 0.66, 0.3),
      ],
      { blur: blur && blur * 0.7 },
    ),
    mists,
  ];
}
