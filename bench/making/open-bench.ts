/** Everything the figures share: stand-ins, a database of its own, a Redis of its own where the machine has one, books and workers. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Making } from '../../src/making/story-view.ts';
import { readConfig } from '../../src/runtime/config.ts';
import { type House, openHouse } from '../../src/runtime/house.ts';
import { openLog } from '../../src/runtime/logging.ts';
import type { Database } from '../../src/store/open-database.ts';
import type { BriefInput } from '../../src/story/brief.ts';
import { createTestDatabase } from '../../tests/support/test-database.ts';
import { redisMissing, startTestRedis } from '../../tests/support/test-redis.ts';
import { type BookSize, bookCalls } from './book-path.ts';
import { type Program, startProgram } from './messages.ts';
import type { Manner, Seen, SeenCall } from './stand-ins.ts';
import type { WorkerQuestion } from './worker.ts';

export interface Workers {
  /** Asks each of them, one after another. */
  ask<T>(question: WorkerQuestion): Promise<T[]>;
  stop(): Promise<void>;
}
export interface Bench {
  making: Making;
  database: Pick<Database, 'db'>;
  /** Why there is no Redis; empty when there is one. */
  noRedis: string;
  setVendors(manner: Manner): Promise<void>;
  /** The calls since they were taken last. Throws when a vendor would not have understood one of them. */
  takeCalls(): Promise<SeenCall[]>;
  /** Each on a queue and shared limits that nobody has used before. `slots`: steps each takes at once. */
  startWorkers(count: number, settings?: { env?: Record<string, string>; execArgv?: string[] }): Promise<Workers>;
  /** Makes the book and resolves with its id when it is complete; throws when it is anything else. */
  make(brief: BriefInput): Promise<string>;
  /** Throws when something was made more than once, or by somebody else than the vendors: then nothing is comparable. */
  checkCalls(briefs: readonly BookSize[], calls: readonly SeenCall[]): Promise<void>;
  close(): Promise<void>;
}

/** One hero, so that the stand-ins' critic, which looks at the strongest colours, has nothing to send back. `seed` tells books apart. */
export const briefOf = (chapterCount: number, seed: number) =>
  ({
    characters: [{ name: 'Mina', description: 'a small fox with a red scarf' }],
    ageGroup: '3-5',
    chapterCount,
    seed,
  }) satisfies BriefInput;

export async function openBench(): Promise<Bench> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of closing.splice(0).toReversed()) await step();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), 'fablewright-bench-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    const database = await createTestDatabase();
    closing.push(database.drop);
    const noRedis = redisMissing();
    const redis = noRedis ? undefined : await startTestRedis();
    if (redis) closing.push(redis.stop);
    const standIns = await Promise.all(
      [['openai', 'http-image'], ['elevenlabs']].map((args) =>
        startProgram<Record<string, string>>('stand-ins.ts', { args }),
      ),
    );
    closing.push(() => Promise.all(standIns.map((each) => each.stop())));
    const env = {
      ...Object.assign({}, ...standIns.map(({ ready }) => ready)),
      SPEECH_CHAIN: 'elevenlabs,embedded',
      IMAGE_CHAIN: 'http-image,openai,embedded',
      SPEECH_HEARS_NAMES: 'true',
      RENDER_THREADS: '1',
      DATABASE_URL: database.url,
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
    };
    const config = readConfig(env);
    const house: House = await openHouse(config, openLog(config, 'studio'), new AbortController().signal);
    closing.push(house.close);

    let phase = 0;
    const bench: Bench = {
      making: house.making,
      database,
      noRedis,
      async setVendors(manner) {
        for (const each of standIns) await each.ask(manner);
      },
      async takeCalls() {
        const seen: Seen[] = [];
        for (const each of standIns) seen.push(await each.ask<Seen>({ take: true }));
        const complaints = seen.flatMap((each) => each.complaints);
        if (complaints.length > 0) throw new Error(`A vendor did not understand us: ${JSON.stringify(complaints[0])}`);
        return seen.flatMap(({ calls }) => calls);
      },
      async startWorkers(count, settings = {}) {
        phase += 1;
        // A Redis server has sixteen numbered stores; what one phase has learned of limits is not for the next.
        const queue = redis && { REDIS_URL: `${redis.url}/${phase % 16}` };
        const programs = await Promise.all(
          Array.from({ length: count }, () =>
            startProgram('worker.ts', {
              env: { ...env, ...queue, ...settings.env },
              execArgv: settings.execArgv,
            }),
          ),
        );
        return workersOf(programs, closing);
      },
      async make(brief) {
        const { storyId } = await house.making.startStory(brief);
        for await (const _ of house.making.followStory(storyId, 0, new AbortController().signal));
        const { status, errors } = await house.making.readStory(storyId);
        if (status !== 'complete') throw new Error(`The book is ${status}: ${JSON.stringify(errors)}`);
        return storyId;
      },
      async checkCalls(briefs, calls) {
        const { rows } = await database.db.execute<{ count: number }>(
          sql`select count(*)::int as count from model_calls where provider = 'embedded'`,
        );
        if (rows[0]?.count !== 0) throw new Error('The embedded models have made parts of the books.');
        for (const kind of ['text', 'critic', 'image', 'speech', 'moderation'] as const) {
          const seen = calls.filter((call) => call.kind === kind).length;
          const due = briefs.reduce((sum, brief) => sum + bookCalls(brief)[kind], 0);
          if (seen !== due) throw new Error(`${seen} calls for ${kind} were made, and the step graph says ${due}.`);
        }
      },
      close,
    };
    return bench;
  } catch (error) {
    await close();
    throw error;
  }
}

function workersOf(programs: readonly Program[], closing: (() => Promise<unknown>)[]): Workers {
  let stopped: Promise<unknown> | undefined;
  const stop = async () => {
    stopped ??= Promise.all(programs.map((program) => program.stop()));
    await stopped;
  };
  closing.push(stop);
  return {
    async ask<T>(question: WorkerQuestion) {
      const answers: T[] = [];
      for (const program of programs) answers.push(await program.ask<T>(question));
      return answers;
    },
    stop,
  };
}
