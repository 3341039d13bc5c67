/** Tests of the separation of figure and ground: a figure that melts into the page gets light or dusk behind it. */
import { describe, expect, it } from 'vitest';
import { luma } from '../core/colour.ts';
import { TONE_CELLS } from '../raster/page.ts';
import { groundAround, separation } from './separate.ts';

const page = (left: number, right: number) => {
  const tones = new Uint8ClampedArray(TONE_CELLS * TONE_CELLS * 4);
  for (let i = 0; i < TONE_CELLS * TONE_CELLS; i++)
    tones.fill(i % TONE_CELLS < TONE_CELLS / 2 ? left : right, i * 4, i * 4 + 3);
  return tones;
};

describe('figure and ground', () => {
  it('measures the page around a head, not elsewhere', () => {
    expect(groundAround(page(20, 240), { at: [200, 500], r: 80 })).toBe('#141414');
    expect(groundAround(page(20, 240), { at: [800, 500], r: 80 })).toBe('#f0f0f0');
  });
  it('leaves a figure alone that stands out', () => {
    expect(separation('#2a1a20', '#dfe8ff')).toBeUndefined();
  });
  it('lays light behind a dark figure at night, and dusk behind a white one in snow', () => {
    const night = separation('#2a1a20', '#1c2448');
    const snow = separation('#fff6ee', '#eef3ff');
    expect(night && luma(night.colour)).toBeGreaterThan(0.5);
    expect(snow && luma(snow.colour)).toBeLessThan(0.75);
  });
  it('lays more, the more alike they are', () => {
    const near = separation('#404858', '#384050')?.alpha ?? 0;
    const further = separation('#606878', '#384050')?.alpha ?? 0;
    expect(near).toBeGreaterThan(further);
  });
});
