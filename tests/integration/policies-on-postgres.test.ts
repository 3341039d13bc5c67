/** The policies over the real ledger, budget and limiter: what two processes do at once adds up in the database. */
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StoryRecords } from '../../src/making/record-ports.ts';
import { FIRST_STEP } from '../../src/making/step-graph.ts';
import { composeChain } from '../../src/providers/policy/compose-chain.ts';
import type { PolicyDeps } from '../../src/providers/policy/policy-deps.ts';
import type { RateLimits } from '../../src/providers/vendor.ts';
import { openPostgresLimiter } from '../../src/store/rate-limits/postgres-limiter.ts';
import { openRecords } from '../../src/store/records/open-records.ts';
import { briefSchema } from '../../src/story/brief.ts';
import {
  type Act,
  answerOf,
  createPolicyParts,
  errorOf,
  hanging,
  inTurn,
  trialEndpoint,
} from '../fakes/policy-parts.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { testBrief } from '../support/test-making.ts';

let database: TestDatabase;
let records: StoryRecords;
let work: { storyId: string; step: string; token: string; attempt: number; shop: string };
beforeAll(async () => {
  database = await createTestDatabase({ max: 10 });
  records = openRecords(database);
});
afterAll(() => database?.drop());
beforeEach(async () => {
  await database.db.execute(
    sql`truncate stories, model_calls, shop_months, reservations, rate_limits restart identity cascade`,
  );
  const [storyId, token] = [randomUUID(), randomUUID()];
  const brief = briefSchema.parse(testBrief());
  await records.createStory({ id: storyId, brief, seed: 1, title: 'A', first: FIRST_STEP });
  await records.claimStep({ storyId, step: 'plan', token, worker: 'test', presence: null, leaseSeconds: 60 });
  work = { storyId, step: 'plan', token, attempt: 1, shop: 'local' };
});

/** As one process would have it: its own clock and breakers, over the shared database. */
function openProcess(acts: Act[], { limits, ...over }: Partial<PolicyDeps> & { limits?: RateLimits } = {}) {
  const { deps } = createPolicyParts({
    ledger: records,
    budget: records,
    limiter: openPostgresLimiter(database),
    ids: { next: () => randomUUID() },
    clock: { now: () => new Date() },
    caps: { bookMicros: 1e9, shopMonthMicros: 1e9 },
    ...over,
  });
  const names = [{}, { provider: 'embedded', model: 'storyteller' }];
  const endpoints = acts.map((act, index) => trialEndpoint(act, names[index]));
  const links = endpoints.map((endpoint, index) => ({ endpoint: endpoint as never, limits, embedded: index === 1 }));
  const chain = composeChain({ capability: 'text', endpoints: links, deps });
  const call = (signal = new AbortController().signal) =>
    chain.call({ task: 'plan' } as never, { signal, work }).then(
      ({ value }) => value,
      (error) => error.code ?? error,
    );
  return { call, endpoints };
}
const count = async (query: ReturnType<typeof sql>): Promise<number> =>
  Number((await database.db.execute<{ n: string }>(query)).rows[0]?.n);

test('two processes at once: a closed row for every call, the month is what the calls cost, nothing is set aside any more', async () => {
  const broken = errorOf('ANSWER_INVALID', { usage: answerOf().usage, repair: 'mend it' });
  const act = (nth: number): Act =>
    inTurn(...(nth === 0 ? [broken, 'done', errorOf('CONTENT_REJECTED'), 'done'] : ['done']));
  const processes = [0, 1].map((nth) => openProcess([act(nth), inTurn('embedded')]));
  await Promise.all(Array.from({ length: 12 }, (_, index) => processes[index % 2]!.call()));
  const made = processes.flatMap(({ endpoints }) => endpoints).reduce((sum, { calls }) => sum + calls.length, 0);
  expect(made).toBeGreaterThanOrEqual(12);
  expect(await count(sql`select count(*) as n from model_calls`)).toBe(made);
  expect(await count(sql`select count(*) as n from model_calls where outcome = 'open'`)).toBe(0);
  expect(await count(sql`select count(*) as n from reservations`)).toBe(0);
  const spent = await count(sql`select sum(cost_micros) as n from model_calls`);
  expect(spent).toBeGreaterThanOrEqual(11 * 300);
  expect(await count(sql`select sum(spent_micros) as n from shop_months`)).toBe(spent);
});

test('a cancelled call is closed as aborted and frees what it had set aside', async () => {
  const over = new AbortController();
  const { call, endpoints } = openProcess([hanging]);
  const called = call(over.signal);
  await expect.poll(() => endpoints[0]!.calls.length).toBe(1);
  over.abort(errorOf('PROVIDER_TIMEOUT'));
  expect(await called).toBe('PROVIDER_TIMEOUT');
  expect(await count(sql`select count(*) as n from model_calls where outcome = 'aborted'`)).toBe(1);
  expect(await count(sql`select count(*) as n from reservations`)).toBe(0);
});

test('over the cap of the book nothing is called', async () => {
  const { call, endpoints } = openProcess([inTurn('done')], { caps: { bookMicros: 999, shopMonthMicros: undefined } });
  expect(await call()).toBe('QUOTA_EXCEEDED');
  expect(endpoints[0]!.calls).toHaveLength(0);
});

test('what there is no room for is put off by both processes together, and never sent', async () => {
  const limits = { requests: 6 };
  const processes = [0, 1].map(() => openProcess([inTurn('done')], { limits, wait: async () => {} }));
  const ends = await Promise.all(Array.from({ length: 16 }, (_, index) => processes[index % 2]!.call()));
  const sent = processes.reduce((sum, { endpoints }) => sum + endpoints[0]!.calls.length, 0);
  expect(ends.filter((end) => end === 'done')).toHaveLength(sent);
  expect(ends.filter((end) => end === 'PROVIDER_BUSY')).toHaveLength(16 - sent);
  expect(sent).toBeLessThanOrEqual(limits.requests);
});
