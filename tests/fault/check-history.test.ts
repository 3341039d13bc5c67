/** The checker of the checks: a true history passes, and each kind of broken promise, planted into it, is found under its name. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestMaking, type TestMaking, testBrief } from '../support/test-making.ts';
import { checkHistory, type SeenCall } from './check-history.ts';
import { type History, readHistory } from './read-history.ts';
import { watchHistory } from './watch-history.ts';

let it: TestMaking;
let storyId: string;
let seen: SeenCall[];
beforeAll(async () => {
  it = await createTestMaking();
  await watchHistory(it.database.pool);
  ({ storyId } = await it.making.startStory(testBrief({ chapterCount: 1 })));
  const story = await it.runAll(storyId);
  expect(story.status).toBe('complete');
  await it.deps.records.relayOutbox(100, async () => {});
  // The fakes have no memory of their own; that of a vendor would be this.
  seen = (await readHistory(it.database.pool)).calls.map(seenFor);
});
afterAll(() => it?.close());
const seenFor = ({ provider, token, capability }: History['calls'][number]): SeenCall => ({
  vendor: provider,
  tag: `${token}/${capability}`,
  answered: true,
});

test('a book that was made as it should be has no violation', async () => {
  const { violations, facts } = checkHistory(await readHistory(it.database.pool), { seen });
  expect(violations).toEqual([]);
  expect(facts).toMatchObject({ stories: 1, ends: { complete: 1 }, lost: 0, lostAttempts: 0 });
  expect(facts.ok).toBe(facts.seen);
});

const call = `from model_calls where step = 'art:1' and capability = 'image' limit 1`;
const copyOfCall = (changes: string) => `
  create temp table copy on commit drop as select * ${call};
  update copy set id = gen_random_uuid(), ${changes}; insert into model_calls select * from copy`;
const end = `select max(id) + 1 from story_events`;

/** What is done to the rows, and the rule that must notice. */
const PLANTED: readonly (readonly [rule: string, sql: string])[] = [
  ['every book comes to an end', `update stories set status = 'generating'`],
  [
    'exactly one end',
    `insert into story_events (story_id, id, type, status) select id, last_event + 1, 'status-changed', 'complete' from stories;
    update stories set last_event = last_event + 1`,
  ],
  ['exactly one end', `update stories set status = 'error'`],
  ['events have no gap', 'delete from story_events where id = 3'],
  [
    'nothing happens after the end',
    `insert into story_events (story_id, id, type, step) select id, (${end}), 'step-started', 'art:1' from stories;
    update stories set last_event = last_event + 1`,
  ],
  ['what is done has a result', `update steps set result = null where key = 'text:1'`],
  ['a complete book has all its steps', `update steps set status = 'waiting', result = null where key = 'press:pdf'`],
  ['one result per step', `update steps set result = result || '{"again": true}' where key = 'text:1'`],
  [
    'a step is finished once',
    `update story_events set type = 'step-finished', step = 'plan' where type = 'step-started' and step = 'complete'`,
  ],
  [
    'a finished step is not begun again',
    `update story_events set step = 'plan' where type = 'step-started' and step = 'complete'`,
  ],
  ['a finished step calls nobody', copyOfCall(`started_at = now() + interval '1 second', request_hash = 'another'`)],
  ['no paid answer is paid for again', `${copyOfCall('attempt_token = gen_random_uuid()')}`],
  [
    'an attempt loses one answer at most',
    `delete from history.kept where step = 'art:1'; ${copyOfCall(`request_hash = 'another'`)}`,
  ],
  [
    'no more repeats than the retry layer allows',
    `create temp table copies on commit drop as
    select model_calls.* from model_calls, generate_series(1, 4) where step = 'art:1' and capability = 'image';
    update copies set id = gen_random_uuid(), outcome = 'failed', attempt_token = '${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}'; insert into model_calls select * from copies`,
  ],
  ['nothing is charged without a book', copyOfCall('story_id = gen_random_uuid()')],
  [
    'nothing is charged without a book',
    `create temp table copy on commit drop as select * ${call}; delete from stories;
    update copy set id = gen_random_uuid(), started_at = now() + interval '1 hour'; insert into model_calls select * from copy`,
  ],
  [
    'a lost call counts with its estimate',
    `update model_calls set outcome = 'lost', estimate_micros = 5, cost_micros = 4 where step = 'art:1'`,
  ],
  ['what was answered has its price', `update model_calls set cost_micros = 0 where step = 'art:1'`],
  ['the month is the sum of its calls', 'update shop_months set spent_micros = spent_micros + 1'],
  ['the month is the sum of its calls', 'delete from shop_months'],
  ['nobody holds a step', `update steps set status = 'running' where key = 'art:1'`],
  ['nobody holds a step', `update steps set attempt_token = gen_random_uuid() where key = 'art:1'`],
  ['no call is open', `update model_calls set outcome = 'open' where step = 'art:1'`],
  [
    'nothing is set aside',
    `insert into reservations (id, story_id, shop, month, attempt_token, micros)
    select gen_random_uuid(), id, 'local', '2026-11', gen_random_uuid(), 1 from stories`,
  ],
  ['the outbox is empty', `insert into outbox (story_id, step, priority) select id, 'art:1', 1 from stories`],
  ['every call a vendor saw is in the ledger', `delete from model_calls where step = 'art:1' and capability = 'image'`],
  ['every answer in the ledger came from a vendor', copyOfCall(`request_hash = 'another'`)],
];

test.each(PLANTED)('planted and found: %s (%#)', async (rule, sql) => {
  const client = await it.database.pool.connect();
  try {
    await client.query('begin');
    await client.query(sql);
    const { violations } = checkHistory(await readHistory(client), { seen });
    expect(violations.map((violation) => violation.rule)).toContain(rule);
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('planted and found: files of results exist', async () => {
  const { violations } = checkHistory(await readHistory(it.database.pool), {
    missingFiles: ['stories/a/art-1/full.jpg'],
  });
  expect(violations).toEqual([{ rule: 'files of results exist', what: 'stories/a/art-1/full.jpg' }]);
});

test('answers lost in a crash are no violation; they are counted', async () => {
  const client = await it.database.pool.connect();
  try {
    await client.query('begin');
    // As if the worker had died between the vendor's answer and the row that keeps it, and once in the middle of a call.
    await client.query(
      copyOfCall("attempt_token = gen_random_uuid(), cost_micros = 0, estimate_micros = 0, outcome = 'lost'"),
    );
    const { violations, facts } = checkHistory(await readHistory(client));
    expect(violations).toEqual([]);
    expect(facts).toMatchObject({ lost: 1, lostAttempts: 1 });
  } finally {
    await client.query('rollback');
    client.release();
  }
});
