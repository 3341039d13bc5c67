/** Goes on with a book after an error or a cancel. What is done stays done, and is not paid for again. */
import type { StoryDeps } from './deps.ts';

/** Throws StoryNotFound, or IllegalTransition when there is nothing to go on with. */
export async function resumeStory({ records }: StoryDeps, storyId: string): Promise<void> {
  await records.resumeStory(storyId);
}
