/** News of changes, pushed from the database to whoever waits. It may be lost: everybody who listens also looks now and then. */
import type { StoryStatus } from '../story/life-cycle.ts';
import type { StoryEventView } from './story-view.ts';

export interface StoryNews {
  storyId: string;
  type: StoryEventView['type'];
  status?: StoryStatus;
}
export interface News {
  /** Calls `hear` for each event of the story. Returns the end of it. */
  onStory(storyId: string, hear: (news: StoryNews) => void): () => void;
  /** Calls `hear` when wake-ups wait in the outbox. Returns the end of it. */
  onOutbox(hear: () => void): () => void;
  /**
   * The number under which this process is known to be alive, held by its own database connection: when the process dies, the
   * database knows at once. Null while there is no such connection; leases alone must do then.
   */
  presence(): number | null;
}
