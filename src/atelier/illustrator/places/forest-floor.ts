/** What the open ground of a forest holds: a path, a stream with stepping stones, or a clearing with a log. */
import { dark, mix, pale } from '../core/colour.ts';
import { ellipse, smooth } from '../core/geom.ts';
import type { Node, Pt } from '../core/types.ts';
import { log, mushroom, reed, rock } from './plants.ts';
import { nearness, type Stage } from './stage.ts';
import type { Wood } from './woods.ts';

export interface GroundFeature {
  ground: Node[];
  /** True where nothing may grow. */
  clear: (x: number, y: number) => boolean;
}
/** A band that winds from the horizon to the front, wider as it comes near. */
function winding(f: Stage, bend: number, swing: number, wide: number): string {
  const { H } = f;
  return smooth(
    [
      [bend - 22 * wide, H + 40],
      [bend + 34 * swing, H + 110],
      [bend - 96 * swing - 30 * wide, H + 210],
      [bend - 46 * swing - 90 * wide, 1040],
      [bend + 40 * swing + 290 * wide, 1040],
      [bend + 60 * swing + 60 * wide, H + 220],
      [bend + 60 * swing + 50 * wide, H + 110],
      [bend + 12 * wide, H + 40],
    ] as Pt[],
    true,
    0.15,
  );
}
export function groundFeature(f: Stage, wood: Wood, bend: number): GroundFeature {
  const { c, H, r, zoom } = f;
  const clear = (x: number, y: number) => Math.abs(x - bend) < 70 * nearness(f, y) + 40;
  const kind = f.choose('floor', 3);
  const swing = f.choose('swing', 2) ? 1 : -1;
  if (kind === 0)
    return {
      clear,
      ground: [
        {
          d: winding(f, bend, swing, 1),
          fill: {
            lin: [0, H, 0, 1000],
            stops: [
              [0, c(wood.path, 0.15)],
              [1, c(dark(wood.path, 0.28))],
            ],
          },
        },
      ],
    };
  if (kind === 1) {
    // the stream keeps to one side, so that the actors stand on its bank
    const x = f.textZone === 'left' ? 900 : f.textZone === 'right' ? 60 : swing > 0 ? 900 : 60;
    const water: Node[] = [
      { d: winding(f, x, -swing * 0.7, 0.92), fill: c(mix(wood.soil, '#4a3a30', 0.3)) },
      {
        d: winding(f, x + 6, -swing * 0.7, 0.72),
        fill: {
          lin: [0, H, 0, 1000],
          stops: [
            [0, mix(f.P.sky[3], c('#7fc4cc'), 0.4)],
            [1, c('#4f98b0')],
          ],
        },
      },
    ];
    for (let i = 0; i < 12; i++) {
      const y = H + 70 + i * ((920 - H) / 12);
      const k = nearness(f, y);
      const at = x + 30 * k + r.range(-20, 30) * k;
      water.push({
        d: `M${at - 26 * k},${y}q${13 * k},${-5 * k} ${26 * k},0t${26 * k},0`,
        stroke: '#f4fffb',
        sw: 2 * k,
        op: 0.6,
      });
      if (i % 3 === 1) water.push(...rock(f, 1, at + 30 * k, y + 6, 56 * k, c('#9a98a4')));
      if (i % 4 === 2) water.push(...reed(f, x - 60 * k, y + 10, 70 * k * zoom, c(wood.deep)));
    }
    return { clear: (px, py) => Math.abs(px - x - 40) < 150 * nearness(f, py) + 20, ground: water };
  }
  const y = H + 92;
  const side = f.textZone === 'left' ? 1 : f.textZone === 'right' ? -1 : swing;
  const lx = 500 + side * 270;
  const ring = Array.from({ length: 7 }, (_, i) => {
    const a = (i / 7) * Math.PI * 2;
    return mushroom(bend + Math.cos(a) * 150, H + 190 + Math.sin(a) * 34, 0.62 * zoom, c('#e8705a'), c('#fff0da'));
  });
  return {
    clear,
    ground: [
      { d: ellipse(bend, H + 220, 340, 92), fill: c(pale(wood.soil, 0.4)), op: 0.75 },
      ...(f.calmAt(lx, y) ? [] : log(lx, y + 30, 250 * zoom, c(mix(wood.bark, '#8a6a4a', 0.4)), c(wood.green))),
      ...(f.choose('ring', 2) && f.shot !== 'close' ? ring.flat() : []),
    ],
  };
}
