/** Tests of things that stand in a scene: beside people, not behind them, and never under the words. */
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../story/scene.ts';
import { drawFigure } from '../figures/draw-figure.ts';
import { drawProp } from '../figures/draw-prop.ts';
import type { View } from './arrange.ts';
import type { LaidActor } from './layout.ts';
import { besideActors, standProps } from './stand-props.ts';

const figures = { figure: drawFigure, prop: drawProp };
const scene = (props: Scene['props']): Scene => ({
  setting: 'shore',
  place: 'the beach',
  timeOfDay: 'day',
  weather: 'clear',
  mood: 'gentle',
  camera: 'medium',
  actors: [],
  props,
  textZone: 'none',
  moment: 'A day at the sea.',
});
const view: View = { shot: 'medium', textZone: 'none', footing: [700, 950] };
const standing = (x: number): LaidActor => ({
  id: 'nia',
  head: { at: [x, 500], r: 90 },
  trunk: [x - 45, 590, 90, 320],
  extent: [x - 130, 400, 260, 520],
});

describe('standing things', () => {
  it('stand on the ground, between the edges of the page', () => {
    for (const thing of standProps(scene([{ prop: 'boat', position: 'right' }]), view, figures)) {
      expect(thing.y).toBeGreaterThanOrEqual(700);
      expect(thing.x).toBeGreaterThan(50);
      expect(thing.x).toBeLessThan(950);
    }
  });
  it('move aside for somebody who stands in their place', () => {
    const [bucket] = standProps(scene([{ prop: 'bucket', position: 'left' }]), view, figures);
    const x = bucket?.x ?? 0;
    const [moved] = besideActors(bucket ? [bucket] : [], [standing(x)], 'none');
    const half = ((bucket?.extent[2] ?? 0) / 2) * (bucket?.scale ?? 1);
    expect(Math.abs((moved?.x ?? x) - x)).toBeGreaterThan(45 + half * 0.8);
  });
  it('stay where they are when nobody is near', () => {
    const things = standProps(scene([{ prop: 'bucket', position: 'left' }]), view, figures);
    expect(besideActors(things, [standing(800)], 'none')[0]?.x).toBe(things[0]?.x);
  });
  it('do not stand in each other', () => {
    const things = standProps(
      scene([
        { prop: 'bucket', position: 'left' },
        { prop: 'basket', position: 'left' },
      ]),
      view,
      figures,
    );
    const [a, b] = besideActors(things, [], 'none');
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0))).toBeGreaterThan(60);
  });
  it('keep out of the words at the side', () => {
    const things = standProps(scene([{ prop: 'bucket', position: 'left' }]), { ...view, textZone: 'left' }, figures);
    expect(besideActors(things, [standing(600)], 'left')[0]?.x).toBeGreaterThan(420);
  });
});
