/**
 * The line that callers of one vendor and model stand in, as pure arithmetic: when the next one may go, by a log of the last minute
 * (never more than the allowance in any window) and by even spacing (never a burst that a finer count would refuse).
 * take-place.lua says the same for Redis; one contract suite holds the two together.
 */
import type { Allowance, Meter } from '../../making/limit-ports.ts';

export const METERS: readonly Meter[] = ['requests', 'tokens', 'pictures'];

/** All in milliseconds. One object, so that PostgreSQL and Redis work by the same numbers. */
export const PACE = {
  /**
   * A vendor counts 60 s of arrivals. A call may arrive this much later than it was let go, and the next one at once, so we count
   * a little longer: whatever arrives within 60 s was let go within this.
   */
  window: 61_500,
  /** As much as this of the allowance may go at once: vendors enforce a minute's limit over shorter times too. A single call always may. */
  burst: 6_000,
  /** Calls are logged together by this, rounded up, so that a log has an end however many calls a minute are allowed. */
  cell: 500,
  /** How long the log goes back: news may be a minute old, and speak of the minute before it. */
  keep: 123_000,
  /** Those who are turned away are told to come back over as long as this at most, one after another, and not all at once. */
  horizon: 60_000,
  /** How much of a place lies between two of them: a little less than a whole one, since not everybody comes back. */
  stagger: 0.8,
  /** How long a limit that the vendor told is believed, and the longest that any news holds anybody. */
  believe: 3_600_000,
} as const;

export interface MeterState {
  /** When the even spacing lets the next one go. */
  next: number;
  /** Times and amounts in turn, oldest first: [at, amount, at, amount, …]. Times may lie ahead: places in line are taken at once. */
  log: number[];
  configured?: number;
  told?: number;
  toldUntil?: number;
  /** What others use of the same allowance, as the vendor's count tells. */
  foreign?: number;
  foreignUntil?: number;
}
/** One key's line. Times are the server's, in milliseconds since 1970. */
export interface Line {
  /** When the last in line goes. */
  last: number;
  /** When the next to be turned away is told to come back. */
  back?: number;
  blockedUntil: number;
  meters: Partial<Record<Meter, MeterState>>;
}
export type Demands = Record<Meter, number>;
export type Tidings = Partial<Record<Meter, { limit?: number; remaining?: number; resetSeconds?: number }>>;

export const emptyLine = (): Line => ({ last: 0, blockedUntil: 0, meters: {} });

/** Takes the next place in line, or none when it is further away than `longestWaitMs`; `waitMs` then says when to ask again. `line` is changed either way. */
export function takePlace(
  line: Line,
  now: number,
  { allowance, demand, longestWaitMs }: { allowance: Allowance; demand: Demands; longestWaitMs: number },
): { taken: boolean; waitMs: number } {
  let at = Math.max(now, line.last, line.blockedUntil);
  let share = 0;
  for (const name of METERS) {
    const meter = meterOf(line, name, now);
    meter.configured = allowance[name];
    const limit = limitsOf(meter, now)?.ours;
    if (limit === undefined || demand[name] === 0) continue;
    const amount = Math.min(demand[name], limit);
    share = Math.max(share, shareOf(amount, limit));
    // Later never fits worse, so one meter's time can be raised by the next.
    at = firstFit(meter, now, amount, at);
  }
  if (at - now > longestWaitMs) {
    const { back = 0 } = line;
    const turn = back > at && back < at + PACE.horizon ? back : at;
    line.back = turn + share * PACE.stagger;
    // Half the patience before the turn: the line is neither empty by then nor as long as now.
    return { taken: false, waitMs: turn - now - longestWaitMs / 2 };
  }
  line.last = at;
  for (const name of METERS) if (demand[name] > 0) enter(meterOf(line, name, now), now, demand[name], at);
  return { taken: true, waitMs: at - now };
}

/** Believes the vendor where it has counted more than we did; `ageMs` is how long ago it counted. */
export function believe(line: Line, now: number, news: Tidings, ageMs: number): void {
  for (const name of METERS) {
    const { limit, remaining, resetSeconds } = news[name] ?? {};
    const meter = meterOf(line, name, now);
    if (limit !== undefined && limit > 0) Object.assign(meter, { told: limit, toldUntil: now + PACE.believe });
    if (remaining === undefined) continue;
    const then = now - ageMs;
    const until = Math.min(then + (resetSeconds === undefined ? 60_000 : resetSeconds * 1000), now + PACE.believe);
    if (until <= now) continue;
    const vendor = limitsOf(meter, now)?.vendor;
    if (vendor === undefined) {
      // Nobody has told how much there is: all that can be understood is that there is nothing left.
      if (remaining <= 0) line.blockedUntil = Math.max(line.blockedUntil, until);
      continue;
    }
    const foreign = foreignAt(meter, now);
    const lacking = vendor - usedAt(meter, then) - foreign - Math.max(0, remaining);
    if (lacking <= 0) continue;
    meter.foreignUntil = Math.max(foreign > 0 ? (meter.foreignUntil ?? 0) : 0, until);
    meter.foreign = foreign + lacking;
  }
}

export function blockLine(line: Line, now: number, ms: number): void {
  line.blockedUntil = Math.max(line.blockedUntil, now + ms);
}

/** When nothing in it matters any more. */
export function idleFrom(line: Line): number {
  const meters = Object.values(line.meters);
  const times = meters.flatMap(({ next, toldUntil = 0, foreignUntil = 0 }) => [next, toldUntil, foreignUntil]);
  return Math.max(line.last + PACE.keep, line.blockedUntil, line.back ?? 0, ...times);
}

function meterOf(line: Line, name: Meter, now: number): MeterState {
  line.meters[name] ??= { next: 0, log: [] };
  const meter = line.meters[name];
  let old = 0;
  while (old < meter.log.length && meter.log[old]! <= now - PACE.keep) old += 2;
  if (old > 0) meter.log.splice(0, old);
  return meter;
}

function limitsOf(meter: MeterState, now: number): { ours: number; vendor: number } | undefined {
  const told = (meter.toldUntil ?? 0) > now ? meter.told : undefined;
  const vendor = told ?? meter.configured;
  if (vendor === undefined) return undefined;
  return { vendor, ours: Math.min(vendor, meter.configured ?? vendor) };
}

/** Milliseconds of the allowance that the amount is worth. */
const shareOf = (amount: number, limit: number): number => (PACE.window * amount) / limit;

/** The earliest time, `from` or later, at which the amount fits. */
function firstFit(meter: MeterState, now: number, amount: number, from: number): number {
  const { ours, vendor } = limitsOf(meter, now)!;
  const share = shareOf(amount, ours);
  let at = Math.max(from, meter.next + share - Math.max(PACE.burst, share));
  // What others use takes from our part only what the vendor has beyond it.
  let foreign = Math.max(0, foreignAt(meter, at) - (vendor - ours));
  let used = usedAt(meter, at);
  let oldest = 0;
  while (oldest < meter.log.length && meter.log[oldest]! <= at - PACE.window) oldest += 2;
  while (used + foreign + amount > ours && (oldest < meter.log.length || foreign > 0)) {
    const freed = oldest < meter.log.length ? meter.log[oldest]! + PACE.window : Number.POSITIVE_INFINITY;
    const given = foreign > 0 ? meter.foreignUntil! : Number.POSITIVE_INFINITY;
    at = Math.max(at, Math.min(freed, given));
    if (given <= freed) foreign = 0;
    else {
      used -= meter.log[oldest + 1]!;
      oldest += 2;
    }
  }
  return at;
}

/** What we let go in the window that ends at `at`, with all that is to go. */
function usedAt({ log }: MeterState, at: number): number {
  let used = 0;
  for (let i = 0; i < log.length; i += 2)
    if (log[i]! > at - PACE.window && log[i]! < at + PACE.cell) used += log[i + 1]!;
  return used;
}

const foreignAt = (meter: MeterState, at: number): number =>
  (meter.foreignUntil ?? 0) > at ? (meter.foreign ?? 0) : 0;

function enter(meter: MeterState, now: number, demand: number, at: number): void {
  const limit = limitsOf(meter, now)?.ours;
  // What is larger than the whole allowance goes alone, and fills it.
  const amount = limit === undefined ? demand : Math.min(demand, limit);
  if (limit !== undefined) meter.next = Math.max(meter.next, at) + shareOf(amount, limit);
  const cell = Math.ceil(at / PACE.cell) * PACE.cell;
  const { log } = meter;
  if (log.length > 0 && log.at(-2) === cell) log[log.length - 1]! += amount;
  else log.push(cell, amount);
}
