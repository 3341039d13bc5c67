/** Figure: how close one book comes to its critical path when no vendor limits it. */
import type { Figure } from '../report.ts';
import { bookPath } from './book-path.ts';
import { type Bench, briefOf } from './open-bench.ts';
import type { Latencies } from './stand-ins.ts';

const LATENCY_MS: Latencies = { text: 2000, critic: 1000, image: 4000, speech: 1500, moderation: 200 };
const SIZES = [5, 12];
/** The shortest counts: whatever else the machine does can only make a book longer. */
const ROUNDS = 3;

export async function timeBooks(bench: Bench, say: (line: string) => void): Promise<Figure[]> {
  await bench.setVendors({ latencyMs: { text: 0, critic: 0, image: 0, speech: 0, moderation: 0 } });
  const workers = await bench.startWorkers(1);
  const figures: Figure[] = [];
  try {
    await bench.make(briefOf(2, 1));
    await bench.setVendors({ latencyMs: LATENCY_MS });
    for (const chapterCount of SIZES) {
      const path = bookPath(briefOf(chapterCount, 0), LATENCY_MS);
      const seconds: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await bench.takeCalls();
        const brief = briefOf(chapterCount, 10 + round);
        const began = performance.now();
        await bench.make(brief);
        seconds.push((performance.now() - began) / 1000);
        await bench.checkCalls([brief], await bench.takeCalls());
      }
      say(
        `${chapterCount} chapters: ${seconds.map((each) => each.toFixed(2)).join(', ')} s; critical path ${path.seconds.toFixed(2)} s: ${path.keys.join(' → ')}`,
      );
      figures.push({
        figure: `time of a book of ${chapterCount} chapters ÷ its critical path, no limits`,
        measured: Math.min(...seconds) / path.seconds,
        atMost: 1.1,
      });
    }
  } finally {
    await workers.stop();
  }
  return figures;
}
