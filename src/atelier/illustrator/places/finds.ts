/** Small things worth finding: two or three animals at the sides of the page, where they never compete with the actors. */
import type { Setting } from '../../../story/scene.ts';
import { move, mul, scale } from '../core/geom.ts';
import { at } from '../core/nodes.ts';
import type { Layer, Node } from '../core/types.ts';
import { butterfly, crab, frog, gull, hedgehog, ladybird, pigeon, robin, sittingCat, snail } from './creatures.ts';
import { sheet } from './sheets.ts';
import { nearness, type Place, type Stage } from './stage.ts';

type Creature = (c: (colour: string) => string) => Node[];
const LIVING: Partial<Record<Setting, readonly Creature[]>> = {
  forest: [snail, hedgehog, robin, frog, ladybird],
  meadow: [snail, butterfly, robin, ladybird, hedgehog],
  shore: [crab, gull, gull, crab],
  snow: [robin, robin],
  'city-street': [pigeon, sittingCat, pigeon, robin],
  rooftops: [sittingCat, pigeon],
};
/** Across the page and down the ground, 0 to 1: the sides, clear of where people stand. */
const NOOKS = [
  [0.09, 0.44],
  [0.9, 0.5],
  [0.2, 0.2],
  [0.8, 0.24],
  [0.94, 0.28],
] as const;
/** In winter and in the rain only birds and cats are about. */
const hardy: ReadonlySet<Creature> = new Set([robin, pigeon, sittingCat, gull]);

export function finds(f: Stage, place: Place): Layer[] {
  const living = (LIVING[f.setting] ?? []).filter((one) => f.weather === 'clear' || hardy.has(one));
  const [high, low] = place.footing;
  const out: Layer[] = [];
  const count = living.length === 0 || f.shot === 'close' ? 0 : 2 + f.choose('finds', 2);
  const first = f.choose('nook', NOOKS.length);
  const species = f.choose('creature', 12);
  for (let i = 0; i < count; i++) {
    const draw = living[(species + i) % living.length];
    const [u, v] = NOOKS[(first + i * 2) % NOOKS.length] ?? NOOKS[0];
    const x = 1000 * u;
    const y = f.setting === 'rooftops' ? high + 6 : high + (low - high) * v - 40;
    if (!draw || f.calmAt(x, y)) continue;
    const k = (0.5 + 0.7 * nearness(f, y)) * Math.max(0.9, f.zoom);
    const drawn = at(mul(move(x, y), scale(u > 0.5 ? -k : k, k)), ...draw((colour) => f.c(colour, 0.06)));
    // a sheet for each: one for all would be as wide as the page, and cost as much
    out.push(sheet('find', 0.1, [drawn], { lift: 2.5, wash: 1.2 }));
  }
  return out;
}
