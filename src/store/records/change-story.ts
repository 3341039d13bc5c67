/** Stops, resumes and forgets whole stories. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { StoryRecords } from '../../making/record-ports.ts';
import type { Db } from '../open-database.ts';
import { bin, blobs, modelCalls, outbox, reservations, steps, stories } from '../schema.ts';
import { loseCalls } from './spending.ts';
import { addEvent, addSteps, advanceSteps, changeStatus, lockStory, resetSteps } from './story-row.ts';

export function openStoryChanges(
  db: Db,
): Pick<StoryRecords, 'cancelStory' | 'resumeStory' | 'approveStory' | 'removeStory'> {
  return {
    async cancelStory(storyId) {
      await db.transaction(async (tx) => {
        const story = await lockStory(tx, storyId);
        await changeStatus(tx, story, 'cancel');
        // Without its token a running attempt can write nothing any more, however late it hears of it.
        await tx
          .update(steps)
          .set({ status: 'cancelled', attemptToken: null, worker: null, presence: null, leaseUntil: null })
          .where(and(eq(steps.storyId, storyId), inArray(steps.status, ['waiting', 'ready', 'running'])));
        await tx.delete(outbox).where(eq(outbox.storyId, storyId));
        // A call under way tells its end all the same, unless its worker dies first.
        await loseCalls(tx, eq(modelCalls.storyId, storyId));
        await tx.delete(reservations).where(eq(reservations.storyId, storyId));
      });
    },

    async resumeStory(storyId) {
      await db.transaction(async (tx) => {
        const story = await lockStory(tx, storyId);
        await changeStatus(tx, story, 'resume');
        await tx
          .update(stories)
          .set({ resumes: sql`${stories.resumes} + 1` })
          .where(eq(stories.id, storyId));
        await resetSteps(tx, storyId, ['failed', 'held', 'cancelled', 'ready']);
        await advanceSteps(tx, storyId);
      });
    },

    async approveStory(storyId, finishes) {
      await db.transaction(async (tx) => {
        const story = await lockStory(tx, storyId);
        await changeStatus(tx, story, 'approve');
        for (const { step, adds = [], shows } of finishes) {
          const [approved] = await tx
            .update(steps)
            .set({ status: 'done', failure: null })
            .where(and(eq(steps.storyId, storyId), eq(steps.key, step), eq(steps.status, 'held')))
            .returning({ position: steps.position });
          if (!approved) continue;
          await addSteps(tx, storyId, adds, approved.position + 1);
          if (shows) await tx.update(stories).set(shows).where(eq(stories.id, storyId));
          await addEvent(tx, storyId, { type: 'step-finished', step });
        }
        const unseen = and(eq(steps.storyId, storyId), eq(steps.status, 'held'));
        if ((await tx.$count(steps, unseen)) > 0) {
          // Held since somebody looked: approved by nobody, and a book that went on would wait for it for ever.
          await changeStatus(tx, await lockStory(tx, storyId), 'hold');
          return;
        }
        // What failed while the story was held goes on with it.
        await resetSteps(tx, storyId, ['failed', 'ready']);
        await advanceSteps(tx, storyId);
      });
    },

    async removeStory(storyId) {
      await db.transaction(async (tx) => {
        await lockStory(tx, storyId);
        const files = await tx.select({ key: blobs.key }).from(blobs).where(eq(blobs.storyId, storyId));
        if (files.length > 0) await tx.insert(bin).values(files).onConflictDoNothing();
        await tx.delete(outbox).where(eq(outbox.storyId, storyId));
        await loseCalls(tx, eq(modelCalls.storyId, storyId));
        await tx.delete(reservations).where(eq(reservations.storyId, storyId));
        await tx.delete(stories).where(eq(stories.id, storyId));
      });
    },
  };
}
