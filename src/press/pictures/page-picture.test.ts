import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { samplePicture } from '../pdf/sample-manuscript.ts';
import { CONTRAST_MIN, chooseLettering, contrast, INK, PAPER } from './lettering.ts';
import { measureGround } from './measure-ground.ts';
import { openPicture } from './open-picture.ts';
import { pagePicture, scrimAt } from './page-picture.ts';
import { wordsArea } from './text-zone-area.ts';

const page = { side: 8.5, ppi: 60, quality: 90, madeBy: 'A & B <atelier>' };

describe('the picture of a page', () => {
  it('has the pixels and the density asked for, and says that AI made it', async () => {
    const bytes = await pagePicture('It', await openPicture(await samplePicture()), { ...page, side: 8.75 });
    const { width, height, density, format, xmp } = await sharp(bytes).metadata();
    expect({ width, height, density, format }).toEqual({ width: 525, height: 525, density: 60, format: 'jpeg' });
    expect(xmp?.toString('utf8')).toContain('trainedAlgorithmicMedia');
    expect(xmp?.toString('utf8')).toContain('A &#38; B &#60;atelier&#62;');
  });

  it('carries words at 4.5:1 even over its busiest part, once the scrim is painted in', async () => {
    const picture = await openPicture(await samplePicture());
    const area = wordsArea('bottom', 7, 2.4);
    const lettering = chooseLettering(await measureGround(picture, area), 1)!;
    const scrim = { zone: 'bottom' as const, area, ...lettering.scrim };
    const painted = await openPicture(await pagePicture('It', picture, { ...page, scrim }));
    const { darkest, lightest } = await measureGround(painted, area);
    const letters = lettering.letters === 'ink' ? INK : PAPER;
    expect(contrast(letters, darkest)).toBeGreaterThan(CONTRAST_MIN - 0.3);
    expect(contrast(letters, lightest)).toBeGreaterThan(CONTRAST_MIN - 0.3);
  });

  it('finds the sky calm and the grass busy', async () => {
    const picture = await openPicture(await samplePicture());
    const sky = await measureGround(picture, wordsArea('top', 7, 2));
    const grass = await measureGround(picture, wordsArea('bottom', 7, 2));
    expect(sky.busyness).toBeLessThan(0.05);
    expect(grass.busyness).toBeGreaterThan(0.3);
  });

  it('lets the scrim fade away from the words, not towards the edge of the page', () => {
    const area = wordsArea('left', 3.3, 2);
    const scrim = { zone: 'left' as const, area, colour: PAPER, opacity: 0.6 };
    expect(scrimAt(0.05, area.y + 1, scrim)).toBe(0.6);
    expect(scrimAt(area.x + 3.3 + 0.7, area.y + 1, scrim)).toBeGreaterThan(0);
    expect(scrimAt(area.x + 3.3 + 0.7, area.y + 1, scrim)).toBeLessThan(0.6);
    expect(scrimAt(8, area.y + 1, scrim)).toBe(0);
    expect(scrimAt(area.x, 8.2, scrim)).toBe(0);
  });
});
