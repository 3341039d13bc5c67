/**
 * `npm run bench:making`: how much of the time of a book is ours, and whether more workers make more books. Vendors are stand-ins with
 * fixed latencies over real HTTP, in a process of their own; each worker is a process with the real house. `--json` prints one object,
 * `--only books,limits,workers,overhead,heap` takes some of the figures.
 */
import { parseArgs } from 'node:util';
import { stopSignal } from '../src/runtime/shutdown.ts';
import { addWorkers } from './making/add-workers.ts';
import { fillLimits } from './making/fill-limits.ts';
import { openBench } from './making/open-bench.ts';
import { timeBooks } from './making/time-books.ts';
import { watchHeap } from './making/watch-heap.ts';
import { weighBooks } from './making/weigh-books.ts';
import { type Figure, report } from './report.ts';

const FIGURES = { books: timeBooks, limits: fillLimits, workers: addWorkers, overhead: weighBooks, heap: watchHeap };
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const wanted = values.only?.split(',') ?? Object.keys(FIGURES);
const unknown = wanted.filter((name) => !Object.hasOwn(FIGURES, name));
if (unknown.length > 0)
  throw new RangeError(`--only takes ${Object.keys(FIGURES).join(', ')}; not ${unknown.join(', ')}.`);

const say = (line: string) => {
  if (!values.json) console.log(line);
};
const bench = await openBench();
const figures: Figure[] = [];
// Its servers and workers would outlive it.
stopSignal().addEventListener('abort', () => void bench.close().finally(() => process.exit(130)), { once: true });
try {
  for (const [name, measure] of Object.entries(FIGURES))
    if (wanted.includes(name)) figures.push(...(await measure(bench, say)));
} finally {
  await bench.close();
}
process.exitCode = report(figures, values.json);
say(
  'Left out of the workers, because they are work and not waiting: the press, previews, and pictures larger than 256 pixels; whatever the size, a picture is drawn, sent, judged and stored.',
);
process.exit();
