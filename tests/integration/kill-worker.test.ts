/** The promise: whoever dies and whenever, the book is finished, and no finished step is run or paid for again. */
import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StoryEventView } from '../../src/making/story-view.ts';
import { createTestMaking, type TestMaking, testBrief } from '../support/test-making.ts';

const WORKER = fileURLToPath(new URL('./processes/worker.ts', import.meta.url));
const SEED = Number(process.env.KILL_SEED ?? 20261123);
/** Long enough for several steps to be under way when the blow falls. */
const CALL_MS = 60;

let it: TestMaking;
let child: ChildProcess | undefined;
beforeEach(async () => {
  it = await createTestMaking();
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await it.close();
});

async function startProcess(): Promise<ChildProcess> {
  const env = {
    ...process.env,
    DATABASE_URL: it.database.url,
    BLOBS: it.folder,
    CALLS: join(it.folder, 'calls.txt'),
    CALL_MS: String(CALL_MS),
  };
  child = fork(WORKER, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return child;
}
async function kill(victim: ChildProcess): Promise<void> {
  if (victim.exitCode !== null || victim.signalCode !== null) return;
  const gone = new Promise((resolve) => victim.once('exit', resolve));
  victim.kill('SIGKILL');
  await gone;
}
/** Resolves when the story's next event that `matches` arrives; true when it came before the story's end. */
async function nextEvent(storyId: string, after: number, matches: (event: StoryEventView, nth: number) => boolean) {
  let nth = 0;
  for await (const event of it.making.followStory(storyId, after, AbortSignal.timeout(20_000))) {
    nth += 1;
    if (matches(event, nth)) return true;
  }
  return false;
}
async function lastEventId(storyId: string): Promise<number> {
  const { rows } = await it.database.db.execute<{ last: number }>(
    sql`select coalesce(max(id), 0) as last from story_events where story_id = ${storyId}`,
  );
  return rows[0]!.last;
}

async function expectEveryStepFinishedOnce(storyId: string): Promise<void> {
  const story = await it.making.readStory(storyId);
  expect(story.status).toBe('complete');
  expect(story.steps.filter(({ status }) => status !== 'done')).toEqual([]);

  const { db } = it.database;
  const { rows: finishedTwice } = await db.execute(
    sql`select step from story_events where story_id = ${storyId} and type = 'step-finished' group by step having count(*) > 1`,
  );
  expect(finishedTwice).toEqual([]);
  const { rows: startedAgain } = await db.execute(sql`
    select later.step from story_events later join story_events finished using (story_id, step)
    where story_id = ${storyId} and finished.type = 'step-finished' and later.type = 'step-started' and later.id > finished.id`);
  expect(startedAgain).toEqual([]);
  const { rows: paidAgain } = await db.execute(sql`
    select call.step, call.outcome from model_calls call join steps on steps.story_id = call.story_id and steps.key = call.step
    where call.story_id = ${storyId} and call.started_at > steps.finished_at`);
  expect(paidAgain).toEqual([]);
  const { rows: untold } = await db.execute(
    sql`select step from model_calls where story_id = ${storyId} and outcome = 'open'`,
  );
  expect(untold).toEqual([]);

  // Against the models' own memory: every call they saw is in the ledger, and each book part was asked for.
  const asked = (await readFile(join(it.folder, 'calls.txt'), 'utf8')).trim().split('\n');
  const toModels = asked.filter((call) => !['pdf', 'epub', 'audio'].includes(call));
  expect(story.totals.calls).toBeGreaterThanOrEqual(toModels.length);
  expect(toModels.length).toBeGreaterThanOrEqual(13);
}

/** Park and Miller's generator: the same seed kills at the same moments, as far as moments can be the same. */
function dice(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

test(`killed at random moments (seed ${SEED}), the book is finished and nothing is made twice`, {
  timeout: 90_000,
}, async () => {
  const random = dice(SEED);
  const { storyId } = await it.making.startStory(testBrief());
  for (let round = 0; round < 5; round += 1) {
    const after = await lastEventId(storyId);
    const victim = await startProcess();
    const alive = await nextEvent(storyId, after, () => true);
    if (alive) await sleep(random() * 4 * CALL_MS);
    await kill(victim);
  }
  await startProcess();
  await it.finish(storyId);
  await expectEveryStepFinishedOnce(storyId);
});

test('frozen until its steps were given to another, a worker that wakes up late writes nothing', {
  timeout: 90_000,
}, async () => {
  const { storyId } = await it.making.startStory(testBrief());
  const frozen = await startProcess();
  const begun = ({ type, step }: StoryEventView) => type === 'step-started' && step?.startsWith('art:') === true;
  // On a busy machine a step may end between the news of its start and the freeze; then the next one is waited for.
  let held: string[] = [];
  for (let seen = 0; held.length === 0; seen = await lastEventId(storyId)) {
    expect(await nextEvent(storyId, seen, begun)).toBe(true);
    frozen.kill('SIGSTOP');
    const { steps } = await it.making.readStory(storyId);
    held = steps.filter(({ status }) => status === 'running').map(({ key }) => key);
    if (held.length === 0) frozen.kill('SIGCONT');
  }
  const second = await startProcess();
  try {
    // The other one takes what was begun, and is still at it when the first comes back.
    const after = await lastEventId(storyId);
    const taken = ({ type, step = '' }: StoryEventView) => type === 'step-started' && held.includes(step);
    expect(await nextEvent(storyId, after, taken)).toBe(true);
    frozen.kill('SIGCONT');
    await it.finish(storyId);
    await expectEveryStepFinishedOnce(storyId);
    const story = await it.making.readStory(storyId);
    expect(story.steps.some(({ attempts }) => attempts > 1)).toBe(true);
  } finally {
    await Promise.all([kill(frozen), kill(second)]);
  }
});

test('killed at the boundaries of steps, the book is finished and nothing is made twice', {
  timeout: 90_000,
}, async () => {
  const { storyId } = await it.making.startStory(testBrief());
  const boundaries: ((event: StoryEventView) => boolean)[] = [
    ({ type, step }) => type === 'step-started' && step === 'plan',
    ({ type, step }) => type === 'step-finished' && step === 'plan',
    ({ type, step }) => type === 'step-finished' && step?.startsWith('sheet:') === true,
    ({ type, step }) => type === 'step-started' && step?.startsWith('press:') === true,
    ({ type, step }) => type === 'step-finished' && step === 'press:pdf',
  ];
  for (const boundary of boundaries) {
    const after = await lastEventId(storyId);
    const victim = await startProcess();
    expect(await nextEvent(storyId, after, boundary)).toBe(true);
    await kill(victim);
  }
  await startProcess();
  await it.finish(storyId);
  await expectEveryStepFinishedOnce(storyId);
});
