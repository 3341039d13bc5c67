/** Follows a story: the events it had, then each new one, until it reaches an end. */
import type { StoryDeps } from './deps.ts';
import { StoryNotFound } from './making-errors.ts';
import type { StoryEventView } from './story-view.ts';

/** News may be lost with a connection; then this is how late an event is heard of, in milliseconds. */
const LOOK_AGAIN_MS = 2_000;
const BATCH = 200;

/** Throws StoryNotFound when there is none at first; a story that is deleted later ends the stream. */
export async function* followStory(
  { records, news }: Pick<StoryDeps, 'records' | 'news'>,
  storyId: string,
  afterId: number,
  signal: AbortSignal,
): AsyncGenerator<StoryEventView, void, void> {
  let after = afterId;
  let heard = Promise.withResolvers<void>();
  const off = news.onStory(storyId, () => heard.resolve());
  const abort = () => heard.resolve();
  signal.addEventListener('abort', abort);
  try {
    for (let first = true; !signal.aborted; first = false) {
      // Renewed before looking, so that an event between the look and the wait is not slept through.
      heard = Promise.withResolvers<void>();
      const found = await records.readEvents(storyId, after, BATCH);
      if (!found && first) throw new StoryNotFound(storyId);
      if (!found) return;
      for (const event of found.events) {
        if (signal.aborted) return;
        after = event.id;
        yield event;
      }
      if (found.events.length === BATCH) continue;
      if (found.status !== 'generating' && found.status !== 'draft') return;
      if (signal.aborted) return;
      const timer = setTimeout(heard.resolve, LOOK_AGAIN_MS);
      await heard.promise;
      clearTimeout(timer);
    }
  } finally {
    off();
    signal.removeEventListener('abort', abort);
  }
}
