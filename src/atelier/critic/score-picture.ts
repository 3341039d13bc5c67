/**
 * The embedded critic: is everybody in the picture who should be, as on their sheets? It looks for the colours of head and chest in
 * their places, and knows nothing of hands or lettering: it finds the wrong hero, a hero in other colours, and a lost scarf.
 */
import type { Critique, CritiqueRequest } from '../../making/ports.ts';
import type { Character } from '../../story/character.ts';
import type { Actor, Scene } from '../../story/scene.ts';
import { type Found, placesOf, together, type Wanted } from './find-cast.ts';
import { lightsOf } from './lights.ts';
import { MARK_WEIGHTS } from './mark-weights.ts';
import { meanColours } from './mean-colours.ts';
import { paletteAround } from './measure-likeness.ts';
import { measureMark } from './measure-mark.ts';
import { offPaper } from './off-paper.ts';
import type { Placed } from './place-figure.ts';
import { PICTURE_SIDE, readPixels, SHEET_SIDE, spreadOf } from './read-pixels.ts';
import type { Seen } from './refine-place.ts';
import { SHOWN, sheetFigure } from './sheet-figure.ts';
import { markColour, type Swatch, sheetPalette } from './sheet-palette.ts';
import { weigh } from './weigh.ts';

/** The score that the tables' 0 becomes: both are set so that above it a picture will do. */
const BAR = 0.6;
/** Odds by which a score goes most of the way from the bar to 0 or 1. */
const ODDS_SCALE = 3;
/**
 * Given to every figure: the fitted scenes show fewer poses than books do (a dragon that crouches in its cape, a fox walking away), and
 * a right picture drawn again is time lost for nothing, while a wrong one lies far below this.
 */
const BENEFIT_OF_DOUBT = 1.7;
/** Standard deviation of the lightness (0 to 100) under which a page is blank. */
const BLANK = 3;
/** What is there of a colour that is called missing, when it makes up more than this of the figure. */
const MISSING = 0.15;
const LARGE_PART = 0.1;

/** All of the picture, for colours that are looked for wherever they may be. */
const WHOLE: Placed = { fit: 0, x: 0, y: 0, side: SHOWN, light: [1, 1, 1], mirrored: false };

export interface Sought extends Wanted {
  character: Character;
}

/**
 * 0 (somebody else, or nothing) to 1 (everybody, as on their sheets); the lowest of all who are in the scene. Faults are words for
 * whoever draws it again, and name nobody. Who sleeps is under a blanket and is not judged; neither is anybody without a sheet, or
 * with an empty one. Throws PictureUnreadable (`PICTURE_INVALID`).
 */
export async function scorePicture(request: CritiqueRequest): Promise<Critique> {
  const pixels = await readPixels(request.picture.bytes, PICTURE_SIDE);
  if (spreadOf(pixels) < BLANK) return { score: 0, faults: ['the picture is blank, or all of one colour'] };
  const sought = await soughtIn(request);
  const seen: Seen = { mean: meanColours(pixels), pixels: pixels.side };
  const found = together(placesOf(seen, sought, lightsOf(request.scene)));
  const each = sought.map((one, i) => judged(seen, one, found[i], request.scene));
  const score = Math.min(1, ...each.map((one) => one.score));
  return { score: Math.round(score * 100) / 100, faults: each.flatMap(({ faults }) => faults) };
}

/** Everybody who can be judged, with what their sheets show. */
export async function soughtIn({ scene, cast, references }: CritiqueRequest): Promise<Sought[]> {
  const sought: Sought[] = [];
  for (const actor of scene.actors) {
    const character = cast.find(({ id }) => id === actor.character);
    const bytes = references.get(actor.character);
    if (!character || !bytes || sleeps(actor)) continue;
    const sheet = await readPixels(bytes, SHEET_SIDE);
    const mask = offPaper(sheet);
    const figure = sheetFigure(sheet, mask, markColour(character));
    if (figure) sought.push({ character, figure, palette: sheetPalette(sheet, mask, character) });
  }
  return sought;
}
const sleeps = ({ pose, expression }: Actor): boolean => pose === 'sleep' || expression === 'asleep';

/** The numbers on somebody's mark; undefined when there is none that can be judged. */
export function markEvidence(seen: Seen, one: Sought, found: Found, { timeOfDay }: Scene): number[] | undefined {
  const mark = markColour(one.character);
  return (mark && measureMark(seen, one.figure, found.place, mark, timeOfDay === 'night')) || undefined;
}

function judged(seen: Seen, one: Sought, found: Found | undefined, scene: Scene): Critique {
  const kind = one.character.appearance.species;
  if (!found) {
    const faults = lost(one.palette, paletteAround(seen, WHOLE, one.palette), kind);
    return { score: 0, faults: faults.length > 0 ? faults : [`the ${kind} is nowhere: ${one.character.identity}`] };
  }
  const evidence = markEvidence(seen, one, found, scene);
  const mark = evidence ? scoreOf(weigh(MARK_WEIGHTS, evidence)) : 1;
  const whole = scoreOf(found.odds + BENEFIT_OF_DOUBT);
  const faults = mark < BAR ? [`${definite(one.character.mark)} is missing`] : [];
  if (whole < BAR) faults.push(...lost(one.palette, found, kind));
  if (whole < BAR && faults.length === 0) faults.push(`the ${kind} is not as on its sheet: ${one.character.identity}`);
  return { score: Math.min(whole, mark), faults };
}
const lost = (palette: readonly Swatch[], { there }: Pick<Found, 'there'>, kind: string): string[] =>
  palette
    .filter((swatch, k) => !swatch.mark && swatch.part > LARGE_PART && (there[k] as number) < MISSING)
    .map(
      (swatch) =>
        `the ${kind} has none of the ${hexOf(swatch)} that makes up ${Math.round(swatch.part * 100)} % of its sheet`,
    );

/** Odds of 0 are the bar. */
const scoreOf = (odds: number): number =>
  odds < 0 ? BAR * Math.exp(odds / ODDS_SCALE) : 1 - (1 - BAR) * Math.exp(-odds / ODDS_SCALE);
const definite = (mark: string): string => `the ${mark.replace(/^(?:an?|the|his|her|their|its) /i, '')}`;
const hexOf = ({ rgb }: Swatch): string =>
  `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
