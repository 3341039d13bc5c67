/** Tests of whole scenes with words at the top: whatever the shot, the place and the company, no head is among the words. */
import { describe, expect, it } from 'vitest';
import type { Character } from '../../../story/character.ts';
import { type Actor, POSES, type Scene, SETTINGS, SHOTS } from '../../../story/scene.ts';
import { drawFigure } from '../figures/draw-figure.ts';
import { drawProp } from '../figures/draw-prop.ts';
import { EXAMPLES } from '../figures/examples.ts';
import { CALM_ZONES } from '../places/stage.ts';
import { composeScene } from './compose.ts';

const ids = Object.keys(EXAMPLES);
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
const actor = (i: number, position: Actor['position'], more: Partial<Actor> = {}): Actor => ({
  character: ids[i % ids.length] ?? '',
  pose: POSES[i % POSES.length] ?? 'stand',
  expression: 'happy',
  position,
  facing: 'reader',
  gaze: 'reader',
  ...more,
});
const scene = (more: Partial<Scene>): Scene => ({
  setting: 'meadow',
  place: 'the meadow',
  timeOfDay: 'day',
  weather: 'clear',
  mood: 'gentle',
  camera: 'medium',
  actors: [],
  props: [],
  textZone: 'top',
  moment: 'Friends meet.',
  ...more,
});
const FIGURES = { figure: drawFigure, prop: drawProp };
const laid = (shown: Scene, seed: number) =>
  composeScene(shown, cast, 'watercolour', { seed, bookSeed: seed }, FIGURES).layout.actors;

describe.each(SHOTS)('words over a %s picture', (camera) => {
  it.each(SETTINGS)('have no head among them: %s', (setting) => {
    const [, top, , height] = CALM_ZONES.top;
    for (let i = 0; i < POSES.length; i++) {
      const company = [actor(i, 'left', { gaze: ids[(i + 1) % ids.length] }), actor(i + 1, 'right')];
      const shown = scene({ setting, camera, actors: i % 3 === 0 ? company.slice(0, 1) : company });
      for (const { id, head } of laid(shown, i * 101))
        expect(head.at[1] - head.r, `${id} in pose ${i}`).toBeGreaterThanOrEqual(top + height);
    }
  });
});
describe('a picture without words', () => {
  it('shows its people larger than one that leaves room for them', () => {
    for (const camera of SHOTS)
      for (const setting of SETTINGS) {
        const head = (textZone: Scene['textZone']) =>
          laid(scene({ setting, camera, textZone, actors: [actor(0, 'centre', { pose: 'stand' })] }), 5)[0]?.head.r ??
          0;
        expect(head('none'), `${camera} ${setting}`).toBeGreaterThan(head('top'));
      }
  });
});
