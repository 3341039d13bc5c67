/** Tests of the stage: one book is one world, two books are two, and the framing keeps off the words. */
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../../story/scene.ts';
import type { Layer } from '../core/types.ts';
import { placeOf } from './place-of.ts';
import { type StageRequest, stageOf } from './stage.ts';

const request = (more: Partial<StageRequest> = {}): StageRequest => ({
  seed: 1,
  bookSeed: 1,
  setting: 'forest',
  timeOfDay: 'day',
  weather: 'clear',
  shot: 'medium',
  textZone: 'none',
  style: 'watercolour',
  ...more,
});
const drawn = (layers: Layer[]) => JSON.stringify(layers);

describe('a stage', () => {
  it('keeps the same world on every page of a book', () => {
    const kept = (seed: number) =>
      ['wood', 'month', 'town', 'room'].map((t) => stageOf(request({ seed })).keep(t, 100));
    expect(kept(2)).toEqual(kept(1));
  });
  it('gives two books two worlds', () => {
    const woods = new Set(
      Array.from({ length: 24 }, (_, i) => stageOf(request({ bookSeed: i * 7919 })).keep('wood', 5)),
    );
    expect(woods.size).toBeGreaterThanOrEqual(4);
  });
  it('never frames the side where the words stand', () => {
    for (let seed = 0; seed < 30; seed++) {
      expect(stageOf(request({ seed, textZone: 'left' })).sides).not.toContain(-1);
      expect(stageOf(request({ seed, textZone: 'right' })).sides).not.toContain(1);
    }
  });
  it('puts the light opposite the words', () => {
    for (let seed = 0; seed < 30; seed++) {
      expect(stageOf(request({ seed, textZone: 'left' })).orb[0]).toBeGreaterThan(500);
      expect(stageOf(request({ seed, textZone: 'right' })).orb[0]).toBeLessThan(500);
    }
  });
});
describe.each(SETTINGS)('the %s', (setting) => {
  it('is the same place twice for the same stage', () => {
    const once = placeOf(stageOf(request({ setting })));
    const again = placeOf(stageOf(request({ setting })));
    expect(drawn([...again.back, ...again.front])).toBe(drawn([...once.back, ...once.front]));
  });
  it('leaves ground to stand on above the lower edge, in every shot', () => {
    for (const shot of ['wide', 'medium', 'close', 'low'] as const)
      for (const textZone of ['none', 'top', 'bottom'] as const) {
        const { footing } = placeOf(stageOf(request({ setting, shot, textZone })));
        expect(footing[0]).toBeGreaterThan(500);
        expect(footing[1]).toBeLessThanOrEqual(1000);
        expect(footing[0]).toBeLessThanOrEqual(footing[1] + 60);
      }
  });
});
