/**
 * A worker in a process of its own, to be killed, frozen, stalled and cut off. Everything that is under test is the real thing: queue,
 * records, files, limits, and the models, which are vendors under all policies over stand-ins that speak HTTP. Not under test, and made
 * up: the press, the previews, and the last resort of moderation. Pictures are small, and vendors that hang are given up after seconds.
 */
import { pino } from 'pino';
import { v7 as uuid } from 'uuid';
import { startWorker } from '../../../src/making/create-worker.ts';
import { DEFAULT_SETTINGS } from '../../../src/making/settings.ts';
import { createFetchFrom } from '../../../src/providers/safe-fetch/create-fetch-from.ts';
import { VENDORS } from '../../../src/providers/vendors.ts';
import { resolveChains } from '../../../src/runtime/chains.ts';
import { readConfig } from '../../../src/runtime/config.ts';
import { openModels } from '../../../src/runtime/open-models.ts';
import type { RenderPool } from '../../../src/runtime/render-pool.ts';
import { openFileBlobs } from '../../../src/store/blobs/file-blobs.ts';
import { listenNews } from '../../../src/store/listen-news.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import { openQueue } from '../../../src/store/queue/bullmq-queue.ts';
import { openPostgresLimiter } from '../../../src/store/rate-limits/postgres-limiter.ts';
import { openRedisLimiter } from '../../../src/store/rate-limits/redis-limiter.ts';
import { openRecords } from '../../../src/store/records/open-records.ts';
import { createFakeModels } from '../../fakes/models.ts';
import type { ToWorker, WorkerOptions } from '../worker-process.ts';
import { mortal, planDeath } from './die-at.ts';
import { tagModels, tagRequests } from './tag-requests.ts';

/** Pixels a side; what the making asks for takes seconds of processor time a book. */
const PICTURE_SIZE = 256;

process.on('message', (message: ToWorker) => {
  if (message.do === 'die') planDeath(message);
  if (message.do === 'stall') for (const end = Date.now() + message.ms; Date.now() < end; );
  if (message.do === 'work') void work(message);
});
// Whoever started it is gone.
process.on('disconnect', () => process.exit(0));
process.send?.('booted');

async function work(options: WorkerOptions): Promise<void> {
  const { databaseUrl, queueUrl, blobs, logFile, leaseSeconds, concurrency, stallSeconds, answerMs, queueLockMs } =
    options;
  const log = pino({ level: 'info', base: { pid: process.pid } }, pino.destination({ dest: logFile, sync: true }));
  const onError = (what: string) => (err: unknown) => log.error({ err }, what);
  const config = readConfig(options.env);
  const database = openDatabase({
    url: databaseUrl,
    max: 6,
    statementMs: answerMs,
    beyondMs: answerMs / 4,
    onError: onError('an idle connection broke'),
  });
  const records = mortal(openRecords(database));
  const fetchFrom = tagRequests(createFetchFrom());
  const clock = { now: () => new Date() };
  const seconds = options.callSeconds;
  const timeLimits = { text: seconds, image: seconds, speech: seconds, moderation: seconds, critic: seconds };
  const vendors = new Map(
    VENDORS.flatMap((vendor) => {
      const open = vendor.open(config.vendors[vendor.name] as never, { fetchFrom, clock });
      return open ? [[vendor.name, open] as const] : [];
    }),
  );
  const { chains } = resolveChains(
    config,
    vendors,
    VENDORS.map(({ name }) => name),
  );
  const limiter = queueUrl.startsWith('redis')
    ? openRedisLimiter({ url: queueUrl, onError: onError('the limits report an error') })
    : openPostgresLimiter(database);
  const models = tagModels(await openModels({ config, vendors, chains, pool, records, limiter, log, timeLimits }));
  const { press, previewer } = createFakeModels();
  const queue = await openQueue({
    url: queueUrl,
    answerMs,
    lockMs: queueLockMs,
    stalledCheckMs: queueLockMs,
    onError: onError('the queue reports an error'),
  });
  const worker = await startWorker(
    {
      ...models,
      images: { draw: (request, call) => models.images.draw({ ...request, size: PICTURE_SIZE }, call) },
      press,
      previewer,
      records,
      blobs: mortal(openFileBlobs(blobs)),
      news: await listenNews(databaseUrl, onError('news broke off'), undefined, answerMs),
      clock,
      ids: { next: () => uuid() },
      capabilities: { languages: ['en'], undrawable: () => undefined },
      screenWords: () => ({ harms: [], found: [] }),
      settings: {
        ...DEFAULT_SETTINGS,
        leaseSeconds,
        sweepSeconds: 0.2,
        wakeAgainSeconds: 1,
        backoffSeconds: 0.2,
        attempts: options.attempts,
        // That a step loses its worker again and again is what is done to it here.
        crashes: 10_000,
        concurrency,
      },
      log,
    },
    mortal(queue),
    { stallSeconds },
  );
  process.send?.('working');
  log.error({ err: await worker.stalled }, 'it ends, to be started anew');
  process.exit(1);
}

/** Nothing here is drawn, told or spoken by the atelier. A picture that no vendor could judge is harmless. */
const pool: RenderPool = {
  async run(name) {
    if (name === 'judge') return { harms: [], found: [] } as never;
    throw new Error(`The atelier is not under test, and was asked to ${name}.`);
  },
  close: async () => {},
};
