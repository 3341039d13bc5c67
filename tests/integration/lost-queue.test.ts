/** The queue is only a wake-up: emptied, broken or doubled, it loses no step and does none twice. */
import { afterEach, expect, test } from 'vitest';
import { createTestMaking, type TestMaking, testBrief } from '../support/test-making.ts';
import { redisMissing, startTestRedis } from '../support/test-redis.ts';

let it: TestMaking;
afterEach(() => it?.close());
const once = (calls: string[]) => calls.filter((call) => call !== 'speech');

async function emptyQueue(): Promise<number> {
  const { rows } = await it.database.pool.query<{ name: string }>(
    `select format('bullmq.%I', tablename) as name from pg_tables where schemaname = 'bullmq' and tablename like 'job%'`,
  );
  const counts = await Promise.all(rows.map(({ name }) => it.database.pool.query(`select count(*) from ${name}`)));
  await it.database.pool.query(`truncate ${rows.map(({ name }) => name).join(', ')} cascade`);
  return counts.reduce((sum, { rows: [row] }) => sum + Number(row.count), 0);
}

test('everything in the queue is lost while a book is made, and the sweep wakes what is ready', async () => {
  it = await createTestMaking({
    models: { delayMs: (call) => (call === 'plan' ? 0 : 80) },
    settings: { concurrency: 2, sweepSeconds: 0.2, wakeAgainSeconds: 0.5 },
  });
  await it.startWorker();
  const { storyId } = await it.making.startStory(testBrief());
  let lost = 0;
  let seen = 0;
  for await (const { type } of it.making.followStory(storyId, 0, AbortSignal.timeout(30_000))) {
    if (type !== 'step-finished') continue;
    seen += 1;
    if (seen % 3 === 1) lost += await emptyQueue();
  }
  expect(lost).toBeGreaterThan(3);
  const story = await it.making.readStory(storyId);
  expect(story.status).toBe('complete');
  expect(new Set(once(it.models.calls)).size).toBe(once(it.models.calls).length);
});

const noRedis = redisMissing();
if (noRedis) console.warn(`Losing Redis is not tested: ${noRedis}.`);
test.skipIf(noRedis)('Redis dies while a book is made, and comes back with nothing in it', async () => {
  const redis = await startTestRedis();
  try {
    it = await createTestMaking({
      models: { delayMs: (call) => (call === 'plan' ? 0 : 80) },
      settings: { concurrency: 2, sweepSeconds: 0.2, wakeAgainSeconds: 0.5 },
    });
    const worker = await it.startWorker(redis.url);
    const { storyId } = await it.making.startStory(testBrief());
    let deaths = 0;
    for await (const { type, step } of it.making.followStory(storyId, 0, AbortSignal.timeout(40_000)))
      if (type === 'step-finished' && (step === 'plan' || step === 'art:2')) {
        await redis.loseEverything();
        deaths += 1;
      }
    expect(deaths).toBe(2);
    expect((await it.making.readStory(storyId)).status).toBe('complete');
    expect(new Set(once(it.models.calls)).size).toBe(once(it.models.calls).length);
    await worker.close();
    await it.close();
  } finally {
    await redis.stop();
  }
});

test('a queue that refuses everything for a while loses nothing: wake-ups wait in the outbox', async () => {
  it = await createTestMaking();
  const { records } = it.deps;
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  const refusing = records.relayOutbox(10, async () => {
    throw new Error('the queue is away');
  });
  await expect(refusing).rejects.toThrow('the queue is away');
  const sent: string[] = [];
  const relay = () =>
    records.relayOutbox(10, async (wakeUps) => {
      sent.push(...wakeUps.map(({ storyId: id, step }) => `${id} ${step}`));
    });
  expect(await relay()).toBe(1);
  expect(sent).toEqual([`${storyId} plan`]);
  expect(await relay()).toBe(0);
});

test('two workers make many books at once, and no step twice', async () => {
  it = await createTestMaking({ models: { delayMs: 5 }, settings: { concurrency: 4 } });
  await Promise.all([it.startWorker(), it.startWorker()]);
  const started = await Promise.all(
    [1, 2, 3, 4].map((seed) => it.making.startStory(testBrief({ chapterCount: 2, seed }))),
  );
  const books = await Promise.all(started.map(({ storyId }) => it.finish(storyId)));
  for (const book of books) {
    expect(book.status).toBe('complete');
    expect(book.steps.every(({ attempts }) => attempts === 1)).toBe(true);
  }
  // plan, two sheets, three pictures, two texts, two voices; then three files
  expect(it.models.calls.length).toBe(4 * 13);
  expect(books.every(({ totals }) => totals.calls === 10)).toBe(true);
});

test('a worker that is closed lets its steps end, or gives them back when there is no time', async () => {
  it = await createTestMaking({ models: { delayMs: (call) => (call === 'plan' ? 300 : 30_000) } });
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  const statusOf = async (key: string) => (await it.deps.records.readStep(storyId, key))?.status;

  const patient = await it.startWorker();
  await expect.poll(() => statusOf('plan'), { interval: 10 }).toBe('running');
  await patient.close(AbortSignal.timeout(10_000));
  expect(await statusOf('plan')).toBe('done');

  const hasty = await it.startWorker();
  await expect.poll(() => statusOf('text:1'), { interval: 10, timeout: 5_000 }).toBe('running');
  const start = Date.now();
  await hasty.close(AbortSignal.timeout(100));
  expect(Date.now() - start).toBeLessThan(5_000);
  expect(await statusOf('text:1')).toBe('ready');
});
