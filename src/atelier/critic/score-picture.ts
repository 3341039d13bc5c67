/**
 * The embedded critic: is everybody in the picture who should be, in the colours of their sheets? It measures colours and where
 * they lie, and knows nothing of faces, hands or lettering: it finds the wrong hero, a hero in other colours, and a lost scarf.
 */
import type { Critique, CritiqueRequest } from '../../making/ports.ts';
import type { Character } from '../../story/character.ts';
import type { Actor, Scene, TimeOfDay } from '../../story/scene.ts';
import { findCharacter } from './find-character.ts';
import { type Pixels, readPixels, spreadOf } from './read-pixels.ts';
import { type Swatch, sheetPalette } from './sheet-palette.ts';

/** The likeness that means "good enough", and becomes 0.6; measured by `npm run bench:critic`. */
const GOOD_ENOUGH = 0.39;
const BAR = 0.6;
/** What a picture scores at most in which somebody's mark is not to be found, and how little of it counts as not found. */
const MARK_LOST = 0.5;
/** Colours as small as a scarf are often lost in the dark though they are drawn: at night the mark is not judged. */
const LEAST_MARK: Readonly<Record<TimeOfDay, number>> = { dawn: 0.12, day: 0.12, dusk: 0.12, night: 0 };
/** Standard deviation of the lightness (0 to 100) under which a page is blank. */
const BLANK = 3;
/** What is there of a colour that is called missing, when it makes up more than this of the figure. */
const MISSING = 0.15;
const LARGE_PART = 0.1;

/**
 * 0 (somebody else, or nothing) to 1 (everybody, in the colours of their sheets); the lowest of all who are in the scene. Faults
 * are words for whoever draws it again, and name nobody. Who sleeps is under a blanket and is not judged; neither is anybody
 * without a sheet. Throws PictureUnreadable (`PICTURE_INVALID`).
 */
export async function scorePicture({ picture, scene, cast, references }: CritiqueRequest): Promise<Critique> {
  const pixels = await readPixels(picture.bytes);
  if (spreadOf(pixels) < BLANK) return { score: 0, faults: ['the picture is blank, or all of one colour'] };
  let score = 1;
  const faults: string[] = [];
  for (const actor of scene.actors) {
    const character = cast.find(({ id }) => id === actor.character);
    const sheet = references.get(actor.character);
    if (!character || !sheet || sleeps(actor)) continue;
    const one = judged(pixels, sheetPalette(await readPixels(sheet), character), character, scene);
    score = Math.min(score, one.score);
    faults.push(...one.faults);
  }
  return { score: Math.round(score * 100) / 100, faults };
}

const sleeps = ({ pose, expression }: Actor): boolean => pose === 'sleep' || expression === 'asleep';

function judged(pixels: Pixels, palette: readonly Swatch[], character: Character, scene: Scene): Critique {
  if (palette.every((swatch) => swatch.mark)) return { score: 1, faults: [] };
  const { likeness, there } = findCharacter(pixels, palette, scene);
  const faults: string[] = [];
  let score =
    likeness < GOOD_ENOUGH
      ? (likeness / GOOD_ENOUGH) * BAR
      : BAR + ((likeness - GOOD_ENOUGH) / (1 - GOOD_ENOUGH)) * (1 - BAR);
  const mark = palette.findIndex((swatch) => swatch.mark);
  if (mark >= 0 && (there[mark] as number) < LEAST_MARK[scene.timeOfDay]) {
    score = Math.min(score, MARK_LOST);
    faults.push(`${definite(character.mark)} is missing`);
  }
  if (score < BAR) {
    const kind = character.appearance.species;
    const lost = palette.filter(
      (swatch, k) => !swatch.mark && swatch.part > LARGE_PART && (there[k] as number) < MISSING,
    );
    for (const swatch of lost)
      faults.push(
        `the ${kind} has none of the ${hexOf(swatch)} that makes up ${Math.round(swatch.part * 100)} % of its sheet`,
      );
    if (faults.length === 0) faults.push(`the ${kind} is not in the colours of its sheet: ${character.identity}`);
  }
  return { score, faults };
}

const definite = (mark: string): string => `the ${mark.replace(/^(?:an?|the|his|her|their|its) /i, '')}`;
const hexOf = ({ rgb }: Swatch): string =>
  `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
