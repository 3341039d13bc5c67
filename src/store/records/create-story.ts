/** Stores a new story with its first step, at most once for an idempotency key. */
import { eq, sql } from 'drizzle-orm';
import type { StoryRecords } from '../../making/record-ports.ts';
import { IdempotencyConflict } from '../../making/record-ports.ts';
import type { Db } from '../open-database.ts';
import { idempotencyKeys, stories } from '../schema.ts';
import { addEvent, addSteps, advanceSteps } from './story-row.ts';

export const createStory = (db: Db): StoryRecords['createStory'] =>
  async function createStory({ id, brief, seed, title, first, idempotency }) {
    return db.transaction(async (tx) => {
      await tx.insert(stories).values({ id, brief, seed, title, status: 'generating', generatingSince: sql`now()` });
      if (idempotency) {
        // The unique key makes the second of two callers wait for the first, and then find its story.
        const [mine] = await tx
          .insert(idempotencyKeys)
          .values({ ...idempotency, storyId: id })
          .onConflictDoNothing()
          .returning();
        if (!mine) {
          await tx.delete(stories).where(eq(stories.id, id));
          const [theirs] = await tx.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, idempotency.key));
          if (!theirs || theirs.briefHash !== idempotency.briefHash) throw new IdempotencyConflict();
          return { storyId: theirs.storyId, created: false };
        }
      }
      await addSteps(tx, id, [first], 0);
      await addEvent(tx, id, { type: 'status-changed', status: 'generating' });
      await advanceSteps(tx, id);
      return { storyId: id, created: true };
    });
  };
