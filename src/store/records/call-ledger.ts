/** The ledger of model calls: opened before the call is made, closed when it has told how it ended. */
import { eq, sql } from 'drizzle-orm';
import type { Ledger } from '../../making/ledger-ports.ts';
import { AttemptOver } from '../../making/record-ports.ts';
import type { Db } from '../open-database.ts';
import { modelCalls } from '../schema.ts';
import { holdAttempt } from './hold-attempt.ts';
import { addSpending, monthOf } from './spending.ts';

export function openCallLedger(db: Db): Ledger {
  return {
    async openCall({ id, work, capability, provider, model, requestHash, estimateMicros }) {
      const { storyId, step, token: attemptToken, attempt: number, shop } = work;
      const whose = { storyId, shop, step, attemptToken, number };
      const what = { capability, provider, model, requestHash, estimateMicros: Math.round(estimateMicros) };
      await db.transaction(async (tx) => {
        // A worker that was stalled finds its step made by another one: it must not spend money on it again.
        if (!(await holdAttempt(tx, work))) throw new AttemptOver('lost');
        await tx.insert(modelCalls).values({ id, ...whose, ...what, outcome: 'open' });
      });
    },
    async closeCall(id, { outcome, usage, errorCode, durationMs }) {
      const { inputTokens, outputTokens, pictures, characters } = usage ?? {};
      await db.transaction(async (tx) => {
        // Locked, so that what is added to the month is the difference to what this very row says.
        const [before] = await tx
          .select({
            shop: modelCalls.shop,
            month: monthOf(modelCalls.startedAt),
            estimateMicros: modelCalls.estimateMicros,
            costMicros: modelCalls.costMicros,
          })
          .from(modelCalls)
          .where(eq(modelCalls.id, id))
          .for('update');
        if (!before) return;
        // A call that was given up may be charged all the same: until it tells its cost, it counts with its estimate.
        const untold = outcome === 'aborted' ? before.estimateMicros : 0;
        const costMicros = Math.round(usage?.costMicros ?? untold);
        await tx
          .update(modelCalls)
          .set({
            ...{ inputTokens, outputTokens, pictures, characters, costMicros },
            ...{ outcome, errorCode: errorCode ?? sql`null`, durationMs: Math.round(durationMs) },
          })
          .where(eq(modelCalls.id, id));
        await addSpending(tx, { ...before, micros: costMicros - before.costMicros });
      });
    },
  };
}
