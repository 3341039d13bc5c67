/** Chooses the letters for a block of words over a picture, line by line against the real pixels, or refuses the ground. */
import { chooseLettering, contrast, type Ground, INK, type Lettering, lightness, PAPER } from './lettering.ts';
import { measureGround } from './measure-ground.ts';
import type { OpenPicture } from './open-picture.ts';
import type { Area } from './text-zone-area.ts';

/** A stronger scrim than this hides the picture rather than calms it. */
const SCRIM_MAX = 0.6;
/** A line with more unrest than this keeps no words, whatever the scrim: see measureGround for the scale. */
const BUSY_MAX = 0.26;
/** Nor does a line with something in it, a head or a window: the part of a line that is cut off from the rest. */
const CELL_BUSY_MAX = 0.5;
/** What is added to a line's spread of lightness (0..1) to stand on the scale of busyness: an eighth needs no calming yet. */
const SPREAD_AS_BUSY = 0.06;
/** Cells a line is looked at in, from edge to edge. */
const CELLS = 8;

/**
 * `area` is that of the whole block in inches of the trimmed page, `pitch` the distance of its lines. One lettering for all lines,
 * made for the darkest and the lightest of them; undefined where words had better face the picture.
 */
export async function letteringOver(picture: OpenPicture, area: Area, pitch: number): Promise<Lettering | undefined> {
  const lines = Math.max(1, Math.ceil(area.height / pitch));
  const grounds: Ground[] = [];
  for (let line = 0; line < lines; line++) {
    const strip = { ...area, y: area.y + (line * area.height) / lines, height: area.height / lines };
    const ground = await measureGround(picture, strip);
    if (ground.busyness > BUSY_MAX) return undefined;
    for (let cell = 0; cell < CELLS; cell++) {
      const width = area.width / CELLS;
      const { busyness } = await measureGround(picture, { ...strip, x: area.x + cell * width, width });
      if (busyness > CELL_BUSY_MAX) return undefined;
    }
    grounds.push(ground);
  }
  const whole = await measureGround(picture, area);
  // Trunks against the sky along one line tire the eye like leaves do: the more they differ, the more of a scrim calms them.
  const spread = Math.max(...grounds.map(({ lightest, darkest }) => lightness(lightest) - lightness(darkest)));
  const busyness = Math.max(...grounds.map((ground) => ground.busyness), Math.min(0.4, spread + SPREAD_AS_BUSY));
  const worst = (letters: typeof INK, way: 'darkest' | 'lightest') =>
    grounds.map((ground) => ground[way]).sort((a, b) => contrast(letters, a) - contrast(letters, b))[0]!;
  return chooseLettering(
    { ...whole, busyness, darkest: worst(INK, 'darkest'), lightest: worst(PAPER, 'lightest') },
    SCRIM_MAX,
  );
}
