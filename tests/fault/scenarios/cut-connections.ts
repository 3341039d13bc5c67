/** Connections to the database, to the queue and to a vendor silently die: nothing closes, and nothing answers. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type HalfOpenProxy, startHalfOpenProxy } from '../../support/half-open-proxy.ts';
import { openStage, type Stage } from '../open-stage.ts';
import { rollDice } from '../roll-dice.ts';
import type { WorkerProcess } from '../worker-process.ts';
import { type Ask, conclude, type Report } from './scenario.ts';

const CONCURRENCY = 3;
const ANSWER_MS = 1_000;

/** The worker lives on: it gives up what is silent, and opens another. */
export const cutConnections = (ask: Ask): Promise<Report> =>
  behindProxies(ask, async ({ stage, proxies, worker }) => {
    const dice = rollDice(ask.seed);
    const books = [await stage.startBook(2)];
    for (let round = 0; round < ask.rounds; round += 1) {
      if (!(await stage.isMaking(books.at(-1)!))) books.push(await stage.startBook(2));
      await sleep(300 + dice.roll() * 1_000);
      // Each of them, then any of them, then all at once.
      const cut = round % 4 === 3 ? proxies : [proxies[round % 4]!];
      for (const proxy of cut) proxy.freeze();
      await sleep(ANSWER_MS * 1.5);
      ask.say?.(`${round + 1} of ${ask.rounds} cut`);
    }
    const report = await conclude(stage, books, { rounds: ask.rounds, seconds: 120 });
    if (!worker.isAlive())
      report.violations.push({ rule: 'the worker lives on', what: `it ended with ${await worker.exited}` });
    return report;
  });

/** The queue never answers again: the worker notices by the work that does not come, ends, and a fresh one finishes the book. */
export const loseQueueForGood = (ask: Ask): Promise<Report> =>
  behindProxies(ask, async ({ stage, proxies, worker }) => {
    const [, queue] = proxies;
    const books: string[] = [];
    let victim = worker;
    for (let round = 0; round < ask.rounds; round += 1) {
      queue.swallow(true);
      queue.freeze();
      books.push(await stage.startBook(1));
      const code = await Promise.race([victim.exited, sleep(60_000, 'did not end')]);
      if (code !== 1)
        throw new Error(
          `The worker on a dead queue should end with 1 by itself, and ${code}.\n${await stage.lastWords()}`,
        );
      queue.swallow(false);
      victim = await stage.startWorker({ databaseUrl: proxies[0].url, queueUrl: queue.url });
      await stage.ended(books, 90);
    }
    return conclude(stage, books, { rounds: ask.rounds });
  });

interface Behind {
  stage: Stage;
  /** To the database, to the queue, to the first vendor. */
  proxies: [HalfOpenProxy, HalfOpenProxy, HalfOpenProxy];
  worker: WorkerProcess;
}

async function behindProxies({ backend, seed }: Ask, run: (behind: Behind) => Promise<Report>): Promise<Report> {
  const stage = await openStage({
    backend,
    seed,
    vendors: { latencyMs: 100 },
    change: { concurrency: CONCURRENCY, answerMs: ANSWER_MS, callSeconds: 3, attempts: 100, stallSeconds: 4 },
  });
  const proxies: HalfOpenProxy[] = [];
  try {
    const { databaseUrl, queueUrl } = stage.workerOptions;
    const vendor = stage.standIns.openai.url;
    for (const url of [databaseUrl, queueUrl, vendor]) proxies.push(await startHalfOpenProxy(url));
    const [toDatabase, toQueue, toVendor] = proxies as Behind['proxies'];
    stage.workerOptions.env.OPENAI_BASE_URL = `${new URL(toVendor.url).origin}/v1`;
    const worker = await stage.startWorker({ databaseUrl: toDatabase.url, queueUrl: toQueue.url });
    return await run({ stage, proxies: [toDatabase, toQueue, toVendor], worker });
  } finally {
    await stage.close();
    await Promise.all(proxies.map((proxy) => proxy.stop()));
  }
}
