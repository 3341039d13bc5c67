/** Starts a book: checks the brief, stores the story with its first step, and answers at once. */
import { checkBrief } from '../story/check-brief.ts';
import type { StoryDeps } from './deps.ts';
import { estimateSeconds } from './estimate-seconds.ts';
import { fingerprint, numberFrom } from './fingerprint.ts';
import { BriefRejected } from './making-errors.ts';
import { screenBrief } from './screen-brief.ts';
import { expectedSteps, FIRST_STEP } from './step-graph.ts';
import type { Making } from './story-view.ts';

/** Longest idempotency key taken, in characters. */
const KEY_LENGTH_MAX = 200;

export const startStory = async (
  { records, ids, capabilities, screenWords, settings }: StoryDeps,
  input: unknown,
  options: { idempotencyKey?: string } = {},
): ReturnType<Making['startStory']> => {
  const checked = checkBrief(input, capabilities);
  const key = options.idempotencyKey;
  const faults = checked.ok ? [] : [...checked.faults];
  if (key !== undefined && (key === '' || key.length > KEY_LENGTH_MAX))
    faults.push({ field: 'Idempotency-Key', message: `must have 1 to ${KEY_LENGTH_MAX} characters` });
  if (!checked.ok || faults.length > 0) throw new BriefRejected(faults);
  const { brief } = checked;
  screenBrief(brief, screenWords);
  const id = ids.next();
  const { storyId, created } = await records.createStory({
    id,
    brief,
    // An id is new each time, so a brief without a seed gives another book each time.
    seed: brief.seed ?? numberFrom(id),
    title: brief.title ?? workingTitle(brief.characters.map(({ name }) => name)),
    first: FIRST_STEP,
    ...(key !== undefined && { idempotency: { key, briefHash: fingerprint(brief) } }),
  });
  const [medians, generating] = await Promise.all([records.medianSeconds(), records.countGenerating()]);
  const seconds = estimateSeconds(expectedSteps(brief), medians, shareOf(settings.concurrency, generating));
  return { storyId, created, ...(seconds !== undefined && { estimatedSeconds: Math.ceil(seconds) }) };
};

/** Books that are made at the same time share the workers' slots. */
export const shareOf = (slots: number, books: number): number => Math.max(1, Math.floor(slots / Math.max(1, books)));

/** Stands until the plan brings the real title. Names only, so that it needs no translation. */
function workingTitle(names: string[]): string {
  return names.slice(0, 3).join(' & ');
}
