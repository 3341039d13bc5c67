/** Tests of what makes a plan usable. */
import { expect, test } from 'vitest';
import { fakePlan } from '../../../tests/fakes/models.ts';
import { briefSchema } from '../../story/brief.ts';
import type { Plan } from '../../story/plan.ts';
import { wordsOfPlan } from './brief-words.ts';
import { checkPlan } from './make-plan.ts';

const brief = briefSchema.parse({ characters: [{ name: 'Mira', description: 'a fox' }], chapterCount: 2 });
const planWith = (change: (plan: Plan) => void): Plan => {
  const plan = fakePlan(brief);
  change(plan);
  return plan;
};

test('a plan that keeps the brief is taken as it is', () => {
  expect(checkPlan(fakePlan(brief), brief)).toEqual(fakePlan(brief));
});

test.each<[string, (plan: Plan) => void, RegExp]>([
  ['too few chapters', (plan) => plan.chapters.pop(), /has 1 chapters, and the brief asks for 2/],
  [
    'chapters out of order',
    (plan) => plan.chapters.reverse(),
    /chapter 1 has the number 2; chapter 2 has the number 1/,
  ],
  ['two of the same id', (plan) => plan.cast.push(plan.cast[0]!), /characters 1 and 2 have the same id/],
  [
    'a stranger on the cover',
    (plan) => Object.assign(plan.cover.actors[0]!, { character: 'wolf' }),
    /the cover shows somebody who is not in the cast/,
  ],
  [
    'a stranger in a chapter',
    (plan) => Object.assign(plan.chapters[1]!.scene.actors[0]!, { character: 'x' }),
    /chapter 2 shows somebody who is not in the cast/,
  ],
  ['a place nobody can draw', (plan) => Object.assign(plan.cover, { setting: 'the moon' }), /cover\.setting/],
  ['nobody in it', (plan) => plan.cast.splice(0), /cast/],
])('a plan with %s is refused, and may be asked for again', (_, change, fault) => {
  const check = () => checkPlan(planWith(change), brief);
  expect(check).toThrow(fault);
  expect(check).toThrow(expect.objectContaining({ code: 'PLAN_INVALID', retryable: true }));
});

test('ids are ours: what a model calls its characters stands in no step, no ledger and no log', () => {
  const ids: [string, string][] = [
    ['hero', 'mira'],
    ['friend-1', 'mira-s-owl'],
  ];
  const two = briefSchema.parse({
    characters: [
      { name: 'Mira', description: 'a fox' },
      { name: 'Tom', description: 'an owl' },
    ],
    chapterCount: 2,
  });
  const ours = fakePlan(two);
  Object.assign(ours.cover.actors[0]!, { gaze: 'friend-1', touches: 'friend-1' });
  const rename = (text: string, [our, their]: [string, string]) =>
    text.replaceAll(new RegExp(`("(?:id|character|gaze|touches)":)"${our}"`, 'g'), `$1"${their}"`);
  const theirs = JSON.parse(ids.reduce(rename, JSON.stringify(ours)));
  expect(theirs.cover.actors[0]).toMatchObject({ character: 'mira', gaze: 'mira-s-owl' });
  expect(checkPlan(theirs, two)).toEqual(ours);
  const strange = {
    ...theirs,
    cover: { ...theirs.cover, actors: [{ ...theirs.cover.actors[0], character: 'wolfgang' }] },
  };
  expect(() => checkPlan(strange, two)).not.toThrow(/wolfgang|mira/);
});

test('whatever a picture’s model is told in a plan’s own words is judged, and ids are not', () => {
  const words = wordsOfPlan(
    planWith((plan) => {
      plan.cover.actors[0]!.gaze = 'the pistol on the table';
      plan.chapters[0]!.scene.actors[0]!.gaze = 'hero';
    }),
  );
  expect(words).toContain('the pistol on the table');
  expect(words).not.toContain('reader');
});
