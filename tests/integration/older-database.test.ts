/** A database as the first release left it, with books in the making: this release takes it over, and the books go on to their end. */
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { FIRST_STEP, stepsAfterPlan } from '../../src/making/step-graph.ts';
import { migrateDatabase } from '../../src/store/migrate.ts';
import { briefSchema } from '../../src/story/brief.ts';
import { fakePlan } from '../fakes/models.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { createTestMaking, type TestMaking, testBrief } from '../support/test-making.ts';

const MIGRATIONS = fileURLToPath(new URL('../../src/store/migrations', import.meta.url));
const FIRST_RELEASE = 1;
let it: TestMaking | undefined;
let database: TestDatabase | undefined;
afterEach(async () => {
  await it?.close();
  await database?.drop();
});

async function migrateToFirstRelease({ pool }: TestDatabase): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fablewright-migrations-'));
  try {
    await cp(MIGRATIONS, folder, { recursive: true });
    const journal = join(folder, 'meta', '_journal.json');
    const { entries, ...rest } = JSON.parse(await readFile(journal, 'utf8'));
    await writeFile(journal, JSON.stringify({ ...rest, entries: entries.slice(0, FIRST_RELEASE) }));
    await migrateDatabase(pool, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A book whose plan is done and whose worker died in the middle of its first text. */
async function insertBook({ pool }: TestDatabase, status: string): Promise<string> {
  const storyId = randomUUID();
  const token = randomUUID();
  const brief = briefSchema.parse(testBrief({ chapterCount: 1 }));
  const plan = fakePlan(brief);
  await pool.query(
    `insert into stories (id, status, brief, seed, title, last_event, generating_since)
     values ($1, $2, $3, 7, $4, 1, case $2 when 'generating' then now() - interval '2 minutes' end)`,
    [storyId, status, JSON.stringify(brief), plan.title],
  );
  const result = { kind: 'plan', plan, maker: { provider: 'atelier', model: 'storyteller' } };
  for (const [position, { key, kind, needs, priority }] of [FIRST_STEP, ...stepsAfterPlan(plan)].entries()) {
    const running = key === 'text:1';
    const begun = needs.every((need) => need === 'plan') && status === 'generating';
    const state = key === 'plan' ? 'done' : !begun ? 'waiting' : running ? 'running' : 'ready';
    await pool.query(
      `insert into steps (story_id, key, kind, status, needs, priority, position, attempts, attempt_token, lease_until, woken_at, wakes, result)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() - interval '1 minute', now(), 1, $10)`,
      [
        ...[storyId, key, kind, state, needs, priority, position],
        ...[state === 'ready' || state === 'waiting' ? 0 : 1, state === 'running' ? token : null],
        key === 'plan' ? JSON.stringify(result) : null,
      ],
    );
  }
  const call = `insert into model_calls (id, story_id, step, attempt_token, number, provider, model, request_hash, outcome) values`;
  await pool.query(`${call} ($1, $2, 'plan', $3, 1, 'atelier', 'storyteller', 'x', 'ok')`, [
    ...[randomUUID(), storyId, randomUUID()],
  ]);
  await pool.query(`${call} ($1, $2, 'text:1', $3, 1, null, null, 'y', 'open')`, [randomUUID(), storyId, token]);
  return storyId;
}

test('books that were in the making go on: what is done is kept, what was lost is counted, and nothing else changes', async () => {
  database = await createTestDatabase({ migrated: false });
  await migrateToFirstRelease(database);
  const storyId = await insertBook(database, 'generating');
  const stopped = await insertBook(database, 'error');
  await migrateDatabase(database.pool);

  it = await createTestMaking({ database });
  expect(await it.deps.records.sweep({ crashes: 5, leaseSeconds: 60, wakeAgainSeconds: 60 })).toMatchObject({
    lost: 1,
  });
  const story = await it.runAll(storyId);
  expect(story.status).toBe('complete');
  expect(it.models.calls).not.toContain('plan');
  expect(story.calls.filter(({ provider }) => provider === 'embedded')).toMatchObject([
    { capability: 'text', model: '', count: 1, lost: 1, costMicros: 0 },
    { capability: 'text', model: 'storyteller', count: 1, lost: 0 },
  ]);
  expect(story.madeBy.words).toBe('the Fablewright atelier and words by fake');

  await it.making.resumeStory(stopped);
  expect((await it.runAll(stopped)).status).toBe('complete');
  await it.making.removeStory(stopped);
  const { rows } = await database.pool.query('select distinct shop from model_calls');
  expect(rows).toEqual([{ shop: 'local' }]);
});
