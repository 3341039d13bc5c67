/** Somebody has looked at what was held for review and takes it as it is: the book goes on with it. */
import type { StoryDeps } from './deps.ts';
import type { FinishedStep, StepRecord } from './record-ports.ts';
import { planFollows } from './steps/make-plan.ts';

/**
 * `seen` are the keys of the held steps that were looked at; all that are held now when left out. The book stays in review while
 * anything else is held. Throws StoryNotFound, and IllegalTransition when nothing is held.
 */
export async function approveStory(
  { records }: Pick<StoryDeps, 'records'>,
  storyId: string,
  seen?: readonly string[],
): Promise<void> {
  const { steps } = await records.readStory(storyId);
  const held = steps.filter(({ key, status }) => status === 'held' && (seen?.includes(key) ?? true));
  await records.approveStory(
    storyId,
    held.map((step) => ({ step: step.key, ...followsOf(step) })),
  );
}

/** What the step would have added and shown, had it not been held. */
function followsOf({ key, result }: StepRecord): Pick<FinishedStep, 'adds' | 'shows'> {
  if (result?.kind === 'plan') return planFollows(result.plan);
  if (result?.kind !== 'art' || key !== 'art:cover') return {};
  const { version, width, height, thumbhash } = result;
  return { shows: { cover: { version, width, height, thumbhash } } };
}
