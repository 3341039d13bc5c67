/** The plan step: title, cast and one scene a chapter, checked against the brief before anything is made from it. */
import type { Brief } from '../../story/brief.ts';
import { type Plan, planSchema } from '../../story/plan.ts';
import type { Scene } from '../../story/scene.ts';
import { ContentRejected, NotModerated, PlanInvalid } from '../making-errors.ts';
import type { FinishedStep } from '../record-ports.ts';
import { stepsAfterPlan } from '../step-graph.ts';
import type { DoStep } from '../step-work.ts';
import { wordsOfBrief, wordsOfPlan } from './brief-words.ts';
import { passGate, wordsToJudge } from './pass-gates.ts';

export const makePlan: DoStep = async (work) => {
  const { brief, seed } = work.claimed;
  // Before anything of the brief goes to a model that writes.
  const asked = await passGate(work, 'the brief', wordsToJudge(work, wordsOfBrief(brief)));
  if (!asked.passed) throw asked.harms.length > 0 ? new ContentRejected(asked.harms) : new NotModerated('the brief');
  const request = { task: { kind: 'plan' as const, brief, seed } };
  const { value: plan, maker } = await work.call(
    request,
    (call) => work.deps.text.generate({ ...request, schema: planSchema }, call),
    { accept: (value) => checkPlan(value, brief) },
  );
  const gate = await passGate(work, 'the plan', wordsToJudge(work, wordsOfPlan(plan), plan.cast));
  const result = { kind: 'plan' as const, plan, maker };
  return gate.passed ? { result, ...planFollows(plan) } : { result, held: gate.failure };
};

/** What the story has and shows once its plan is taken. */
export const planFollows = (plan: Plan): Pick<FinishedStep, 'adds' | 'shows'> => ({
  adds: stepsAfterPlan(plan),
  shows: { title: plan.title, synopsis: plan.synopsis, dedication: plan.dedication },
});

/**
 * A port promises the schema; the book does not rest on the promise. The characters get ids of ours: a model may make one of a child’s
 * name, and ids stand in steps, in the ledger and in logs. Throws PlanInvalid with every fault, told without the model’s words.
 */
export function checkPlan(value: unknown, brief: Brief): Plan {
  const parsed = planSchema.safeParse(value);
  if (!parsed.success)
    throw new PlanInvalid(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const plan = parsed.data;
  const ids = plan.cast.map(({ id }) => id);
  const faults: string[] = [];
  if (plan.chapters.length !== brief.chapterCount)
    faults.push(`it has ${plan.chapters.length} chapters, and the brief asks for ${brief.chapterCount}`);
  plan.chapters.forEach(({ number }, i) => {
    if (number !== i + 1) faults.push(`chapter ${i + 1} has the number ${number}`);
  });
  ids.forEach((id, i) => {
    const first = ids.indexOf(id);
    if (first !== i) faults.push(`characters ${first + 1} and ${i + 1} have the same id`);
  });
  faults.push(...strangers('the cover', plan.cover, ids));
  for (const { number, scene } of plan.chapters) faults.push(...strangers(`chapter ${number}`, scene, ids));
  if (faults.length > 0) throw new PlanInvalid(faults);
  return withOurIds(plan);
}

function strangers(where: string, scene: Scene, cast: string[]): string[] {
  return scene.actors
    .filter(({ character }) => !cast.includes(character))
    .map(() => `${where} shows somebody who is not in the cast`);
}

function withOurIds(plan: Plan): Plan {
  const ours = new Map(plan.cast.map(({ id }, i) => [id, i === 0 ? 'hero' : `friend-${i}`]));
  const idOf = (id: string) => ours.get(id) ?? id;
  const renamed = (scene: Scene): Scene => ({
    ...scene,
    actors: scene.actors.map((actor) => ({
      ...actor,
      character: idOf(actor.character),
      gaze: idOf(actor.gaze),
      ...(actor.touches !== undefined && { touches: idOf(actor.touches) }),
    })),
  });
  return {
    ...plan,
    cast: plan.cast.map((character) => ({ ...character, id: idOf(character.id) })),
    cover: renamed(plan.cover),
    chapters: plan.chapters.map((chapter) => ({ ...chapter, scene: renamed(chapter.scene) })),
  };
}
