/** What every queue must do, held against each one that can be reached. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Queue, WakeUp } from '../../src/making/queue-ports.ts';
import { openQueue } from '../../src/store/queue/bullmq-queue.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { redisMissing, startTestRedis } from '../support/test-redis.ts';

const wake = (step: string, more: Partial<WakeUp> = {}): WakeUp => ({
  id: `wake-${randomUUID()}`,
  storyId: 'story',
  step,
  priority: 1,
  delayMs: 0,
  ...more,
});

describe.each([
  { kind: 'PostgreSQL', start: startPostgres, missing: '' },
  { kind: 'Redis', start: startRedis, missing: process.env.TEST_REDIS_URL ? '' : redisMissing() },
])('the queue on $kind', ({ kind, start, missing }) => {
  if (missing) {
    console.warn(`The queue on ${kind} is not tested: ${missing}.`);
    test.skip(`is not tested: ${missing}`, () => {});
    return;
  }
  let server: { url: string; stop(): Promise<void> };
  let queue: Queue;
  const complaints: unknown[] = [];
  const open = (name: string) => openQueue({ url: server.url, name, onError: (error) => complaints.push(error) });
  beforeAll(async () => {
    server = await start();
  });
  afterEach(() => queue?.close());
  afterAll(() => server?.stop());

  test('delivers what was sent, to one of its consumers, the most urgent first', async () => {
    queue = await open('urgent');
    await queue.send([wake('late', { priority: 4 }), wake('soon', { priority: 2 }), wake('now', { priority: 1 })]);
    const taken: string[] = [];
    const handle = async ({ storyId, step }: { storyId: string; step: string }) => {
      taken.push(`${storyId}/${step}`);
    };
    await queue.consume(handle, { concurrency: 1, onError: () => {} });
    await expect.poll(() => taken).toEqual(['story/now', 'story/soon', 'story/late']);
    await queue.consume(handle, { concurrency: 1, onError: () => {} });
    await queue.send([wake('once')]);
    await expect.poll(() => taken.length).toBe(4);
    await sleep(100);
    expect(taken.length).toBe(4);
  });

  test('takes as many at once as it may, and not one more', async () => {
    queue = await open('many');
    let now = 0;
    let most = 0;
    let ended = 0;
    await queue.consume(
      async () => {
        most = Math.max(most, ++now);
        await sleep(40);
        now -= 1;
        ended += 1;
      },
      { concurrency: 3, onError: () => {} },
    );
    await queue.send(Array.from({ length: 9 }, (_, i) => wake(`step-${i}`)));
    await expect.poll(() => ended, { timeout: 10_000 }).toBe(9);
    expect(most).toBe(3);
  });

  test('one wake-up sent twice is one wake-up while it waits', async () => {
    queue = await open('twice');
    const twice = wake('a');
    await queue.send([twice]);
    await queue.send([twice]);
    const taken: string[] = [];
    await queue.consume(async ({ step }) => void taken.push(step), { concurrency: 1, onError: () => {} });
    await queue.send([wake('b', { priority: 2 })]);
    await expect.poll(() => taken).toContain('b');
    expect(taken).toEqual(['a', 'b']);
  });

  test('a delayed one comes when it is due', async () => {
    queue = await open('delayed');
    let at = 0;
    const handle = async () => {
      at = Date.now();
    };
    await queue.consume(handle, { concurrency: 1, onError: () => {} });
    const sent = Date.now();
    await queue.send([wake('later', { delayMs: 400 })]);
    await expect.poll(() => at, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(at - sent).toBeGreaterThanOrEqual(390);
  });

  test('a handler that throws is reported, and neither called again nor in the way of others', async () => {
    queue = await open('throws');
    const taken: string[] = [];
    const errors: unknown[] = [];
    const handle = async ({ step }: { step: string }) => {
      taken.push(step);
      if (step === 'bad') throw new Error('the handler broke');
    };
    await queue.consume(handle, { concurrency: 1, onError: (error) => errors.push(error) });
    await queue.send([wake('bad'), wake('good', { priority: 2 })]);
    await expect.poll(() => taken).toContain('good');
    await sleep(200);
    expect(taken).toEqual(['bad', 'good']);
    expect(errors.map(String)).toEqual(['Error: the handler broke']);
  });

  test('closing a consumer waits for the handlers that run, and takes nothing more', async () => {
    queue = await open('closing');
    const steps: string[] = [];
    const consumer = await queue.consume(
      async ({ step }) => {
        steps.push(`${step} begins`);
        await sleep(200);
        steps.push(`${step} ends`);
      },
      { concurrency: 1, onError: () => {} },
    );
    await queue.send([wake('first'), wake('second', { priority: 2 })]);
    await expect.poll(() => steps).toContain('first begins');
    await consumer.close();
    expect(steps).toEqual(['first begins', 'first ends']);
  });
});

test('an address that is no queue is refused', async () => {
  await expect(openQueue({ url: 'amqp://127.0.0.1', onError: () => {} })).rejects.toMatchObject({
    code: 'QUEUE_ADDRESS_INVALID',
  });
});

async function startPostgres() {
  const database = await createTestDatabase({ migrated: false });
  return { url: database.url, stop: () => database.drop() };
}

async function startRedis() {
  const given = process.env.TEST_REDIS_URL;
  return given ? { url: given, stop: async () => {} } : startTestRedis();
}
