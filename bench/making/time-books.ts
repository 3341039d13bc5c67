/** Figure: how close one book comes to its critical path when no vendor limits it. */
import type { Figure } from '../report.ts';
import { bookPath } from './book-path.ts';
import { type Bench, briefOf } from './open-bench.ts';
import type { Latencies } from './stand-ins.ts';

/** About half of what real vendors take. */
const LATENCY_MS: Latencies = { text: 4000, critic: 2000, image: 8000, speech: 3000, moderation: 300 };
const SIZES = [5, 12];
/** The shortest counts: whatever else the machine does can only make a book longer. */
const ROUNDS = 2;

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
      figures.push({
        figure: `  seconds beyond the critical path of ${path.seconds.toFixed(1)} s`,
        measured: Math.min(...seconds) - path.seconds,
      });
    }
  } finally {
    await workers.stop();
  }
  return figures;
}
