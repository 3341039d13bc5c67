/** Reads one story as people see it. */
import { composeView } from './compose-view.ts';
import type { StoryDeps } from './deps.ts';
import { shareOf } from './start-story.ts';
import type { StoryView } from './story-view.ts';

/** Throws StoryNotFound. */
export async function readStory({ records, settings }: StoryDeps, storyId: string): Promise<StoryView> {
  const read = await records.readStory(storyId);
  // Only a book in the making needs an estimate.
  if (read.story.status !== 'generating') return composeView(read, {}, settings.concurrency);
  const [medians, generating] = await Promise.all([records.medianSeconds(), records.countGenerating()]);
  return composeView(read, medians, shareOf(settings.concurrency, generating));
}
