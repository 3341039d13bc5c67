/**
 * A worker in a process of its own: the real house (policies, vendors over HTTP, queue, database, shared limits), without what is work
 * and not waiting. Tells what it has used of processor and memory.
 */
import { Session } from 'node:inspector/promises';
import { readConfig } from '../../src/runtime/config.ts';
import { openHouse } from '../../src/runtime/house.ts';
import { openLog } from '../../src/runtime/logging.ts';
import { createFakeModels } from '../../tests/fakes/models.ts';
import { answerQuestions } from './messages.ts';
import { type Cost, type CpuProfile, costsIn } from './read-profile.ts';

/** Pixels a side, where the page's own size is left out. */
const SMALL = 256;

export type WorkerQuestion = { ask: 'processor' } | { ask: 'heap' } | { ask: 'profile' } | { ask: 'costs' };
/** User and system, since it was asked the last time. */
export interface ProcessorUse {
  allThreads: number;
  mainThread: number;
}
export interface HeapUse {
  /** Of the main thread, after a collection. */
  bytes: number;
}
export type Costs = Cost[];

const config = readConfig(process.env);
const { press, previewer, calls } = createFakeModels();
const house = await openHouse(config, openLog(config, 'worker'), new AbortController().signal, {
  replace: (steps) => ({
    ...steps,
    images: { draw: (request, call) => steps.images.draw({ ...request, size: SMALL }, call) },
    press,
    previewer,
  }),
});
await house.startWorker();

const session = new Session();
session.connect();
const secondsOf = ({ user, system }: { user: number; system: number }) => (user + system) / 1e6;
const usedNow = (): ProcessorUse => ({
  allThreads: secondsOf(process.cpuUsage()),
  mainThread: secondsOf(process.threadCpuUsage()),
});
let before = usedNow();

async function answer(question: WorkerQuestion): Promise<ProcessorUse | HeapUse | Costs | object> {
  switch (question.ask) {
    case 'processor': {
      const { allThreads, mainThread } = before;
      before = usedNow();
      return {
        allThreads: before.allThreads - allThreads,
        mainThread: before.mainThread - mainThread,
      } satisfies ProcessorUse;
    }
    case 'heap': {
      if (!global.gc) throw new Error('The worker needs --expose-gc to tell its heap.');
      // The fakes remember what they were asked; the product would not.
      calls.length = 0;
      // The second collection takes what the finalizers of the first have let go.
      for (let round = 0; round < 2; round += 1) {
        global.gc();
        await new Promise(setImmediate);
      }
      return { bytes: process.memoryUsage().heapUsed } satisfies HeapUse;
    }
    case 'profile':
      await session.post('Profiler.enable');
      await session.post('Profiler.start');
      return {};
    case 'costs': {
      const { profile } = await session.post('Profiler.stop');
      return costsIn(profile as CpuProfile) satisfies Costs;
    }
  }
}
answerQuestions(answer, () => house.close());
process.send?.({ value: {} });
