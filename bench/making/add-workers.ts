/** Figure: how much more four workers make than one, when the work is waiting for vendors. */
import type { Figure } from '../report.ts';
import { type Bench, briefOf } from './open-bench.ts';
import type { Latencies } from './stand-ins.ts';

const WORKERS = 4;
/** Few, and slow vendors: what is compared is waiting, and four times the processor time must not be what is short. */
const SLOTS = 4;
const LATENCY_MS: Latencies = { text: 3000, critic: 3000, image: 3000, speech: 3000, moderation: 3000 };
/** Books for each worker at once, so that the slots of all are full and the last books end alike. */
const BOOKS_A_WORKER = 4;

export async function addWorkers(bench: Bench, say: (line: string) => void): Promise<Figure[]> {
  if (bench.noRedis) return [];
  await bench.setVendors({ latencyMs: LATENCY_MS });
  const perMinute = async (count: number): Promise<number> => {
    const workers = await bench.startWorkers(count, { env: { WORKER_CONCURRENCY: String(SLOTS) } });
    try {
      await bench.takeCalls();
      const briefs = Array.from({ length: count * BOOKS_A_WORKER }, (_, i) => briefOf(1, 2000 + i));
      const began = performance.now();
      await Promise.all(briefs.map(bench.make));
      const seconds = (performance.now() - began) / 1000;
      await bench.checkCalls(briefs, await bench.takeCalls());
      say(`${count === 1 ? '1 worker' : `${count} workers`}: ${briefs.length} books in ${seconds.toFixed(1)} s`);
      return (briefs.length / seconds) * 60;
    } finally {
      await workers.stop();
    }
  };
  const one = await perMinute(1);
  const many = await perMinute(WORKERS);
  return [
    {
      figure: `books a minute of ${WORKERS} workers ÷ of 1 worker, waiting work`,
      measured: many / one,
      atLeast: 3.6,
    },
  ];
}
