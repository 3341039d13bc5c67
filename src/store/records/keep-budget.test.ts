/** Tests of the budget: what is set aside cannot be spent twice, and what is spent is what the ledger says. */
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.ts';
import { testBrief } from '../../../tests/support/test-making.ts';
import type { StoryRecords } from '../../making/record-ports.ts';
import { FIRST_STEP } from '../../making/step-graph.ts';
import { briefSchema } from '../../story/brief.ts';
import { openRecords } from './open-records.ts';

const NO_CAPS = { bookMicros: undefined, shopMonthMicros: undefined };
let database: TestDatabase;
let records: StoryRecords;
beforeAll(async () => {
  database = await createTestDatabase({ max: 10 });
  records = openRecords(database);
});
beforeEach(() => database.db.execute(sql`truncate stories, model_calls, shop_months, reservations cascade`));
afterAll(() => database?.drop());

/** A book whose plan is being made: whose work the calls of the test are. */
async function runningWork(shop = 'local') {
  const storyId = randomUUID();
  await records.createStory({
    id: storyId,
    brief: briefSchema.parse(testBrief()),
    seed: 1,
    title: 'A',
    first: FIRST_STEP,
  });
  await database.db.execute(sql`update stories set shop = ${shop} where id = ${storyId}`);
  const token = randomUUID();
  await records.claimStep({ storyId, step: 'plan', token, worker: 'test', presence: null, leaseSeconds: 60 });
  return { storyId, step: 'plan', token, attempt: 1, shop };
}
type Work = Awaited<ReturnType<typeof runningWork>>;
async function spend(work: Work, costMicros: number, estimateMicros = costMicros) {
  const id = randomUUID();
  const model = { capability: 'text' as const, provider: 'fake', model: 'words' };
  await records.openCall({ id, work, ...model, requestHash: 'x', estimateMicros });
  await records.closeCall(id, { outcome: 'ok', usage: { ...model, costMicros }, durationMs: 1 });
  return id;
}

test('without a cap everything may be spent', async () => {
  const work = await runningWork();
  await records.settle(await records.reserve(work, 1e12, NO_CAPS));
});

test('what is spent and what is set aside count against the book', async () => {
  const work = await runningWork();
  const caps = { ...NO_CAPS, bookMicros: 1000 };
  await spend(work, 300);
  const first = await records.reserve(work, 500, caps);
  await expect(records.reserve(work, 300, caps)).rejects.toMatchObject({
    code: 'BUDGET_SET_ASIDE',
    postponeSeconds: expect.any(Number),
  });
  await records.settle(first);
  await expect(records.reserve(work, 701, caps)).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED', retryable: false });
  await records.reserve(work, 700, caps);
});

test('twenty calls that want the last of it at once: as many get it as there is room for', async () => {
  const work = await runningWork();
  const wants = Array.from({ length: 20 }, () => records.reserve(work, 100, { ...NO_CAPS, bookMicros: 700 }));
  const ends = await Promise.allSettled(wants);
  expect(ends.filter(({ status }) => status === 'fulfilled').length).toBe(7);
});

test('the books of one shop share its month, those of another do not', async () => {
  const caps = { ...NO_CAPS, shopMonthMicros: 1000 };
  await spend(await runningWork('one'), 900);
  await expect(records.reserve(await runningWork('one'), 200, caps)).rejects.toThrow(/shop for this month/);
  await records.reserve(await runningWork('two'), 200, caps);
});

test('what an attempt that died had set aside is free again; its calls count with their estimate', async () => {
  const work = await runningWork();
  const caps = { bookMicros: 1000, shopMonthMicros: 1000 };
  await records.reserve(work, 900, caps);
  const model = { capability: 'image' as const, provider: 'fake', model: 'pictures' };
  await records.openCall({ id: randomUUID(), work, ...model, requestHash: 'x', estimateMicros: 400 });
  await database.db.execute(sql`update steps set lease_until = now() - interval '1 second'`);
  await records.sweep({ crashes: 5, leaseSeconds: 60, wakeAgainSeconds: 60 });
  const token = randomUUID();
  await records.claimStep({ ...work, token, worker: 'next', presence: null, leaseSeconds: 60 });
  const next = { ...work, token, attempt: 2 };
  await expect(records.reserve(next, 601, caps)).rejects.toThrow(/\$0\.0004 of \$0\.0010/);
  await records.reserve(next, 600, caps);
  const { calls } = await records.readStory(work.storyId);
  expect(calls).toEqual([{ ...model, count: 1, failed: 0, lost: 1, costMicros: 400 }]);
});

test('a lost call that tells its cost after all counts with that, in the book and in the month', async () => {
  const work = await runningWork();
  const id = randomUUID();
  const model = { capability: 'image' as const, provider: 'fake', model: 'pictures' };
  await records.openCall({ id, work, ...model, requestHash: 'x', estimateMicros: 400 });
  await records.failStep(work, { code: 'X', message: 'x', next: 'x' });
  const spentInMonth = async () =>
    Number(
      (await database.db.execute<{ spent: string }>(sql`select spent_micros as spent from shop_months`)).rows[0]?.spent,
    );
  expect(await spentInMonth()).toBe(400);
  await records.closeCall(id, { outcome: 'aborted', usage: { ...model, costMicros: 250 }, durationMs: 9 });
  expect(await spentInMonth()).toBe(250);
  expect((await records.readStory(work.storyId)).calls[0]).toMatchObject({ costMicros: 250, lost: 0, failed: 1 });
});
