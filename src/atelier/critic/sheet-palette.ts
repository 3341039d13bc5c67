/** The colours of a character, from its reference sheet: how much of each there is, and which one is its mark. */
import type { Character } from '../../story/character.ts';
import { type Lab, labOfHex, squaredDistance } from './lab.ts';
import type { Pixels } from './read-pixels.ts';

export interface Swatch {
  /** Channels 0 to 255. */
  rgb: readonly [r: number, g: number, b: number];
  /** Its part of the figure, 0 to 1. */
  part: number;
  /** The one thing the eye looks for on each page. */
  mark: boolean;
}

/** Distance from the colour in the plan within which a pixel of the sheet belongs to the mark. */
const OF_MARK = 17;
const LEAST_MARK = 0.008;
const LEAST_PART = 0.02;
const COLOURS = 6;
const ROUNDS = 8;

/** The colour of the mark in the plan; undefined when the mark is no thing with a colour of its own. */
export function markColour({ mark, appearance }: Character): string | undefined {
  const { scarf, cape, hat } = appearance;
  if (scarf && /scarf/i.test(mark)) return scarf;
  if (cape && /cape|cloak/i.test(mark)) return cape;
  if (hat && /hat|cap\b|crown|bow\b|helmet|headscarf|turban/i.test(mark)) return hat.colour;
  return undefined;
}

/** Every fourth pixel of a sheet says as much as all of them. */
const EACH = 2;

/** The swatches of a sheet, `mask` from offPaper; empty when nothing stands on its paper. */
export function sheetPalette(sheet: Pixels, mask: Uint8Array, character: Character): Swatch[] {
  const { side } = sheet;
  let figure: number[] = [];
  for (let y = 0; y < side; y += EACH)
    for (let x = 0; x < side; x += EACH) if (mask[y * side + x]) figure.push(y * side + x);
  const all = figure.length;
  if (all === 0) return [];
  const colour = markColour(character);
  const marked = colour === undefined ? [] : near(sheet, figure, labOfHex(colour));
  const mark: Swatch[] = marked.length < all * LEAST_MARK ? [] : [swatch(sheet, marked, all, true)];
  if (mark.length > 0) {
    const taken = new Set(marked);
    figure = figure.filter((p) => !taken.has(p));
  }
  return [...clusters(sheet, figure, all), ...mark];
}

const distanceAt = (lab: Float32Array, p: number, to: Lab): number =>
  squaredDistance(lab[p * 3] as number, lab[p * 3 + 1] as number, lab[p * 3 + 2] as number, to);
const near = ({ lab }: Pixels, figure: readonly number[], colour: Lab): number[] =>
  figure.filter((p) => distanceAt(lab, p, colour) < OF_MARK ** 2);

function swatch({ rgb }: Pixels, pixels: readonly number[], all: number, mark: boolean): Swatch {
  const mean = (c: number) => pixels.reduce((sum, p) => sum + (rgb[p * 3 + c] as number), 0) / pixels.length;
  return { rgb: [mean(0), mean(1), mean(2)], part: pixels.length / all, mark };
}

/** k-means, begun from the colours that lie furthest apart, so that the same sheet gives the same swatches. */
function clusters(sheet: Pixels, figure: readonly number[], all: number): Swatch[] {
  const { lab } = sheet;
  if (figure.length === 0) return [];
  const labAt = (p: number): Lab => [lab[p * 3] as number, lab[p * 3 + 1] as number, lab[p * 3 + 2] as number];
  const meanOf = (pixels: readonly number[]): Lab => {
    const mean = (c: number) => pixels.reduce((sum, p) => sum + (lab[p * 3 + c] as number), 0) / pixels.length;
    return [mean(0), mean(1), mean(2)];
  };
  let centres: Lab[] = [meanOf(figure)];
  const apart = figure.map((p) => distanceAt(lab, p, centres[0] as Lab));
  while (centres.length < Math.min(COLOURS, figure.length)) {
    let furthest = 0;
    for (let i = 1; i < apart.length; i++) if ((apart[i] as number) > (apart[furthest] as number)) furthest = i;
    const centre = labAt(figure[furthest] as number);
    centres.push(centre);
    figure.forEach((p, i) => {
      apart[i] = Math.min(apart[i] as number, distanceAt(lab, p, centre));
    });
  }
  let groups: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    groups = centres.map(() => []);
    for (const p of figure) {
      let best = 0;
      for (let k = 1; k < centres.length; k++)
        if (distanceAt(lab, p, centres[k] as Lab) < distanceAt(lab, p, centres[best] as Lab)) best = k;
      (groups[best] as number[]).push(p);
    }
    groups = groups.filter((group) => group.length > 0);
    centres = groups.map(meanOf);
  }
  return groups.map((group) => swatch(sheet, group, all, false)).filter(({ part }) => part > LEAST_PART);
}
