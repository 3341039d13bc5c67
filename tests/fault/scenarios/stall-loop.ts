/** A worker whose event loop stalls, or that is frozen, for longer than its lease and its queue's lock, while another one takes over. */
import { setTimeout as sleep } from 'node:timers/promises';
import { openStage } from '../open-stage.ts';
import { rollDice } from '../roll-dice.ts';
import { type Ask, conclude, type Report } from './scenario.ts';

const LEASE_SECONDS = 1;
const QUEUE_LOCK_MS = 1_500;
const STALL_MS = 3_500;
const CONCURRENCY = 3;

export async function stallLoop({ backend, rounds, seed, say }: Ask): Promise<Report> {
  const dice = rollDice(seed);
  const stage = await openStage({
    backend,
    seed,
    vendors: { latencyMs: 150 },
    change: { leaseSeconds: LEASE_SECONDS, queueLockMs: QUEUE_LOCK_MS, concurrency: CONCURRENCY },
  });
  try {
    const books = [await stage.startBook(2)];
    const workers = [await stage.startWorker(), await stage.startWorker()];
    for (let round = 0; round < rounds; round += 1) {
      if (!(await stage.isMaking(books.at(-1)!))) books.push(await stage.startBook(2));
      await sleep(200 + dice.roll() * 800);
      // One at a time: the other one is there to take what it holds.
      const victim = workers[round % 2]!;
      if (dice.roll() < 0.7) victim.stall(STALL_MS);
      else {
        victim.freeze();
        setTimeout(() => victim.thaw(), STALL_MS);
      }
      await sleep(STALL_MS + 300);
      say?.(`${round + 1} of ${rounds} stalled`);
    }
    const report = await conclude(stage, books, { rounds });
    if (workers.some((worker) => !worker.isAlive()))
      report.violations.push({ rule: 'a worker that was stalled lives on', what: 'one has ended' });
    return report;
  } finally {
    await stage.close();
  }
}
