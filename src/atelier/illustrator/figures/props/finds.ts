/** Props to find and to read clues from: book, map, key, magnifier, shell, bell, flower. */
import { ellipse, move, mul, scale, star, turnBy } from '../../core/geom.ts';
import { at, group } from '../../core/nodes.ts';
import type { Node } from '../../core/types.ts';
import { IRON, ink, mark, type PropDrawing, WOOD } from './prop.ts';

const PAPER = '#fff4dd';
export const book: PropDrawing = {
  foot: 15,
  twoHanded: true,
  nodes: [
    ink('M0,-10Q-14,-18 -31,-13L-33,13Q-14,8 0,15Q14,8 33,13L31,-13Q14,-18 0,-10Z', '#3f7f8c', { cut: 1.5 }),
    ink('M0,-12Q-13,-19 -28,-15L-29,9Q-13,5 0,12Z', PAPER, { sw: 1 }),
    ink('M0,-12Q13,-19 28,-15L29,9Q13,5 0,12Z', PAPER, { sw: 1 }),
    mark('M-24,-9q9,-3 19,2M-24,-3q9,-3 19,2M6,3q9,-5 18,-2', '#c9b48f', 1.3),
    { d: star(16, -7, 5.5), fill: '#e9a93a' },
  ],
  standing: [
    ink('M-26,-12H22V-2H-26Z', '#3f7f8c'),
    ink('M-22,-10H25V-4H-22Z', PAPER, { sw: 1 }),
    ink('M-26,-14H22Q25,-14 25,-11H-24Q-26,-7 -24,-2H25Q25,0 22,0H-26Q-32,-7 -26,-14Z', '#3f7f8c'),
  ],
};
export const map: PropDrawing = {
  foot: 20,
  twoHanded: true,
  nodes: [
    ink('M-33,-17L-11,-22L11,-16L33,-22V15L11,21L-11,15L-33,20Z', '#f3dfb2', { cut: 1.5 }),
    { d: 'M-11,-22L11,-16V21L-11,15Z', fill: '#e4c98f', op: 0.6 },
    mark('M-11,-22V15M11,-16V21', '#b8955a', 1),
    { d: 'M-26,6q-2,-12 8,-12q9,1 7,9q-6,7 -15,3Z', fill: '#8fb58a' },
    { d: 'M14,-9q9,-6 14,0q1,7 -6,8q-8,0 -8,-8Z', fill: '#86b7c9' },
    { d: 'M-18,-1q10,12 20,4t17,4', stroke: '#a5533f', sw: 1.8 },
    mark('M16,3l7,8M23,3l-7,8', '#d8483f', 2.6),
  ],
  standing: [
    at(
      mul(move(0, -5), scale(1, 0.34)),
      ink('M-36,-12L36,-12L40,14L-40,14Z', '#f3dfb2'),
      { d: 'M-20,8q10,-16 20,-6t20,-6', stroke: '#a5533f', sw: 2.4 },
      mark('M18,-6l8,10M26,-6l-8,10', '#d8483f', 3),
    ),
  ],
};
const wholeKey: Node = group([
  ink('M-2.4,-4H2.4V-40H-2.4Z', '#e0b043'),
  ink('M2,-40h10v5h-5v4h5v6h-10Z', '#e0b043'),
  { d: ellipse(0, 4, 8.5), stroke: '#8a6420', sw: 6 },
  { d: ellipse(0, 4, 8.5), stroke: '#e0b043', sw: 3.6 },
]);
export const key: PropDrawing = {
  foot: 15,
  nodes: [wholeKey],
  standing: [at(mul(move(-16, -8), turnBy(84)), wholeKey)],
};
export const magnifier: PropDrawing = {
  foot: 14,
  nodes: [
    ink('M-3,-6H3L4,14Q0,17 -4,14Z', WOOD),
    { d: ellipse(0, -24, 17), fill: '#dff1f4', op: 0.72 },
    { d: ellipse(0, -24, 17), stroke: '#c99b3d', sw: 4 },
    { d: ellipse(0, -24, 19), stroke: '#7c5b1c', sw: 1 },
    mark('M-10,-28q3,-8 11,-8', '#ffffff', 2.6, 0.9),
  ],
  standing: [
    at(
      mul(move(-8, -7), scale(1, 0.5), turnBy(70)),
      ink('M-3,-6H3L4,20Q0,23 -4,20Z', WOOD),
      { d: ellipse(0, -24, 17), fill: '#dff1f4', op: 0.8 },
      { d: ellipse(0, -24, 17), stroke: '#c99b3d', sw: 4.4 },
    ),
  ],
};
export const shell: PropDrawing = {
  foot: 6,
  nodes: [
    ink(
      'M0,6C-8,6 -9,2 -8,0C-22,-6 -24,-20 -16,-25Q-11,-31 -5,-28Q0,-33 5,-28Q11,-31 16,-25C24,-20 22,-6 8,0C9,2 8,6 0,6Z',
      '#f4b8a4',
      {
        cut: 1.5,
      },
    ),
    mark('M0,1V-27M-3,1Q-9,-12 -9,-25M3,1Q9,-12 9,-25M-5,1Q-14,-9 -17,-18M5,1Q14,-9 17,-18', '#c97f78', 1.4, 0.8),
    mark('M-15,-20q2,-4 6,-5', '#fff1e6', 2.4, 0.9),
  ],
};
export const bell: PropDrawing = {
  foot: 32,
  nodes: [
    mark('M-4,4Q-5,-4 0,-4Q5,-4 4,4', IRON, 2.4),
    ink(ellipse(0, 29, 4.4), '#8a6420'),
    ink('M0,2C11,2 11,12 13,20Q15,25 19,27H-19Q-15,25 -13,20C-11,12 -11,2 0,2Z', '#e9b83f', { cut: 1.5 }),
    mark('M-15,22H15', '#b98a26', 2),
    mark('M-6,8q-2,5 -3,11', '#fff0bf', 2.6, 0.9),
  ],
};
export const flower: PropDrawing = {
  foot: 16,
  nodes: [
    mark('M0,14Q3,-12 0,-26', '#4f8a4a', 2.4),
    ink('M1,-4q9,-9 15,-5q-4,8 -15,6Z', '#6aa35e', { sw: 1 }),
    ...[0, 72, 144, 216, 288].map(
      (a): Node => at(turnBy(a, 0, -30), ink(ellipse(0, -38, 5.4, 7.4), '#f6a8bd', { sw: 0.8 })),
    ),
    ink(ellipse(0, -30, 4.8), '#f6cf5a', { sw: 0.8 }),
  ],
};
