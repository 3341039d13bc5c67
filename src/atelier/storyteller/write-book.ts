/** Writes the words of a whole book: plans, shares out, drafts every chapter many times, and keeps only what stands. */
import { AGE_BAND_LIMITS } from '../../story/age-band.ts';
import type { Brief } from '../../story/brief.ts';
import type { Unit } from './beat.ts';
import { CannotTell } from './cannot-tell.ts';
import type { GenreContent } from './content-types.ts';
import { type ChapterTask, type Draft, draftChapter, type Told } from './draft-chapter.ts';
import { planBeats, type StoryPlan, thoughtAfter } from './plan-beats.ts';
import { ProseMeter } from './prose.ts';
import type { SeededRandom } from './seeded-random.ts';
import { chaptersOf, settled } from './share-out.ts';
import { buildWorld, type StoryWorld } from './story-world.ts';

export interface WrittenBook {
  world: StoryWorld;
  plan: StoryPlan;
  chapters: Draft[];
}

/**
 * What a telling may cost. The first plans are drafted with care; where they cannot be told, many quick ones find sooner the
 * plan that can than a few slow ones. `good` drafts that stand end a chapter, as do `hopeless` ones of which none does.
 */
interface Effort {
  drafts: number;
  good: number;
  hopeless: number;
  mends: number;
}
const CAREFUL: Effort = { drafts: 24, good: 4, hopeless: 8, mends: 6 };
const QUICK: Effort = { drafts: 10, good: 2, hopeless: 5, mends: 4 };
const CAREFUL_ATTEMPTS = 3;
/** Plans that are looked through for one that tells the lesson in scenes, in books that are long enough for them. */
const VARIANTS = 12;
const LESSON_FROM = 4;
/** Where these scenes themselves cannot be told with these names, later tellings keep the habit and the spark only. */
const LESSON_ATTEMPTS = 30;
/** Other tellings of the same brief and seed that are tried before giving up. */
const ATTEMPTS = 90;

/** Throws CannotTell when no telling keeps the limits of its age band. */
export function writeBook(brief: Brief, seed: number, content: GenreContent): WrittenBook {
  let faults: string[] = [];
  const meter = new ProseMeter();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { world, plan, chapters } = planned(brief, seed, content, attempt);
    if (chapters.length < brief.chapterCount) {
      faults = [`there is material for ${chapters.length} chapters only`];
      continue;
    }
    const book = writeChapters(world, plan, chapters, meter, attempt < CAREFUL_ATTEMPTS ? CAREFUL : QUICK);
    if (Array.isArray(book)) faults = book;
    else if (unpaid(book)) faults = ['a running joke has no end'];
    else if (forgotten(book)) faults = ['somebody of the brief is not named'];
    else return book;
  }
  throw new CannotTell(brief, seed, faults);
}

interface Planned {
  world: StoryWorld;
  plan: StoryPlan;
  chapters: Unit[][];
}

/** The first plan that has room for the lesson's scenes; where none has, the first. */
function planned(brief: Brief, seed: number, content: GenreContent, attempt: number): Planned {
  let first: Planned | undefined;
  const variants = attempt < CAREFUL_ATTEMPTS && brief.chapterCount >= LESSON_FROM ? VARIANTS : 1;
  for (let variant = 0; variant < variants; variant++) {
    const found = plannedOnce(buildWorld(brief, seed, content, attempt, variant), attempt);
    first ??= found;
    if (found.chapters.some((units) => units.some((unit) => unit.slot === 'turn'))) return found;
  }
  return first as Planned;
}

function plannedOnce(world: StoryWorld, attempt: number): Planned {
  // Every other telling goes without a running joke: one thing less to find room for.
  const scenes = attempt < LESSON_ATTEMPTS;
  let plan = planBeats(world, { gag: attempt % 2 === 0, ...(scenes ? {} : { lesson: false }) });
  let chapters = chaptersOf(world, plan);
  if (world.brief.chapterCount === 2 && (tooMuch(world, chapters) || attempt % 2 === 1)) {
    plan = planBeats(world, { gag: false, short: true });
    chapters = chaptersOf(world, plan);
  }
  return { world, plan, chapters };
}

/** Whether a chapter is more than drafting can shorten. */
const tooMuch = (world: StoryWorld, chapters: readonly Unit[][]): boolean =>
  chapters.some(
    (units) => units.reduce((sum, unit) => sum + unit.words, 0) > AGE_BAND_LIMITS[world.band].words.max * 1.1,
  );

function writeChapters(
  world: StoryWorld,
  plan: StoryPlan,
  chapters: Unit[][],
  meter: ProseMeter,
  effort: Effort,
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
  for (let i = 0; i < chapters.length; i++) {
    const units = chapters[i] as Unit[];
    const task: ChapterTask = {
      world,
      plan,
      beats: units.flatMap((unit) => unit.beats),
      last: i === chapters.length - 1,
      told,
      meter,
    };
    const best = bestDraft(task, chapters, i, world.rng.fork(`chapter${i}`), effort);
    if (best.faults.length > 0) return best.faults.map((fault) => `chapter ${i + 1}: ${fault}`);
    drafts.push(best);
    told = best.told;
  }
  return { world, plan, chapters: drafts };
}

/**
 * Drafts as planned. When none stands, mends: a long thought where the reading is too easy, a unit less or passed on to the
 * next chapter where there is too much, one more or the next chapter's first where there is too little.
 */
function bestDraft(task: ChapterTask, chapters: Unit[][], i: number, rng: SeededRandom, effort: Effort): Draft {
  let best = bestOf(task, rng, effort);
  for (let mend = 0; mend < effort.mends && best.faults.length > 0; mend++) {
    const now = chapters[i] as Unit[];
    const { min, max } = AGE_BAND_LIMITS[task.world.band].words;
    const { words } = task.meter.measure(best.paragraphs);
    const easy = best.faults.some((fault) => fault.startsWith('reading grade'));
    const next =
      words > max
        ? (withLess(now, chapters.slice(i + 1).flat(), task) ?? passedOn(chapters, i))
        : words < min
          ? (withSpare(now, task) ?? takenBack(chapters, i))
          : easy
            ? (withSpare(now, task, 'reflect') ??
              withSpare(now, task, 'banter') ??
              withLess(now, chapters.slice(i + 1).flat(), task))
            : best.faults.includes('the hero is not named')
              ? (withSpare(now, task) ?? takenBack(chapters, i))
              : withLess(now, chapters.slice(i + 1).flat(), task);
    if (!next) break;
    chapters[i] = next;
    const again = bestOf({ ...task, beats: next.flatMap((unit) => unit.beats) }, rng.fork(`mend${mend}`), effort);
    best = again;
  }
  return best;
}

/** The last unit goes to the next chapter. */
function passedOn(chapters: Unit[][], i: number): Unit[] | undefined {
  const now = chapters[i] as Unit[];
  const next = chapters[i + 1];
  if (!next || now.length < 2) return undefined;
  next.unshift(now.at(-1) as Unit);
  return now.slice(0, -1);
}

/** The next chapter's first unit comes here. */
function takenBack(chapters: Unit[][], i: number): Unit[] | undefined {
  const next = chapters[i + 1];
  if (!next || next.length < 2) return undefined;
  return [...(chapters[i] as Unit[]), next.shift() as Unit];
}

function bestOf(task: ChapterTask, rng: SeededRandom, effort: Effort): Draft {
  let best: Draft | undefined;
  let good = 0;
  for (let i = 0; i < effort.drafts && good < effort.good && (good > 0 || i < effort.hopeless); i++) {
    const draft = draftChapter(task, rng.fork(`draft${i}`));
    if (draft.faults.length === 0) good += 1;
    if (!best || draft.score < best.score) best = draft;
  }
  return best as Draft;
}

function withSpare(units: readonly Unit[], task: ChapterTask, wanted?: string): Unit[] | undefined {
  const reached = task.told.facts.has('goal') || units[0]?.beats.some((beat) => beat.gives.includes('goal'));
  const slot = wanted === 'reflect' && reached ? thoughtAfter(task.world) : wanted;
  for (let unit = task.plan.spare(slot); unit; unit = task.plan.spare(slot)) {
    const at = units.findIndex((one) => /^(hurt|found|turn|end|echo|spark)$/.test(one.slot));
    const places = slot ? [1, 2, at < 0 ? units.length : at] : [at < 0 ? units.length : at];
    for (const place of places) {
      const longer = [...units.slice(0, place), unit, ...units.slice(place)];
      if (settled(longer, task.told.facts).length === longer.length) return longer;
    }
    if (slot) return undefined;
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

/** Every character of the brief is in the book. */
function forgotten({ world, chapters }: WrittenBook): boolean {
  const text = chapters.flatMap((chapter) => chapter.paragraphs).join('\n');
  return world.players.some((player) => player.given && !text.includes(player.call));
}

function unpaid(book: WrittenBook): boolean {
  const slots = new Set(book.chapters.flatMap((chapter) => chapter.beats.map(({ beat }) => beat.slot)));
  return slots.has('gag') !== slots.has('gag-end') || slots.has('fear') !== slots.has('face');
}
