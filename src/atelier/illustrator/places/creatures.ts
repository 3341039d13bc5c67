/** Small animals that a child may find in a picture: each about 40 units long, its feet at 0,0, looking right. */
import { ellipse } from '../core/geom.ts';
import type { Node } from '../core/types.ts';

/** Colour by its local name to colour in the light of the picture. */
type Tint = (colour: string) => string;
const eye = (x: number, y: number, r = 1.8): Node => ({ d: ellipse(x, y, r), fill: '#2a2028' });

export const snail = (c: Tint): Node[] => [
  {
    d: 'M-20,0Q-22,-8 -8,-8H14Q18,-22 24,-21Q28,-18 24,-8Q24,0 16,0Z',
    fill: c('#e6c8a0'),
    stroke: c('#9a7858'),
    sw: 1.4,
  },
  { d: 'M20,-20l-2,-9M25,-20l3,-8', stroke: c('#9a7858'), sw: 1.6 },
  { d: ellipse(-3, -16, 15, 14), fill: c('#c8785a'), stroke: c('#8a4a3a'), sw: 1.4 },
  { d: 'M-3,-16m8,2a8,8 0 1 0 -9,6a11,11 0 0 0 13,-10', stroke: c('#8a4a3a'), sw: 2 },
  eye(18, -29),
  eye(28, -28),
];
export const hedgehog = (c: Tint): Node[] => [
  {
    d: 'M-26,0Q-32,-10 -26,-14L-30,-22L-20,-24L-20,-33L-9,-29L-3,-37L4,-28L12,-29L13,-19Q28,-14 30,-5Q26,0 16,0Z',
    fill: c('#8a6a54'),
    stroke: c('#5a4238'),
    sw: 1.4,
  },
  { d: 'M8,-20Q26,-16 31,-6Q28,0 12,0Q2,-10 8,-20Z', fill: c('#ecd0ac') },
  { d: 'M-18,-12l4,-7M-8,-8l4,-8M-14,-22l4,-5M0,-18l2,-6', stroke: c('#5a4238'), sw: 1.6 },
  { d: ellipse(31, -7, 3.2), fill: '#3a2a2a' },
  eye(19, -12),
];
export const robin = (c: Tint): Node[] => [
  { d: 'M-2,-6l-2,6M5,-6l1,6', stroke: c('#8a6a4a'), sw: 2 },
  { d: 'M-30,-14L-14,-22Q-8,-38 8,-36Q20,-34 18,-20Q14,-4 0,-5Q-12,-6 -16,-14Z', fill: c('#8a7260') },
  { d: 'M18,-26Q20,-8 2,-5Q0,-20 10,-28Z', fill: c('#e0693a') },
  { d: 'M19,-29l8,3l-8,3Z', fill: c('#f0b850') },
  { d: 'M-14,-18Q-2,-26 2,-14Q-6,-8 -14,-14Z', fill: c('#6a5648') },
  eye(11, -29, 2.2),
];
export const butterfly = (c: Tint, wing = '#f0a03c'): Node[] => [
  {
    d: 'M0,-30Q-20,-52 -26,-34Q-28,-22 0,-24Q-18,-18 -15,-8Q-8,0 0,-18ZM0,-30Q20,-52 26,-34Q28,-22 0,-24Q18,-18 15,-8Q8,0 0,-18Z',
    fill: c(wing),
    stroke: c('#7a4a3a'),
    sw: 1.2,
  },
  { d: ellipse(-16, -35, 3.4) + ellipse(16, -35, 3.4), fill: c('#fff2d0') },
  { d: 'M0,-34V-14M0,-34l-5,-9M0,-34l5,-9', stroke: c('#4a3438'), sw: 2.2 },
];
export const ladybird = (c: Tint): Node[] => [
  { d: ellipse(13, -8, 6), fill: '#33262c' },
  { d: 'M-15,0Q-16,-18 0,-18Q15,-17 14,0Z', fill: c('#d8483c') },
  {
    d: `M-2,-18V0${ellipse(-8, -9, 2.6)}${ellipse(5, -11, 2.6)}${ellipse(4, -4, 2)}`,
    fill: '#33262c',
    stroke: '#33262c',
    sw: 1,
  },
  eye(16, -10, 1),
];
export const frog = (c: Tint): Node[] => [
  {
    d: 'M-22,0Q-26,-18 -6,-24Q-4,-34 4,-30Q14,-36 17,-26Q26,-18 18,-8L22,0Z',
    fill: c('#7fb050'),
    stroke: c('#4a7038'),
    sw: 1.4,
  },
  { d: 'M-22,0Q-14,-18 -2,-4L4,0Z', fill: c('#689a44') },
  { d: ellipse(3, -30, 5) + ellipse(14, -29, 5), fill: c('#f6f2c8') },
  eye(4, -30, 2.2),
  eye(15, -29, 2.2),
  { d: 'M5,-18Q14,-13 20,-19', stroke: c('#3a5a30'), sw: 1.8 },
];
export const crab = (c: Tint): Node[] => [
  { d: 'M-18,-8l-12,8M-20,-12l-13,1M18,-8l12,8M20,-12l13,1M-10,-22l-2,-9M10,-22l2,-9', stroke: c('#b84a38'), sw: 3 },
  { d: ellipse(0, -13, 22, 13), fill: c('#e0674a'), stroke: c('#a8402f'), sw: 1.4 },
  {
    d: 'M-24,-20q-14,-4 -8,-16q6,6 8,2q8,8 0,14ZM24,-20q14,-4 8,-16q-6,6 -8,2q-8,8 0,14Z',
    fill: c('#e0674a'),
    stroke: c('#a8402f'),
    sw: 1.4,
  },
  eye(-12, -32, 3),
  eye(12, -32, 3),
  { d: 'M-6,-10Q0,-5 6,-10', stroke: c('#8a3024'), sw: 1.8 },
];
export const gull = (c: Tint): Node[] => [
  { d: 'M-2,-8v8M6,-8v8', stroke: c('#e0a040'), sw: 2.4 },
  {
    d: 'M-34,-18L-14,-28Q2,-32 6,-44Q14,-54 22,-44Q22,-14 2,-8Q-14,-8 -34,-18Z',
    fill: c('#fdfaf2'),
    stroke: c('#a8a4b0'),
    sw: 1.2,
  },
  { d: 'M-36,-20Q-16,-30 4,-24Q-6,-12 -22,-16Z', fill: c('#a8b0c0') },
  { d: 'M21,-43l12,3l-12,4Z', fill: c('#f0a83c') },
  eye(15, -43, 2),
];
export const pigeon = (c: Tint): Node[] => [
  { d: 'M-2,-7v7M6,-7v7', stroke: c('#d07868'), sw: 2.2 },
  {
    d: 'M-34,-12L-12,-26Q0,-28 4,-38Q12,-48 19,-38Q22,-12 4,-7Q-12,-6 -34,-12Z',
    fill: c('#9aa2b8'),
    stroke: c('#6a7088'),
    sw: 1.2,
  },
  { d: 'M4,-34Q12,-28 20,-32Q19,-24 15,-20Q6,-22 4,-30Z', fill: c('#7fa898') },
  { d: 'M-26,-14Q-10,-24 4,-18Q-6,-8 -18,-11Z', fill: c('#7c849c') },
  { d: 'M19,-37l8,3l-8,2Z', fill: c('#e8a868') },
  eye(13, -38, 2),
];
/** A cat that sits and watches, tail round its feet. */
export const sittingCat = (c: Tint, coat = '#5a5068'): Node[] => [
  { d: 'M-14,0Q-34,2 -32,-8Q-26,-10 -16,-5', fill: c(coat) },
  { d: 'M-18,0Q-22,-30 -4,-38L-8,-54L2,-47Q6,-48 10,-47L20,-54L17,-38Q22,-30 14,-24Q20,-12 17,0Z', fill: c(coat) },
  { d: 'M1,-39l4,1.6M12,-37.4l4,-1.6', stroke: c('#f4e27a'), sw: 3 },
  { d: 'M7,-33l4,0l-2,2.6Z', fill: c('#e8a0a0') },
];
