/** Tests of the sweep: what counts as dead, and what is woken again. Time passes by setting moments back, not by waiting. */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestMaking, type TestMaking, testBrief } from '../../../tests/support/test-making.ts';
import { listenNews } from '../listen-news.ts';

/** A sign of life is missed after a third of it. */
const LEASE = 3;
let it: TestMaking;
beforeAll(async () => {
  it = await createTestMaking();
  // A server that was just started is not asked who is connected; a test's own may be that young.
  await it.database.db.execute(
    sql`select pg_sleep(greatest(0, ${LEASE} - extract(epoch from now() - pg_postmaster_start_time())))`,
  );
});
afterAll(() => it?.close());

async function claimed(presence: number | null) {
  const { storyId } = await it.making.startStory(testBrief());
  const attempt = { storyId, step: 'plan', token: it.deps.ids.next() };
  const claim = { ...attempt, worker: 'other', presence, leaseSeconds: 60 };
  expect(await it.deps.records.claimStep(claim)).toBeDefined();
  return attempt;
}
async function pass(storyId: string, seconds: number): Promise<void> {
  const ago = sql`make_interval(secs => ${seconds})`;
  await it.database.db.execute(sql`update steps set beat_at = beat_at - ${ago}, lease_until = lease_until - ${ago},
    woken_at = woken_at - ${ago}, not_before = not_before - ${ago} where story_id = ${storyId}`);
}
const sweep = () => it.deps.records.sweep({ crashes: 5, leaseSeconds: LEASE, wakeAgainSeconds: 100 });

test('a worker whose connection is gone is dead long before its lease is over', async () => {
  const other = await listenNews(it.database.url, () => {});
  const attempt = await claimed(other.presence());
  await pass(attempt.storyId, 20);
  expect(await sweep()).toMatchObject({ lost: 0 });
  await other.close();
  await expect.poll(sweep).toMatchObject({ lost: 1 });
  expect(await it.deps.records.extendLease(attempt, 60)).toBe(false);
  expect(await it.deps.records.readStep(attempt.storyId, 'plan')).toMatchObject({ status: 'ready', attempts: 1 });
});

test('one that has given a sign of life since is not dead, connection or not', async () => {
  const other = await listenNews(it.database.url, () => {});
  const attempt = await claimed(other.presence());
  await other.close();
  await pass(attempt.storyId, 20);
  // Far in the future stands for "just now" on a machine that may be busy.
  await pass(attempt.storyId, -60);
  expect(await sweep()).toMatchObject({ lost: 0 });
  await pass(attempt.storyId, 60);
  expect(await sweep()).toMatchObject({ lost: 1 });
});

test('one that never had a connection of its own has its whole lease', async () => {
  const { storyId } = await claimed(null);
  await pass(storyId, 20);
  expect(await sweep()).toMatchObject({ lost: 0 });
  await pass(storyId, 41);
  expect(await sweep()).toMatchObject({ lost: 1 });
});

test('what is ready and not taken is woken again, less and less often', async () => {
  const { storyId } = await it.making.startStory(testBrief());
  const wakeUps = async () => {
    await sweep();
    let found = 0;
    await it.deps.records.relayOutbox(1000, async (all) => {
      found = all.filter((wakeUp) => wakeUp.storyId === storyId).length;
    });
    return found;
  };
  const heard: number[] = [];
  // The first wake-up is the one that starting the story has written.
  for (const seconds of [0, 0, 101, 101, 101, 201, 201]) {
    await pass(storyId, seconds);
    heard.push(await wakeUps());
  }
  expect(heard).toEqual([1, 0, 1, 0, 1, 0, 1]);
});

test('a story that stands still is left alone', async () => {
  const { storyId } = await it.making.startStory(testBrief());
  await it.making.cancelStory(storyId);
  await pass(storyId, 10_000);
  await sweep();
  await it.deps.records.relayOutbox(1000, async (wakeUps) => {
    expect(wakeUps.map((wakeUp) => wakeUp.storyId)).not.toContain(storyId);
  });
});
