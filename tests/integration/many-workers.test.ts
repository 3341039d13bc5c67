/** `npm run worker` any number of times, on Redis, over the same database: three of the real program make books together, each step once. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../../src/runtime/config.ts';
import { openHouse } from '../../src/runtime/house.ts';
import { openLog } from '../../src/runtime/logging.ts';
import { startStandIns } from '../fakes/providers/start-stand-ins.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { redisMissing, startTestRedis } from '../support/test-redis.ts';

const PROGRAM = fileURLToPath(new URL('../../src/runtime/worker.ts', import.meta.url));
const WORKERS = 3;
const BOOKS = 4;

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of closing.splice(0).toReversed()) await step();
});

/** The real program; resolves when it says that it runs. */
async function startProgram(env: Record<string, string>): Promise<ChildProcess> {
  const program = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAM], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  closing.push(async () => {
    if (program.exitCode !== null || program.signalCode !== null) return;
    const gone = once(program, 'exit');
    program.kill('SIGKILL');
    await gone;
  });
  let said = '';
  for await (const piece of program.stdout!) {
    said += piece;
    if (said.includes('A worker runs')) return program;
  }
  throw new Error(`The worker ended before it ran. ${said}`);
}

async function stop(program: ChildProcess): Promise<number | null> {
  const gone = once(program, 'exit');
  program.kill('SIGTERM');
  const [code] = await gone;
  return code;
}

const noRedis = redisMissing();
if (noRedis) console.warn(`Many workers on Redis are not tested: ${noRedis}.`);
test.skipIf(noRedis)(
  'three workers make four books together, each step once, and each has a part in it',
  {
    timeout: 240_000,
  },
  async () => {
    const redis = await startTestRedis();
    closing.push(redis.stop);
    const database = await createTestDatabase();
    closing.push(database.drop);
    // Slow enough that no worker alone is done before the others have begun.
    const standIns = await startStandIns({ vendors: ['openai'], latencyMs: 300 });
    closing.push(standIns.close);
    const folder = await mkdtemp(join(tmpdir(), 'fablewright-many-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    const env = {
      ...standIns.env,
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      DATA_DIR: folder,
      SPEECH_HEARS_NAMES: 'true',
      WORKER_CONCURRENCY: '4',
      RENDER_THREADS: '1',
    };
    const programs = await Promise.all(Array.from({ length: WORKERS }, () => startProgram(env)));

    const config = readConfig(env);
    const house = await openHouse(config, openLog(config, 'studio'), new AbortController().signal);
    closing.push(house.close);
    const ids = await Promise.all(
      Array.from({ length: BOOKS }, async (_, i) => {
        const brief = {
          characters: [{ name: 'Mina', description: 'a small fox with a red scarf' }],
          ageGroup: '3-5',
          chapterCount: 1,
          seed: i + 1,
        };
        const { storyId } = await house.making.startStory(brief);
        for await (const _event of house.making.followStory(storyId, 0, AbortSignal.timeout(200_000)));
        return storyId;
      }),
    );
    const stories = await Promise.all(ids.map((id) => house.making.readStory(id)));
    expect(stories.map(({ status, errors }) => ({ status, errors }))).toEqual(
      ids.map(() => ({ status: 'complete', errors: [] })),
    );

    const { rows: again } = await database.db.execute(
      sql`select step, count(*)::int as times from story_events where type = 'step-finished' group by story_id, step having count(*) > 1`,
    );
    expect(again).toEqual([]);
    const { rows: attempts } = await database.db.execute(sql`select key, attempts from steps where attempts <> 1`);
    expect(attempts).toEqual([]);
    const { rows: calls } = await database.db.execute(sql`select step from model_calls where outcome <> 'ok'`);
    expect(calls).toEqual([]);
    // Against the vendors' own memory: every call they answered is in the ledger once.
    const answered = standIns.openai.calls.filter(({ kind }) => kind !== 'models');
    const { rows: entered } = await database.db.execute<{ count: number }>(
      sql`select count(*)::int as count from model_calls where provider <> 'embedded'`,
    );
    expect(entered).toEqual([{ count: answered.length }]);
    expect(standIns.complaints()).toEqual([]);

    expect(await Promise.all(programs.map(stop))).toEqual(programs.map(() => 0));
    // The log tells who ended which step: nobody stood by.
    const lines = (await readFile(join(folder, 'logs', 'worker.log'), 'utf8')).trim().split('\n');
    const ended = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'step ended');
    expect(ended).toHaveLength(stories.reduce((sum, { steps }) => sum + steps.length, 0));
    expect(new Set(ended.map(({ pid }) => pid))).toEqual(new Set(programs.map(({ pid }) => pid)));
  },
);
