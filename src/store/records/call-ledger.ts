/** The ledger of model calls: opened before the call is made, closed when it has told how it ended. */
import { and, eq } from 'drizzle-orm';
import type { StoryRecords } from '../../making/record-ports.ts';
import type { Db } from '../open-database.ts';
import { modelCalls } from '../schema.ts';

export function openCallLedger(db: Db): Pick<StoryRecords, 'openCall' | 'closeCall'> {
  return {
    async openCall({ id, attempt, number, requestHash }) {
      await db.insert(modelCalls).values({
        id,
        storyId: attempt.storyId,
        step: attempt.step,
        attemptToken: attempt.token,
        number,
        requestHash,
        outcome: 'open',
      });
    },
    async closeCall(id, { outcome, usage, errorCode, durationMs }) {
      const { provider, model, inputTokens, outputTokens, pictures, characters, costMicros } = usage ?? {};
      await db
        .update(modelCalls)
        .set({
          ...{ provider, model, inputTokens, outputTokens, pictures, characters, costMicros },
          ...{ outcome, errorCode, durationMs: Math.round(durationMs) },
        })
        // A call that was thought lost and then told its cost is known after all.
        .where(and(eq(modelCalls.id, id)));
    },
  };
}
