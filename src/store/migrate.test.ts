/** Tests of the migrations: once for many processes, and the same as the schema. */
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/support/test-database.ts';
import { migrateDatabase } from './migrate.ts';
import { openDatabase } from './open-database.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let database: TestDatabase | undefined;
afterEach(async () => {
  await database?.drop();
  database = undefined;
});

test('processes that start together migrate once, and all find the tables', async () => {
  const mine = await createTestDatabase({ migrated: false });
  database = mine;
  const others = [1, 2, 3].map(() => openDatabase({ url: mine.url, max: 2 }));
  await Promise.all([mine, ...others].map(({ pool }) => migrateDatabase(pool)));
  await Promise.all(others.map((other) => other.close()));
  const { rows } = await mine.pool.query(
    `select table_name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  expect(rows.map(({ table_name }) => table_name)).toEqual([
    'bin',
    'blobs',
    'idempotency_keys',
    'model_calls',
    'outbox',
    'rate_limits',
    'reservations',
    'shop_months',
    'step_answers',
    'steps',
    'stories',
    'story_events',
  ]);
  const files = (await readdir(join(ROOT, 'src/store/migrations'))).filter((name) => name.endsWith('.sql'));
  const { rows: applied } = await mine.pool.query('select * from drizzle.__drizzle_migrations');
  expect(applied.length).toBe(files.length);
});

test('a migration that fails lets go of the lock', async () => {
  database = await createTestDatabase({ migrated: false });
  await expect(migrateDatabase(database.pool, '/nowhere')).rejects.toThrow();
  await migrateDatabase(database.pool);
  expect((await database.pool.query('select count(*) from stories')).rows).toEqual([{ count: '0' }]);
});

test('the migrations say what the schema says: generating them anew finds nothing to add', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'fablewright-drift-'));
  try {
    await cp(join(ROOT, 'src/store/migrations'), join(copy, 'migrations'), { recursive: true });
    const before = await readdir(join(copy, 'migrations'));
    const tool = join(ROOT, 'node_modules/drizzle-kit/bin.cjs');
    const options = { dialect: 'postgresql', casing: 'snake_case', schema: 'src/store/schema.ts', name: 'drift' };
    // The tool puts ./ before the folder it is given.
    const out = relative(ROOT, join(copy, 'migrations'));
    const given = Object.entries({ ...options, out }).map(([key, value]) => `--${key}=${value}`);
    const said = execFileSync(process.execPath, [tool, 'generate', ...given], { cwd: ROOT, encoding: 'utf8' });
    expect(said).toContain('No schema changes');
    expect(await readdir(join(copy, 'migrations'))).toEqual(before);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});
