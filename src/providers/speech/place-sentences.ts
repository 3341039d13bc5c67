/**
 * Finds when each sentence is spoken from where the pauses are, for voices that do not tell: of all ways to cut the sound at pauses,
 * the likeliest, by how long each sentence should take and how long the voice rests after it.
 */
import type { Pause, SpeechOutline } from './find-pauses.ts';

export interface Span {
  start: number;
  end: number;
}

/** How far a sentence's time lies from its share of letters, as a part of it, and in seconds: the spread of a normal voice. */
const SPREAD = 0.2;
const SPREAD_SECONDS = 0.15;
/** What a pause of REST seconds or longer is worth against a sentence that is too long or too short (in half squared spreads). */
const REST = 0.7;
const REST_WORTH = 4;
/** A cut without any pause costs so much: voices do run on, but seldom. */
const RUN_ON_COST = 4;
/** The longest pauses that are looked at: a chapter has some dozens, a noisy sound could have thousands. */
const PAUSES_MAX = 240;

interface Cut extends Pause {
  worth: number;
}

/**
 * `weights` says how much of the speech each sentence is (its letters and digits). Answers with one span a sentence, rising, in
 * seconds, between `outline.start` and `outline.end`.
 */
export function placeSentences(weights: readonly number[], outline: SpeechOutline): Span[] {
  const { spoken, start, end } = outline;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const expected = weights.map((weight) => (weight / whole) * spoken);
  const cuts = cutsOf(expected, outline);
  const chosen = cheapestCuts(expected, cuts, spoken);
  return expected.map((_, i) => ({
    start: i === 0 ? start : chosen[i - 1]!.end,
    end: i === expected.length - 1 ? end : chosen[i]!.start,
  }));
}

/** The pauses, and for each boundary the place where it should be, in case the voice ran on there. In order of time. */
function cutsOf(expected: readonly number[], { pauses, start, end }: SpeechOutline): Cut[] {
  const longest = pauses.toSorted((a, b) => b.end - b.start - (a.end - a.start)).slice(0, PAUSES_MAX);
  const cuts: Cut[] = longest.map((pause) => ({
    ...pause,
    worth: (REST_WORTH * Math.min(REST, pause.end - pause.start)) / REST,
  }));
  let spokenBefore = 0;
  for (const seconds of expected.slice(0, -1)) {
    spokenBefore += seconds;
    const before = pauses.findLast((pause) => pause.spokenBefore <= spokenBefore);
    const at = Math.min(end, before ? before.end + spokenBefore - before.spokenBefore : start + spokenBefore);
    cuts.push({ start: at, end: at, spokenBefore, worth: -RUN_ON_COST });
  }
  return cuts.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

const misfit = (seconds: number, expected: number) =>
  ((seconds - expected) / (SPREAD * expected + SPREAD_SECONDS)) ** 2 / 2;

/** Dynamic programming over (boundary, cut): one cut a boundary, each later than the one before. */
function cheapestCuts(expected: readonly number[], cuts: readonly Cut[], spoken: number): Cut[] {
  const boundaries = expected.length - 1;
  if (boundaries === 0) return [];
  const from: Int32Array[] = [];
  let costs = new Float64Array(cuts.length);
  for (let b = 0; b < boundaries; b += 1) {
    const next = new Float64Array(cuts.length).fill(Number.POSITIVE_INFINITY);
    const came = new Int32Array(cuts.length).fill(-1);
    for (let c = b; c < cuts.length; c += 1) {
      const cut = cuts[c]!;
      if (b === 0) next[c] = misfit(cut.spokenBefore, expected[0]!) - cut.worth;
      for (let p = b - 1; b > 0 && p < c; p += 1) {
        const cost = costs[p]! + misfit(cut.spokenBefore - cuts[p]!.spokenBefore, expected[b]!) - cut.worth;
        if (cost >= next[c]!) continue;
        next[c] = cost;
        came[c] = p;
      }
    }
    costs = next;
    from.push(came);
  }
  let best = boundaries - 1;
  const total = (c: number) => costs[c]! + misfit(spoken - cuts[c]!.spokenBefore, expected[boundaries]!);
  for (let c = boundaries; c < cuts.length; c += 1) if (total(c) < total(best)) best = c;
  const chosen: Cut[] = [];
  for (let b = boundaries - 1; b >= 0; b -= 1) {
    chosen.unshift(cuts[best]!);
    best = from[b]![best]!;
  }
  return chosen;
}
