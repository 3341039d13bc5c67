/** A worker in a process of its own, to be killed: fake models over the real database, files and queue given by its environment. */
import { appendFileSync } from 'node:fs';
import { v7 as uuid } from 'uuid';
import { startWorker } from '../../../src/making/create-worker.ts';
import { DEFAULT_SETTINGS } from '../../../src/making/settings.ts';
import { openFileBlobs } from '../../../src/store/blobs/file-blobs.ts';
import { listenNews } from '../../../src/store/listen-news.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import { openQueue } from '../../../src/store/queue/bullmq-queue.ts';
import { openRecords } from '../../../src/store/records/open-records.ts';
import { createFakeModels } from '../../fakes/models.ts';
import { recordModels } from '../../support/record-models.ts';

const { DATABASE_URL = '', BLOBS = '', CALLS = '', CALL_MS = '0', QUEUE_URL = DATABASE_URL } = process.env;
const complain = (what: unknown, message = '') => {
  const error = what instanceof Object && 'err' in what ? what.err : what;
  // A process that was frozen finds its connections cut off when it wakes up.
  const cutOff =
    error instanceof Object && 'code' in error && /^(DATABASE_UNAVAILABLE|25P03)$/.test(String(error.code));
  if (!cutOff) console.error(message, error);
};
const database = openDatabase({ url: DATABASE_URL, max: 4 });
const models = createFakeModels({
  delayMs: (call) => {
    // The models' own memory of what was asked of them: it outlives the process, and the making does not write it.
    appendFileSync(CALLS, `${call}\n`);
    return Number(CALL_MS);
  },
});
const records = openRecords(database);
await startWorker(
  {
    ...models,
    ...recordModels(models, records),
    records,
    blobs: openFileBlobs(BLOBS),
    news: await listenNews(DATABASE_URL, complain),
    clock: { now: () => new Date() },
    ids: { next: () => uuid() },
    capabilities: { languages: ['en'], undrawable: () => undefined },
    screenWords: () => ({ harms: [], found: [] }),
    settings: {
      ...DEFAULT_SETTINGS,
      leaseSeconds: 2,
      sweepSeconds: 0.2,
      wakeAgainSeconds: 1,
      crashes: 100,
      concurrency: 3,
    },
    // Taking steps back from the dead is what this process is for, and no news.
    log: { info: () => {}, warn: () => {}, error: complain },
  },
  await openQueue({ url: QUEUE_URL, onError: complain }),
);
process.send?.('working');
