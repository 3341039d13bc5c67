/** Tests of the ledger's fence: nothing is begun for an attempt that has lost its step, and none of its calls stays open. */
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.ts';
import { testBrief } from '../../../tests/support/test-making.ts';
import type { StoryRecords } from '../../making/record-ports.ts';
import { FIRST_STEP } from '../../making/step-graph.ts';
import { briefSchema } from '../../story/brief.ts';
import { openRecords } from './open-records.ts';

const CAPS = { bookMicros: 1000, shopMonthMicros: undefined };
const CALL = { capability: 'text', provider: 'fake', model: 'words', requestHash: 'x', estimateMicros: 40 } as const;
let database: TestDatabase;
let records: StoryRecords;
let work: { storyId: string; step: string; token: string; attempt: number; shop: string };
beforeAll(async () => {
  database = await createTestDatabase();
  records = openRecords(database);
});
afterAll(() => database?.drop());
beforeEach(async () => {
  await database.db.execute(sql`truncate stories, model_calls, shop_months, reservations cascade`);
  const [storyId, token] = [randomUUID(), randomUUID()];
  const brief = briefSchema.parse(testBrief());
  await records.createStory({ id: storyId, brief, seed: 1, title: 'A', first: FIRST_STEP });
  await records.claimStep({ storyId, step: 'plan', token, worker: 'test', presence: null, leaseSeconds: 0.05 });
  work = { storyId, step: 'plan', token, attempt: 1, shop: 'local' };
});

async function rows(table: 'model_calls' | 'reservations') {
  return (await database.pool.query<{ outcome?: string; cost_micros?: string }>(`select * from ${table}`)).rows;
}
const endings: [string, () => Promise<unknown>][] = [
  ['was overtaken', () => records.sweep({ crashes: 5, leaseSeconds: 1, wakeAgainSeconds: 1 })],
  ['was cancelled', () => records.cancelStory(work.storyId)],
  ['has lost its story', () => records.removeStory(work.storyId)],
];

test.each(endings)('an attempt that %s begins no call and sets nothing aside', async (_, end) => {
  await new Promise((resolve) => setTimeout(resolve, 80));
  await end();
  await expect(records.openCall({ id: randomUUID(), work, ...CALL })).rejects.toMatchObject({ code: 'ATTEMPT_OVER' });
  expect(await rows('model_calls')).toEqual([]);
  await expect(records.reserve(work, 40, CAPS)).rejects.toMatchObject({ code: /ATTEMPT_OVER|STORY_NOT_FOUND/ });
  expect(await rows('reservations')).toEqual([]);
});

test.each(endings)(
  'of an attempt that %s, no call stays open and nothing stays set aside; what it tells late is written',
  async (_, end) => {
    const id = randomUUID();
    await records.reserve(work, 40, CAPS);
    await records.openCall({ id, work, ...CALL });
    await new Promise((resolve) => setTimeout(resolve, 80));
    await end();
    expect(await rows('model_calls')).toMatchObject([{ outcome: 'lost', cost_micros: '40' }]);
    expect(await rows('reservations')).toEqual([]);
    await records.closeCall(id, { outcome: 'aborted', usage: { ...CALL, costMicros: 7 }, durationMs: 1 });
    expect(await rows('model_calls')).toMatchObject([{ outcome: 'aborted', cost_micros: '7' }]);
  },
);
