/** Tests of the step graph: for any plan, every step can be reached and waits for no more than it needs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakePlan } from '../../tests/fakes/models.ts';
import { briefSchema } from '../story/brief.ts';
import { expectedSteps, FIRST_STEP, type StepSpec, stepsAfterPlan } from './step-graph.ts';

const brief = (characters: number, chapterCount: number) =>
  briefSchema.parse({
    characters: Array.from({ length: characters }, (_, i) => ({ name: `N${i}`, description: 'a fox' })),
    chapterCount,
  });
/** A plan whose pictures show any of the cast, in any order, or nobody. */
const plans = fc
  .record({ characters: fc.integer({ min: 1, max: 6 }), chapters: fc.integer({ min: 1, max: 12 }) })
  .chain(({ characters, chapters }) =>
    fc
      .array(fc.subarray([...Array(characters).keys()], { minLength: 0, maxLength: Math.min(4, characters) }), {
        minLength: chapters + 1,
        maxLength: chapters + 1,
      })
      .map((casts) => {
        const plan = fakePlan(brief(characters, chapters));
        const actor = plan.cover.actors[0]!;
        const actors = (who: number[]) => who.map((i) => ({ ...actor, character: plan.cast[i]!.id })).reverse();
        plan.cover.actors = actors(casts[0]!);
        plan.chapters.forEach((chapter, i) => {
          chapter.scene.actors = actors(casts[i + 1]!);
        });
        return plan;
      }),
  );
const graphOf = (steps: StepSpec[]) => new Map([FIRST_STEP, ...steps].map((step) => [step.key, step]));

test('every step of any plan can be reached, each after what it needs, and the last one closes the book', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const all = stepsAfterPlan(plan);
      const graph = graphOf(all);
      expect(graph.size).toBe(all.length + 1);
      const done = new Set<string>();
      for (let before = -1; before !== done.size; ) {
        before = done.size;
        for (const { key, needs } of graph.values()) if (needs.every((need) => done.has(need))) done.add(key);
      }
      expect([...graph.keys()].filter((key) => !done.has(key))).toEqual([]);
      const needed = new Set(graph.get('complete')!.needs);
      expect([...graph.keys()].filter((key) => key !== 'complete' && !needed.has(key))).toEqual([]);
    }),
  );
});

test('a picture waits for the sheets of those in it, and for nobody else', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const graph = graphOf(stepsAfterPlan(plan));
      for (const { number, scene } of [...plan.chapters, { number: 'cover', scene: plan.cover }]) {
        const sheets = scene.actors.map(({ character }) => `sheet:${character}`);
        expect(new Set(graph.get(`art:${number}`)!.needs)).toEqual(new Set(['plan', ...sheets]));
      }
    }),
  );
});

test('words do not wait for pictures, pictures not for words, and chapters not for one another', () => {
  const graph = graphOf(stepsAfterPlan(fakePlan(brief(2, 12))));
  const allNeeds = (key: string): string[] => graph.get(key)!.needs.flatMap((need) => [need, ...allNeeds(need)]);
  expect(new Set(allNeeds('voice:12'))).toEqual(new Set(['text:12', 'plan']));
  expect(allNeeds('art:12').filter((need) => /^(text|voice|art):/.test(need))).toEqual([]);
  expect(graph.get('press:pdf')!.needs.filter((need) => need.startsWith('voice:'))).toEqual([]);
  expect(graph.get('press:audio')!.needs.filter((need) => need.startsWith('art:'))).toEqual(['art:cover']);
});

test('what can be looked at soonest is taken first, and files last', () => {
  const graph = graphOf(stepsAfterPlan(fakePlan(brief(1, 1))));
  const order = ['plan', 'sheet:hero', 'art:1', 'press:pdf'].map((key) => graph.get(key)!.priority);
  expect(order).toEqual([...order].sort());
  expect(graph.get('art:cover')!.priority).toBeLessThan(graph.get('art:1')!.priority);
});

test('a brief tells how many steps its book will have, before there is a plan', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }), (characters, chapters) => {
      const wish = brief(characters, chapters);
      expect(expectedSteps(wish).length).toBe(stepsAfterPlan(fakePlan(wish)).length + 1);
    }),
  );
});
