/** Props that give light: lantern, candle, star. */
import { ellipse, rect, star as starPath } from '../../core/geom.ts';
import type { Node, Paint } from '../../core/types.ts';
import { IRON, ink, mark, type PropDrawing } from './prop.ts';

const warm = (x: number, y: number, r: number): Paint => ({
  rad: [x, y, r],
  stops: [
    [0, '#fffbe0'],
    [0.45, '#ffd35a'],
    [1, '#f08a24'],
  ],
});
const lanternFlame: Node[] = [
  { d: rect(-10, 13, 20, 23, 4), lit: true, fill: warm(0, 26, 17) },
  { d: 'M0,16C6,24 5,32 0,33C-5,32 -6,24 0,16Z', fill: '#fffdf0', lit: true },
  mark('M-10,14V36M10,14V36', IRON, 2.2),
];
export const lantern: PropDrawing = {
  glow: { x: 0, y: 24, r: 120, colour: '#ffb545' },
  foot: 40,
  nodes: [
    mark('M-8,10Q-9,-3 0,-3Q9,-3 8,10', IRON, 2),
    { d: 'M-11,13L0,6L11,13Z', fill: IRON },
    ...lanternFlame,
    { d: rect(-12, 35, 24, 5, 2), fill: IRON },
  ],
  flame: lanternFlame,
};
const candleFlame: Node[] = [
  { d: 'M0,-35C7,-27 6,-20 0,-18C-6,-20 -7,-27 0,-35Z', lit: true, fill: warm(0, -23, 13) },
  { d: 'M0,-28C3,-24 3,-20 0,-19.5C-3,-20 -3,-24 0,-28Z', fill: '#fffdf0', lit: true },
];
export const candle: PropDrawing = {
  glow: { x: 0, y: -25, r: 95, colour: '#ffc35c' },
  foot: 6,
  nodes: [
    ink('M-5,-16H5V1H-5Z', '#fff4dd'),
    mark('M-2,-15v7q-1,3 -2,0', '#e6d3ac', 1.6),
    mark('M0,-16v-3', IRON, 1.4),
    ...candleFlame,
    ink('M-15,0Q0,5 15,0Q13,7 0,7Q-13,7 -15,0Z', '#c99b3d'),
    mark('M14,2q8,-1 7,4q-2,3 -8,0', '#a37a2a', 2),
  ],
  flame: candleFlame,
};
const starFlame: Node[] = [
  {
    d: starPath(0, -14, 20, 0.52, 8),
    lit: true,
    fill: {
      rad: [0, -16, 22],
      stops: [
        [0, '#fffdf0'],
        [0.55, '#ffe27a'],
        [1, '#ffc02e'],
      ],
    },
    stroke: '#f2a51e',
    sw: 1.4,
  },
  { d: ellipse(-5, -15, 1.8, 2.4), fill: '#5b3b22', lit: true },
  { d: ellipse(6, -14, 1.8, 2.4), fill: '#5b3b22', lit: true },
  { d: 'M-3,-9q3.5,4 7,.6', stroke: '#5b3b22', sw: 1.4, lit: true },
];
export const star: PropDrawing = {
  glow: { x: 0, y: -14, r: 130, colour: '#ffd35a' },
  foot: 5,
  nodes: starFlame,
};
