/** Writes the words of a whole book: plans, shares out, drafts every chapter many times, and keeps only what stands. */
import type { Brief } from '../../story/brief.ts';
import type { Beat, Unit } from './beat.ts';
import { CannotTell } from './cannot-tell.ts';
import type { GenreContent } from './content-types.ts';
import { type ChapterTask, type Draft, draftChapter, type Told } from './draft-chapter.ts';
import { planBeats, type StoryPlan } from './plan-beats.ts';
import { ProseMeter } from './prose.ts';
import type { SeededRandom } from './seeded-random.ts';
import { fitToLength, settled, shareOut } from './share-out.ts';
import { buildWorld, type StoryWorld } from './story-world.ts';

export interface WrittenBook {
  world: StoryWorld;
  plan: StoryPlan;
  chapters: Draft[];
}

/** Other tellings of the same brief and seed that are tried before giving up. */
const ATTEMPTS = 16;
const DRAFTS = 28;
/** Drafts that stand; the best of them is kept. */
const GOOD_DRAFTS = 7;

/** Throws CannotTell when no telling keeps the limits of its age band. */
export function writeBook(brief: Brief, seed: number, content: GenreContent): WrittenBook {
  let faults: string[] = [];
  const meter = new ProseMeter();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const world = buildWorld(brief, seed, content, attempt);
    // Every other telling goes without a running joke: one thing less to find room for.
    const plan = planBeats(world, { gag: attempt % 2 === 0 });
    const chapters = shareOut(world, fitToLength(world, plan));
    if (chapters.length < brief.chapterCount) {
      faults = [`there is material for ${chapters.length} chapters only`];
      continue;
    }
    const book = writeChapters(world, plan, chapters, meter);
    if (Array.isArray(book)) faults = book;
    else if (unpaid(book)) faults = ['a running joke has no end'];
    else return book;
  }
  throw new CannotTell(brief, seed, faults);
}

function writeChapters(
  world: StoryWorld,
  plan: StoryPlan,
  chapters: Unit[][],
  meter: ProseMeter,
): WrittenBook | string[] {
  let told: Told = {
    facts: new Set(plan.facts),
    said: new Set(),
    used: new Map(),
    pools: new Map(),
    hooks: new Set(),
    named: new Set(),
  };
  const drafts: Draft[] = [];
  for (const [i, units] of chapters.entries()) {
    const task: ChapterTask = {
      world,
      plan,
      beats: units.flatMap((unit) => unit.beats),
      last: i === chapters.length - 1,
      told,
      meter,
    };
    const later = chapters.slice(i + 1).flat();
    const best = bestDraft(task, plan, units, later, world.rng.fork(`chapter${i}`));
    if (best.faults.length > 0) return best.faults.map((fault) => `chapter ${i + 1}: ${fault}`);
    drafts.push(best);
    told = best.told;
  }
  return { world, plan, chapters: drafts };
}

/** Drafts as planned; when none stands, with a unit less or one more. */
function bestDraft(
  task: ChapterTask,
  plan: StoryPlan,
  units: readonly Unit[],
  later: readonly Unit[],
  rng: SeededRandom,
): Draft {
  let best = bestOf(task, rng);
  let now = [...units];
  for (let mend = 0; mend < 4 && best.faults.length > 0; mend++) {
    const short = task.meter.measure(best.paragraphs).words < task.world.target;
    const next = short ? withSpare(now, plan, task) : withLess(now, later, task);
    if (!next) break;
    now = next;
    const beats: Beat[] = now.flatMap((unit) => unit.beats);
    const again = bestOf({ ...task, beats }, rng.fork(`mend${mend}`));
    if (again.score < best.score) best = again;
  }
  return best;
}

function bestOf(task: ChapterTask, rng: SeededRandom): Draft {
  let best: Draft | undefined;
  let good = 0;
  for (let i = 0; i < DRAFTS && good < GOOD_DRAFTS; i++) {
    const draft = draftChapter(task, rng.fork(`draft${i}`));
    if (draft.faults.length === 0) good += 1;
    if (!best || draft.score < best.score) best = draft;
  }
  return best as Draft;
}

function withSpare(units: readonly Unit[], plan: StoryPlan, task: ChapterTask): Unit[] | undefined {
  for (let unit = plan.spare(); unit; unit = plan.spare()) {
    const at = units.findIndex((one) => /^(hurt|found|turn|end|echo|spark)$/.test(one.slot));
    const longer = at < 0 ? [...units, unit] : [...units.slice(0, at), unit, ...units.slice(at)];
    if (settled(longer, task.told.facts).length === longer.length) return longer;
  }
  return undefined;
}

/** Without the unit that matters least, if nothing after it rests on it. */
function withLess(units: readonly Unit[], later: readonly Unit[], task: ChapterTask): Unit[] | undefined {
  const loose = units.filter((unit) => unit.importance < 9 && !unit.group).sort((a, b) => a.importance - b.importance);
  for (const unit of loose) {
    const rest = units.filter((one) => one !== unit);
    if (rest.length > 0 && settled([...rest, ...later], task.told.facts).length === rest.length + later.length)
      return rest;
  }
  return undefined;
}

function unpaid(book: WrittenBook): boolean {
  const slots = new Set(book.chapters.flatMap((chapter) => chapter.beats.map(({ beat }) => beat.slot)));
  return slots.has('gag') !== slots.has('gag-end') || slots.has('fear') !== slots.has('face');
}
