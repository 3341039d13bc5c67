/** The real worker program, on a queue that silently dies: it must end, so that a supervisor starts it anew. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startHalfOpenProxy } from '../support/half-open-proxy.ts';
import { createTestMaking, testBrief } from '../support/test-making.ts';
import { redisMissing, startTestRedis } from '../support/test-redis.ts';

const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});
const missing = redisMissing();
if (missing) console.warn(`The worker on a dead queue is not tested: ${missing}.`);

test.skipIf(missing)(
  '`npm run worker` ends with 1 and plain words when work waits and its queue hands it nothing',
  {
    timeout: 150_000,
  },
  async () => {
    const redis = await startTestRedis();
    closing.push(redis.stop);
    const proxy = await startHalfOpenProxy(redis.url);
    closing.push(proxy.stop);
    const it = await createTestMaking();
    closing.push(it.close);
    const data = await mkdtemp(join(tmpdir(), 'fablewright-worker-'));
    closing.push(() => rm(data, { recursive: true, force: true }));
    const worker = spawn(process.execPath, ['src/runtime/worker.ts'], {
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        DATABASE_URL: it.database.url,
        REDIS_URL: proxy.url,
        DATA_DIR: data,
        SHUTDOWN_SECONDS: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    closing.push(() => worker.kill('SIGKILL'));
    let said = '';
    worker.stdout.on('data', (data) => (said += data));
    worker.stderr.on('data', (data) => (said += data));
    const ended = once(worker, 'exit');
    await Promise.race([expect.poll(() => said, { timeout: 60_000 }).toContain('A worker runs.'), ended]);
    proxy.swallow(true);
    proxy.freeze();
    await it.making.startStory(testBrief());
    const [code] = await ended;
    expect(said).toMatch(/handed nothing to this worker for 30 s, though it is free and 1 steps are waiting/);
    expect(said).toMatch(/Start the worker anew/);
    expect(code).toBe(1);
  },
);
