/** Figure: whether a worker that has made many books holds more than one that has made few. */
import type { Figure } from '../report.ts';
import { type Bench, briefOf } from './open-bench.ts';
import type { HeapUse } from './worker.ts';

const FEW = 50;
const MANY = 500;
const AT_ONCE = 8;

export async function watchHeap(bench: Bench, say: (line: string) => void): Promise<Figure[]> {
  await bench.setVendors({ latencyMs: { text: 0, critic: 0, image: 0, speech: 0, moderation: 0 } });
  const workers = await bench.startWorkers(1, { execArgv: ['--expose-gc'] });
  let made = 0;
  const makeUntil = async (count: number) => {
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (made < count) {
          made += 1;
          await bench.make(briefOf(1, 5000 + made));
        }
      }),
    );
    await bench.takeCalls();
  };
  const megabytes = async () => {
    const [heap] = await workers.ask<HeapUse>({ ask: 'heap' });
    return (heap?.bytes ?? Number.NaN) / 1e6;
  };
  try {
    await makeUntil(FEW);
    const few = await megabytes();
    await makeUntil(MANY);
    const many = await megabytes();
    say(`heap of a worker: ${few.toFixed(1)} MB after ${FEW} books, ${many.toFixed(1)} MB after ${MANY}`);
    return [
      { figure: `heap after ${MANY} books ÷ after ${FEW}, forced collection`, measured: many / few, atMost: 1.05 },
    ];
  } finally {
    await workers.stop();
  }
}
