/** The relay that hands the outbox to the queue, and the sweep that heals what died or was lost. */
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { StoryRecords } from '../../making/record-ports.ts';
import type { Db } from '../open-database.ts';
import { PRESENCE_CLASS } from '../presence.ts';
import { modelCalls, outbox, reservations, stepAnswers, steps, stories } from '../schema.ts';
import { loseCalls } from './spending.ts';
import { addEvent, addWakeUps, changeStatus, lockStory } from './story-row.ts';

/** Rows one sweep looks at; the next one, moments later, goes on. */
const BATCH = 500;
/** Each further wake-up of a step waits twice as long as the one before, up to 2^5 times. */
const DOUBLINGS = 5;

export function openHealing(db: Db): Pick<StoryRecords, 'relayOutbox' | 'sweep' | 'countOverdue'> {
  return {
    async relayOutbox(limit, send) {
      return db.transaction(async (tx) => {
        const rows = await tx
          .select()
          .from(outbox)
          .orderBy(asc(outbox.id))
          .limit(limit)
          .for('update', { skipLocked: true });
        if (rows.length === 0) return 0;
        // Sent before it is forgotten: dying between the two sends it twice, and the second wake-up finds nothing to do.
        await send(rows.map(({ id, createdAt: _, ...row }) => ({ ...row, id: `wake-${id}` })));
        await tx.delete(outbox).where(
          inArray(
            outbox.id,
            rows.map(({ id }) => id),
          ),
        );
        return rows.length;
      });
    },

    async sweep({ crashes, leaseSeconds, wakeAgainSeconds }) {
      const orphans = await db
        .select({ storyId: steps.storyId, step: steps.key, token: steps.attemptToken })
        .from(steps)
        .where(and(eq(steps.status, 'running'), hasDied(leaseSeconds)))
        .limit(BATCH);
      let lost = 0;
      for (const orphan of orphans)
        if (orphan.token) lost += await takeBack(db, { ...orphan, token: orphan.token }, crashes);
      return { lost, woken: await wakeForgotten(db, wakeAgainSeconds) };
    },

    async countOverdue(seconds) {
      const [row] = await db
        .select({ count: sql<number>`count(*)::int` })
        .from(steps)
        .innerJoin(stories, eq(stories.id, steps.storyId))
        .where(
          and(
            eq(steps.status, 'ready'),
            eq(stories.status, 'generating'),
            sql`${steps.notBefore} < now() - make_interval(secs => ${seconds})`,
          ),
        );
      return row!.count;
    },
  };
}

/**
 * The lease has run out; or the connection by which the worker was present is gone and it has missed a beat. The second is
 * believed only when the server itself has been up for longer than a lease: a restart breaks everybody's connection.
 */
const hasDied = (leaseSeconds: number) => sql`(${steps.leaseUntil} < now() or (
  ${steps.presence} is not null
  and ${steps.beatAt} < now() - make_interval(secs => ${leaseSeconds / 3})
  and pg_postmaster_start_time() < now() - make_interval(secs => ${leaseSeconds})
  and not exists (select from pg_locks where locktype = 'advisory' and granted and objsubid = 2
    and database = (select oid from pg_database where datname = current_database())
    and classid = ${PRESENCE_CLASS} and objid = (${steps.presence}::bigint & 4294967295))))`;

/** One transaction a step, so that one story that cannot be healed does not keep the others from it. */
async function takeBack(
  db: Db,
  orphan: { storyId: string; step: string; token: string },
  crashes: number,
): Promise<number> {
  return db.transaction(async (tx) => {
    const story = await lockStory(tx, orphan.storyId);
    const mine = and(
      eq(steps.storyId, orphan.storyId),
      eq(steps.key, orphan.step),
      eq(steps.status, 'running'),
      eq(steps.attemptToken, orphan.token),
    );
    const free = { attemptToken: null, worker: null, presence: null, leaseUntil: null } as const;
    const [row] = await tx
      .update(steps)
      .set({
        ...free,
        status: 'ready',
        crashes: sql`${steps.crashes} + 1`,
        notBefore: sql`now()`,
        wokenAt: sql`now()`,
        wakes: 1,
      })
      .where(mine)
      .returning({ crashes: steps.crashes, priority: steps.priority });
    if (!row) return 0;
    await loseCalls(tx, eq(modelCalls.attemptToken, orphan.token));
    await tx
      .delete(reservations)
      .where(and(eq(reservations.storyId, orphan.storyId), eq(reservations.attemptToken, orphan.token)));
    if (row.crashes >= crashes) {
      const failure = {
        code: 'WORKER_LOST',
        message: `The worker died ${row.crashes} times while it was at step ${orphan.step}.`,
        next: 'Look into the worker’s log for what ended it (often memory), then resume the story.',
      };
      await tx
        .update(steps)
        .set({ status: 'failed', failure })
        .where(and(eq(steps.storyId, orphan.storyId), eq(steps.key, orphan.step)));
      // An answer that was kept may be what kills them.
      await tx
        .delete(stepAnswers)
        .where(and(eq(stepAnswers.storyId, orphan.storyId), eq(stepAnswers.step, orphan.step)));
      await addEvent(tx, orphan.storyId, { type: 'step-failed', step: orphan.step });
      if (story.status === 'generating') await changeStatus(tx, story, 'fail');
    } else if (story.status === 'generating')
      await addWakeUps(tx, [{ storyId: orphan.storyId, step: orphan.step, priority: row.priority }]);
    return 1;
  });
}

/** Ready for a while and not taken: the queue has lost the wake-up, or is long. One more does no harm. */
async function wakeForgotten(db: Db, wakeAgainSeconds: number): Promise<number> {
  return db.transaction(async (tx) => {
    const due = await tx
      .select({ storyId: steps.storyId, step: steps.key, priority: steps.priority })
      .from(steps)
      .innerJoin(stories, eq(stories.id, steps.storyId))
      .where(
        and(
          eq(steps.status, 'ready'),
          eq(stories.status, 'generating'),
          sql`${steps.notBefore} <= now()`,
          sql`${steps.wokenAt} < now() - make_interval(secs => ${wakeAgainSeconds} * 2 ^ least(${steps.wakes} - 1, ${DOUBLINGS}))`,
        ),
      )
      .limit(BATCH)
      .for('update', { of: steps, skipLocked: true });
    for (const { storyId, step } of due)
      await tx
        .update(steps)
        .set({ wokenAt: sql`now()`, wakes: sql`${steps.wakes} + 1` })
        .where(and(eq(steps.storyId, storyId), eq(steps.key, step), eq(steps.status, 'ready')));
    await addWakeUps(tx, due);
    return due.length;
  });
}
