/** Stops a book: nothing more is started, what runs is aborted and may write nothing, what is done is kept. */
import type { StoryDeps } from './deps.ts';

/** Throws StoryNotFound, or IllegalTransition when the story is not being made. */
export async function cancelStory({ records }: StoryDeps, storyId: string): Promise<void> {
  await records.cancelStory(storyId);
}
