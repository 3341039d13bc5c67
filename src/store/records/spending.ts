/** What is spent: the ledger's costs, added up by shop and month as they come in. */

import type { SQL } from 'drizzle-orm';
import { eq, sql } from 'drizzle-orm';
import type { Tx } from '../open-database.ts';
import { modelCalls, shopMonths } from '../schema.ts';

export const monthOf = (moment: SQL | typeof modelCalls.startedAt) =>
  sql<string>`to_char(${moment} at time zone 'UTC', 'YYYY-MM')`;

/** Adds to a shop's month; `micros` may be negative, when a call turns out to have cost less than was thought. */
export async function addSpending(tx: Tx, spent: { shop: string; month: string; micros: number }): Promise<void> {
  if (spent.micros === 0) return;
  await tx
    .insert(shopMonths)
    .values({ shop: spent.shop, month: spent.month, spentMicros: spent.micros })
    .onConflictDoUpdate({
      target: [shopMonths.shop, shopMonths.month],
      set: { spentMicros: sql`${shopMonths.spentMicros} + ${spent.micros}` },
    });
}

/** Calls that have not told how they ended and never will: their worker died or was overtaken. They count with their estimate. */
export async function loseCalls(tx: Tx, which: SQL | undefined): Promise<void> {
  const lost = await tx
    .update(modelCalls)
    .set({ outcome: 'lost', costMicros: sql`${modelCalls.estimateMicros}` })
    .where(sql`${which} and ${eq(modelCalls.outcome, 'open')}`)
    .returning({ shop: modelCalls.shop, month: monthOf(modelCalls.startedAt), micros: modelCalls.costMicros });
  for (const spent of lost) await addSpending(tx, spent);
}
