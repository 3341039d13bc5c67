/** Connections that silently die: nothing closes, nothing answers. Everything that waits on one must notice and open another. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { startWorker } from '../../src/making/create-worker.ts';
import { listenNews } from '../../src/store/listen-news.ts';
import { openDatabase, unwrapQueryError } from '../../src/store/open-database.ts';
import { openQueue } from '../../src/store/queue/bullmq-queue.ts';
import { openRedisLimiter } from '../../src/store/rate-limits/redis-limiter.ts';
import { openRecords } from '../../src/store/records/open-records.ts';
import { STORY_CHANNEL } from '../../src/store/records/story-row.ts';
import { type HalfOpenProxy, startHalfOpenProxy } from '../support/half-open-proxy.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { createTestMaking, testBrief } from '../support/test-making.ts';
import { redisMissing, startTestRedis } from '../support/test-redis.ts';

/** What a test has opened, closed last first. */
const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
}, 30_000);
function closing<T>(thing: T, close: (thing: T) => Promise<unknown>): T {
  opened.push(() => close(thing));
  return thing;
}
const proxyTo = async (url: string): Promise<HalfOpenProxy> =>
  closing(await startHalfOpenProxy(url), (proxy) => proxy.stop());
const database = async () => closing(await createTestDatabase(), (it) => it.drop());
const noRedis = redisMissing();
if (noRedis) console.warn(`Half-open connections to Redis are not tested: ${noRedis}.`);
const redisServer = async () => closing(await startTestRedis(), (it) => it.stop());

test('queries and transactions on a dead connection end with a typed error, and the pool loses no place to it', async () => {
  const proxy = await proxyTo((await database()).url);
  const narrow = closing(openDatabase({ url: proxy.url, max: 1, statementMs: 200, beyondMs: 200 }), (it) => it.close());
  const records = openRecords(narrow);
  for (let round = 0; round < 3; round += 1) {
    expect(await records.countGenerating()).toBe(0);
    proxy.freeze();
    // The first is a query, the second begins a transaction, the third is in the middle of one.
    const outcome = [
      () => records.countGenerating(),
      () => records.relayOutbox(1, async () => {}),
      () =>
        narrow.db
          .transaction(async (tx) => {
            proxy.freeze();
            await tx.execute('select 1');
          })
          .catch((error) => Promise.reject(unwrapQueryError(error))),
    ][round]!();
    await expect(outcome).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE', retryable: true });
    await expect.poll(() => records.countGenerating().catch((error) => error.code)).toBe(0);
  }
});

test('whoever listens on a dead connection listens again, and is told to look', async () => {
  const direct = await database();
  const proxy = await proxyTo(direct.url);
  const errors: unknown[] = [];
  const news = closing(await listenNews(proxy.url, (error) => errors.push(error), undefined, 200), (it) => it.close());
  let heard = 0;
  let looked = 0;
  news.onStory('a', () => (heard += 1));
  news.onOutbox(() => (looked += 1));
  const tell = () =>
    direct.pool.query('select pg_notify($1, $2)', [STORY_CHANNEL, JSON.stringify({ storyId: 'a', type: 'x' })]);
  await tell();
  await expect.poll(() => heard).toBe(1);
  proxy.freeze();
  await tell();
  await expect.poll(() => looked, { timeout: 10_000 }).toBeGreaterThan(0);
  await tell();
  await expect.poll(() => heard).toBe(2);
});

test('a listener whose connection is dead can be closed', async () => {
  const proxy = await proxyTo((await database()).url);
  const news = await listenNews(proxy.url, () => {}, undefined, 60_000);
  proxy.freeze();
  await news.close();
  expect(news.presence()).toBeNull();
});

describe.each([
  { kind: 'PostgreSQL', server: async () => (await database()).url, missing: '' },
  { kind: 'Redis', server: async () => (await redisServer()).url, missing: noRedis },
])('the queue on $kind', ({ server, missing }) => {
  test.skipIf(missing)('delivers again after its connections died, and can be closed when they are dead', async () => {
    const url = await server();
    const proxy = await proxyTo(url);
    const far = closing(await openQueue({ url, onError: () => {} }), (it) => it.close());
    const near = await openQueue({ url: proxy.url, answerMs: 1_000, onError: () => {} });
    const taken: string[] = [];
    const handle = async ({ step }: { step: string }) => void taken.push(step);
    await near.consume(handle, { concurrency: 2, onError: () => {} });
    const wake = (step: string, delayMs = 0) => ({ id: `wake-${step}`, storyId: 'story', step, priority: 1, delayMs });
    await far.send([wake('before')]);
    await expect.poll(() => taken, { timeout: 10_000 }).toEqual(['before']);
    // One that is due much later must not let the worker rest until then.
    await far.send([wake('in-an-hour', 3_600_000)]);
    await sleep(1_200);
    proxy.freeze();
    await far.send([wake('after')]);
    await expect.poll(() => taken, { timeout: 20_000 }).toEqual(['before', 'after']);

    proxy.freeze();
    const sending = near.send([wake('sent')]).catch(({ code, message }) => code ?? message);
    await sending;
    await expect
      .poll(
        () =>
          near.send([wake('sent again')]).then(
            () => true,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
    await expect.poll(() => taken, { timeout: 20_000 }).toContain('sent again');

    proxy.swallow(true);
    proxy.freeze();
    await near.close();
  });
});

test.skipIf(noRedis)('the shared limits on Redis ask again on a new connection', async () => {
  const proxy = await proxyTo((await redisServer()).url);
  const limiter = closing(openRedisLimiter({ url: proxy.url }), (it) => it.close());
  const take = () => limiter.take('model', { requests: 600 }, { requests: 1, tokens: 0, pictures: 0 }, 10);
  await take();
  proxy.freeze();
  expect(await take()).toMatchObject({ taken: true });
  proxy.swallow(true);
  proxy.freeze();
  await expect(take()).rejects.toMatchObject({ code: 'RATE_LIMITS_UNAVAILABLE', retryable: true });
  proxy.swallow(false);
  proxy.reset();
  await expect.poll(() => take().catch(({ code }) => code), { timeout: 20_000 }).toMatchObject({ taken: true });
});

test.skipIf(noRedis)(
  'a worker whose queue never answers again says so, and the next one finishes the book',
  async () => {
    const redis = await redisServer();
    const proxy = await proxyTo(redis.url);
    const it = closing(await createTestMaking({ settings: { sweepSeconds: 0.2, wakeAgainSeconds: 0.5 } }), (making) =>
      making.close(),
    );
    const queue = await openQueue({ url: proxy.url, answerMs: 1_000, onError: () => {} });
    const worker = await startWorker(it.deps, queue, { stallSeconds: 3 });
    const told = worker.stalled;
    proxy.swallow(true);
    proxy.freeze();
    const { storyId } = await it.making.startStory(testBrief());
    expect(await told).toMatchObject({ code: 'WORKER_STALLED', retryable: true });
    expect((await it.making.readStory(storyId)).status).toBe('generating');
    await worker.close(AbortSignal.abort());
    await queue.close();

    await it.startWorker(redis.url);
    expect((await it.finish(storyId)).status).toBe('complete');
  },
);

test('a book is finished though every connection of its worker dies again and again', async () => {
  const direct = await database();
  const proxy = await proxyTo(direct.url);
  const narrow = closing(openDatabase({ url: proxy.url, max: 4, statementMs: 300, beyondMs: 200 }), (it) => it.close());
  const news = closing(await listenNews(proxy.url, () => {}, undefined, 300), (it) => it.close());
  const it = closing(
    await createTestMaking({
      database: { ...narrow, drop: async () => {} },
      models: { delayMs: () => 30 },
      settings: { leaseSeconds: 2, sweepSeconds: 0.2, wakeAgainSeconds: 0.5, crashes: 100, attempts: 100 },
    }),
    (making) => making.close(),
  );
  const queue = closing(await openQueue({ url: proxy.url, answerMs: 800, onError: () => {} }), (each) => each.close());
  closing(await startWorker({ ...it.deps, news }, queue), (worker) => worker.close(AbortSignal.abort()));
  const { storyId } = await it.making.startStory(testBrief());
  const records = openRecords(direct);
  let frozen = 0;
  for (;;) {
    const { story } = await records.readStory(storyId);
    if (story.status !== 'generating' || frozen === 6) break;
    proxy.freeze();
    frozen += 1;
    await sleep(900);
  }
  expect(frozen).toBeGreaterThan(1);
  await expect
    .poll(async () => (await records.readStory(storyId)).story.status, { timeout: 45_000, interval: 250 })
    .toBe('complete');
});
