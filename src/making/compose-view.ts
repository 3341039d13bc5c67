/** A story as people see it, put together from its records. Pure. */

import { creditsOf } from './build-manuscript.ts';
import { estimateSeconds, type MedianSeconds } from './estimate-seconds.ts';
import { heldParts } from './held-parts.ts';
import type { CallSummary, StepRecord, StoryRecord } from './record-ports.ts';
import { expectedSteps } from './step-graph.ts';
import type { StepResult } from './step-results.ts';
import type { PageView, StepView, StoryError, StorySummary, StoryView } from './story-view.ts';

export function composeView(
  { story, steps, calls }: { story: StoryRecord; steps: StepRecord[]; calls: CallSummary[] },
  medians: MedianSeconds,
  slots: number,
): StoryView {
  // What waits for a look is no part of the book yet, and is not laid before whoever watches it being made.
  const taken = steps.filter(({ status }) => status === 'done');
  const resultOf = <K extends StepResult['kind']>(key: string, kind: K) => {
    const result = taken.find((step) => step.key === key)?.result;
    return result?.kind === kind ? (result as Extract<StepResult, { kind: K }>) : undefined;
  };
  const plan = resultOf('plan', 'plan')?.plan;
  const pictureOf = (key: string): Pick<PageView, 'picture'> => {
    const art = resultOf(key, 'art');
    if (!art) return {};
    const { version, width, height, thumbhash, critique } = art;
    // A score by a critic that was not made for such pictures would only mislead.
    const judged = critique &&
      !critique.advisory && { score: critique.score, draws: critique.draws, faults: critique.faults };
    return { picture: { version, width, height, thumbhash, ...(judged && { critique: judged }) } };
  };
  const pages: PageView[] = plan
    ? [
        {
          slot: 'cover',
          number: 0,
          title: story.title,
          alt: plan.cover.moment,
          textZone: plan.cover.textZone,
          ...pictureOf('art:cover'),
        },
        ...plan.chapters.map(({ number, title, scene }): PageView => {
          const text = resultOf(`text:${number}`, 'text')?.text;
          const voice = resultOf(`voice:${number}`, 'voice');
          return {
            slot: `chapter-${number}`,
            number,
            title: text?.title ?? title,
            alt: scene.moment,
            textZone: scene.textZone,
            ...(text && { paragraphs: text.paragraphs }),
            ...pictureOf(`art:${number}`),
            ...(voice && {
              speech: {
                version: voice.version,
                seconds: voice.seconds,
                voice: voice.voice,
                sentences: voice.sentences,
              },
            }),
          };
        }),
      ]
    : [];
  const files = steps.flatMap(({ result }) =>
    result?.kind === 'press'
      ? result.files.map(({ name, blob }) => ({ name, mediaType: blob.mediaType, bytes: blob.bytes }))
      : [],
  );
  return {
    id: story.id,
    status: story.status,
    title: story.title,
    brief: story.brief,
    seed: story.seed,
    ...(story.synopsis !== null && { synopsis: story.synopsis }),
    ...(story.dedication !== null && { dedication: story.dedication }),
    cast: (plan?.cast ?? []).map(({ id, name, identity, mark }) => ({ id, name, identity, mark })),
    pages,
    held: heldParts(steps),
    steps: steps.map(viewStep),
    progress: progressOf(story, steps, medians, slots),
    files,
    errors: steps.flatMap(errorOf),
    totals: {
      calls: sum(calls.map(({ count }) => count)),
      costMicros: sum(calls.map(({ costMicros }) => costMicros)),
      seconds: story.seconds,
    },
    calls,
    madeBy: creditsOf(taken.flatMap(({ result }) => result ?? [])),
    createdAt: story.createdAt.toISOString(),
    ...(story.completedAt && { completedAt: story.completedAt.toISOString() }),
  };
}

export function composeSummary({
  story,
  done,
  total,
  spoken,
}: {
  story: StoryRecord;
  done: number;
  total: number;
  spoken: boolean;
}): StorySummary {
  return {
    id: story.id,
    status: story.status,
    title: story.title,
    language: story.brief.language,
    ageGroup: story.brief.ageGroup,
    genre: story.brief.genre,
    chapterCount: story.brief.chapterCount,
    ...(story.synopsis !== null && { synopsis: story.synopsis }),
    ...(story.dedication !== null && { dedication: story.dedication }),
    ...(story.cover && { cover: story.cover }),
    spoken,
    // Before its plan a book has one step on record, and as many as its brief lets expect.
    progress: { current: done, total: total > 1 ? total : expectedSteps(story.brief).length },
    createdAt: story.createdAt.toISOString(),
  };
}

function progressOf(
  story: StoryRecord,
  steps: StepRecord[],
  medians: MedianSeconds,
  slots: number,
): StoryView['progress'] {
  const planned = steps.length > 1;
  const current = steps.filter(({ status }) => status === 'done').length;
  const total = planned ? steps.length : expectedSteps(story.brief).length;
  const running = steps.filter(({ status }) => status === 'running').sort((a, b) => a.priority - b.priority);
  const progress = { current, total, currentStep: running[0]?.key ?? null };
  if (story.status !== 'generating') return progress;
  const open = steps
    .filter(({ status }) => status !== 'done')
    .map((step) => ({ ...step, ...(step.status === 'running' && { elapsed: step.seconds ?? 0 }) }));
  const all = planned ? open : [...open, ...expectedSteps(story.brief).slice(1)];
  const secondsLeft = estimateSeconds(all, medians, slots);
  return { ...progress, ...(secondsLeft !== undefined && { secondsLeft: Math.ceil(secondsLeft) }) };
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

function viewStep({ key, kind, status, attempts, seconds }: StepRecord): StepView {
  return { key, kind, status, attempts, ...(status === 'done' && seconds !== null && { seconds }) };
}

/** A failure that was retried and then mended is no error of the story. */
function errorOf({ key, status, failure }: StepRecord): StoryError[] {
  return (status === 'failed' || status === 'held') && failure ? [{ step: key, ...failure }] : [];
}
