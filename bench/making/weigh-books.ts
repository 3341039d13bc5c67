/** Figure: the processor time a book costs a worker when the vendors take none, and what it goes to. */
import type { Figure } from '../report.ts';
import { bookCalls } from './book-path.ts';
import { type Bench, briefOf } from './open-bench.ts';
import type { Costs, ProcessorUse } from './worker.ts';

const CHAPTERS = 5;
const WARM_UP = 3;
const BOOKS = 10;
const NAMED = 3;
/** What the profile of the main thread does not see. */
const OTHER_THREADS = 'threads that level and code sound (src/sound), and that code pictures (sharp)';

export async function weighBooks(bench: Bench, say: (line: string) => void): Promise<Figure[]> {
  await bench.setVendors({ latencyMs: { text: 0, critic: 0, image: 0, speech: 0, moderation: 0 } });
  const workers = await bench.startWorkers(1);
  const make = async (count: number, seed: number) => {
    for (let i = 0; i < count; i += 1) await bench.make(briefOf(CHAPTERS, seed + i));
  };
  try {
    await make(WARM_UP, 3000);
    await workers.ask({ ask: 'processor' });
    await make(BOOKS, 3100);
    const [use] = await workers.ask<ProcessorUse>({ ask: 'processor' });
    // Sampling costs time itself, so it is done on books of its own.
    await workers.ask({ ask: 'profile' });
    await make(BOOKS, 3200);
    const [sampled] = await workers.ask<ProcessorUse>({ ask: 'processor' });
    const [onMain = []] = await workers.ask<Costs>({ ask: 'costs' });
    if (!use || !sampled) throw new Error('The worker did not tell what it has used.');
    // Samples count the clock, which goes on while other programs have the processor; their shares are of the thread's own time.
    const clock = onMain.reduce((sum, { seconds }) => sum + seconds, 0);
    const costs = [
      ...onMain.map(({ where, seconds }) => ({ where, seconds: (seconds / clock) * sampled.mainThread })),
      { where: OTHER_THREADS, seconds: sampled.allThreads - sampled.mainThread },
    ].sort((a, b) => b.seconds - a.seconds);
    await bench.takeCalls();
    const perBook = (seconds: number) => (seconds / BOOKS) * 1000;
    say(
      `processor milliseconds a book, by package and file: ${costs
        .slice(0, 12)
        .map(({ where, seconds }) => `${where} ${perBook(seconds).toFixed(0)}`)
        .join(', ')}`,
    );
    const calls = Object.values(bookCalls(briefOf(CHAPTERS, 0))).reduce((sum, count) => sum + count);
    return [
      {
        figure: `processor milliseconds of a book of ${CHAPTERS} chapters (${calls} calls), vendors of 0 ms, all threads`,
        measured: perBook(use.allThreads),
      },
      ...costs.slice(0, NAMED).map(
        ({ where, seconds }, i): Figure => ({
          figure: `  of it, ${i + 1}: ${where}`,
          measured: perBook(seconds),
        }),
      ),
    ];
  } finally {
    await workers.stop();
  }
}
