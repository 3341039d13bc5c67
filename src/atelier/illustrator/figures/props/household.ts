/** Props of house and kitchen: basket, bucket, blanket, rope, spoon, cup, bun, box. */
import { ellipse, move, mul, turnBy } from '../../core/geom.ts';
import { at, group } from '../../core/nodes.ts';
import type { Node } from '../../core/types.ts';
import { ink, mark, type PropDrawing, STRAW, WOOD } from './prop.ts';

const weave = 'M-22,24Q-25,38 -20,47Q0,52 20,47Q25,38 22,24Z';
export const basket: PropDrawing = {
  foot: 50,
  nodes: [
    { d: 'M-20,26C-20,-9 20,-9 20,26', stroke: '#8a5f2a', sw: 5 },
    { d: 'M-20,26C-20,-9 20,-9 20,26', stroke: STRAW, sw: 2.6 },
    ink(ellipse(-9, 23, 7), '#d8483f'),
    ink(ellipse(3, 21, 8), '#e9963a'),
    ink(ellipse(13, 24, 6), '#d8483f'),
    ink(weave, STRAW, { cut: 1.5 }),
    group([mark('M-26,31Q0,36 26,31M-26,38Q0,43 26,38M-26,45Q0,50 26,45', '#a9772f', 1.6)], { clip: weave }),
    group([mark('M-14,24V52M-5,24V52M5,24V52M14,24V52', '#a9772f', 1.4, 0.7)], { clip: weave }),
    ink('M-25,22Q0,28 25,22Q27,26 25,29Q0,35 -25,29Q-27,26 -25,22Z', '#e6bd72'),
  ],
};
export const bucket: PropDrawing = {
  foot: 44,
  nodes: [
    mark('M-16,17C-15,-7 15,-7 16,17', '#6b6f7a', 2.4),
    ink('M-18,16L-13,42Q0,47 13,42L18,16Z', '#4f8fb5', { cut: 1.5 }),
    ink(ellipse(0, 16, 18, 5), '#3b6f90'),
    mark('M-15,30Q0,36 15.500,30', '#d6e8f0', 3, 0.8),
    mark('M-12,22l3,16', '#ffffff', 2.4, 0.5),
  ],
};
const fold = 'M-30,-8Q-33,0 -30,12Q0,17 30,12Q33,0 30,-8Q0,-13 -30,-8Z';
export const blanket: PropDrawing = {
  foot: 16,
  twoHanded: true,
  nodes: [
    ink(fold, '#6f8fd0', { cut: 1.5 }),
    group(
      [
        mark('M-20,-14V20M-6,-14V20M8,-14V20M22,-14V20', '#f6d98a', 3.4, 0.85),
        mark('M-34,-2Q0,2 34,-2', '#e8eefb', 3, 0.9),
      ],
      {
        clip: fold,
      },
    ),
    mark('M-31,2Q0,7 31,2M-31,7Q0,12 31,7', '#42589a', 1.3, 0.8),
    mark('M-29,13v5M-21,14v5M-12,15v5M-3,15.500v5M6,15.500v5M15,15v5M24,14v5', '#f6d98a', 1.6),
  ],
};
export const rope: PropDrawing = {
  foot: 42,
  nodes: [
    ...[
      [0, 22, 13, 19],
      [2, 23, 8.5, 14.5],
    ].map(([x = 0, y = 0, rx = 1, ry = 1]): Node => ({ d: ellipse(x, y, rx, ry), stroke: '#8a6a3a', sw: 6.4 })),
    { d: ellipse(0, 22, 13, 19), stroke: '#d6b27a', sw: 4.2 },
    { d: ellipse(2, 23, 8.5, 14.5), stroke: '#c9a368', sw: 4.2 },
    mark('M-13,14l4,3M-14,24l4,2M-9,36l3,-3M10,12l3,3M12,24l3,2M6,38l2,-4', '#8a6a3a', 1.2),
    { d: 'M4,40q8,6 13,14', stroke: '#8a6a3a', sw: 5.6 },
    { d: 'M4,40q8,6 13,14', stroke: '#d6b27a', sw: 3.6 },
  ],
  standing: [
    ...[0, 6, 12].flatMap((y): Node[] => [
      { d: ellipse(0, -6 - y, 24 - y * 0.4, 7), stroke: '#8a6a3a', sw: 7 },
      { d: ellipse(0, -6 - y, 24 - y * 0.4, 7), stroke: '#d6b27a', sw: 4.8 },
    ]),
    { d: 'M20,-3q12,2 20,-2', stroke: '#8a6a3a', sw: 6.4 },
    { d: 'M20,-3q12,2 20,-2', stroke: '#d6b27a', sw: 4.4 },
  ],
};
const spoonShape: Node[] = [
  ink('M-2.2,20H2.2L2,-22H-2Z', WOOD),
  ink(ellipse(0, -31, 8, 11), WOOD),
  { d: ellipse(0, -31, 5, 7.6), fill: '#8a5c30', op: 0.7 },
];
export const spoon: PropDrawing = {
  foot: 20,
  nodes: spoonShape,
  standing: [at(mul(move(6, -6), turnBy(80)), ...spoonShape)],
};
export const cup: PropDrawing = {
  foot: 11,
  nodes: [
    { d: 'M11,-9q11,-1 9,8q-2,7 -10,5', stroke: '#8a2f35', sw: 4.4 },
    { d: 'M11,-9q11,-1 9,8q-2,7 -10,5', stroke: '#e2574c', sw: 2.6 },
    ink('M-13,-14L-10,8Q0,13 10,8L13,-14Z', '#e2574c', { cut: 1.5 }),
    ink(ellipse(0, -14, 13, 4), '#fff4dd'),
    { d: ellipse(0, -13.4, 10, 2.7), fill: '#8a5434' },
    ...[-6, 1, 8].map((x): Node => ({ d: ellipse(x, -1, 2), fill: '#fff4dd' })),
    mark('M-4,-22q-5,-5 0,-10t0,-10M5,-22q-5,-5 0,-10', '#ffffff', 2, 0.55),
  ],
};
export const bun: PropDrawing = {
  foot: 6,
  nodes: [
    ink('M-18,2C-22,-16 -10,-24 0,-24C10,-24 22,-16 18,2Q0,9 -18,2Z', '#d9964a', { cut: 1.5 }),
    { d: 'M-14,-9C-12,-19 -5,-22 0,-22C6,-22 13,-18 14,-9Q7,-4 4,-9Q0,-3 -5,-9Q-9,-4 -14,-9Z', fill: '#fff6e8' },
    { d: ellipse(0, -23, 4), fill: '#d8483f' },
    mark('M-13,1Q0,6 13,1', '#a8672c', 1.6, 0.7),
  ],
};
export const box: PropDrawing = {
  foot: 24,
  twoHanded: true,
  nodes: [
    ink('M-25,-12H25V24H-25Z', '#c98a5a', { cut: 1.5 }),
    { d: 'M-5,-12H5V24H-5Z', fill: '#d8483f' },
    ink('M-28,-20H28V-9H-28Z', '#d99d6c'),
    { d: 'M-5.5,-20H5.5V-9H-5.5Z', fill: '#e2574c' },
    ink('M0,-20C-7,-32 -19,-31 -17,-23Q-14,-18 0,-20Z', '#e2574c', { sw: 1.1 }),
    ink('M0,-20C7,-32 19,-31 17,-23Q14,-18 0,-20Z', '#e2574c', { sw: 1.1 }),
    ink(ellipse(0, -20.5, 4, 3.6), '#c23f3a', { sw: 1 }),
  ],
};
