/** The garment on the body, in the body's own frame: hips at 0,0, the neck at minus its length. */
import { dark, pale } from '../../core/colour.ts';
import { ellipse, rect } from '../../core/geom.ts';
import { group } from '../../core/nodes.ts';
import type { Box, Node } from '../../core/types.ts';
import type { Garment, Pattern, Wear } from '../figure.ts';
import { drawPattern } from './pattern.ts';

export interface Torso {
  /** Hip to neck. */
  length: number;
  /** Half widths at the shoulders and the hips, as seen at this turn. */
  top: number;
  bottom: number;
  turn: number;
}
interface Cut {
  flare: number;
  hem: number;
}
const CUTS: Readonly<Record<Garment, Cut>> = {
  raincoat: { flare: 5, hem: 15 },
  dress: { flare: 8, hem: 13 },
  coat: { flare: 2, hem: 10 },
  jumper: { flare: -1, hem: 4 },
  pyjamas: { flare: -2, hem: 7 },
  dungarees: { flare: -3, hem: 9 },
  none: { flare: 0, hem: 9 },
};
function gown({ length: T, top, bottom }: Torso, { flare, hem }: Cut): string {
  const low = bottom + flare;
  return `M-8,${-T - 2}C${-top},${-T - 2} ${-top - 2},${-T + 8} ${-top - 2.5},${-T + 14}C${-top - 4},${-T * 0.45} ${-low},${hem - 18} ${-low},${hem}Q0,${hem + 9} ${low},${hem}C${low},${hem - 18} ${top + 4},${-T * 0.45} ${top + 2.5},${-T + 14}C${top + 2},${-T + 8} ${top},${-T - 2} 8,${-T - 2}Z`;
}
/** Undressed bodies are a pear, not a gown. */
export const pear = ({ length: T, top, bottom }: Torso): string =>
  `M0,${-T - 4}C${top + 2},${-T - 4} ${top + 3},${-T * 0.72} ${bottom - 2},${-T * 0.34}C${bottom + 3},${-T * 0.02} ${bottom - 3},12 0,12C${-bottom + 3},12 ${-bottom - 3},${-T * 0.02} ${-bottom + 2},${-T * 0.34}C${-top - 3},${-T * 0.72} ${-top - 2},${-T - 4} 0,${-T - 4}Z`;

interface Cloth {
  torso: Torso;
  wear: Wear;
  cut: Cut;
  /** How far the front of the garment has slid with the turn. */
  front: number;
}
function cloth(c: Cloth, fill: string, pattern: Pattern, colour: string, more: Node[] = []): Node[] {
  const { length: T, bottom } = c.torso;
  const shape = gown(c.torso, c.cut);
  const box: Box = [-bottom - 14 + c.front, -T - 4, bottom * 2 + 28, T + 30];
  const shade = `M${-bottom - 20},${c.cut.hem + 14}L${-bottom - 20},${-T}Q${-bottom * 0.5},${-T * 0.3} ${-bottom * 0.2},${c.cut.hem + 16}Z`;
  return [
    { d: shape, fill, stroke: dark(fill, 0.45), sw: 1.5, cut: 2 },
    group([...drawPattern(pattern, colour, box), ...more, { d: shade, fill: dark(fill, 0.6), op: 0.1 }], {
      clip: shape,
    }),
  ];
}
const buttons = (c: Cloth, heights: number[]): Node[] =>
  heights.map((k) => ({
    d: ellipse(c.front, -c.torso.length * k, 2.7),
    fill: c.wear.accent,
    stroke: dark(c.wear.accent, 0.5),
    sw: 0.8,
  }));
const seam = (c: Cloth, sw = 1.5): Node => ({
  d: `M${c.front},${-c.torso.length}Q${c.front + 2},${-c.torso.length / 2} ${c.front},${c.cut.hem + 8}`,
  stroke: dark(c.wear.main, 0.5),
  sw,
  op: 0.7,
});
/** A line across the garment at a height. */
const band = (c: Cloth, y: number, sag: number, stroke: string, sw: number, op = 1): Node => ({
  d: `M${-c.torso.bottom - 20},${y}Q0,${y + sag} ${c.torso.bottom + 20},${y}`,
  stroke,
  sw,
  op,
});

function raincoat(c: Cloth): Node[] {
  const { wear, cut, torso } = c;
  const pockets = [-1, 1].map((s): Node => {
    const d = `M${s * torso.bottom * 0.55 + c.front * 0.6 - 7},-6h14l-1.5,10h-11Z`;
    return { d, fill: dark(wear.main, 0.12), stroke: dark(wear.main, 0.5), sw: 1 };
  });
  return [
    ...cloth(c, wear.main, wear.pattern, wear.second, [
      band(c, cut.hem - 5, 10, dark(wear.main, 0.3), 1.6, 0.7),
      seam(c),
    ]),
    ...buttons(c, [0.68, 0.4, 0.12]),
    ...pockets,
  ];
}
function dress(c: Cloth): Node[] {
  const { wear, cut, front } = c;
  const T = c.torso.length;
  const collar = `M-11,${-T + 1}Q${front - 2},${-T + 13} ${front},${-T + 5}Q${front + 4},${-T + 13} 13,${-T + 1}Q0,${-T - 6} -11,${-T + 1}Z`;
  return [
    ...cloth(c, wear.main, wear.pattern, wear.second, [
      band(c, -T * 0.38, T * 0.08, wear.accent, 4),
      band(c, cut.hem + 1, 9, wear.accent, 3.5),
    ]),
    { d: collar, fill: '#fff5e6', stroke: dark('#fff5e6', 0.3), sw: 1 },
  ];
}
function dungarees(c: Cloth): Node[] {
  const { wear, front, cut } = c;
  const { length: T, bottom } = c.torso;
  const ink = dark(wear.main, 0.5);
  const bib = `M${-bottom - 20},${cut.hem + 20}V${-T * 0.36}H${-bottom * 0.6 + front}V${-T * 0.7}H${bottom * 0.6 + front}V${-T * 0.36}H${bottom + 20}V${cut.hem + 20}Z`;
  const box: Box = [-bottom - 14 + front, -T - 4, bottom * 2 + 28, T + 34];
  const straps = `M${-bottom * 0.5 + front},${-T * 0.66}L-14,${-T - 4}M${bottom * 0.5 + front},${-T * 0.66}L14,${-T - 4}`;
  const clasps = [-1, 1].map(
    (s): Node => ({
      d: ellipse(s * bottom * 0.48 + front, -T * 0.64, 2.6),
      fill: '#f6cf6a',
      stroke: ink,
      sw: 0.8,
    }),
  );
  return [
    ...cloth(c, wear.second, wear.secondPattern, wear.accent, [
      { d: bib, fill: wear.main, stroke: ink, sw: 1.5 },
      group(drawPattern(wear.pattern, mixable(wear), box), { clip: bib }),
      { d: bib, stroke: ink, sw: 1.5 },
      { d: straps, stroke: wear.main, sw: 5 },
      { d: rect(front - 7, -T * 0.56, 14, 11, 2.5), fill: wear.main, stroke: ink, sw: 1.2 },
    ]),
    ...clasps,
  ];
}
/** Stripes on dungarees are the cloth's own colour, lightened. */
const mixable = (wear: Wear) => pale(wear.main, 0.5);

function jumper(c: Cloth): Node[] {
  const { wear, cut, front } = c;
  const T = c.torso.length;
  const rib = dark(wear.main, 0.18);
  const ribs = Array.from({ length: 15 }, (_, i) => `M${(i - 7) * 5 + front * 0.4},${cut.hem - 2}v14`).join('');
  const neck = `M-13,${-T + 1}Q${front * 0.6},${-T + 9} 13,${-T + 1}Q13,${-T - 6} 0,${-T - 6}Q-13,${-T - 6} -13,${-T + 1}Z`;
  return [
    ...cloth(c, wear.main, wear.pattern, wear.accent, [
      band(c, cut.hem + 3, 8, rib, 10),
      { d: ribs, stroke: dark(wear.main, 0.36), sw: 1.1, op: 0.6 },
    ]),
    { d: neck, fill: rib, stroke: dark(wear.main, 0.5), sw: 1.3 },
  ];
}
const GARMENT_PARTS: Readonly<Record<Exclude<Garment, 'none'>, (c: Cloth) => Node[]>> = {
  raincoat,
  dress,
  dungarees,
  jumper,
  coat: (c) => [...cloth(c, c.wear.main, c.wear.pattern, c.wear.second, [seam(c)]), ...buttons(c, [0.66, 0.38, 0.1])],
  pyjamas: (c) => [
    ...cloth(c, c.wear.main, c.wear.pattern, c.wear.second, [seam(c, 1.3)]),
    ...buttons(c, [0.64, 0.36, 0.08]),
  ],
};
export function drawGarment(torso: Torso, wear: Wear): Node[] {
  if (wear.garment === 'none') return [];
  return GARMENT_PARTS[wear.garment]({ torso, wear, cut: CUTS[wear.garment], front: torso.turn * 9 });
}
