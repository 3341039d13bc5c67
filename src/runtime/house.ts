/** The composition root: opens every part of the house as configured, wires them together, and closes them in order. */
import { join } from 'node:path';
import { createMaking } from '../making/create-making.ts';
import { startWorker } from '../making/create-worker.ts';
import type { StepDeps, StoryDeps } from '../making/deps.ts';
import type { WorkerStalled } from '../making/making-errors.ts';
import type { StoryRecords } from '../making/record-ports.ts';
import { DEFAULT_SETTINGS } from '../making/settings.ts';
import type { Making } from '../making/story-view.ts';
import { openFileBlobs } from '../store/blobs/file-blobs.ts';
import { startEmbeddedPostgres } from '../store/embedded-postgres/start-embedded-postgres.ts';
import { listenNews } from '../store/listen-news.ts';
import { migrateDatabase } from '../store/migrate.ts';
import { openDatabase } from '../store/open-database.ts';
import { openQueue } from '../store/queue/bullmq-queue.ts';
import { openPostgresLimiter } from '../store/rate-limits/postgres-limiter.ts';
import { openRedisLimiter } from '../store/rate-limits/redis-limiter.ts';
import { openRecords } from '../store/records/open-records.ts';
import type { Config } from './config.ts';
import { keepWorking } from './keep-working.ts';
import type { Logger } from './logging.ts';
import { openModels } from './open-models.ts';
import { pressIn, previewerIn } from './press-in-threads.ts';
import { openRenderPool, renderThreads } from './render-pool.ts';
import { resolveModels } from './resolve-models.ts';
import { systemClock, systemIds } from './system.ts';
import { watchModels } from './watch-models.ts';

export interface House {
  making: Making;
  records: StoryRecords;
  /**
   * Takes steps until the house is closed. When its queue has silently died, queue and worker are opened anew in place; whoever
   * has a supervisor gives `onStalled`, and ends then.
   */
  startWorker(onStalled?: (error: WorkerStalled) => void): Promise<void>;
  /** What an operator should know of the configured models. */
  notices: readonly string[];
  /** Running steps may take `SHUTDOWN_SECONDS` to end; then they are given back. Closes everything. Safe to call twice. */
  close(): Promise<void>;
}

/**
 * Steps that wait for vendors cost next to nothing; what draws and typesets here waits for a thread by itself. The widest book, of twelve
 * chapters, has twelve voices and thirteen pictures under way at once.
 */
const WAITING_STEPS = 32;

/**
 * Throws with what to do when a part cannot be opened; parts that were open by then are closed again. `replace` gives workers other
 * parts than the configured ones: a benchmark leaves out what it does not measure.
 */
export async function openHouse(
  config: Config,
  log: Logger,
  signal: AbortSignal,
  { replace = (steps) => steps }: { replace?: (steps: StepDeps) => StepDeps } = {},
): Promise<House> {
  const closing: (() => Promise<unknown>)[] = [];
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= (async () => {
      for (const step of closing.toReversed())
        await step().catch((err: unknown) => log.error({ err }, 'closing failed'));
    })();
    return closed;
  };
  const threads = renderThreads(config.RENDER_THREADS);
  const onError = (what: string) => (err: unknown) => log.error({ err }, what);
  try {
    const models = resolveModels(config);
    closing.push(models.close);
    for (const notice of models.notices) log.warn(notice);
    let url = config.DATABASE_URL;
    if (url === undefined) {
      const embedded = await startEmbeddedPostgres({ dataDir: config.DATA_DIR, signal });
      closing.push(embedded.stop);
      log.info({ joined: embedded.joined }, 'the embedded database runs');
      url = embedded.url;
    }
    const database = openDatabase({ url, onError: onError('an idle database connection broke') });
    closing.push(database.close);
    await migrateDatabase(database.pool);
    const news = await listenNews(url, onError('news from the database broke off'));
    closing.push(news.close);
    const queueUrl = config.REDIS_URL ?? url;

    const story: StoryDeps = {
      records: openRecords(database),
      blobs: openFileBlobs(join(config.DATA_DIR, 'blobs')),
      news,
      clock: systemClock,
      ids: systemIds,
      capabilities: models.capabilities,
      screenWords: models.screenWords,
      settings: {
        ...DEFAULT_SETTINGS,
        concurrency: config.WORKER_CONCURRENCY || (models.vendors.size > 0 ? WAITING_STEPS : threads + 1),
        bookSeconds: config.BOOK_DEADLINE_MINUTES * 60,
      },
    };
    return {
      making: createMaking(story),
      records: story.records,
      notices: models.notices,
      close,
      async startWorker(onStalled) {
        const pool = openRenderPool(threads);
        closing.push(pool.close);
        const limiter = config.REDIS_URL
          ? openRedisLimiter({ url: config.REDIS_URL, onError: onError('the shared limits report an error') })
          : openPostgresLimiter(database);
        closing.push(() => limiter.close());
        const steps = replace({
          ...story,
          ...(await openModels({ config, ...models, pool, records: story.records, limiter, log })),
          previewer: previewerIn(pool),
          press: pressIn(pool),
          log,
        });
        const work = await keepWorking(
          async () => {
            const queue = await openQueue({ url: queueUrl, onError: onError('the queue reports an error') });
            try {
              return { queue, worker: await startWorker(steps, queue) };
            } catch (error) {
              await queue.close();
              throw error;
            }
          },
          { onStalled, onError: onError('the queue could not be opened anew') },
        );
        const watching = new AbortController();
        const watched = watchModels(models, log, watching.signal);
        closing.push(() => {
          watching.abort();
          return watched;
        });
        closing.push(() => work.close(AbortSignal.timeout(config.SHUTDOWN_SECONDS * 1000)));
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
