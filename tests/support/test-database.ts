/** A database of its own for a test file: on the server at TEST_DATABASE_URL, or on an embedded one started for it. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres/start-embedded-postgres.ts';
import { migrateDatabase } from '../../src/store/migrate.ts';
import { type Database, openDatabase } from '../../src/store/open-database.ts';

export interface TestDatabase extends Database {
  /** Closes the pool and drops the database, whoever is still connected. */
  drop(): Promise<void>;
}

/** `migrated: false` leaves the database empty. `max`: connections of the pool. */
export async function createTestDatabase({ migrated = true, max = 5 } = {}): Promise<TestDatabase> {
  const server = await findServer();
  const name = `fablewright_test_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  await onServer(server.url, `create database ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const database = openDatabase({ url: url.href, max });
  if (migrated) await migrateDatabase(database.pool);
  return {
    ...database,
    async drop() {
      await database.close().catch(() => {});
      await onServer(server.url, `drop database if exists ${name} with (force)`);
      await server.stop();
    },
  };
}

async function findServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const dataDir = await mkdtemp(join(tmpdir(), 'fablewright-test-'));
  const server = await startEmbeddedPostgres({ dataDir });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
