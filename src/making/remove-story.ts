/** Deletes a story with all its files, and keeps what it has cost. */
import type { StoryDeps } from './deps.ts';
import { emptyBin } from './empty-bin.ts';

/** Throws StoryNotFound. Files the store will not remove now stay in the bin, and the sweep tries again. */
export async function removeStory(deps: StoryDeps, storyId: string): Promise<void> {
  await deps.records.removeStory(storyId);
  await emptyBin(deps);
}
