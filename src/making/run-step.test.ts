/** Tests of one step: done once, tried again, failed, too late, stopped, or overtaken. */
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { FakeBehaviour } from '../../tests/fakes/models.ts';
import { recordModels } from '../../tests/support/record-models.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/support/test-database.ts';
import { createTestMaking, type TestMaking, testBrief } from '../../tests/support/test-making.ts';
import { DatabaseUnavailable } from '../store/open-database.ts';
import { QuotaExceeded } from './ledger-ports.ts';
import { AttemptOver } from './making-errors.ts';
import type { TextModel } from './ports.ts';
import type { MakingSettings } from './settings.ts';

let database: TestDatabase;
let it: TestMaking;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(() => it?.close());
afterAll(() => database?.drop());

class Busy extends Error {
  readonly code = 'RATE_LIMITED';
  readonly retryable = true;
}
class Refused extends Error {
  readonly code = 'CONTENT_REJECTED';
  readonly retryable = false;
  readonly next = 'Choose another wish.';
}
class OutOfRoom extends Error {
  readonly code = 'PROVIDER_BUSY';
  readonly retryable = true;
  readonly postponeSeconds: number = 0.02;
}
async function started(models: FakeBehaviour = {}, settings: Partial<MakingSettings> = {}): Promise<string> {
  it = await createTestMaking({ models, settings, database });
  return (await it.making.startStory(testBrief({ chapterCount: 1 }))).storyId;
}
const outcomes = async (storyId: string) => {
  const { rows } = await it.database.db.execute<{ outcome: string; error_code: string | null }>(
    sql`select outcome, error_code from model_calls where story_id = ${storyId} order by started_at, id`,
  );
  return rows.map(({ outcome, error_code }) => (error_code ? `${outcome} ${error_code}` : outcome));
};

test('ten workers that want the same step do it once', async () => {
  const storyId = await started({ delayMs: 20 });
  const ends = await Promise.all(Array.from({ length: 10 }, () => it.run(storyId, 'plan')));
  expect(ends.sort()).toEqual(['done', ...Array(9).fill('nothing')]);
  expect(it.models.calls).toEqual(['plan']);
  expect(await it.run(storyId, 'plan')).toBe('nothing');
  expect(it.models.calls).toEqual(['plan']);
});

test('a step that may succeed later is tried again, and the ledger keeps both calls', async () => {
  const storyId = await started({ fail: (call, nth) => (call === 'plan' && nth < 3 ? new Busy('busy') : undefined) });
  const story = await it.runAll(storyId);
  expect(story.status).toBe('complete');
  expect(story.errors).toEqual([]);
  expect(story.steps.find(({ key }) => key === 'plan')).toMatchObject({ status: 'done', attempts: 3 });
  expect((await outcomes(storyId)).slice(0, 3)).toEqual(['failed RATE_LIMITED', 'failed RATE_LIMITED', 'ok']);
});

test('after three attempts the story is in error, and says what happened and what to do', async () => {
  const storyId = await started({
    fail: (call) => (call === 'chapter:1' ? new Busy('The model is busy.') : undefined),
  });
  const story = await it.runAll(storyId);
  expect(story.status).toBe('error');
  expect(story.errors).toEqual([
    { step: 'text:1', code: 'RATE_LIMITED', message: 'The model is busy.', next: 'Resume the story.' },
  ]);
  expect(it.models.calls.filter((call) => call === 'chapter:1').length).toBe(3);
});

test('what cannot succeed is not tried again', async () => {
  const storyId = await started({ fail: (call) => (call === 'plan' ? new Refused('Not for children.') : undefined) });
  expect(await it.run(storyId, 'plan')).toBe('failed');
  expect((await it.making.readStory(storyId)).errors).toEqual([
    { step: 'plan', code: 'CONTENT_REJECTED', message: 'Not for children.', next: 'Choose another wish.' },
  ]);
  expect(it.models.calls).toEqual(['plan']);
});

test('the words of an unforeseen error are for the log, not for a parent', async () => {
  const storyId = await started({
    fail: (call) => (call === 'plan' ? new TypeError('x is not a function (secret-key-123)') : undefined),
  });
  await it.run(storyId, 'plan');
  const [error] = (await it.making.readStory(storyId)).errors;
  expect(error).toMatchObject({ code: 'UNEXPECTED' });
  expect(JSON.stringify(error)).not.toContain('secret-key-123');
});

test('an answer that was paid for is not paid for again when the step fails further on', async () => {
  const storyId = await started({
    fail: (call, nth) => (call === 'judge:words' && nth === 2 ? new OutOfRoom('no room') : undefined),
  });
  expect(await it.run(storyId, 'plan')).toBe('postponed');
  await expect.poll(() => it.run(storyId, 'plan')).toBe('done');
  expect(it.models.calls).toEqual(['plan']);
  expect(await outcomes(storyId)).toEqual(['ok']);
});

test('a model without room puts the step off, and that is no failure', async () => {
  const storyId = await started({
    fail: (call, nth) => (call === 'plan' && nth < 8 ? new OutOfRoom('full') : undefined),
  });
  const story = await it.runAll(storyId);
  expect(story.status).toBe('complete');
  expect(story.steps[0]).toMatchObject({ key: 'plan', status: 'done', attempts: 8 });
});

test('a used-up budget pauses the book; what is made is kept, and it goes on when there is money again', async () => {
  let poor = true;
  const broke = new QuotaExceeded('book', { spentMicros: 900, neededMicros: 200, capMicros: 1000 });
  const storyId = await started({ fail: (call) => (poor && call === 'chapter:1' ? broke : undefined) });
  const paused = await it.runAll(storyId);
  expect(paused.status).toBe('paused');
  expect(paused.errors).toEqual([
    expect.objectContaining({ code: 'QUOTA_EXCEEDED', next: expect.stringContaining('BOOK_BUDGET_USD') }),
  ]);
  const madeBefore = paused.steps.filter(({ status }) => status === 'done').map(({ key }) => key);
  poor = false;
  await it.making.resumeStory(storyId);
  const story = await it.runAll(storyId);
  expect(story.status).toBe('complete');
  for (const key of madeBefore) expect(story.steps.find((step) => step.key === key)).toMatchObject({ attempts: 1 });
});

test('a book that is put off for ever ends at its own deadline', async () => {
  const storyId = await started({ fail: () => new OutOfRoom('full') }, { bookSeconds: 0.3 });
  const story = await it.runAll(storyId);
  expect(story.status).toBe('error');
  expect(story.errors[0]).toMatchObject({ code: 'BOOK_DEADLINE' });
});

test('a book that came to its deadline can be resumed: each run has its own time', async () => {
  let full = true;
  const storyId = await started({ fail: () => (full ? new OutOfRoom('full') : undefined) }, { bookSeconds: 5 });
  await it.database.db.execute(sql`update stories set generating_since = now() - interval '1 hour'`);
  expect(await it.run(storyId, 'plan')).toBe('failed');
  const late = await it.making.readStory(storyId);
  expect(late.errors[0]).toMatchObject({ code: 'BOOK_DEADLINE', next: expect.stringContaining('resume') });
  expect(it.models.calls).toEqual([]);
  full = false;
  await it.making.resumeStory(storyId);
  expect((await it.runAll(storyId)).status).toBe('complete');
  expect((await it.making.readStory(storyId)).totals.seconds).toBeGreaterThan(3600);
});

test('a worker whose clock is hours ahead does not take a young book for an old one', async () => {
  const storyId = await started({}, { bookSeconds: 60 });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7_200_000 });
  try {
    expect(await it.run(storyId, 'plan')).toBe('done');
  } finally {
    vi.useRealTimers();
  }
});

test('a book is not put off beyond its own deadline: it ends now, and says what it would have waited for', async () => {
  class FullUntilTomorrow extends OutOfRoom {
    override readonly postponeSeconds = 86_400;
  }
  const storyId = await started({ fail: () => new FullUntilTomorrow('full') });
  expect(await it.run(storyId, 'plan')).toBe('failed');
  const story = await it.making.readStory(storyId);
  expect(story.status).toBe('error');
  expect(story.errors[0]).toMatchObject({
    code: 'BOOK_DEADLINE',
    message: expect.stringContaining('PROVIDER_BUSY'),
  });
});

test('an answer that was paid for outlives a database that is away for a moment', async () => {
  const storyId = await started();
  const { keepAnswer, noteBlobs } = it.deps.records;
  let away = 2;
  const stumble =
    <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A) => {
      if (away > 0) {
        away -= 1;
        throw new DatabaseUnavailable(new Error('restarting'));
      }
      return write(...args);
    };
  it.deps.records.keepAnswer = stumble(keepAnswer);
  expect(await it.run(storyId, 'plan')).toBe('done');
  away = 1;
  it.deps.records.noteBlobs = stumble(noteBlobs);
  expect(await it.run(storyId, 'sheet:hero')).toBe('done');
  Object.assign(it.deps.records, { keepAnswer, noteBlobs });
  expect(it.models.calls).toEqual(['plan', 'sheet:hero']);
});

test('characters that no database can keep are left out of what a model says', async () => {
  const storyId = await started({
    answer: (call, value) =>
      call === 'plan' ? { ...(value as object), synopsis: 'A\u0000 fox \ud83e and\ud83e\udd8a' } : value,
  });
  expect(await it.run(storyId, 'plan')).toBe('done');
  expect((await it.making.readStory(storyId)).synopsis).toBe('A fox \ufffd and🦊');
});

test('a model that answers too late, or never listens, meets the deadline', async () => {
  const settings = { deadlineSeconds: { plan: 0.5, sheet: 1, art: 1, text: 1, voice: 1, press: 1, complete: 1 } };
  const storyId = await started({}, settings);
  it.deps.text = recorded(() => new Promise(() => {}));
  expect(await it.run(storyId, 'plan')).toBe('retrying');
  expect(await outcomes(storyId)).toEqual(['aborted STEP_DEADLINE']);
  // Nobody knows what it will be charged, so it counts with the most it may cost.
  expect((await it.making.readStory(storyId)).totals.costMicros).toBe(1000);
});

test('a model that answers after the deadline has cost what it has cost', async () => {
  const settings = { deadlineSeconds: { plan: 0.5, sheet: 1, art: 1, text: 1, voice: 1, press: 1, complete: 1 } };
  const storyId = await started({}, settings);
  it.deps.text = recorded(slowly(it.models.text.generate, 800));
  expect(await it.run(storyId, 'plan')).toBe('retrying');
  await expect.poll(async () => (await it.making.readStory(storyId)).totals.costMicros, { timeout: 5_000 }).toBe(1000);
  expect(await outcomes(storyId)).toEqual(['aborted STEP_DEADLINE']);
});

test('a late writer writes nothing, and what it spent stays on record', async () => {
  const storyId = await started({ delayMs: 300 }, { leaseSeconds: 0.4 });
  // No sign of life reaches the database: the worker is cut off, and goes on without knowing.
  const { extendLease } = it.deps.records;
  it.deps.records.extendLease = async () => true;
  it.deps.text = recorded(slowly(it.models.text.generate, 700));
  const late = it.run(storyId, 'plan');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await it.deps.records.sweep({ crashes: 5, leaseSeconds: 60, wakeAgainSeconds: 60 })).toMatchObject({
    lost: 1,
  });
  const token = it.deps.ids.next();
  const claim = { storyId, step: 'plan', token, worker: 'other', presence: null, leaseSeconds: 60 };
  expect(await it.deps.records.claimStep(claim)).toMatchObject({ number: 2 });
  expect(await late).toBe('lost');
  it.deps.records.extendLease = extendLease;

  const story = await it.making.readStory(storyId);
  expect(story.steps).toEqual([{ key: 'plan', kind: 'plan', status: 'running', attempts: 2 }]);
  expect(story.totals).toMatchObject({ calls: 1, costMicros: 1000 });
});

test('a worker that is stopped gives its step back at once, and no attempt is counted against it', async () => {
  const storyId = await started({ delayMs: 5_000 });
  const stop = new AbortController();
  const running = it.run(storyId, 'plan', stop.signal);
  await expect.poll(() => it.models.calls.length).toBe(1);
  stop.abort(new AttemptOver('stopping'));
  expect(await running).toBe('released');
  const read = await it.deps.records.readStep(storyId, 'plan');
  expect(read).toMatchObject({ status: 'ready', failure: null });
  await expect.poll(() => outcomes(storyId)).toEqual(['aborted ATTEMPT_OVER']);
});

test('a step whose worker died too often is thought to be the cause', async () => {
  const storyId = await started();
  const answers = () => it.database.db.execute(sql`select from step_answers where story_id = ${storyId}`);
  for (let death = 1; death <= 3; death += 1) {
    const token = it.deps.ids.next();
    const claim = { storyId, step: 'plan', token, worker: 'doomed', presence: null, leaseSeconds: 0 };
    expect(await it.deps.records.claimStep(claim)).toBeDefined();
    const kept = { value: 'what kills it', maker: { provider: 'fake', model: 'words' } };
    expect(await it.deps.records.keepAnswer({ storyId, step: 'plan', token }, 'hash', kept)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await it.deps.records.sweep({ crashes: 3, leaseSeconds: 60, wakeAgainSeconds: 60 });
  }
  const story = await it.making.readStory(storyId);
  expect(story.status).toBe('error');
  expect(story.errors[0]).toMatchObject({ step: 'plan', code: 'WORKER_LOST' });
  // It may be the answer that kills them: after a resume it is asked for anew.
  expect((await answers()).rows).toHaveLength(0);
});

/** The text model with another way to answer, and the ledger around it as before. */
const recorded = (generate: (...input: never[]) => Promise<unknown>) =>
  recordModels({ ...it.models, text: { generate } as TextModel }, it.deps.records).text;

function slowly<A extends unknown[], R>(call: (...input: A) => Promise<R>, ms: number) {
  return async (...input: A): Promise<R> => {
    const answer = await call(...input);
    await new Promise((resolve) => setTimeout(resolve, ms));
    return answer;
  };
}
