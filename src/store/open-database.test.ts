/** Tests of a database that is away, busy, or breaks its connections. */
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/support/test-database.ts';
import { openDatabase, unwrapQueryError } from './open-database.ts';
import { openRecords } from './records/open-records.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.drop());
const away = { code: 'DATABASE_UNAVAILABLE', retryable: true };

test('a database that is not there is said to be unavailable, by queries and by transactions', async () => {
  const nowhere = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' });
  const records = openRecords(nowhere);
  await expect(records.countGenerating()).rejects.toMatchObject(away);
  await expect(records.relayOutbox(1, async () => {})).rejects.toMatchObject(away);
  await nowhere.close();
});

test('a busy pool is waited for, but not for ever', async () => {
  const small = openDatabase({ url: database.url, max: 1, waitMs: 150 });
  const records = openRecords(small);
  const held = await small.pool.connect();
  const start = Date.now();
  await expect(records.countGenerating()).rejects.toMatchObject(away);
  expect(Date.now() - start).toBeLessThan(3_000);
  held.release();
  expect(await records.countGenerating()).toBe(0);
  await small.close();
});

test('a connection that the server breaks is replaced', async () => {
  const other = openDatabase({ url: database.url, max: 1 });
  const records = openRecords(other);
  await records.countGenerating();
  const { rows } = await other.db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  await database.pool.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
  await expect.poll(() => records.countGenerating().catch(() => 'broken')).toBe(0);
  await other.close();
});

test('a process that freezes in the middle of a transaction does not hold the others up for long', async () => {
  const other = openDatabase({ url: database.url, max: 1 });
  const { rows } = await other.pool.query('show idle_in_transaction_session_timeout');
  expect(rows).toEqual([{ idle_in_transaction_session_timeout: '5s' }]);
  const records = openRecords(other);
  const transaction = other.db.transaction(async (tx) => {
    const { rows: mine } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await database.pool.query('select pg_terminate_backend($1)', [mine[0]!.pid]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await tx.execute(sql`select 1`);
  });
  // The lent connection broke under it: an error of this transaction, and not the end of the process.
  await expect(transaction).rejects.toThrow();
  expect(await records.countGenerating()).toBe(0);
  await other.close();
});

test('a full disk is told as one, and no error carries the row it was about', () => {
  const said = (code: string) =>
    Object.assign(new pg.DatabaseError('could not extend file', 0, 'error'), { code, detail: 'Failing row: (Mina)' });
  expect(unwrapQueryError(said('53100'))).toMatchObject({
    code: 'DISK_FULL',
    retryable: false,
    next: expect.stringMatching(/Free some disk space/),
  });
  expect(JSON.stringify(unwrapQueryError(said('23514')))).not.toContain('Mina');
});
