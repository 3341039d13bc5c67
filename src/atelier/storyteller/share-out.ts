/** Makes the planned units fill the book: cuts what matters least, adds what is spare, and shares them out over the chapters. */
import { AGE_BAND_LIMITS } from '../../story/age-band.ts';
import { beatOf, holds, leaveBehind, type Unit } from './beat.ts';
import type { StoryPlan } from './plan-beats.ts';
import type { StoryWorld } from './story-world.ts';

const total = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.words, 0);

/** The units that can still be told when others are gone: each needs what those before it leave behind. */
export function settled(units: readonly Unit[], start: ReadonlySet<string>): Unit[] {
  const facts = new Set(start);
  const out: Unit[] = [];
  for (const unit of units) {
    if (!unit.beats.every((beat) => holds(facts, beat.needs))) continue;
    for (const beat of unit.beats) leaveBehind(facts, beat);
    out.push(unit);
  }
  return out;
}

/** The units of each chapter. Where they cannot be shared out without one chapter growing too long, the book is cut further. */
export function chaptersOf(world: StoryWorld, plan: StoryPlan): Unit[][] {
  const { max } = AGE_BAND_LIMITS[world.band].words;
  let chapters: Unit[][] = [];
  for (const scale of [1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62]) {
    chapters = shareOut(world, fitToLength(world, plan, scale));
    if (chapters.every((units) => total(units) <= max * 1.03)) break;
  }
  return chapters;
}

/** Cuts or adds until the book has about its words. */
function fitToLength(world: StoryWorld, plan: StoryPlan, scale: number): Unit[] {
  const n = world.brief.chapterCount;
  const budget = world.target * n * scale;
  let units = settled(plan.units, plan.facts);
  const kept = new Set<Unit>();
  while (total(units) > budget) {
    const candidates = units.filter((unit) => !kept.has(unit) && unit.importance < 9.5);
    const least = candidates.reduce<Unit | undefined>(
      (best, unit) => (!best || unit.importance < best.importance ? unit : best),
      undefined,
    );
    if (!least) break;
    const gone =
      least.group === 'moral'
        ? moralCut(units, least)
        : least.group
          ? units.filter((unit) => unit.group === least.group)
          : [least];
    const rest = settled(
      units.filter((unit) => !gone.includes(unit)),
      plan.facts,
    );
    if (units.some((unit) => unit.importance >= 9.5 && !rest.includes(unit))) kept.add(least);
    else units = rest;
  }
  if (n > 1 && !units.some((unit) => unit.slot === 'echo' || unit.slot === 'spark')) units = withSpark(world, units);
  for (let unit = plan.spare(); unit && total(units) < budget * 0.95; unit = plan.spare()) {
    const longer = settled(inserted(units, unit), plan.facts);
    if (longer.length > units.length) units = longer;
  }
  return units;
}

/** The echo may go alone. Hurt and turn go together; the habit stays, for the spark at the end to be the other half of it. */
function moralCut(units: readonly Unit[], least: Unit): Unit[] {
  if (least.slot === 'echo') return [least];
  const scenes = units.filter((unit) => unit.group === 'moral' && unit.slot !== 'flaw');
  return scenes.length > 0 ? scenes : [least];
}

function withSpark(world: StoryWorld, units: Unit[]): Unit[] {
  const say = world.content.morals[world.moral].spark;
  if ((world.band === '3-5' ? say.young : say.older).length === 0) return units;
  const words = world.band === '3-5' ? 8 : 16;
  return [...units, { slot: 'spark', beats: [beatOf('spark', { say })], importance: 9, turns: false, words }];
}

/** Between meeting and the low point, where the longest run without a filler is. */
function inserted(units: readonly Unit[], unit: Unit): Unit[] {
  const giver = (fact: string) => units.findIndex((one) => one.beats.some((beat) => beat.gives.includes(fact)));
  const from = Math.max(giver('met'), giver('called')) + 1;
  const end = units.findIndex((one) => one.slot === 'hurt' || one.slot === 'found' || one.slot === 'turn');
  const to = end < from ? units.length : end;
  let best = from;
  let bestGap = -1;
  for (let at = from; at <= to; at++) {
    const before = units[at - 1];
    const after = units[at];
    const gap =
      (before?.words ?? 0) + (after?.words ?? 0) - (before?.slot === unit.slot || after?.slot === unit.slot ? 500 : 0);
    if (gap > bestGap) {
      bestGap = gap;
      best = at;
    }
  }
  return [...units.slice(0, best), { ...unit, turns: unit.slot === 'incident' }, ...units.slice(best)];
}

/**
 * Splits the units into chapters so that lengths are even and pages turn where the shape says: least squares over all splits,
 * by dynamic programming. Throws nothing; a split outside the band is only costly, since drafts may still mend it.
 */
function shareOut(world: StoryWorld, units: readonly Unit[]): Unit[][] {
  const n = Math.min(world.brief.chapterCount, units.length);
  const { min, max } = AGE_BAND_LIMITS[world.band].words;
  const goal = total(units) / n;
  const sums = [0];
  for (const unit of units) sums.push((sums.at(-1) as number) + unit.words);
  const cost = (from: number, to: number): number => {
    const words = (sums[to] as number) - (sums[from] as number);
    const over = Math.max(0, words - max * 0.97);
    const under = Math.max(0, min * 1.1 - words);
    const turn = units[from]?.turns || from === 0 ? 0 : 0.06;
    // A chapter of arrivals alone would not name the hero.
    const passive = units.slice(from, to).every((unit) => /^(?:joins|lends|party|scenery|meet|rule)$/.test(unit.slot))
      ? 6
      : 0;
    return passive + ((words - goal) / goal) ** 2 + (over / max) * 30 + (under / min) * 30 + turn;
  };
  const best: number[][] = [
    Array.from({ length: units.length + 1 }, (_, to) => (to === 0 ? 0 : Number.POSITIVE_INFINITY)),
  ];
  const back: number[][] = [[]];
  for (let chapter = 1; chapter <= n; chapter++) {
    const row: number[] = [];
    const from: number[] = [];
    for (let to = 0; to <= units.length; to++) {
      row[to] = Number.POSITIVE_INFINITY;
      for (let start = chapter - 1; start < to; start++) {
        const sum = ((best[chapter - 1] as number[])[start] as number) + cost(start, to);
        if (sum < (row[to] as number)) {
          row[to] = sum;
          from[to] = start;
        }
      }
    }
    best.push(row);
    back.push(from);
  }
  const chapters: Unit[][] = [];
  for (let chapter = n, to = units.length; chapter > 0; chapter--) {
    const start = (back[chapter] as number[])[to] as number;
    chapters.unshift(units.slice(start, to));
    to = start;
  }
  return chapters;
}
