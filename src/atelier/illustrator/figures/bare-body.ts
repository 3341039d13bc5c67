/** The body of somebody who wears nothing but fur, feathers, scales or metal. */
import { dark, pale } from '../core/colour.ts';
import { ellipse, rect } from '../core/geom.ts';
import { group } from '../core/nodes.ts';
import type { Node } from '../core/types.ts';
import { pear, type Torso } from './clothes/torso.ts';
import type { Figure } from './figure.ts';

const HEART_COLOUR = '#e85d5d';

function robotChest(figure: Figure, { length: T, turn }: Torso): Node[] {
  const x = turn * 8;
  const y = -T * 0.42;
  const heart = `M${x},${y}c-9,-6 -7,-12 -3,-11.4q2,.4 3,3q1,-2.6 3,-3c4,-.6 6,5.4 -3,11.4Z`;
  return [
    { d: rect(x - 15, -T * 0.78, 30, 24, 6), fill: pale(figure.body, 0.65), stroke: dark(figure.body, 0.5), sw: 1.4 },
    { d: heart, fill: HEART_COLOUR, lit: true },
    ...[-9, 0, 9].map((k): Node => ({ d: ellipse(x + k, -T * 0.16, 2.6), fill: figure.inner })),
  ];
}
function marks(figure: Figure, { length: T, bottom, turn }: Torso): Node[] {
  const x = turn * 9;
  const { belly, species } = figure;
  if (species === 'dragon')
    return [0.56, 0.4, 0.24, 0.08].map((k) => ({
      d: `M${x - bottom * 0.52},${-T * k}Q${x},${-T * k + 6} ${x + bottom * 0.52},${-T * k}`,
      stroke: dark(belly, 0.2),
      sw: 1.7,
      op: 0.8,
    }));
  if (species === 'owl' || species === 'duck')
    return [0.5, 0.32, 0.14].flatMap((k, i) =>
      [-1.5, -0.5, 0.5, 1.5].map((j): Node => {
        const step = (j + (i % 2) * 0.5) * 9;
        return { d: `M${x + step - 3.5},${-T * k}q3.5,5 7,0`, stroke: dark(belly, 0.24), sw: 1.5, op: 0.8 };
      }),
    );
  if (species === 'tiger')
    return [0.66, 0.42, 0.18].map((k) => ({
      d: `M${-bottom - 6},${-T * k}q9,5 15,1M${bottom + 6},${-T * k}q-9,5 -15,1`,
      stroke: figure.dark,
      sw: 3.6,
    }));
  if (species === 'panda')
    return [
      {
        d: `M${-bottom - 8},${-T - 6}H${bottom + 8}V${-T * 0.7}Q0,${-T * 0.56} ${-bottom - 8},${-T * 0.7}Z`,
        fill: figure.second,
      },
    ];
  if (species === 'dog') return [{ d: ellipse(-bottom * 0.9, -T * 0.18, 13, 15), fill: figure.second, op: 0.9 }];
  return [];
}
export function drawBareBody(figure: Figure, torso: Torso): Node[] {
  const { length: T, bottom, turn } = torso;
  const robot = figure.species === 'robot';
  const shape = robot ? rect(-bottom - 2, -T - 2, bottom * 2 + 4, T + 12, 15) : pear(torso);
  const skin: Node = { d: shape, fill: figure.body, stroke: dark(figure.body, 0.48), sw: 1.5, cut: 2 };
  if (robot) return [skin, ...robotChest(figure, torso)];
  const wide = figure.species === 'penguin' ? 0.84 : 0.66;
  const patch: Node[] =
    figure.species === 'panda'
      ? []
      : [{ d: ellipse(turn * 9, -T * 0.28, bottom * wide, T * (wide - 0.22)), fill: figure.belly }];
  return [skin, group([...patch, ...marks(figure, torso)], { clip: shape })];
}
