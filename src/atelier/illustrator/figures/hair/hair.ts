/** What every hair style is drawn from: the cap of hair on the skull, its colours and its shine. */
import { dark, pale } from '../../core/colour.ts';
import { smooth } from '../../core/geom.ts';
import type { Shape } from '../../core/types.ts';
import type { HeadMap } from '../head-map.ts';
import { points } from '../heads/head.ts';

export interface HairRequest {
  colour: string;
  ties: string;
  rx: number;
  ry: number;
  turn: number;
  /** How far the hairline slides with the turn, in figure units. */
  slide: number;
  map: HeadMap;
  sway: number;
}
/** Skull cap with a hairline: `low` is how far the sides come down, `fringe` the line above the eyes, `part` its middle. */
export function cap(h: HairRequest, fringe: number, low: number, part = 0): Shape {
  const { rx, ry, slide: t } = h;
  const [left, right] = nape(h);
  const d = smooth(
    points([
      -rx - 2.5 + left * 0.16,
      low + left,
      -rx - 2,
      -ry * 0.35,
      -rx * 0.62,
      -ry * 0.94,
      0,
      -ry - 4,
      rx * 0.62,
      -ry * 0.94,
      rx + 2,
      -ry * 0.35,
      rx + 2.5 - right * 0.16,
      low + right,
      rx * 0.9 + t * 0.1 - right * 0.5,
      low - 4 + right * 0.8,
      rx * 0.74 + t * 0.35,
      fringe + 8,
      rx * 0.36 + t * 0.8,
      fringe - 2 - part * 0.2,
      t,
      fringe - part,
      -rx * 0.36 + t * 0.8,
      fringe - 2 - part * 0.2,
      -rx * 0.74 + t * 0.35,
      fringe + 8,
      -rx * 0.9 + t * 0.1 + left * 0.5,
      low - 4 + left * 0.8,
    ]),
  );
  return { d, fill: h.colour, stroke: dark(h.colour, 0.5), sw: 1.2 };
}
/** Seen from the side, hair comes down behind the ear to the nape: how far, on the left and on the right. */
export function nape(h: HairRequest): [left: number, right: number] {
  const down = (turn: number) => Math.max(0, Math.min(1, turn * 1.4 - 0.35)) * h.ry * 0.56;
  return [down(h.turn), down(-h.turn)];
}
export const lock = (h: HairRequest, d: string, fill = h.colour): Shape => ({
  d,
  fill,
  stroke: dark(h.colour, 0.5),
  sw: 1.2,
});
export const gloss = (h: HairRequest): Shape => ({
  d: `M${-h.rx * 0.55},${-h.ry * 0.78}Q0,${-h.ry * 1.05} ${h.rx * 0.5},${-h.ry * 0.8}`,
  stroke: pale(h.colour, 0.22),
  sw: 3.4,
  op: 0.5,
});
