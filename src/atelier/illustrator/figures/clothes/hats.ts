/** Hats, set on the crown of the head: over a child's hair, or between an animal's ears. */
import type { Species } from '../../../../story/appearance.ts';
import { dark, mix, pale } from '../../core/colour.ts';
import { ellipse, move, mul, scale, scallop, smooth, star, turnBy } from '../../core/geom.ts';
import { at, group } from '../../core/nodes.ts';
import { random } from '../../core/random.ts';
import type { Node } from '../../core/types.ts';
import type { Figure, Hat } from '../figure.ts';
import { inked, mirrored, points } from '../heads/head.ts';

/** Half width of the hat and the height of its brim against the head; animals wear theirs smaller, between the ears. */
const FIT: Readonly<Partial<Record<Species, [width: number, height: number]>>> = {
  child: [1.06, 0.56],
  bear: [0.6, 0.88],
  panda: [0.6, 0.86],
  robot: [0.7, 0.96],
  frog: [0.42, 1.12],
  penguin: [0.92, 0.6],
  duck: [0.92, 0.62],
  hedgehog: [0.72, 0.8],
  dog: [0.72, 0.82],
  pig: [0.56, 0.9],
  owl: [0.56, 0.84],
  lion: [0.62, 0.92],
};
const BETWEEN_EARS = [0.48, 0.92] as const;

/** Each hat in a frame where the brim runs from −1 to 1 at y 0 and a unit is 42 figure units wide. */
type Draw = (colour: string, band: string, turn: number) => Node[];
const cap: Draw = (c, band, turn) => [
  inked('M-42,2C-44,-34 -20,-46 0,-46C20,-46 44,-34 42,2Q0,-10 -42,2Z', c, { cut: 2 }),
  { d: 'M-14,-44Q-20,-24 -16,-6M14,-44Q20,-24 16,-6', stroke: dark(c, 0.3), sw: 1.4, op: 0.7 },
  inked(
    turn >= 0 ? 'M-8,-3Q22,-12 46,-2Q66,4 62,11Q34,1 -8,8Z' : 'M8,-3Q-22,-12 -46,-2Q-66,4 -62,11Q-34,1 8,8Z',
    dark(c, 0.12),
  ),
  inked(ellipse(0, -46, 5, 3.6), band),
];
const sunHat: Draw = (c, band) => [
  inked(ellipse(0, 2, 66, 15), c, { cut: 2 }),
  inked('M-36,0C-38,-34 -18,-42 0,-42C18,-42 38,-34 36,0Q0,10 -36,0Z', pale(c, 0.12)),
  { d: 'M-36,-7Q0,4 36,-7L36,3Q0,13 -36,3Z', fill: band, stroke: dark(band, 0.4), sw: 1.2 },
];
const bobbleHat: Draw = (c, band) => [
  inked(scallop(random(3), 0, -54, 14, 13, 11, 0.12), band),
  inked('M-42,0C-44,-32 -22,-48 0,-48C22,-48 44,-32 42,0Z', c, { cut: 2 }),
  group([{ d: 'M-46,-24Q0,-14 46,-24', stroke: band, sw: 7 }], {
    clip: 'M-42,0C-44,-32 -22,-48 0,-48C22,-48 44,-32 42,0Z',
  }),
  inked('M-44,-8Q0,-16 44,-8Q48,-1 44,8Q0,0 -44,8Q-48,-1 -44,-8Z', pale(c, 0.24)),
  {
    d: [-30, -15, 0, 15, 30].map((x) => `M${x},${-11 + Math.abs(x) * 0.08}v12`).join(''),
    stroke: dark(c, 0.25),
    sw: 1.4,
    op: 0.6,
  },
];
const crown: Draw = (c, band) => [
  inked('M-34,4L-38,-30L-20,-14L0,-38L20,-14L38,-30L34,4Q0,12 -34,4Z', c, { cut: 2 }),
  { d: 'M-34,-3Q0,6 34,-3', stroke: pale(c, 0.5), sw: 2, op: 0.8 },
  ...(
    [
      [-38, -31],
      [0, -39],
      [38, -31],
    ] as const
  ).map(([x, y]) => inked(ellipse(x, y, 4.2), band)),
  inked(ellipse(0, -6, 5, 5.4), band),
];
const pointedHat: Draw = (c, band) => [
  inked(ellipse(0, 3, 60, 12), c, { cut: 2 }),
  inked('M-36,0Q-16,-36 6,-84Q16,-92 22,-80Q14,-76 16,-64Q22,-30 36,0Q0,10 -36,0Z', c),
  { d: 'M-36,-6Q0,5 36,-6L34,-15Q0,-6 -32,-15Z', fill: band, stroke: dark(band, 0.4), sw: 1.2 },
  ...(
    [
      [-6, -32, 6],
      [9, -52, 4.6],
      [16, -24, 4],
    ] as const
  ).map(([x, y, r]): Node => ({ d: star(x, y, r, 0.46, 10), fill: band })),
];
const bow: Draw = (c) => [
  at(
    mul(move(25, -17), turnBy(26), scale(1.1)),
    inked('M0,0C-10,-16 -26,-14 -24,0C-26,14 -10,14 0,0Z', c, { cut: 1.5 }),
    inked('M0,0C10,-16 26,-14 24,0C26,14 10,14 0,0Z', c),
    inked(ellipse(0, 0, 5.4, 6.4), dark(c, 0.14)),
    { d: 'M-8,-2l-9,-3M-8,3l-9,3M8,-2l9,-3M8,3l9,3', stroke: dark(c, 0.3), sw: 1.2, op: 0.7 },
  ),
];
const helmet: Draw = (c, band, turn) => [
  inked('M-45,10C-50,-34 -24,-52 0,-52C24,-52 50,-34 45,10Q41,13 38,8Q32,-6 0,-8Q-32,-6 -38,8Q-41,13 -45,10Z', c, {
    cut: 2,
  }),
  {
    d: `M${turn * 8 - 5},-52Q${turn * 14},-30 ${turn * 14 - 4},-8h9Q${turn * 14 + 10},-30 ${turn * 8 + 5},-52Z`,
    fill: band,
  },
  { d: 'M-34,-20Q-28,-38 -12,-43', stroke: mix(c, '#ffffff', 0.6), sw: 3.4, op: 0.7 },
  inked(ellipse(-43, 6, 5), band),
  inked(ellipse(43, 6, 5), band),
];
const turban: Draw = (c, band) => [
  inked('M-44,6C-52,-34 -26,-52 0,-52C26,-52 52,-34 44,6Q22,-8 0,-20Q-22,-8 -44,6Z', c, { cut: 2 }),
  {
    d: 'M0,-20Q-24,-34 -43,-14M0,-20Q-20,-46 -30,-40M0,-20Q24,-34 43,-14M0,-20Q20,-46 30,-40M0,-20Q2,-40 0,-52',
    stroke: dark(c, 0.28),
    sw: 1.5,
    op: 0.75,
  },
  inked(ellipse(0, -21, 4.6, 5.4), band),
];
/** Hats under which no hair shows at all. */
export const hidesHair = (hat: Hat): boolean => hat === 'headscarf' || hat === 'turban';

/** Laid round the face and under the chin; the opening slides with the turn. */
const headscarf: Draw = (c, _band, turn) => {
  const outer = mirrored([0, -48, 34, -38, 47, -2, 45, 30, 30, 58, 0, 68], 1);
  const x = turn * 9;
  const hole = smooth(points([x, -27, x - 24, -20, x - 32, 4, x - 21, 28, x, 35, x + 21, 28, x + 32, 4, x + 24, -20]));
  // the opening runs against the outline, so that it stays open
  return [
    inked(`${outer}${hole}`, c, { cut: 2 }),
    { d: `M${x - 22},37Q${x},54 ${x + 26},38M-34,40Q0,66 36,34`, stroke: dark(c, 0.26), sw: 1.5, op: 0.7 },
    { d: 'M-30,-28Q-20,-42 -4,-44', stroke: mix(c, '#ffffff', 0.4), sw: 2.6, op: 0.5 },
  ];
};
const HATS: Readonly<Record<Hat, Draw>> = {
  cap,
  'sun-hat': sunHat,
  'bobble-hat': bobbleHat,
  crown,
  'pointed-hat': pointedHat,
  bow,
  helmet,
  headscarf,
  turban,
};
/** Hats that hide the hair they sit on: puffs, an afro and curls are pressed flat below them. */
export const coversHair = (hat: Hat): boolean => hat !== 'bow' && hat !== 'crown';

/** In the frame of the head. */
export function drawHat(figure: Figure, rx: number, ry: number, turn: number): Node[] {
  if (!figure.hat) return [];
  const { kind, colour, band } = figure.hat;
  let [width, height] = FIT[figure.species] ?? BETWEEN_EARS;
  if (kind === 'crown') [width, height] = [Math.min(width, 0.62), Math.max(height, 0.82)];
  if (kind === 'bow') [width, height] = [Math.min(1, width * 1.15), Math.min(height, 0.62)];
  if (kind === 'turban' && figure.species === 'child') height = 0.4;
  // laid round the whole head, not on top of it
  if (kind === 'headscarf') [width, height] = [figure.species === 'child' ? 0.99 : 1.02, 0];
  const k = (rx * width) / 42;
  const side = figure.species === 'child' ? turn * rx * 0.06 : -turn * rx * 0.12;
  return [at(mul(move(side, -ry * height), scale(k)), ...HATS[kind](colour, band, turn))];
}
