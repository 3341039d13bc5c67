import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blend, CONTRAST_MIN, chooseLettering, contrast, INK, luminance, PAPER, type Rgb } from './lettering.ts';

const even = (colour: Rgb, busyness = 0.02) => ({ darkest: colour, lightest: colour, mean: colour, busyness });
const rgb = fc.tuple(
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
);

describe('lettering over a picture', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast(INK, PAPER)).toBeCloseTo(15.23, 2);
  });

  it('writes in paper-white on a night sky and in ink on snow, with no scrim', () => {
    expect(chooseLettering(even([30, 36, 90]))).toMatchObject({ letters: 'paper', scrim: { opacity: 0 } });
    expect(chooseLettering(even([240, 240, 250]))).toMatchObject({ letters: 'ink', scrim: { opacity: 0 } });
  });

  it('deepens a dusk with a moon in it, rather than lay mist over it', () => {
    const dusk = { darkest: [20, 22, 60], lightest: [250, 240, 190], mean: [50, 56, 110], busyness: 0.1 } as const;
    const chosen = chooseLettering(dusk)!;
    expect(chosen.letters).toBe('paper');
    expect(chosen.scrim.opacity).toBeGreaterThan(0.2);
    expect(luminance(chosen.scrim.colour)).toBeLessThanOrEqual(luminance(dusk.mean));
  });

  it('calms a busy ground though its contrast would do', () => {
    expect(chooseLettering(even([30, 36, 90], 0.3))!.scrim.opacity).toBeGreaterThan(0.1);
  });

  it('gives up when the scrim would have to hide the picture', () => {
    const stripes = { darkest: [0, 0, 0], lightest: [255, 255, 255], mean: [128, 128, 128], busyness: 1 } as const;
    expect(chooseLettering(stripes, 0.3)).toBeUndefined();
  });

  it('reaches 4.5:1 on any ground', () => {
    fc.assert(
      fc.property(rgb, rgb, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, busyness) => {
        const [darkest, lightest] = luminance(a) < luminance(b) ? [a, b] : [b, a];
        const chosen = chooseLettering({ darkest, lightest, mean: blend(a, b, 0.5), busyness }, 1)!;
        const letters = chosen.letters === 'ink' ? INK : PAPER;
        for (const ground of [darkest, lightest]) {
          const seen = blend(ground, chosen.scrim.colour, chosen.scrim.opacity);
          expect(contrast(letters, seen)).toBeGreaterThan(CONTRAST_MIN - 0.1);
        }
      }),
    );
  });
});
