/** Those who live in the sea: a school of fish, jellyfish, a turtle, a ray, a whale far away; and bubbles. */
import { dark, mix, pale } from '../core/colour.ts';
import { ellipse, move, mul, scale, turnBy } from '../core/geom.ts';
import { at } from '../core/nodes.ts';
import type { Layer, Node } from '../core/types.ts';
import { air, glow, sheet } from './sheets.ts';
import type { Stage } from './stage.ts';

const fish = (x: number, y: number, k: number, fill: string, dir: number): Node =>
  at(
    mul(move(x, y), scale(k * dir, k)),
    { d: 'M-22,0C-10,-17 14,-15 24,0C14,15 -10,17 -22,0Z', fill },
    { d: 'M-18,0L-36,-13Q-31,0 -36,13Z', fill: dark(fill, 0.2) },
    { d: 'M-2,-11Q4,0 -2,11M-9,-9Q-4,0 -9,9', stroke: pale(fill, 0.6), sw: 2.4, op: 0.8 },
    { d: ellipse(14, -3, 3.4), fill: '#fffaf0' },
    { d: ellipse(15, -3, 1.8), fill: '#20203a' },
  );
/** A school that keeps out of the words. */
export function school(f: Stage): Node[] {
  const { r, c, H, zoom } = f;
  const x0 = f.textZone === 'right' ? 240 : f.textZone === 'left' ? 760 : f.choose('school', 2) ? 760 : 240;
  const dir = x0 > 500 ? -1 : 1;
  const fill = c(['#f6b45a', '#f08a7a', '#8fd0e8', '#f6e07a'][f.keep('fish', 4)] ?? '#f6b45a', 0.3);
  const out: Node[] = [];
  for (let i = 0; i < 11; i++) {
    const x = x0 + r.range(-190, 190);
    const y = Math.max(f.textZone === 'top' ? 380 : 60, H * 0.5 + r.range(-130, 110));
    if (!f.calmAt(x, y)) out.push(fish(x, y, r.range(0.5, 0.8) * zoom, fill, dir));
  }
  return out;
}
function jellyfish(x: number, y: number, k: number, colour: string): Layer {
  return air('jellyfish', [
    glow(x, y, 150 * k, colour, 0.6),
    at(
      mul(move(x, y), scale(k)),
      ...[-26, -10, 8, 24].map(
        (t, i): Node => ({
          d: `M${t},14C${t - 16},46 ${t + 18},70 ${t - 4 + i * 2},${112 + (i % 2) * 26}`,
          stroke: pale(colour, 0.3),
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
            [0.6, colour, 0.9],
            [1, colour, 0.75],
          ],
        },
      },
      { d: ellipse(-13, -6, 3, 4) + ellipse(13, -6, 3, 4), fill: '#4a3a6a', lit: true },
      { d: 'M-5,3q5,5 10,0', stroke: '#4a3a6a', sw: 2, lit: true },
    ),
  ]);
}
const turtle = (f: Stage, x: number, y: number, k: number, dir: number): Node =>
  at(
    mul(move(x, y), scale(k * dir, k), turnBy(-12)),
    { d: 'M34,-6Q70,-46 92,-34Q76,-6 44,10Z', fill: f.c('#7fb078', 0.1) },
    { d: 'M-40,6Q-70,22 -84,14Q-66,-4 -42,-8Z', fill: f.c('#7fb078', 0.1) },
    { d: 'M20,14Q30,52 14,62Q-2,40 4,16Z', fill: f.c('#6fa070', 0.1) },
    { d: ellipse(74, -6, 22, 17), fill: f.c('#8fc080', 0.1) },
    { d: 'M-56,8C-50,-44 46,-48 60,6Q2,30 -56,8Z', fill: f.c('#8a7a4a', 0.1) },
    {
      d: 'M-30,-2L-14,-22L14,-24L32,-4L14,10L-14,10ZM-14,-22L-20,-32M14,-24L22,-34M32,-4L54,-4',
      stroke: f.c('#c8b878', 0.1),
      sw: 3,
    },
    { d: ellipse(82, -10, 3.4), fill: '#20203a' },
    { d: 'M84,2q6,2 9,-3', stroke: '#20203a', sw: 1.8 },
  );
const ray = (f: Stage, x: number, y: number, k: number, dir: number): Node =>
  at(
    mul(move(x, y), scale(k * dir, k), turnBy(-8)),
    { d: 'M56,0Q20,-20 -10,-58Q-24,-24 -44,-4Q-24,22 -10,50Q20,18 56,0Z', fill: f.c('#6f88b8', 0.3) },
    { d: 'M-40,-2Q-80,4 -116,-10', stroke: f.c('#5a70a0', 0.3), sw: 4 },
    { d: ellipse(38, -6, 3) + ellipse(38, 5, 3), fill: '#20203a' },
  );
const whale = (f: Stage, x: number, y: number, k: number, dir: number): Node =>
  at(
    mul(move(x, y), scale(k * dir, k)),
    {
      d: 'M-150,-40Q-120,-20 -90,-6Q0,-70 120,-44Q168,-22 160,12Q120,58 10,46Q-60,40 -96,10Q-120,20 -152,8Q-128,-14 -150,-40Z',
      fill: f.c('#3f6498', 0.55),
    },
    { d: 'M158,14Q110,30 60,16Q70,44 40,46Q130,52 158,14Z', fill: f.c('#c8dcec', 0.5), op: 0.7 },
    { d: ellipse(112, 2, 4), fill: '#20304a' },
  );
/** Who passes by behind the actors, never where the words stand. */
export function guests(f: Stage): Layer[] {
  const right = f.textZone === 'right' ? 170 : 850;
  const left = f.textZone === 'left' ? 930 : 90;
  const high = f.textZone === 'top' ? 400 : 0;
  const out: Layer[] = [];
  const kind = f.choose('guest', 4);
  if (kind === 0)
    for (const [x, y, k, colour] of [
      [right, 250, 1.1, '#ffb0d8'],
      [f.textZone === 'right' ? 330 : 690, 140, 0.7, '#b8d8ff'],
      [left, 520, 0.7, '#d8b8ff'],
    ] as const)
      if (!f.calmAt(x, Math.max(y, high + 20))) out.push(jellyfish(x, Math.max(y, high + 20), k, colour));
  const x =
    f.choose('guest side', 2) && f.textZone !== 'left' ? left + 90 : f.textZone === 'right' ? left + 90 : right - 40;
  const y = Math.max(high + 50, f.H * 0.36);
  const dir = x > 500 ? -1 : 1;
  if (kind === 1) out.push(sheet('turtle', 0.3, [turtle(f, x, y, Math.min(1.2, f.zoom), dir)], { lift: 4, wash: 2 }));
  if (kind === 2) out.push(sheet('ray', 0.4, [ray(f, x, y, 1.3 * Math.min(1.2, f.zoom), dir)], { lift: 3, wash: 2 }));
  if (kind === 3 && f.textZone !== 'top')
    out.push(sheet('whale', 0.7, [whale(f, f.textZone === 'left' ? 720 : 300, y, 1.2, dir)], { lift: 2, blur: 1.4 }));
  return out;
}
/** Rings with a glint; few where the words stand. Drawn behind the actors, so that none sits on an eye. */
export function bubbles(f: Stage): Node[] {
  const { r } = f;
  const out: Node[] = [];
  for (let i = 0; i < 34; i++) {
    const x = r() * 1000;
    const y = r() * 900;
    const k = 2 + r() ** 2 * 13;
    if (f.calmAt(x, y) && r() < 0.8) continue;
    out.push(
      { d: ellipse(x, y, k), stroke: mix('#f0ffff', f.P.light, 0.1), sw: 1.5, op: 0.7 },
      { d: ellipse(x - k * 0.3, y - k * 0.35, k * 0.24), fill: '#ffffff', op: 0.8 },
    );
  }
  return out;
}
