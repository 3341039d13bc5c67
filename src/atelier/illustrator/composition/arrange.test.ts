/** Tests of the arrangement: whoever comes, in whatever shot, nobody's head is cut, covered or under the words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHOTS as SHOT_NAMES, TEXT_ZONES } from '../../../story/scene.ts';
import { arrange, type View } from './arrange.ts';
import { checkLayout } from './layout.ts';
import type { Measured } from './spacing.ts';

const person = (id: string, more: Partial<Measured> = {}): Measured => ({
  id,
  size: 1,
  position: 'centre',
  dir: 1,
  head: { at: [0, -140], r: 41 },
  extent: [-60, -195, 120, 200],
  ...more,
});
const view = (more: Partial<View> = {}): View => ({ shot: 'medium', textZone: 'none', footing: [680, 950], ...more });

const anybody = fc.record({
  size: fc.double({ min: 0.6, max: 1.4, noNaN: true }),
  position: fc.constantFrom('left' as const, 'centre' as const, 'right' as const),
  dir: fc.constantFrom(1 as const, -1 as const),
  headX: fc.double({ min: -30, max: 30, noNaN: true }),
  headUp: fc.double({ min: 95, max: 165, noNaN: true }),
  headR: fc.double({ min: 34, max: 46, noNaN: true }),
  arms: fc.double({ min: 10, max: 60, noNaN: true }),
  crown: fc.double({ min: 4, max: 60, noNaN: true }),
  floats: fc.constantFrom(undefined, 36),
});
const company = fc.array(anybody, { minLength: 1, maxLength: 4 }).map((people) =>
  people.map(
    (p, i): Measured => ({
      id: `actor-${i}`,
      size: p.size,
      position: p.position,
      dir: p.dir,
      head: { at: [p.headX, -p.headUp], r: p.headR },
      extent: [
        p.headX - p.headR - p.arms,
        -p.headUp - p.headR - p.crown,
        2 * (p.headR + p.arms),
        p.headUp + p.headR + p.crown,
      ],
      floats: p.floats,
      touches: i === 1 ? 'actor-0' : undefined,
    }),
  ),
);
const anyView = fc.record({
  shot: fc.constantFrom(...SHOT_NAMES),
  textZone: fc.constantFrom(...TEXT_ZONES),
  choose: fc.constantFrom(
    undefined,
    () => 0,
    () => 1,
  ),
  lean: fc.constantFrom(1 as const, -1 as const),
  footing: fc.integer({ min: 600, max: 800 }).map((high): [number, number] => [high, Math.max(high + 8, 950)]),
});

describe('arranging actors', () => {
  it('leaves no fault, whoever comes and whatever the shot', () => {
    fc.assert(
      fc.property(company, anyView, (people, v) => {
        expect(checkLayout(arrange(people, v).layout)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
  it('keeps the order of left, centre and right', () => {
    const { spots } = arrange(
      [person('c', { position: 'right' }), person('a', { position: 'left' }), person('b')],
      view(),
    );
    expect([...spots].sort((p, q) => p.x - q.x).map((s) => s.id)).toEqual(['a', 'b', 'c']);
  });
  it('puts somebody who touches another right beside them', () => {
    const { spots } = arrange(
      [
        person('a', { position: 'left', touches: 'c' }),
        person('b', { position: 'centre' }),
        person('c', { position: 'right' }),
      ],
      view(),
    );
    const order = [...spots].sort((p, q) => p.x - q.x).map((s) => s.id);
    expect(Math.abs(order.indexOf('a') - order.indexOf('c'))).toBe(1);
  });
  it('keeps everybody of the same scale, whatever else must give', () => {
    const { spots } = arrange([person('big', { size: 1.2 }), person('small', { size: 0.7 })], view({ shot: 'close' }));
    const [big, small] = [spots.find((s) => s.id === 'big'), spots.find((s) => s.id === 'small')];
    expect((big?.scale ?? 0) / (small?.scale ?? 1)).toBeCloseTo(1.2 / 0.7, 6);
  });
  it('lets friends who look at each other stand nearer than strangers do', () => {
    const gap = (looksAt?: string) => {
      const { spots } = arrange(
        [person('a', { position: 'left', looksAt }), person('b', { position: 'right' })],
        view(),
      );
      return Math.abs((spots[0]?.x ?? 0) - (spots[1]?.x ?? 0));
    };
    expect(gap('b')).toBeLessThan(gap() - 60);
  });
  it('lets one stand nearer, larger and lower when the picture has its own chance', () => {
    const { spots } = arrange(
      [person('a', { position: 'left' }), person('b', { position: 'right' })],
      view({ choose: () => 1 }),
    );
    const [far, near] = [...spots].sort((p, q) => p.y - q.y);
    expect(near?.scale).toBeGreaterThan(far?.scale ?? 9);
  });
  it('draws one alone larger than four together, and a close shot larger than a wide one', () => {
    const alone = arrange([person('a')], view()).spots[0]?.scale ?? 0;
    const four =
      arrange(
        ['a', 'b', 'c', 'd'].map((id) => person(id)),
        view(),
      ).spots[0]?.scale ?? 0;
    const wide = arrange([person('a')], view({ shot: 'wide' })).spots[0]?.scale ?? 0;
    expect(alone).toBeGreaterThan(four);
    expect(alone).toBeGreaterThan(wide);
  });
});
