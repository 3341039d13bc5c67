/** Tests of how a vision model’s marks become one score with 0.6 as the bar. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakePlan } from '../../../tests/fakes/models.ts';
import { briefSchema } from '../../story/brief.ts';
import { type CritiqueAnswer, criticPrompt, critiqueSchema, scoreCritique } from './critic-prompt.ts';

const figure = (n: number, likeness = 8, more: Partial<CritiqueAnswer['figures'][number]> = {}) => ({
  figure: n,
  seen: true,
  likeness,
  markSeen: true,
  fault: '',
  ...more,
});
const answer = (more: Partial<CritiqueAnswer> = {}): CritiqueAnswer => ({
  figures: [figure(1), figure(2)],
  scene: 8,
  workmanship: 8,
  lettering: false,
  strangers: false,
  faults: [],
  ...more,
});
const BAR = 0.6;

test('all just good enough is the bar; all perfect is 1', () => {
  const plain = answer({ figures: [figure(1, 6), figure(2, 6)], scene: 6, workmanship: 6 });
  expect(scoreCritique(plain, 2).score).toBeCloseTo(BAR, 10);
  expect(scoreCritique(answer({ figures: [figure(1, 10), figure(2, 10)], scene: 10, workmanship: 10 }), 2)).toEqual({
    score: 1,
    faults: [],
  });
});

test.each<[string, Partial<CritiqueAnswer>, RegExp]>([
  ['a missing figure', { figures: [figure(1, 10), figure(2, 0, { seen: false })] }, /figure 2 is missing/],
  ['a figure not spoken of', { figures: [figure(1, 10)] }, /figure 2 is missing/],
  [
    'a figure that is somebody else',
    { figures: [figure(1, 10), figure(2, 4, { fault: 'wears blue' })] },
    /figure 2: wears blue/,
  ],
  ['a mark that is not there', { figures: [figure(1, 10), figure(2, 9, { markSeen: false })] }, /figure 2: its mark/],
  ['lettering', { lettering: true }, /lettering/],
  ['a stranger', { strangers: true }, /nobody asked for/],
])('%s is below the bar, however good the rest, and says so', (_, more, fault) => {
  const { score, faults } = scoreCritique(answer({ scene: 10, workmanship: 10, ...more }), 2);
  expect(score).toBeLessThan(BAR);
  expect(faults.join('; ')).toMatch(fault);
});

test('any answer gives a score between 0 and 1 and at most eight faults; better marks never give less', () => {
  const marks = fc.integer({ min: 0, max: 10 });
  fc.assert(
    fc.property(
      marks,
      marks,
      marks,
      fc.boolean(),
      fc.array(fc.string({ minLength: 1 }), { maxLength: 8 }),
      (a, b, c, seen, faults) => {
        const given = answer({
          figures: [figure(1, a, { seen, fault: 'x' }), figure(9, 10)],
          scene: b,
          workmanship: c,
          faults,
        });
        const { score, faults: found } = scoreCritique(given, 1);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(found.length).toBeLessThanOrEqual(8);
        const better = scoreCritique({ ...given, figures: [figure(1, Math.min(10, a + 1), { seen })] }, 1);
        expect(better.score).toBeGreaterThanOrEqual(score);
      },
    ),
  );
});

test('a scene with nobody in it is judged by the scene', () => {
  expect(scoreCritique(answer({ figures: [], scene: 8 }), 0).score).toBeGreaterThan(BAR);
});

test('the picture comes first, then each sheet with its number, then what was asked for', () => {
  const plan = fakePlan(briefSchema.parse({ characters: [{ name: 'Ida', description: 'a fox' }] }));
  const { id } = plan.cast[0]!;
  const picture = { bytes: new Uint8Array([1]), mediaType: 'image/jpeg' as const, width: 64, height: 64 };
  const references = new Map([[id, new Uint8Array([2])]]);
  const scene = { ...plan.cover, actors: [{ ...plan.cover.actors[0]!, character: id }] };
  const { user } = criticPrompt({ picture, scene, cast: plan.cast, style: 'paper-cut', references }, 'image/jpeg');
  expect(user).toEqual([
    'The picture to judge:',
    picture,
    'The sheet of figure 1:',
    { bytes: references.get(id), mediaType: 'image/jpeg' },
    expect.stringMatching(/^What was asked for:\n[\s\S]*Figure 1/),
  ]);
});

test('marks out of range are no answer', () => {
  expect(critiqueSchema.safeParse(answer({ scene: 11 })).success).toBe(false);
});
