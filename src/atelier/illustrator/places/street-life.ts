/** What makes a street lived in: bunting from house to house, a café table, chalk on the stones, a paper boat in a puddle. */
import { dark, mix, pale } from '../core/colour.ts';
import { ellipse, rect } from '../core/geom.ts';
import type { Layer, Node } from '../core/types.ts';
import { sheet } from './sheets.ts';
import { nearness, type Stage } from './stage.ts';

const GAY = ['#d8605a', '#f0b850', '#5f9f8f', '#7f8fd0', '#f6ecd8'] as const;

/** Bunting or a washing line right across the street; none under words or clouds of rain. */
export function overhead(f: Stage): Layer[] {
  if (f.textZone !== 'none' || f.shot === 'close' || f.keep('overhead', 4) === 3) return [];
  const { c } = f;
  const y = 40 + f.choose('overhead y', 60);
  const tilt = (f.choose('overhead tilt', 2) ? 1 : -1) * (20 + f.choose('tilt', 50));
  const sag = 90;
  const at = (t: number) => y + tilt * (t - 0.5) * 2 + sag * 4 * t * (1 - t);
  const line: Node = {
    d: `M-10,${at(0)}Q500,${at(0.5) * 2 - (at(0) + at(1)) / 2} 1010,${at(1)}`,
    stroke: c('#f4ecdc', 0.1),
    sw: 3,
  };
  const washing = f.keep('overhead', 4) === 0;
  const hung = Array.from({ length: washing ? 7 : 14 }, (_, i): Node[] => {
    const t = (i + 0.5) / (washing ? 7 : 14);
    const x = t * 1000;
    const top = at(t);
    const colour = c(GAY[(i * 2 + f.keep('gay', 5)) % GAY.length] ?? '#d8605a', 0.12);
    if (!washing) return [{ d: `M${x - 25},${top}h50l-25,54Z`, fill: colour }];
    if (i % 3 === 0)
      return [
        {
          d: `M${x - 34},${top}l-18,26l14,12l8,-8v52h60v-52l8,8l14,-12l-18,-26h-20q-14,14 -28,0Z`,
          fill: colour,
          stroke: dark(colour, 0.18),
          sw: 2,
        },
      ];
    if (i % 3 === 1) return [{ d: rect(x - 40, top, 80, 92, 3), fill: colour, stroke: dark(colour, 0.18), sw: 2 }];
    return [-22, 20].map(
      (dx): Node => ({
        d: `M${x + dx - 9},${top}h18v34q10,10 16,14q0,10 -12,9q-16,-2 -22,-12Z`,
        fill: colour,
        stroke: dark(colour, 0.18),
        sw: 2,
      }),
    );
  }).flat();
  return [sheet('overhead', 0.28, [line, ...hung], { lift: 5, wash: 1.5 })];
}
/** On the stones: chalk squares, a puddle with a paper boat, or a drain with leaves. `base` is the foot of the houses. */
export function onTheStones(f: Stage, base: number): Layer {
  const { c, r } = f;
  const side = f.choose('stones side', 2) ? 1 : -1;
  const y = base + (1000 - base) * 0.5;
  const k = nearness(f, y) * f.zoom;
  const x = 500 + side * (300 + f.choose('stones x', 60));
  const out: Node[] = [];
  const kind = f.weather === 'rain' ? 1 : f.choose('on the stones', 3);
  if (f.calmAt(x, y)) return sheet('on the stones', 0.12, out);
  if (kind === 0) {
    const chalk = mix(c('#fff6ec'), c('#f6c0c8'), 0.3);
    [0, 1, 2, 3].forEach((i) => {
      const w = (34 + i * 9) * k;
      const top = y - 60 * k + i * 30 * k;
      const box = (bx: number) => `M${bx - w / 2},${top}h${w}l${w * 0.1},${26 * k}h${-w * 1.2}Z`;
      out.push({ d: i % 2 ? box(x - w * 0.56) + box(x + w * 0.56) : box(x), stroke: chalk, sw: 4, op: 0.75 });
    });
    out.push({ d: ellipse(x + 4 * k, y - 45 * k, 8 * k, 5 * k), fill: c('#8a8490') });
  } else if (kind === 1) {
    out.push(
      { d: ellipse(x, y, 92 * k, 22 * k), fill: mix(f.P.sky[2], f.P.haze, 0.3), op: 0.75 },
      { d: ellipse(x - 10 * k, y - 3 * k, 62 * k, 11 * k), fill: pale(f.P.sky[2], 0.5), op: 0.6 },
      {
        d: `M${x - 30 * k},${y - 18 * k}h${60 * k}l${-15 * k},${18 * k}h${-30 * k}Z`,
        fill: c('#fffaf0'),
        stroke: c('#a8a0a8'),
        sw: 1.6,
      },
      {
        d: `M${x - 14 * k},${y - 18 * k}l${14 * k},${-28 * k}l${14 * k},${28 * k}Z`,
        fill: c('#f0e8dc'),
        stroke: c('#a8a0a8'),
        sw: 1.6,
      },
    );
  } else {
    out.push(
      { d: ellipse(x, y, 44 * k, 14 * k), fill: c('#6a6470') },
      {
        d: `M${x - 30 * k},${y - 4 * k}h${60 * k}M${x - 38 * k},${y + 2 * k}h${76 * k}M${x - 26 * k},${y + 8 * k}h${52 * k}`,
        stroke: c('#45404c'),
        sw: 3 * k,
      },
      ...Array.from(
        { length: 7 },
        (): Node => ({
          d: ellipse(x + r.range(-90, 90) * k, y + r.range(-20, 24) * k, 8 * k, 3.4 * k),
          fill: c(r.pick(['#d8944a', '#c8703c', '#e0b458'])),
        }),
      ),
    );
  }
  return sheet('on the stones', 0.12, out, { lift: 1, wash: 1 });
}
/** A round table under a parasol, two chairs, cups on a cloth. Foot on x, y; `h` tall. */
export function cafe(f: Stage, x: number, y: number, h: number): Node[] {
  const { c } = f;
  const cloth = c(GAY[f.keep('parasol', 4)] ?? '#d8605a', 0.05);
  const iron = c('#4a4a60', 0.06);
  const chair = (s: number): Node[] => [
    {
      d: `M${x + s * h * 0.62},${y - h * 0.66}V${y}M${x + s * h * 0.36},${y - h * 0.32}V${y}`,
      stroke: iron,
      sw: h * 0.035,
    },
    { d: rect(x + s * h * 0.49 - h * 0.15, y - h * 0.36, h * 0.3, h * 0.06, 3), fill: c('#c8945a', 0.05) },
  ];
  return [
    ...chair(-1),
    ...chair(1),
    { d: `M${x},${y}V${y - h * 1.5}`, stroke: c('#b08a62', 0.05), sw: h * 0.05 },
    { d: rect(x - h * 0.36, y - h * 0.52, h * 0.72, h * 0.08, 4), fill: c('#f6ecd8', 0.05) },
    {
      d: `M${x - h * 0.34},${y - h * 0.46}l${h * 0.06},${h * 0.16}h${h * 0.56}l${h * 0.06},${-h * 0.16}Z`,
      fill: c('#e8dcc4', 0.05),
    },
    {
      d: rect(x - h * 0.2, y - h * 0.6, h * 0.1, h * 0.09, 2) + rect(x + h * 0.1, y - h * 0.6, h * 0.1, h * 0.09, 2),
      fill: c('#7fa8c0'),
    },
    {
      d: `M${x - h * 0.8},${y - h * 1.16}Q${x},${y - h * 1.95} ${x + h * 0.8},${y - h * 1.16}q${-h * 0.2},${h * 0.1} ${-h * 0.4},0q${-h * 0.2},${h * 0.1} ${-h * 0.4},0q${-h * 0.2},${h * 0.1} ${-h * 0.4},0q${-h * 0.2},${h * 0.1} ${-h * 0.4},0Z`,
      fill: cloth,
    },
    {
      d: `M${x - h * 0.4},${y - h * 1.16}Q${x - h * 0.3},${y - h * 1.5} ${x},${y - h * 1.56}Q${x + h * 0.3},${y - h * 1.5} ${x + h * 0.4},${y - h * 1.16}q${-h * 0.2},${h * 0.1} ${-h * 0.4},0q${-h * 0.2},${h * 0.1} ${-h * 0.4},0Z`,
      fill: pale(cloth, 0.5),
    },
  ];
}
