/** A whole making for tests: real database, real files, real queue, fake models. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { createMaking } from '../../src/making/create-making.ts';
import { startWorker, type Worker } from '../../src/making/create-worker.ts';
import type { StepDeps } from '../../src/making/deps.ts';
import type { Queue } from '../../src/making/queue-ports.ts';
import { runStep, type StepEnd } from '../../src/making/run-step.ts';
import { DEFAULT_SETTINGS, type MakingSettings } from '../../src/making/settings.ts';
import type { Making, StoryView } from '../../src/making/story-view.ts';
import { openFileBlobs } from '../../src/store/blobs/file-blobs.ts';
import { listenNews } from '../../src/store/listen-news.ts';
import { openQueue } from '../../src/store/queue/bullmq-queue.ts';
import { openRecords } from '../../src/store/records/open-records.ts';
import { createFakeModels, type FakeBehaviour, type FakeModels } from '../fakes/models.ts';
import { recordModels } from './record-models.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

export interface TestMaking {
  making: Making;
  deps: StepDeps;
  models: FakeModels;
  database: TestDatabase;
  folder: string;
  /** The queue is on the database unless another address is given. */
  startWorker(queueUrl?: string): Promise<Worker>;
  /** Runs one step here, without a queue. */
  run(storyId: string, step: string, stop?: AbortSignal): Promise<StepEnd>;
  /** Runs whatever is ready, one after another, until nothing is; without a queue. */
  runAll(storyId: string): Promise<StoryView>;
  /** Follows the story to its end and answers with what it is then. */
  finish(storyId: string): Promise<StoryView>;
  close(): Promise<void>;
}

export const testBrief = (changes: Record<string, unknown> = {}) => ({
  characters: [
    { name: 'Mira', description: 'a small fox with a red scarf' },
    { name: 'Old Tom', description: 'a grey owl' },
  ],
  chapterCount: 3,
  seed: 7,
  ...changes,
});

export async function createTestMaking(
  options: { models?: FakeBehaviour; settings?: Partial<MakingSettings>; database?: TestDatabase } = {},
): Promise<TestMaking> {
  const database = options.database ?? (await createTestDatabase());
  const folder = await mkdtemp(join(tmpdir(), 'fablewright-blobs-'));
  const models = createFakeModels(options.models);
  const complaints: unknown[] = [];
  const news = await listenNews(database.url, (error) => complaints.push(error));
  const note = (fields: object, message: string) => complaints.push({ message, ...fields });
  const records = openRecords(database);
  const deps: StepDeps = {
    ...models,
    ...recordModels(models, records),
    records,
    blobs: openFileBlobs(folder),
    news,
    clock: { now: () => new Date() },
    ids: { next: () => uuid() },
    capabilities: { languages: ['en'], undrawable: () => undefined },
    screenWords: (texts) => ({ harms: options.models?.harms?.(texts.join('\n')) ?? [], found: [] }),
    settings: { ...DEFAULT_SETTINGS, backoffSeconds: 0.05, ...options.settings },
    log: { info: () => {}, warn: note, error: note },
  };
  const making = createMaking(deps);
  const run: TestMaking['run'] = (storyId, step, stop = new AbortController().signal) =>
    runStep(deps, { storyId, step }, { worker: 'test', stop });
  const workers: Worker[] = [];
  const queues: Queue[] = [];
  let closed: Promise<void> | undefined;
  return {
    making,
    deps,
    models,
    database,
    folder,
    async startWorker(queueUrl = database.url) {
      const queue = await openQueue({ url: queueUrl, onError: (error) => complaints.push(error) });
      queues.push(queue);
      const worker = await startWorker(deps, queue);
      workers.push(worker);
      return worker;
    },
    run,
    async runAll(storyId) {
      for (;;) {
        const story = await making.readStory(storyId);
        const ready = story.steps.filter(({ status }) => status === 'ready');
        if (ready.length === 0 || story.status !== 'generating') return story;
        let ran = 0;
        for (const { key } of ready) if ((await run(storyId, key)) !== 'nothing') ran += 1;
        // What failed and is to be tried again waits a little first.
        if (ran === 0) await sleep(10);
      }
    },
    async finish(storyId) {
      const patience = AbortSignal.timeout(40_000);
      for await (const _ of making.followStory(storyId, 0, patience));
      if (patience.aborted) throw new Error(`The story did not end. ${complaints.map(String).join('; ')}`);
      return making.readStory(storyId);
    },
    close() {
      // A test that closes by itself is closed again after it, when its queue's server may be gone.
      closed ??= (async () => {
        for (const worker of workers) await worker.close(AbortSignal.abort());
        for (const queue of queues) await queue.close();
        await news.close();
        if (!options.database) await database.drop();
        await rm(folder, { recursive: true, force: true });
      })();
      return closed;
    },
  };
}
