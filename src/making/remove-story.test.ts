/** Tests of deleting a story with its files. */
import { readdir } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/support/test-database.ts';
import { createTestMaking, type TestMaking, testBrief } from '../../tests/support/test-making.ts';

let database: TestDatabase;
let it: TestMaking;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(() => it?.close());
afterAll(() => database?.drop());
const files = async () =>
  (await readdir(it.folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
const rows = async (table: string) => {
  const found = await it.database.db.execute<{ count: string }>(sql.raw(`select count(*) from ${table}`));
  return Number(found.rows[0]!.count);
};

test('a story is deleted with all its files; what it has cost stays known', async () => {
  it = await createTestMaking({ database });
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }), { idempotencyKey: 'k' });
  await it.runAll(storyId);
  expect(await files()).toBeGreaterThan(10);
  const calls = await rows('model_calls');
  await it.making.removeStory(storyId);
  await expect(it.making.readStory(storyId)).rejects.toMatchObject({ code: 'STORY_NOT_FOUND' });
  await expect(it.making.openPicture(storyId, 'cover', 'small')).rejects.toMatchObject({ code: 'STORY_NOT_FOUND' });
  expect(await files()).toBe(0);
  for (const table of ['stories', 'steps', 'story_events', 'outbox', 'blobs', 'bin', 'idempotency_keys'])
    expect([table, await rows(table)]).toEqual([table, 0]);
  expect(await rows('model_calls')).toBe(calls);
});

test('a file that cannot be removed now is removed later', async () => {
  it = await createTestMaking({ database });
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  await it.runAll(storyId);
  const { remove } = it.deps.blobs;
  it.deps.blobs.remove = async () => {
    throw new Error('the store is away');
  };
  await it.making.removeStory(storyId);
  const left = await files();
  expect(left).toBeGreaterThan(10);
  expect(await rows('bin')).toBe(left);
  it.deps.blobs.remove = remove;
  await it.startWorker();
  await expect.poll(files, { timeout: 5_000 }).toBe(0);
});

test('a story deleted under a running step leaves no file of that step either', async () => {
  it = await createTestMaking({ database, models: { delayMs: (call) => (call.startsWith('sheet') ? 200 : 0) } });
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  await it.run(storyId, 'plan');
  // It hears of nothing, and stores its picture after the story is gone.
  it.deps.records.extendLease = async () => true;
  const put = it.deps.blobs.put;
  let removed: Promise<void> | undefined;
  it.deps.blobs.put = async (...input) => {
    removed ??= it.making.removeStory(storyId);
    await removed;
    return put(...input);
  };
  expect(await it.run(storyId, 'sheet:hero')).toBe('lost');
  expect(removed).toBeDefined();
  await it.startWorker();
  await expect.poll(files, { timeout: 5_000 }).toBe(0);
});
