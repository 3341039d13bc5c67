/** Money set aside before it is spent, so that calls side by side cannot together pass a cap. */
import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Budget } from '../../making/ledger-ports.ts';
import { BudgetSetAside, QuotaExceeded } from '../../making/ledger-ports.ts';
import { AttemptOver } from '../../making/record-ports.ts';
import type { Db, Tx } from '../open-database.ts';
import { modelCalls, reservations, shopMonths, steps } from '../schema.ts';
import { holdAttempt } from './hold-attempt.ts';
import { lockStory } from './story-row.ts';

export function openBudget(db: Db): Budget {
  return {
    async reserve(work, needed, caps) {
      const micros = Math.ceil(needed);
      return db.transaction(async (tx) => {
        // The story first, then the shop, as everywhere: two callers cannot hold one another up.
        await lockStory(tx, work.storyId);
        if (!(await holdAttempt(tx, work))) throw new AttemptOver('lost');
        const month = await lockMonth(tx, work.shop);
        const { storyId, shop } = work;
        const checks = [
          ['book', caps.bookMicros, () => spentOnBook(tx, storyId)],
          ['shop month', caps.shopMonthMicros, () => spentInMonth(tx, shop, month)],
        ] as const;
        for (const [scope, capMicros, spent] of checks) {
          if (capMicros === undefined) continue;
          const { spentMicros, asideMicros } = await spent();
          if (spentMicros + micros > capMicros)
            throw new QuotaExceeded(scope, { spentMicros, neededMicros: micros, capMicros });
          if (spentMicros + asideMicros + micros > capMicros) throw new BudgetSetAside();
        }
        const id = newId();
        await tx.insert(reservations).values({ id, storyId, shop, month, attemptToken: work.token, micros });
        return id;
      });
    },
    async settle(reservation) {
      await db.delete(reservations).where(eq(reservations.id, reservation));
    },
  };
}

/** Takes the shop's month for this transaction; answers with it, by the server's clock. */
async function lockMonth(tx: Tx, shop: string): Promise<string> {
  const month = sql<string>`to_char(now() at time zone 'UTC', 'YYYY-MM')`;
  await tx.insert(shopMonths).values({ shop, month }).onConflictDoNothing();
  const [row] = await tx
    .select({ month: shopMonths.month })
    .from(shopMonths)
    .where(and(eq(shopMonths.shop, shop), eq(shopMonths.month, month)))
    .for('update');
  return row!.month;
}

/** What an attempt that died had set aside does not count: its calls are in the ledger, as lost, with their estimate. */
const held = sql`exists (select from ${steps} where ${steps.storyId} = ${reservations.storyId}
  and ${steps.attemptToken} = ${reservations.attemptToken} and ${steps.status} = 'running')`;

interface Spent {
  spentMicros: number;
  asideMicros: number;
}

async function spentOnBook(tx: Tx, storyId: string): Promise<Spent> {
  const [spent] = await tx
    .select({ micros: sql`coalesce(sum(${modelCalls.costMicros}), 0)`.mapWith(Number) })
    .from(modelCalls)
    .where(eq(modelCalls.storyId, storyId));
  return { spentMicros: spent?.micros ?? 0, asideMicros: await setAside(tx, eq(reservations.storyId, storyId)) };
}

async function spentInMonth(tx: Tx, shop: string, month: string): Promise<Spent> {
  const [spent] = await tx
    .select({ micros: shopMonths.spentMicros })
    .from(shopMonths)
    .where(and(eq(shopMonths.shop, shop), eq(shopMonths.month, month)));
  const which = and(eq(reservations.shop, shop), eq(reservations.month, month));
  return { spentMicros: spent?.micros ?? 0, asideMicros: await setAside(tx, which) };
}

async function setAside(tx: Tx, which: ReturnType<typeof and>): Promise<number> {
  const [aside] = await tx
    .select({ micros: sql`coalesce(sum(${reservations.micros}), 0)`.mapWith(Number) })
    .from(reservations)
    .where(and(which, held));
  return aside?.micros ?? 0;
}
