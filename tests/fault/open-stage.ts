/**
 * The stage of a fault scenario: a database that remembers, a queue, vendors over HTTP, and workers in processes of their own. Books
 * are started and looked at from here; whatever is done to the workers, the stage and the vendors' memory outlive them.
 */
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { createMaking } from '../../src/making/create-making.ts';
import { DEFAULT_SETTINGS } from '../../src/making/settings.ts';
import type { Making } from '../../src/making/story-view.ts';
import { openFileBlobs } from '../../src/store/blobs/file-blobs.ts';
import type { Database } from '../../src/store/open-database.ts';
import { openRecords } from '../../src/store/records/open-records.ts';
import type { StandInOptions } from '../fakes/providers/stand-in-types.ts';
import { type StandIns, startStandIns } from '../fakes/providers/start-stand-ins.ts';
import type { VendorName } from '../fakes/providers/vendor-names.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { startTestRedis, type TestRedis } from '../support/test-redis.ts';
import { checkHistory, type SeenCall, type Verdict } from './check-history.ts';
import { TAG } from './processes/tag-requests.ts';
import { readHistory } from './read-history.ts';
import { watchHistory } from './watch-history.ts';
import { bootWorker, type WorkerOptions, type WorkerProcess } from './worker-process.ts';

export type Backend = 'postgres' | 'redis';
export interface Stage {
  database: Database;
  standIns: StandIns;
  redis: TestRedis | undefined;
  making: Making;
  /** What a worker needs to work here; a scenario may lead it through a proxy. */
  workerOptions: WorkerOptions;
  /** A worker that was booted ahead of time, at work. */
  startWorker(change?: Partial<WorkerOptions>): Promise<WorkerProcess>;
  /** Starts a book of so many chapters, with a child or two in it. */
  startBook(chapters: number): Promise<string>;
  /** Resolves when none of the books is in the making any more. Throws after so many seconds, saying what they wait for. */
  ended(storyIds: readonly string[], seconds: number): Promise<void>;
  isMaking(storyId: string): Promise<boolean>;
  /** How many books are in the making. */
  countMaking(): Promise<number>;
  /** What the history checker says, as soon as it says nothing, or when it has gone on saying something for ten seconds. */
  verdict(): Promise<Verdict>;
  /** The last lines that workers have logged, for a test that failed. */
  lastWords(): Promise<string>;
  close(): Promise<void>;
}
export interface StageOptions {
  backend: Backend;
  vendors?: StandInOptions;
  /** Instead of a database on the common test server. */
  database?: Database & { drop(): Promise<void> };
  seed?: number;
  change?: Partial<WorkerOptions>;
  /** Whether every worker tags its requests; the product's own program does not, and the vendors' memory proves nothing then. */
  tagged?: boolean;
}

const VENDORS: readonly VendorName[] = ['openai', 'google', 'compatible'];
/** Who makes what, unless a scenario has it otherwise. */
const CHAINS = {
  TEXT_CHAIN: 'openai,google,compatible',
  IMAGE_CHAIN: 'openai,google,compatible',
  SPEECH_CHAIN: 'openai,google,compatible',
  CRITIC_CHAIN: 'openai,google,compatible',
  MODERATION_CHAIN: 'openai,embedded',
  SPEECH_HEARS_NAMES: 'true',
  BOOK_BUDGET_USD: '100',
};
const SETTLE_MS = 10_000;

export async function openStage({
  backend,
  vendors,
  seed = 1,
  change,
  tagged = true,
  ...options
}: StageOptions): Promise<Stage> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const database = options.database ?? (await createTestDatabase());
    closing.push(database.drop);
    await watchHistory(database.pool);
    const folder = await mkdtemp(join(tmpdir(), 'fablewright-fault-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    const redis = backend === 'redis' ? await startTestRedis() : undefined;
    if (redis) closing.push(redis.stop);
    const standIns = await startStandIns({ vendors: VENDORS, seed, ...vendors });
    closing.push(standIns.close);

    const workerOptions: WorkerOptions = {
      env: { ...standIns.env, ...CHAINS },
      databaseUrl: database.url,
      queueUrl: redis?.url ?? database.url,
      blobs: join(folder, 'blobs'),
      logFile: join(folder, 'worker.log'),
      leaseSeconds: 2,
      queueLockMs: 3_000,
      concurrency: 4,
      stallSeconds: 30,
      answerMs: 8_000,
      callSeconds: 15,
      attempts: 3,
      ...change,
    };
    const workers = new Set<WorkerProcess>();
    closing.push(() => Promise.all([...workers].map((worker) => worker.kill())));
    const boot = () => {
      const worker = bootWorker();
      workers.add(worker);
      void worker.exited.then(() => workers.delete(worker));
      return worker;
    };
    const booting: WorkerProcess[] = [];

    const records = openRecords(database);
    const blobs = openFileBlobs(workerOptions.blobs);
    const making = createMaking({
      records,
      blobs,
      news: { onStory: () => () => {}, onOutbox: () => () => {}, presence: () => null },
      clock: { now: () => new Date() },
      ids: { next: () => uuid() },
      capabilities: { languages: ['en'], undrawable: () => undefined },
      screenWords: () => ({ harms: [], found: [] }),
      settings: DEFAULT_SETTINGS,
    });
    const statusOf = async (id: string) => {
      const { rows } = await database.pool.query<{ status: string }>('select status from stories where id = $1', [id]);
      return rows[0]?.status;
    };
    let books = 0;
    const lastWords = async () => {
      const log = await readFile(workerOptions.logFile, 'utf8').catch(() => '');
      const lines = log.split('\n').filter((line) => line !== '' && !line.includes('"level":30'));
      return lines
        .slice(-8)
        .map((line) => line.slice(0, 600))
        .join('\n');
    };
    const judge = async (): Promise<Verdict> => {
      const history = await readHistory(database.pool);
      const there = await Promise.all(
        history.files.map((key) =>
          access(join(workerOptions.blobs, key)).then(
            () => true,
            () => false,
          ),
        ),
      );
      const missingFiles = history.files.filter((_, i) => !there[i]);
      return checkHistory(history, { ...(tagged && { seen: seenBy(standIns) }), missingFiles });
    };

    return {
      database,
      standIns,
      redis,
      making,
      workerOptions,
      lastWords,
      async startWorker(given = {}) {
        const worker = booting.shift() ?? boot();
        // Code is loaded while its forerunner works.
        booting.push(boot());
        await worker.work({ ...workerOptions, ...given });
        return worker;
      },
      async startBook(chapters) {
        books += 1;
        const { storyId } = await making.startStory({
          characters: [{ name: 'Mira', description: 'a small fox with a red scarf' }],
          chapterCount: chapters,
          ageGroup: '3-5',
          seed: ((seed % 400_000) * 10_000 + books) % 2 ** 32,
        });
        return storyId;
      },
      countMaking: () => records.countGenerating(),
      isMaking: async (id) => (await statusOf(id)) === 'generating',
      async ended(ids, seconds) {
        const deadline = Date.now() + seconds * 1000;
        for (;;) {
          const { rows } = await database.pool
            .query<{ id: string }>(`select id from stories where id = any($1) and status = 'generating'`, [ids])
            .catch(() => ({ rows: [{ id: 'of which the database does not tell' }] }));
          if (rows.length === 0) return;
          if (Date.now() > deadline)
            throw new Error(
              `${rows.length} of ${ids.length} books have not ended after ${seconds} s, the first is ${rows[0]!.id}.\n${await lastWords()}`,
            );
          await sleep(100);
        }
      },
      async verdict() {
        const deadline = Date.now() + SETTLE_MS;
        for (;;) {
          const verdict = await judge();
          if (verdict.violations.length === 0 || Date.now() > deadline) return verdict;
          await sleep(500);
        }
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Lists of models and downloads of pictures are no calls of a model. */
const seenBy = (standIns: StandIns): SeenCall[] =>
  VENDORS.flatMap((vendor) => standIns[vendor]?.calls ?? [])
    .filter(({ kind }) => kind !== 'models' && kind !== 'download')
    .map(({ vendor, headers, ended, status }) => ({
      vendor,
      tag: headers[TAG],
      answered: ended === 'answered' && status === 200,
    }));
