/** Tests of staging: hands that touch really meet, and eyes really look at whom the scene says. */
import { describe, expect, it } from 'vitest';
import type { Character } from '../../../story/character.ts';
import type { Actor, Scene } from '../../../story/scene.ts';
import { dist } from '../core/geom.ts';
import type { Pt } from '../core/types.ts';
import { drawFigure } from '../figures/draw-figure.ts';
import { drawProp } from '../figures/draw-prop.ts';
import { EXAMPLES } from '../figures/examples.ts';
import type { View } from './arrange.ts';
import { castScene, type PlacedActor } from './cast-scene.ts';
import type { FigureRequest } from './figure-seam.ts';

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
const actor = (character: string, more: Partial<Actor> = {}): Actor => ({
  character,
  pose: 'stand',
  expression: 'happy',
  position: 'centre',
  facing: 'reader',
  gaze: 'reader',
  ...more,
});
const scene = (...actors: Actor[]): Scene => ({
  setting: 'meadow',
  place: 'the meadow',
  timeOfDay: 'day',
  weather: 'clear',
  mood: 'gentle',
  camera: 'medium',
  actors,
  props: [],
  textZone: 'none',
  moment: 'Two friends meet.',
});
const view: View = { shot: 'medium', textZone: 'none', footing: [700, 950] };
/** Stages a scene and keeps what was asked of the figures. */
function stage(...actors: Actor[]) {
  const asked: FigureRequest[] = [];
  const figure = (request: FigureRequest) => {
    asked.push(request);
    return drawFigure(request);
  };
  const { actors: placed } = castScene(scene(...actors), cast, view, { figure, prop: drawProp }, new Map());
  const of = (id: string) => placed.find((p) => p.character.id === id) as PlacedActor;
  const last = (id: string) => asked.findLast((r) => r.character.id === id) as FigureRequest;
  return { of, last };
}
const onPage = ({ spot }: PlacedActor, [x, y]: Pt): Pt => [spot.x + x * spot.scale * spot.dir, spot.y + y * spot.scale];

describe('staging actors', () => {
  it.each([
    ['nia', 'fox'],
    ['nia', 'ember'],
    ['bear', 'rabbit'],
  ])('brings the hands of %s and %s together', (a, b) => {
    const { of } = stage(actor(a, { position: 'left', touches: b }), actor(b, { position: 'right' }));
    const hands = (p: PlacedActor) => [p.drawing.joints.handL, p.drawing.joints.handR].map((h) => onPage(p, h));
    const gaps = hands(of(a)).flatMap((h) => hands(of(b)).map((g) => dist(h, g)));
    // a hand is about 12 units wide: closer than two hands is touching
    expect(Math.min(...gaps) / of(a).spot.scale).toBeLessThan(24);
  });
  it('turns those who touch to each other', () => {
    const { of } = stage(actor('nia', { position: 'right', touches: 'fox' }), actor('fox', { position: 'left' }));
    expect([of('fox').spot.dir, of('nia').spot.dir]).toEqual([1, -1]);
  });
  it('looks at another actor, whichever way the figure is mirrored', () => {
    const { of, last } = stage(
      actor('nia', { position: 'left', gaze: 'ember' }),
      actor('ember', { position: 'right', facing: 'left', gaze: 'nia' }),
    );
    const looks = (id: string) => (last(id).gaze?.[0] ?? 0) * of(id).spot.dir;
    expect(looks('nia')).toBeGreaterThan(0.5);
    expect(looks('ember')).toBeLessThan(-0.5);
    // the child is taller than the little dragon
    expect(last('nia').gaze?.[1]).toBeGreaterThan(0);
    expect(last('ember').gaze?.[1]).toBeLessThan(0);
  });
  it('holds in the hand that does not touch', () => {
    const { last } = stage(
      actor('nia', { position: 'left', touches: 'fox', holds: 'lantern' }),
      actor('fox', { position: 'right' }),
    );
    const touching = last('nia').touch?.map((t) => t.hand);
    expect(touching).toHaveLength(1);
    expect(touching).not.toContain(last('nia').holdHand);
  });
});
