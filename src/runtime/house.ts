/** The composition root: opens every part of the house as configured, wires them together, and closes them in order. */
import { join } from 'node:path';
import { createMaking } from '../making/create-making.ts';
import { startWorker, type Worker } from '../making/create-worker.ts';
import type { StepDeps, StoryDeps } from '../making/deps.ts';
import type { StoryRecords } from '../making/record-ports.ts';
import { DEFAULT_SETTINGS } from '../making/settings.ts';
import type { Making } from '../making/story-view.ts';
import { openFileBlobs } from '../store/blobs/file-blobs.ts';
import { startEmbeddedPostgres } from '../store/embedded-postgres/start-embedded-postgres.ts';
import { listenNews } from '../store/listen-news.ts';
import { migrateDatabase } from '../store/migrate.ts';
import { openDatabase } from '../store/open-database.ts';
import { openQueue } from '../store/queue/bullmq-queue.ts';
import { openRecords } from '../store/records/open-records.ts';
import { atelierImages, atelierSpeech, atelierText, pressIn, previewerIn } from './atelier-models.ts';
import { ATELIER_CAPABILITIES } from './capabilities.ts';
import type { Config } from './config.ts';
import type { Logger } from './logging.ts';
import { openRenderPool, renderThreads } from './render-pool.ts';
import { systemClock, systemIds } from './system.ts';

export interface House {
  making: Making;
  records: StoryRecords;
  /** Takes steps until the house is closed. */
  startWorker(): Promise<void>;
  /** Running steps may take `SHUTDOWN_SECONDS` to end; then they are given back. Closes everything. Safe to call twice. */
  close(): Promise<void>;
}

const ATELIER = 'the Fablewright atelier';

/** Throws with what to do when a part cannot be opened; parts that were open by then are closed again. */
export async function openHouse(config: Config, log: Logger, signal: AbortSignal): Promise<House> {
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
    const queue = await openQueue({ url: config.REDIS_URL ?? url, onError: onError('the queue reports an error') });
    closing.push(queue.close);

    const story: StoryDeps = {
      records: openRecords(database),
      blobs: openFileBlobs(join(config.DATA_DIR, 'blobs')),
      news,
      clock: systemClock,
      ids: systemIds,
      capabilities: ATELIER_CAPABILITIES,
      settings: { ...DEFAULT_SETTINGS, concurrency: config.WORKER_CONCURRENCY || threads + 1 },
    };
    let worker: Worker | undefined;
    return {
      making: createMaking(story),
      records: story.records,
      close,
      async startWorker() {
        const pool = openRenderPool(threads);
        closing.push(pool.close);
        const steps: StepDeps = {
          ...story,
          text: atelierText(pool),
          images: atelierImages(pool),
          speech: atelierSpeech(pool),
          previewer: previewerIn(pool),
          press: pressIn(pool),
          credits: { words: ATELIER, pictures: ATELIER, voice: ATELIER },
          log,
        };
        worker = await startWorker(steps, queue);
        closing.push(() => worker!.close(AbortSignal.timeout(config.SHUTDOWN_SECONDS * 1000)));
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
