/** Opens the database: a pool whose waits all have an end, and errors that say what to do. */
import { DrizzleQueryError } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { LentClient } from './lent-client.ts';
import { tables } from './schema.ts';

/** The database could not be reached, or had no free connection in time. Trying again later may work. */
export class DatabaseUnavailable extends Error {
  readonly code = 'DATABASE_UNAVAILABLE';
  readonly retryable = true;
  readonly next = 'Check that PostgreSQL runs and takes connections; raise the pool size if it is only busy.';
  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`The database is not available: ${why}.`, { cause });
  }
}

/** The disk that the database lies on has no room. Nothing of the transaction was kept; it goes on when there is room. */
export class DatabaseDiskFull extends Error {
  readonly code = 'DISK_FULL';
  readonly retryable = false;
  readonly next = 'Free some disk space, then resume the story.';
  constructor(cause: Error) {
    super(`There is no room on the disk for the database: ${cause.message}.`, { cause });
  }
}

export type Db = NodePgDatabase<typeof tables>;
/** The database inside a transaction. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];
export interface Database {
  db: Db;
  pool: pg.Pool;
  url: string;
  close(): Promise<void>;
}

const WAIT_FOR_CONNECTION_MS = 8_000;
/** No query of ours takes longer unless something is wrong. */
const STATEMENT_MS = 30_000;
/** Past the server's own limit the connection has silently died: nobody is there to answer. */
const BEYOND_STATEMENT_MS = 5_000;
/** The system asks an idle connection this often whether anybody is still there. */
const KEEP_ALIVE_MS = 10_000;
/**
 * A process that is frozen in the middle of a transaction (a paused machine, a debugger) holds the story's row against all
 * others. After this the server ends its transaction; longer than any pause of a busy but healthy process.
 */
const IDLE_IN_TRANSACTION_MS = 5_000;

class BoundedPool extends pg.Pool {
  // pg calls this with a callback from pool.query and without one from our transactions.
  // biome-ignore lint/suspicious/noExplicitAny: pg's own overloads cannot be met by one signature.
  override connect(callback?: any): any {
    if (typeof callback !== 'function')
      return super.connect().catch((error: unknown) => {
        throw new DatabaseUnavailable(error);
      });
    return super.connect((error, client, release) =>
      callback(error ? new DatabaseUnavailable(error) : undefined, client, release),
    );
  }
}

/**
 * `max` connections at most, each waited for at most `waitMs`; no query takes longer than `statementMs`, and a connection that has
 * silently died is given up `beyondMs` after that. Opens none before the first query.
 */
export function openDatabase(options: {
  url: string;
  max?: number;
  waitMs?: number;
  statementMs?: number;
  beyondMs?: number;
  onError?: (error: Error) => void;
}): Database {
  const statementMs = options.statementMs ?? STATEMENT_MS;
  const pool = new BoundedPool({
    Client: LentClient,
    connectionString: options.url,
    max: options.max ?? 10,
    connectionTimeoutMillis: options.waitMs ?? WAIT_FOR_CONNECTION_MS,
    idleTimeoutMillis: 30_000,
    statement_timeout: statementMs,
    query_timeout: statementMs + (options.beyondMs ?? BEYOND_STATEMENT_MS),
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    application_name: 'fablewright',
  });
  // An idle connection that breaks is replaced by the pool; without a listener the error would end the process.
  const onError = options.onError ?? (() => {});
  pool.on('error', onError);
  // The same for one that breaks while it is lent out; whoever has it meets the error at its next query.
  pool.on('connect', (client) => client.on('error', onError));
  return {
    pool,
    db: drizzle(pool, { schema: tables, casing: 'snake_case' }),
    url: options.url,
    close: () => pool.end(),
  };
}

/** PostgreSQL's appendix A: the connection broke, was idle for too long, or the server is going down, starting or full. */
const GONE = /^(08...|25P03|57P0[1-3]|53300|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/;
/** disk_full, of the same appendix. */
const FULL = '53100';
const BROKEN = /^(Connection terminated|Client has encountered a connection error|Query read timeout)/;

/** The error a caller should see: ours when the database was not there, the driver's own otherwise. */
export function unwrapQueryError(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError && error.cause ? error.cause : error;
  if (!(cause instanceof Error) || cause instanceof DatabaseUnavailable) return cause;
  // The server's details quote the row that was refused, and rows name children: errors are logged.
  if (cause instanceof pg.DatabaseError) Object.assign(cause, { detail: undefined, where: undefined });
  const code = 'code' in cause ? String(cause.code) : '';
  if (code === FULL) return new DatabaseDiskFull(cause);
  return GONE.test(code) || BROKEN.test(cause.message) ? new DatabaseUnavailable(cause) : cause;
}
