/** Chooses a hair style; what lies behind and in front of the head. */
import type { Figure, HairStyle } from '../figure.ts';
import type { HeadParts, HeadRequest } from '../heads/head.ts';
import { braids, bun, ponytail, puffs } from './gathered.ts';
import type { HairRequest } from './hair.ts';
import { afro, bob, curls, long, short } from './loose.ts';

const STYLES: Readonly<Record<Exclude<HairStyle, 'bald'>, (h: HairRequest) => HeadParts>> = {
  short,
  bob,
  puffs,
  braids,
  afro,
  curls,
  long,
  ponytail,
  bun,
};
export function drawHair(hair: NonNullable<Figure['hair']>, a: HeadRequest): HeadParts {
  if (hair.style === 'bald') return { back: [], front: [] };
  return STYLES[hair.style]({
    colour: hair.colour,
    ties: hair.ties,
    rx: a.rx,
    ry: a.ry,
    turn: a.turn,
    slide: a.turn * a.rx * 0.42,
    map: a.map,
    sway: a.sway,
  });
}
