/** Gives everybody of a scene a place in the picture, so that no two stand at the same one. */
import type { Light } from './lights.ts';
import { LIKENESS_WEIGHTS } from './likeness-weights.ts';
import { type Likeness, measureLikeness } from './measure-likeness.ts';
import { cellsOf, onOneAnother, type Placed, placeFigure } from './place-figure.ts';
import { refinePlace, type Seen } from './refine-place.ts';
import type { SheetFigure } from './sheet-figure.ts';
import type { Swatch } from './sheet-palette.ts';
import { type Weights, weigh } from './weigh.ts';

export interface Wanted {
  figure: SheetFigure;
  palette: readonly Swatch[];
}
export interface Found extends Likeness {
  place: Placed;
  /** The logarithm of the odds that this is who is looked for. */
  odds: number;
}
/** The odds of somebody who is nowhere. */
export const NOWHERE = -9;

/** For each of the wanted the places where it may be. */
export function placesOf(
  seen: Seen,
  wanted: readonly Wanted[],
  lights: readonly Light[],
  weights: Weights = LIKENESS_WEIGHTS,
): Found[][] {
  const cells = cellsOf(seen.mean, seen.pixels);
  return wanted.map(({ figure, palette }) =>
    placeFigure(cells, figure, lights).map((start): Found => {
      const place = refinePlace(seen, figure, start);
      const likeness = measureLikeness(seen, figure, place, palette);
      return { ...likeness, place, odds: weigh(weights, likeness.evidence) };
    }),
  );
}

/** For each the place they have together, undefined for who is nowhere: the places with the best sum of odds; with the four of a scene and eight places each there are few to try. */
export function together(places: readonly (readonly Found[])[]): (Found | undefined)[] {
  let best: (Found | undefined)[] = places.map(() => undefined);
  let most = Number.NEGATIVE_INFINITY;
  const go = (chosen: (Found | undefined)[], sum: number): void => {
    const next = places[chosen.length];
    if (!next) {
      if (sum > most) {
        most = sum;
        best = chosen;
      }
      return;
    }
    for (const one of next)
      if (one.odds > NOWHERE && chosen.every((other) => !other || !onOneAnother(other.place, one.place)))
        go([...chosen, one], sum + one.odds);
    go([...chosen, undefined], sum + NOWHERE);
  };
  go([], 0);
  return best;
}
