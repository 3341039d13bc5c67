/** Shared limits on PostgreSQL: one row a line, one transaction a change, and the server's clock. */
import { eq, inArray, sql } from 'drizzle-orm';
import type { RateLimiter } from '../../making/limit-ports.ts';
import { type Database, type Tx, unwrapQueryError } from '../open-database.ts';
import { checkSeconds, checkTake, DEFAULT_PREFIX, type LimiterOptions } from './limiter-input.ts';
import { believe, blockLine, emptyLine, idleFrom, type Line, takePlace } from './line.ts';
import { rateLimits } from './table.ts';

/** Idle rows that are removed when a new one is made. */
const TIDY = 100;

/** The database must have been migrated; it stays open. Every method may throw DatabaseUnavailable. */
export function openPostgresLimiter({ db }: Pick<Database, 'db'>, options: LimiterOptions = {}): RateLimiter {
  const { prefix = DEFAULT_PREFIX } = options;

  /** Runs `work` on the line while nobody else can, and keeps what it made of it. */
  async function change<T>(key: string, work: (line: Line, now: number) => T): Promise<T> {
    const name = `${prefix}:${key}`;
    try {
      return await db.transaction(async (tx) => {
        const locked = (await lock(tx, name)) ?? (await begin(tx, name));
        const now = options.now?.() ?? locked.now;
        const value = work(locked.line, now);
        await tx
          .update(rateLimits)
          .set({ line: locked.line, idleFrom: sql`to_timestamp(${idleFrom(locked.line) / 1000}::float8)` })
          .where(eq(rateLimits.key, name));
        return value;
      });
    } catch (error) {
      throw unwrapQueryError(error);
    }
  }
  return {
    async take(key, allowance, demand, longestWaitSeconds) {
      checkTake(allowance, demand, longestWaitSeconds);
      const { taken, waitMs } = await change(key, (line, now) =>
        takePlace(line, now, { allowance, demand, longestWaitMs: longestWaitSeconds * 1000 }),
      );
      return { taken, waitSeconds: waitMs / 1000 };
    },
    async correct(key, news, ageSeconds = 0) {
      checkSeconds(ageSeconds);
      await change(key, (line, now) => believe(line, now, news, ageSeconds * 1000));
    },
    async block(key, seconds) {
      checkSeconds(seconds);
      await change(key, (line, now) => blockLine(line, now, seconds * 1000));
    },
    async close() {},
  };
}

/** The clock is read after the lock was waited for, and after whoever had it. */
async function lock(tx: Tx, key: string): Promise<{ line: Line; now: number } | undefined> {
  const { rows } = await tx.execute<{ line: Line; now: number }>(sql`
    with held as materialized (select line from ${rateLimits} where key = ${key} for update)
    select line, (extract(epoch from clock_timestamp()) * 1000)::float8 as now from held`);
  return rows[0];
}

async function begin(tx: Tx, key: string): Promise<{ line: Line; now: number }> {
  // New keys are rare, so this is the moment to forget the old ones.
  const idle = tx
    .select({ key: rateLimits.key })
    .from(rateLimits)
    .where(sql`${rateLimits.idleFrom} < now()`)
    .limit(TIDY)
    .for('update', { skipLocked: true });
  await tx.delete(rateLimits).where(inArray(rateLimits.key, idle));
  await tx
    .insert(rateLimits)
    .values({ key, line: emptyLine(), idleFrom: sql`now() + interval '1 hour'` })
    .onConflictDoNothing();
  return (await lock(tx, key)) ?? begin(tx, key);
}
