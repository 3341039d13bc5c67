/** Drafts one chapter: renders its beats, leaves out what there is no room for, polishes, repairs, and scores the result. */
import { AGE_BAND_LIMITS } from '../../story/age-band.ts';
import { faultsAgainstBand } from '../../story/readability.ts';
import { type Beat, holds, leaveBehind } from './beat.ts';
import { HERO_LINES } from './content/hero-lines.ts';
import type { Fact, Say } from './content-types.ts';
import { articled, playerOf, polished, TOKEN } from './english.ts';
import { paragraphed } from './paragraphs.ts';
import type { StoryPlan } from './plan-beats.ts';
import { type ProseMeter, sentenceKey } from './prose.ts';
import { raiseRegister } from './raise-register.ts';
import { easeNames, freshened, joinChoppy, splitHeavy } from './repair-prose.ts';
import type { SeededRandom } from './seeded-random.ts';
import { CUTTABLE_BELOW } from './slot-importance.ts';
import { pronounSlots, type StoryWorld, slotWord } from './story-world.ts';
import { type Filling, fillTemplate } from './template.ts';
import { varied } from './vary-words.ts';

/** What the book has said so far; a chapter that is kept adds to it. */
export interface Told {
  facts: Set<Fact>;
  /** Keys of the sentences said. */
  said: Set<string>;
  used: Map<object, Set<number>>;
  pools: Map<string, Set<string>>;
  hooks: Set<string>;
  /** Players whose whole name has been said. */
  named: Set<string>;
}
export interface Draft {
  paragraphs: string[];
  /** Beats that were written, each with its own words. */
  beats: { beat: Beat; text: string }[];
  /** Why it cannot stand; empty when it can. */
  faults: string[];
  score: number;
  told: Told;
}

export interface ChapterTask {
  world: StoryWorld;
  plan: StoryPlan;
  beats: readonly Beat[];
  last: boolean;
  told: Told;
  meter: ProseMeter;
}

const copyOf = <K, V>(map: Map<K, Set<V>>): Map<K, Set<V>> =>
  new Map([...map].map(([key, set]) => [key, new Set(set)]));

export function draftChapter(task: ChapterTask, rng: SeededRandom): Draft {
  const { world, told, meter } = task;
  const { band } = world;
  const limits = AGE_BAND_LIMITS[band];
  const next: Told = {
    facts: new Set(told.facts),
    said: new Set(told.said),
    used: copyOf(told.used),
    pools: copyOf(told.pools),
    hooks: new Set(told.hooks),
    named: new Set(told.named),
  };
  const facts = new Set(told.facts);
  if (rng.next() < 0.5) facts.add('tight');
  const written = new BeatWriter(task, rng, next, facts);
  let parts: { beat: Beat; text: string; words: number }[] = [];
  for (const beat of task.beats) {
    if (!holds(facts, beat.needs)) continue;
    const text = written.write(beat);
    if (text.trim() === '') continue;
    leaveBehind(facts, beat);
    parts.push({ beat, text, words: wordsIn(text, world) });
  }
  parts = shortened(parts, told.facts, rng, {
    upper: Math.min(limits.words.max - 2, world.target * 1.25),
    hook: task.last ? 0 : 6,
  });
  for (const part of parts) leaveBehind(next.facts, part.beat);
  const hook = task.last
    ? undefined
    : hookFor(
        task,
        parts.map((part) => part.beat),
        written,
        rng,
        next,
      );
  let text = parts.map((part) => part.text.trim()).join('\n');
  if (hook && wordsIn(text, world) + wordsIn(hook, world) <= limits.words.max - 1) text += `\n${hook}`;
  if (!text.includes(world.hero.token)) {
    const lines = (band === '3-5' ? HERO_LINES.young : HERO_LINES.older).filter((line) => !next.hooks.has(line));
    const line = rng.pick(lines.length > 0 ? lines : HERO_LINES.young);
    next.hooks.add(line);
    text += `\n${written.fill(line)}`;
  }
  text = polished(text);
  if (band !== '3-5') text = polished(varied(text, rng));
  let paragraphs = named(paragraphed(text, meter), world, next, rng);
  if (band === '8-12') paragraphs = raiseRegister(paragraphs, band, meter, rng);
  let joins = 0;
  if (band !== '3-5') {
    const names = world.players.map((player) => player.call);
    ({ paragraphs, joins } = joinChoppy(paragraphs, band, names, meter, rng));
  }
  paragraphs = splitHeavy(paragraphs, band, meter);
  paragraphs = easeNames(
    paragraphs,
    band,
    world.players.map(({ call, kind, words }) => ({ call, kind, he: words.he })),
    meter,
  );
  paragraphs = freshened(
    paragraphs.map(articled),
    next.said,
    world.players.map((player) => player.call),
    meter,
  );
  return judged(task, paragraphs, parts, next, joins);
}

function judged(
  task: ChapterTask,
  paragraphs: string[],
  parts: { beat: Beat; text: string }[],
  next: Told,
  joins: number,
): Draft {
  const { world, meter, told } = task;
  const limits = AGE_BAND_LIMITS[world.band];
  const measured = meter.measure(paragraphs);
  const faults = measured.words === 0 ? ['it is empty'] : faultsAgainstBand(measured, world.band);
  let repeats = 0;
  let twice = '';
  let echoes = 0;
  const short = new Set<string>();
  for (const paragraph of paragraphs)
    for (const sentence of meter.sentences(paragraph)) {
      const key = sentenceKey(sentence);
      if (key !== '') {
        if (next.said.has(key)) {
          repeats += 1;
          twice = sentence;
        }
        next.said.add(key);
      } else {
        if (told.said.has(sentence) || short.has(sentence)) echoes += 1;
        short.add(sentence);
      }
    }
  for (const sentence of short) next.said.add(sentence);
  if (repeats > 0) faults.push(`a sentence comes twice in the book: ${twice}`);
  const text = paragraphs.join('\n');
  if (paragraphs.some((one) => one.replace(/[^“”]/g, '').replaceAll('“”', '') !== ''))
    faults.push('a speech is not closed');
  if (!text.includes(world.hero.call)) faults.push('the hero is not named');
  if (TOKEN.test(text) || /[{}[\]|]/.test(text)) faults.push('a slot is left over');
  const wanted = task.beats.reduce((sum, beat) => sum + beat.importance, 0);
  const kept = parts.reduce((sum, part) => sum + part.beat.importance, 0);
  const outside =
    Math.max(0, limits.words.min - measured.words, measured.words - limits.words.max) / 10 +
    Math.max(0, limits.grade.min - measured.grade, measured.grade - limits.grade.max) * 10;
  const score =
    faults.length * 100 +
    outside +
    echoes * 3 +
    joins * 0.7 +
    (Math.abs(measured.words - world.target) / world.target) * 10 +
    (wanted - kept) * 0.8 +
    world.players.filter((player) => player.call !== player.name && !next.named.has(player.id)).length * 5;
  return { paragraphs, beats: parts.map(({ beat, text: own }) => ({ beat, text: own })), faults, score, told: next };
}

/** Renders beats with the slots of the moment. */
class BeatWriter {
  readonly #task: ChapterTask;
  readonly #rng: SeededRandom;
  readonly #told: Told;
  readonly #facts: Set<Fact>;
  constructor(task: ChapterTask, rng: SeededRandom, told: Told, facts: Set<Fact>) {
    this.#task = task;
    this.#rng = rng;
    this.#told = told;
    this.#facts = facts;
  }
  write(beat: Beat): string {
    const { world } = this.#task;
    const list = world.band === '3-5' ? beat.say.young : beat.say.older;
    if (list.length === 0) return '';
    const seen = this.#told.used.get(beat.say) ?? new Set<number>();
    this.#told.used.set(beat.say, seen);
    const all = list.map((_, i) => i);
    const fresh = all.filter((i) => !seen.has(i));
    const picked = this.#rng.pick(fresh.length > 0 ? fresh : all);
    seen.add(picked);
    return this.fill(list[picked] as string, beat);
  }
  fill(template: string, beat?: Beat): string {
    const { world } = this.#task;
    const facts = world.band === '8-12' ? new Set([...this.#facts, 'old']) : this.#facts;
    const other = beat?.who === undefined ? undefined : world.players[beat.who];
    const own: Record<string, string> = other
      ? { X: other.token, Xsp: other.kind, ...pronounSlots('x', other, world.band) }
      : {};
    const filling: Filling = {
      rng: this.#rng,
      facts,
      used: this.#told.used,
      slot: (name) => {
        if (name.startsWith('~')) return this.#pooled(name.slice(1));
        if (name === 'N' && beat?.noun) return world.nouns[beat.noun];
        if (name === 'sense') return this.#rng.pick(world.land.sense);
        return own[name] ?? slotWord(world, name);
      },
    };
    return fillTemplate(template, filling);
  }
  #pooled(name: string): string {
    const pool = this.#task.world.content.pools[name] ?? [];
    const seen = this.#told.pools.get(name) ?? new Set<string>();
    this.#told.pools.set(name, seen);
    const fresh = pool.filter((item) => !seen.has(item));
    const item = this.#rng.pick(fresh.length > 0 ? fresh : pool);
    seen.add(item);
    return item;
  }
}

/** Leaves out what a chapter may do without, until it is short enough; what rested on it goes too. */
function shortened<P extends { beat: Beat; words: number }>(
  parts: readonly P[],
  start: ReadonlySet<Fact>,
  rng: SeededRandom,
  room: { upper: number; hook: number },
): P[] {
  let kept = [...parts];
  const order = rng
    .shuffle(kept.filter((part) => part.beat.importance < CUTTABLE_BELOW))
    .sort((a, b) => Math.round(a.beat.importance) - Math.round(b.beat.importance));
  for (const part of order) {
    if (kept.reduce((sum, one) => sum + one.words, 0) + room.hook <= room.upper) break;
    kept = kept.filter((one) => one !== part);
  }
  const facts = new Set(start);
  return kept.filter((part) => {
    if (!holds(facts, part.beat.needs)) return false;
    leaveBehind(facts, part.beat);
    return true;
  });
}

/** A page-turn line that fits what has just happened; none after a low point, an ending, a question. */
function hookFor(
  task: ChapterTask,
  beats: readonly Beat[],
  writer: BeatWriter,
  rng: SeededRandom,
  next: Told,
): string | undefined {
  const { hooks } = task.world.content;
  const slots = beats.map((beat) => beat.slot);
  if (
    slots.some((slot) => /^(hurt|found|end|echo|nutshell)$/.test(slot)) ||
    slots.at(-1) === 'theory' ||
    // Before anybody is called there is no road to wonder about.
    !next.facts.has('called') ||
    rng.next() < 0.25
  )
    return undefined;
  const say: Say = slots.includes('turn') ? hooks.turn : next.facts.has('met') ? hooks.road : hooks.call;
  const list = (task.world.band === '3-5' ? say.young : say.older).filter((line) => !next.hooks.has(line));
  if (list.length === 0) return undefined;
  const line = rng.pick(list);
  next.hooks.add(line);
  return writer.fill(line);
}

const wordsIn = (text: string, world: StoryWorld): number =>
  (text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []).reduce(
    (sum, word) => sum + (TOKEN.test(word) ? (world.players[playerOf(word)]?.call.split(' ').length ?? 1) : 1),
    0,
  );

/** Puts the names in: the whole name the first time in the book, afterwards what the story calls it. */
function named(paragraphs: readonly string[], world: StoryWorld, told: Told, rng: SeededRandom): string[] {
  // A name of many words can make a page too hard for its age: half the drafts leave it for a later page.
  const whole = rng.next() < 0.5;
  return paragraphs.map((paragraph) => {
    let out = paragraph;
    for (const player of world.players) {
      if (whole && player.call !== player.name && !told.named.has(player.id) && out.includes(player.token)) {
        out = out.replace(player.token, player.name.replaceAll('$', '$$$$'));
        told.named.add(player.id);
      }
      out = out.replaceAll(player.token, player.call.replaceAll('$', '$$$$'));
    }
    return out;
  });
}
