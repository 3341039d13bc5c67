import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CONTRAST_MIN, contrast, INK, PAPER } from './lettering.ts';
import { letteringOver } from './lettering-over.ts';
import { openPicture } from './open-picture.ts';
import { textZoneArea } from './text-zone-area.ts';

const area = textZoneArea('top')!;
const PITCH = 0.45;

/** A picture of one colour with something drawn on it, in a view box of 85 by 85: a tenth of an inch a unit. */
async function pictureOf(ground: string, drawn = '') {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 85 85" width="850" height="850"><rect width="85" height="85" fill="${ground}"/>${drawn}</svg>`;
  return openPicture(await sharp(Buffer.from(svg)).jpeg({ quality: 95 }).toBuffer());
}
/** A face with eyes and glasses, about two inches wide. */
const head = (x: number, y: number) =>
  `<g transform="translate(${x} ${y})"><circle r="10" fill="#3a2418"/><circle cy="3" r="8" fill="#c98"/><g fill="#fff" stroke="#125" stroke-width="0.8"><circle cx="-3" r="2.4"/><circle cx="3" r="2.4"/></g><circle cx="-3" r="1"/><circle cx="3" r="1"/></g>`;

describe('words over a picture', () => {
  it('stand in ink on a pale sky and in paper-white on a dark one', async () => {
    expect(await letteringOver(await pictureOf('#dfe8f2'), area, PITCH)).toMatchObject({ letters: 'ink' });
    expect(await letteringOver(await pictureOf('#232a52'), area, PITCH)).toMatchObject({ letters: 'paper' });
  });

  it('keep off a head that reaches into the calm part, even into its last line alone', async () => {
    expect(await letteringOver(await pictureOf('#8f9a6a', head(42, 34)), area, PITCH)).toBeUndefined();
    expect(await letteringOver(await pictureOf('#8f9a6a', head(42, 45)), area, PITCH)).toBeDefined();
  });

  it('get a scrim on a dim grey room, in which neither ink nor paper-white can be read with ease', async () => {
    const lettering = (await letteringOver(await pictureOf('#7d7b72'), area, PITCH))!;
    expect(lettering.scrim.opacity).toBeGreaterThan(0);
    expect(lettering.contrast).toBeGreaterThanOrEqual(CONTRAST_MIN);
  });

  it('are made for the line with the worst ground, not for the average of all', async () => {
    // A bank of pale mist behind the last line only.
    const lettering = await letteringOver(
      await pictureOf('#232a52', '<rect y="23" width="85" height="10" fill="#9aa3c4"/>'),
      area,
      PITCH,
    );
    const letters = lettering?.letters === 'ink' ? INK : PAPER;
    expect(contrast(letters, [0x9a, 0xa3, 0xc4])).toBeLessThan(CONTRAST_MIN);
    expect(lettering === undefined || lettering.scrim.opacity > 0.2).toBe(true);
  });
});
