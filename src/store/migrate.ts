/** Brings the database to the schema of this version, one process at a time. */
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type pg from 'pg';
import { LentClient } from './lent-client.ts';

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));
/** Any number does, as long as nobody else in the database uses it: the bytes of "FABL". */
const MIGRATION_LOCK = 0x4641424c;
const WAIT_FOR_OTHERS = '60s';

/** Several processes may start at once: the first migrates, the others wait for it and find nothing to do. */
export async function migrateDatabase(pool: pg.Pool, folder = MIGRATIONS): Promise<void> {
  const client = await pool.connect();
  const patience = client instanceof LentClient ? client.answerWithin(0) : undefined;
  let broken: Error | undefined;
  try {
    // An advisory lock waits as long as lock_timeout, but is also cut by statement_timeout.
    await client.query(`set lock_timeout = '${WAIT_FOR_OTHERS}'; set statement_timeout = 0`);
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client, { casing: 'snake_case' }), { migrationsFolder: folder });
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    if (!broken)
      await client
        .query('select pg_advisory_unlock_all(); reset lock_timeout; reset statement_timeout')
        .catch((error: Error) => {
          broken = error;
        });
    patience?.();
    // A connection in doubt is thrown away, and its lock with it.
    client.release(broken);
  }
}
