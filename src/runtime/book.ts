/**
 * `npm run book`: makes one book without a browser, through the same queue and the same steps as the studio.
 * Exit codes: 0 done; 2 bad input, nothing was started or written; 1 failed, and the same command goes on from there.
 */
import { ContentRejected } from '../making/making-errors.ts';
import { screenBrief } from '../making/screen-brief.ts';
import type { Making, StoryView } from '../making/story-view.ts';
import { checkBrief } from '../story/check-brief.ts';
import { BadInput, type BookArguments, HelpShown, readArguments } from './book/arguments.ts';
import { bookFiles } from './book/book-files.ts';
import { fillOutFolder, outFolderFaults } from './book/out-folder.ts';
import { seedBrief } from './book/pending-seed.ts';
import { showProgress } from './book/progress.ts';
import { ConfigInvalid, readUsableConfig } from './config.ts';
import { type House, openHouse } from './house.ts';
import { openLog } from './logging.ts';
import { resolveModels } from './resolve-models.ts';
import { stopSignal } from './shutdown.ts';
import { randomSeed } from './system.ts';

/** The book did not get to its end. What is finished is kept. */
class BookFailed extends Error {
  readonly code: string;
  readonly details: unknown;
  constructor(message: string, code: string, details: unknown) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

const asJson = process.argv.includes('--json');
const stop = stopSignal();
try {
  await makeBook();
} catch (error) {
  process.exitCode = tell(error as Error & { code?: string });
}
process.exit();

async function makeBook(): Promise<void> {
  const args = await readArguments(process.argv.slice(2));
  const config = await readUsableConfig(process.env);
  const models = resolveModels(config);
  await models.close();
  const checked = checkBrief(args.brief, models.capabilities);
  const outFaults = await outFolderFaults(args.out);
  if (!checked.ok) throw new BadInput([...checked.faults, ...outFaults]);
  if (outFaults.length > 0) throw new BadInput(outFaults);
  screenBrief(checked.brief, models.screenWords);
  const began = performance.now();
  const house = await openHouse(config, openLog(config, 'book'), stop);
  for (const notice of house.notices) console.error(notice);
  try {
    const { brief, key, forget } = await seedBrief(checked.brief, config.DATA_DIR, randomSeed);
    const { storyId } = await house.making.startStory(brief, { idempotencyKey: key });
    const story = await finish(house, storyId);
    const files = await fillOutFolder(args.out, bookFiles(house.making, house.records, storyId));
    await forget();
    sayDone(args, story, files, (performance.now() - began) / 1000);
  } finally {
    await house.close();
  }
}

/** Runs the story to its end and shows it being made. Throws BookFailed when it does not end well. */
async function finish({ making, startWorker }: House, storyId: string): Promise<StoryView> {
  const before = await making.readStory(storyId);
  if (['error', 'cancelled', 'paused', 'needs_review'].includes(before.status)) await making.resumeStory(storyId);
  if (before.status !== 'complete') await startWorker();
  const views = viewsOf(making, storyId);
  if (asJson) for await (const _ of views);
  else await showProgress(views);
  const story = await making.readStory(storyId);
  if (stop.aborted)
    throw new BookFailed('Stopped. What is finished is kept; the same command goes on from there.', 'STOPPED', []);
  if (story.status !== 'complete') {
    const why = story.errors.map(({ step, message, next }) => `${step}: ${message} ${next}`).join('\n');
    throw new BookFailed(
      `The book is ${story.status}, not complete.\n${why}`,
      story.errors[0]?.code ?? 'GENERATION_FAILED',
      story.errors,
    );
  }
  return story;
}

/** The story after each event, until it reaches an end or we are asked to stop. */
async function* viewsOf(making: Making, storyId: string): AsyncGenerator<StoryView> {
  yield await making.readStory(storyId);
  for await (const _ of making.followStory(storyId, 0, stop)) yield await making.readStory(storyId);
}

function sayDone(
  args: BookArguments,
  story: StoryView,
  files: { name: string; bytes: number }[],
  seconds: number,
): void {
  if (asJson) {
    const { id, title, seed, totals } = story;
    console.log(
      JSON.stringify({
        storyId: id,
        title,
        seed,
        out: args.out,
        seconds: Math.round(seconds * 10) / 10,
        totals,
        files,
      }),
    );
    return;
  }
  console.log(`\n“${story.title}” is ready (${seconds.toFixed(1)} s, seed ${story.seed}). It is in ${args.out}:`);
  for (const { name, bytes } of files) console.log(`  ${name.padEnd(24)} ${(bytes / 1e6).toFixed(2).padStart(7)} MB`);
}

/** Says what went wrong, and gives the exit code for it. */
function tell(error: Error & { code?: string }): number {
  if (error instanceof HelpShown) return 0;
  // Nothing was started in any of these: the brief, an option or a setting has to change first.
  const bad = error instanceof BadInput || error instanceof ConfigInvalid || error instanceof ContentRejected;
  const code = error.code ?? 'INTERNAL_ERROR';
  if (asJson) {
    const isBrief = error instanceof BadInput || error instanceof ContentRejected;
    const details = isBrief ? error.faults : error instanceof BookFailed ? error.details : [];
    console.log(JSON.stringify({ error: { code, message: error.message, details } }));
  } else if (error instanceof BadInput) {
    console.error('This book cannot be made as asked; nothing was started.');
    for (const { field, message } of error.faults) console.error(`  ${field}: ${message}`);
    console.error('npm run book -- --help lists what each option takes.');
  } else {
    console.error(`${error.message}`);
    if (error instanceof ContentRejected)
      for (const { field, message } of error.faults) console.error(`  ${field}: ${message}`);
    // What was stopped has said so already, and what a model refuses to make it refuses again.
    if (!bad && !(error instanceof BookFailed && (code === 'STOPPED' || code === 'CONTENT_REJECTED')))
      console.error('What is finished is kept; run the same command again to go on.');
  }
  return bad ? 2 : stop.aborted ? 130 : 1;
}
