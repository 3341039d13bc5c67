/** Tests of the news from the database, and of being present. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/support/test-database.ts';
import type { StoryNews } from '../making/news-ports.ts';
import { listenNews } from './listen-news.ts';
import { PRESENCE_CLASS } from './presence.ts';
import { STORY_CHANNEL } from './records/story-row.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ migrated: false });
});
afterAll(() => database?.drop());

const tell = (storyId: string) =>
  database.pool.query('select pg_notify($1, $2)', [STORY_CHANNEL, JSON.stringify({ storyId, type: 'step-started' })]);
const held = async (number: number) =>
  (
    await database.pool.query(
      'select pid from pg_locks where locktype = $1 and classid = $2 and objid = $3 and granted',
      ['advisory', PRESENCE_CLASS, number],
    )
  ).rows.map(({ pid }) => pid as number);

test('news of a story reach those who listen to it, until they stop', async () => {
  const news = await listenNews(database.url, () => {});
  const heard: StoryNews[] = [];
  const off = news.onStory('a', (each) => heard.push(each));
  await tell('b');
  await tell('a');
  await expect.poll(() => heard).toEqual([{ storyId: 'a', type: 'step-started' }]);
  off();
  let control = 0;
  news.onStory('a', () => (control += 1));
  await tell('a');
  await expect.poll(() => control).toBe(1);
  expect(heard.length).toBe(1);
  await news.close();
});

test('a broken connection is opened again, and the process is present again', async () => {
  const errors: unknown[] = [];
  const news = await listenNews(database.url, (error) => errors.push(error), 4711);
  let heard = 0;
  let looked = 0;
  news.onStory('a', () => (heard += 1));
  news.onOutbox(() => (looked += 1));
  expect(news.presence()).toBe(4711);
  const [pid] = await held(4711);
  await database.pool.query('select pg_terminate_backend($1)', [pid]);
  await expect.poll(() => errors.length).toBeGreaterThan(0);
  await expect.poll(() => news.presence(), { timeout: 10_000 }).toBe(4711);
  expect(await held(4711)).not.toEqual([pid]);
  // What was said meanwhile is found by looking.
  expect(looked).toBeGreaterThan(0);
  await tell('a');
  await expect.poll(() => heard).toBe(1);
  await news.close();
  expect(news.presence()).toBeNull();
  await expect.poll(() => held(4711)).toEqual([]);
});

test('without a database it keeps trying, says so, and can be closed', async () => {
  const errors: unknown[] = [];
  const news = await listenNews('postgres://nobody@127.0.0.1:1/none', (error) => errors.push(error));
  expect(news.presence()).toBeNull();
  await expect.poll(() => errors.length).toBeGreaterThan(1);
  await news.close();
});
