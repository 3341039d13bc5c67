/** Props to play with: balloon, kite, teddy, boat, umbrella. */
import { ellipse, move, mul, scale, turnBy } from '../../core/geom.ts';
import { at } from '../../core/nodes.ts';
import type { Node } from '../../core/types.ts';
import { IRON, ink, mark, type PropDrawing, WOOD } from './prop.ts';

export const balloon: PropDrawing = {
  foot: 30,
  nodes: [
    mark('M0,4Q8,-30 2,-62', '#6b5a52'),
    ink('M2,-62C-30,-76 -24,-122 4,-122C32,-122 32,-76 2,-62l-4,5h8Z', '#e2574c'),
    { d: ellipse(-8, -102, 5, 9), fill: '#ffffff', op: 0.45 },
  ],
  standing: [
    mark('M0,0Q10,-34 2,-92', '#6b5a52'),
    ink(ellipse(0, -3, 8, 5), '#8b8378'),
    ink('M2,-92C-30,-106 -24,-152 4,-152C32,-152 32,-106 2,-92l-4,5h8Z', '#e2574c'),
    { d: ellipse(-8, -132, 5, 9), fill: '#ffffff', op: 0.45 },
  ],
};
const kiteBody = (x: number, y: number): Node =>
  at(
    mul(move(x, y), turnBy(18)),
    ink('M0,-40L26,-8L0,34L-26,-8Z', '#f2b33d', { cut: 1.5 }),
    { d: 'M0,-40L26,-8H0Z', fill: '#e2574c' },
    { d: 'M0,34L-26,-8H0Z', fill: '#3f8fa3' },
    mark('M0,-40V34M-26,-8H26', IRON, 1.5),
  );
const kiteTail: Node[] = [
  mark('M-11,-58Q-26,-48 -18,-36Q-10,-26 -24,-18', '#6b5a52', 1.4),
  ...[
    [-20, -48, '#e2574c'],
    [-15, -34, '#3f8fa3'],
    [-22, -21, '#f2b33d'],
  ].map(
    ([x, y, c]): Node =>
      at(
        move(Number(x), Number(y)),
        ink('M0,0l-7,-4v8Z', String(c), { sw: 1 }),
        ink('M0,0l7,-4v8Z', String(c), { sw: 1 }),
      ),
  ),
];
export const kite: PropDrawing = {
  foot: 16,
  nodes: [mark('M0,2Q4,-50 1,-90', '#6b5a52', 1.2), at(move(12, 0), ...kiteTail), kiteBody(2, -94)],
  standing: [at(mul(move(0, -36), turnBy(-26)), kiteBody(0, 0))],
};
export const teddy: PropDrawing = {
  foot: 28,
  twoHanded: true,
  nodes: [
    ink(ellipse(-9, 22, 7, 6), '#b9814f'),
    ink(ellipse(9, 22, 7, 6), '#b9814f'),
    ink(ellipse(-14, 3, 5.5, 8), '#b9814f'),
    ink(ellipse(14, 3, 5.5, 8), '#b9814f'),
    ink(ellipse(0, 9, 13.5, 15), '#c58f5a'),
    { d: ellipse(0, 11, 7.5, 9), fill: '#ecd2a8' },
    ink(ellipse(-11, -24, 6), '#b9814f'),
    ink(ellipse(11, -24, 6), '#b9814f'),
    ink(ellipse(0, -15, 15, 13.5), '#c58f5a', { cut: 1.5 }),
    { d: ellipse(0, -10, 7, 5.4), fill: '#ecd2a8' },
    { d: ellipse(0, -12.5, 2.8, 2), fill: '#4a2c1e' },
    { d: ellipse(-6, -17, 1.7, 2), fill: '#2d1c18' },
    { d: ellipse(6, -17, 1.7, 2), fill: '#2d1c18' },
    mark('M-3.5,-8q3.5,3 7,0', '#4a2c1e', 1.3),
    ink('M-1,-2l-9,-4v8ZM1,-2l9,-4v8Z', '#d8483f', { sw: 1 }),
  ],
};
export const boat: PropDrawing = {
  foot: 16,
  twoHanded: true,
  nodes: [
    mark('M0,2V-46', IRON, 2.4),
    ink('M3,-45Q26,-26 26,-5H3Z', '#fff4dd'),
    ink('M-3,-40Q-19,-22 -19,-5H-3Z', '#f4b860'),
    ink('M0,-46l13,-4l-13,-4Z', '#d8483f', { sw: 1 }),
    ink('M-34,0H34Q29,16 18,16H-18Q-29,16 -34,0Z', '#d8483f', { cut: 1.5 }),
    mark('M-31,5.5H31', '#fff4dd', 2.6),
  ],
};
const canopy = (colour: string): Node[] => [
  ink(
    'M-52,-66C-50,-104 50,-104 52,-66Q43,-75 35,-66Q26,-75 17,-66Q9,-75 0,-66Q-9,-75 -17,-66Q-26,-75 -35,-66Q-43,-75 -52,-66Z',
    colour,
    { cut: 1.5 },
  ),
  { d: 'M-17,-66Q-14,-92 0,-95Q14,-92 17,-66Q9,-75 0,-66Q-9,-75 -17,-66Z', fill: '#f4ede0' },
  mark('M0,-95v-6', IRON, 2.6),
];
export const umbrella: PropDrawing = {
  foot: 16,
  nodes: [
    mark('M0,-98V8q0,8 7,7q5,-1 4,-7', IRON, 2.8),
    at(mul(move(0, 14), scale(1.16)), at(move(0, -24), ...canopy('#d8483f'))),
  ],
  standing: [
    at(
      mul(move(14, -58), turnBy(-118), scale(0.86)),
      mark('M0,-84V8q0,8 7,7q5,-1 4,-7', IRON, 2.6),
      ...canopy('#d8483f'),
    ),
  ],
};
export const stick: PropDrawing = {
  foot: 38,
  nodes: [
    ink('M-2.5,-42Q-4,0 -2,38H2.5Q4,0 3,-42Q0,-46 -2.5,-42Z', WOOD),
    ink('M2,-26q9,-5 11,-14q3,-1 4,1q-3,12 -14,18Z', WOOD),
    mark('M0,-34q-1,20 0,60', '#7c5230', 1, 0.7),
  ],
  standing: [
    at(
      mul(move(-8, -5), turnBy(78)),
      ink('M-2.5,-42Q-4,0 -2,38H2.5Q4,0 3,-42Q0,-46 -2.5,-42Z', WOOD),
      ink('M2,-26q9,-5 11,-14q3,-1 4,1q-3,12 -14,18Z', WOOD),
    ),
  ],
};
