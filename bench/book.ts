/**
 * `npm run bench:book`: how close a whole book comes to the time its longest chain of steps needs.
 *
 * Each size is made twice in one run, in a data folder of its own. First one step at a time on one thread: that gives each step's
 * own seconds, undisturbed, and from them the critical path and the work. Then as configured by default: that gives the whole.
 * Two things bound the whole from below: the critical path, and the work divided by what the threads together can do. That is
 * less than their number, because they share memory; it is measured in the same run, by drawing.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../src/runtime/config.ts';
import { type House, openHouse } from '../src/runtime/house.ts';
import { openLog } from '../src/runtime/logging.ts';
import { type BriefInput, briefSchema } from '../src/story/brief.ts';
import { criticalPath, type TimedStep } from './critical-path.ts';
import { type Figure, report } from './report.ts';
import { threadSpeedUp } from './thread-speed-up.ts';

const SIZES = [5, 12];
const asJson = process.argv.includes('--json');
const signal = new AbortController().signal;
const threads = availableParallelism();

const brief = (chapterCount: number, seed: number): BriefInput => ({
  characters: [
    { name: 'Mina', description: 'a small fox with a red scarf' },
    { name: 'Bo', role: 'friend', description: 'a gentle bear in striped dungarees' },
  ],
  ageGroup: '5-8',
  chapterCount,
  seed,
});

/** Makes a warm-up book, then the measured one; gives its steps and the seconds from start to end. */
async function measure(
  settings: Record<string, string>,
  chapterCount: number,
): Promise<{ steps: TimedStep[]; whole: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'fablewright-bench-'));
  const config = readConfig({ ...settings, DATA_DIR: folder, LOG_LEVEL: 'warn' });
  let house: House | undefined;
  try {
    house = await openHouse(config, openLog(config, 'book'), signal);
    await house.startWorker();
    await make(house, brief(1, 1));
    const began = performance.now();
    const storyId = await make(house, brief(chapterCount, 2));
    const whole = (performance.now() - began) / 1000;
    const { steps } = await house.records.readStory(storyId);
    return {
      steps: steps.map(({ key, kind, needs, seconds }) => ({ key, kind, needs, seconds: seconds ?? 0 })),
      whole,
    };
  } finally {
    await house?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function make({ making }: House, input: BriefInput): Promise<string> {
  const { storyId } = await making.startStory(input);
  for await (const _ of making.followStory(storyId, 0, signal));
  const story = await making.readStory(storyId);
  if (story.status !== 'complete') throw new Error(`The book is ${story.status}: ${JSON.stringify(story.errors)}`);
  await sleep(100);
  return storyId;
}

const speedUp = await threadSpeedUp(briefSchema.parse(brief(5, 1)), threads, signal);
const figures: Figure[] = [];
for (const chapters of SIZES) {
  const alone = await measure({ WORKER_CONCURRENCY: '1', RENDER_THREADS: '1' }, chapters);
  const { whole } = await measure({}, chapters);
  const path = criticalPath(alone.steps);
  const work = alone.steps.reduce((sum, { seconds }) => sum + seconds, 0);
  const bound = Math.max(path.seconds, work / speedUp);
  if (!asJson) {
    console.log(`\n${chapters} chapters, seconds in each step (one at a time, undisturbed)`);
    for (const { key, seconds } of alone.steps)
      console.log(
        `  ${key.padEnd(16)} ${seconds.toFixed(2).padStart(6)}${path.keys.includes(key) ? '  ◀ critical path' : ''}`,
      );
    console.log(`  critical path ${path.seconds.toFixed(2)} s: ${path.keys.join(' → ')}`);
    console.log(
      `  work ${work.toFixed(2)} s on ${threads} threads worth ${speedUp.toFixed(2)}; the whole took ${whole.toFixed(2)} s`,
    );
  }
  figures.push(
    { figure: `${chapters} chapters: whole ÷ critical path`, measured: whole / path.seconds },
    {
      figure: `${chapters} chapters: whole ÷ (work ÷ what ${threads} threads can do, or critical path if longer)`,
      measured: whole / bound,
      atMost: 1.35,
    },
  );
}
process.exitCode = report(figures, asJson);
process.exit();
