/** Tests of what lies before what in a picture, and of poses that only fit one element. */
import { describe, expect, it } from 'vitest';
import type { Character } from '../../../story/character.ts';
import type { Actor, Scene } from '../../../story/scene.ts';
import { drawFigure } from '../figures/draw-figure.ts';
import { drawProp } from '../figures/draw-prop.ts';
import { EXAMPLES } from '../figures/examples.ts';
import { TONE_CELLS } from '../raster/page.ts';
import { poseIn } from './cast-scene.ts';
import { composeScene } from './compose.ts';

const cast = Object.entries(EXAMPLES).map(
  ([id, appearance]): Character => ({
    id,
    name: id,
    role: 'friend',
    pronouns: 'they',
    identity: id,
    mark: id,
    appearance,
  }),
);
const actor = (character: string, more: Partial<Actor>): Actor => ({
  character,
  pose: 'sit',
  expression: 'gentle',
  position: 'left',
  facing: 'reader',
  gaze: 'reader',
  ...more,
});
const bedtime: Scene = {
  setting: 'bedroom',
  place: 'the bedroom',
  timeOfDay: 'night',
  weather: 'clear',
  mood: 'cosy',
  camera: 'medium',
  actors: [actor('nia', { pose: 'sleep', expression: 'asleep' }), actor('ember', { position: 'right', gaze: 'nia' })],
  props: [],
  textZone: 'none',
  moment: 'Nia sleeps and Ember keeps watch.',
};
const FIGURES = { figure: drawFigure, prop: drawProp };
const grey = new Uint8ClampedArray(TONE_CELLS * TONE_CELLS * 4).fill(128);

describe('a bedtime picture', () => {
  it('tucks the sleeper under the quilt and leaves the friend before it', () => {
    const { fore } = composeScene(bedtime, cast, 'watercolour', { seed: 3, bookSeed: 3 }, FIGURES);
    const layers = fore(grey).filter((l) => l.name === 'figures' || l.name === 'quilt');
    expect(layers.map((l) => l.name)).toEqual(['figures', 'quilt', 'figures']);
    expect(layers.map((l) => l.nodes.length > 0)).toEqual([true, true, true]);
  });
  it('keeps the whole bed on the page', () => {
    for (let seed = 0; seed < 12; seed++)
      for (const textZone of ['none', 'top'] as const) {
        const { fore } = composeScene({ ...bedtime, textZone }, cast, 'watercolour', { seed, bookSeed: seed }, FIGURES);
        const [bed] = fore(grey).find((l) => l.name === 'bed')?.nodes ?? [];
        const box = bed && 'box' in bed ? bed.box : undefined;
        expect(box?.[0]).toBeGreaterThanOrEqual(0);
        expect((box?.[0] ?? 0) + (box?.[2] ?? 2000)).toBeLessThanOrEqual(1000);
      }
  });
});
describe('a swimmer', () => {
  it('swims in water alone', () => {
    expect(poseIn('underwater', 'swim')).toBe('swim');
    expect(poseIn('meadow', 'swim')).toBe('run');
    expect(poseIn('shore', 'swim')).toBe('jump');
    expect(poseIn('meadow', 'wave')).toBe('wave');
  });
});
