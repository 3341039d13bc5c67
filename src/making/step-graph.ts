/** The steps of a book and what each waits for, with as little waiting as the book allows. Pure. */
import type { Brief } from '../story/brief.ts';
import type { Plan } from '../story/plan.ts';
import type { Scene } from '../story/scene.ts';
import type { StepKind } from './story-view.ts';

export interface StepSpec {
  key: string;
  kind: StepKind;
  /** Keys of the steps whose results this one is made from; it may run when all of them are done. */
  needs: string[];
  /** 1 is taken first. */
  priority: number;
}

/** What can be looked at soonest is made first, across all books; what nobody sees before the end comes last. */
const PRIORITY = { plan: 1, complete: 1, sheet: 2, cover: 2, text: 2, art: 3, voice: 4, press: 5 } as const;

/** The one step a book begins with; all others follow from its result. */
export const FIRST_STEP: StepSpec = { key: 'plan', kind: 'plan', needs: [], priority: PRIORITY.plan };

/** Every step after the plan. Chapters do not wait for one another, and words do not wait for pictures. */
export function stepsAfterPlan(plan: Pick<Plan, 'cast' | 'cover' | 'chapters'>): StepSpec[] {
  return buildSteps(
    plan.cast.map(({ id }) => id),
    actorsOf(plan.cover),
    plan.chapters.map(({ number, scene }) => ({ number, actors: actorsOf(scene) })),
  );
}

/** The whole graph as far as a brief can tell: one sheet a named character, and everybody in every picture. */
export function expectedSteps(brief: Pick<Brief, 'characters' | 'chapterCount'>): StepSpec[] {
  const cast = brief.characters.map((_, i) => `character-${i + 1}`);
  const chapters = Array.from({ length: brief.chapterCount }, (_, i) => ({ number: i + 1, actors: cast }));
  return [FIRST_STEP, ...buildSteps(cast, cast, chapters)];
}

/** The kind a step key stands for. */
export const kindOf = (key: string): StepKind => key.split(':')[0] as StepKind;

function buildSteps(cast: string[], onCover: string[], chapters: { number: number; actors: string[] }[]): StepSpec[] {
  const sheets = (actors: string[]) => cast.filter((id) => actors.includes(id)).map((id) => `sheet:${id}`);
  const art = ['art:cover', ...chapters.map(({ number }) => `art:${number}`)];
  const text = chapters.map(({ number }) => `text:${number}`);
  const voice = chapters.map(({ number }) => `voice:${number}`);
  const steps: StepSpec[] = [
    ...cast.map((id) => step(`sheet:${id}`, ['plan'], PRIORITY.sheet)),
    step('art:cover', ['plan', ...sheets(onCover)], PRIORITY.cover),
    ...chapters.map(({ number }) => step(`text:${number}`, ['plan'], PRIORITY.text)),
    ...chapters.map(({ number, actors }) => step(`art:${number}`, ['plan', ...sheets(actors)], PRIORITY.art)),
    ...chapters.map(({ number }) => step(`voice:${number}`, [`text:${number}`], PRIORITY.voice)),
    step('press:pdf', ['plan', ...art, ...text], PRIORITY.press),
    step('press:epub', ['plan', ...art, ...text, ...voice], PRIORITY.press),
    step('press:audio', ['plan', 'art:cover', ...text, ...voice], PRIORITY.press),
  ];
  return [...steps, step('complete', ['plan', ...steps.map(({ key }) => key)], PRIORITY.complete)];
}

const step = (key: string, needs: string[], priority: number): StepSpec => ({
  key,
  kind: kindOf(key),
  needs,
  priority,
});
const actorsOf = (scene: Scene): string[] => scene.actors.map(({ character }) => character);
