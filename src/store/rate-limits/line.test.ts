/** Properties of the line, held against a vendor that counts a minute in both of the ways vendors do. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Demands, emptyLine, takePlace } from './line.ts';

const MINUTE = 60_000;
const START = 1_795_000_000_000;

/** Most of what arrived in any 60 s, and the least that was ever left in a bucket that refills evenly and started full. */
function countAsVendor(arrivals: { at: number; amount: number }[], limit: number): { window: number; bucket: number } {
  let window = 0;
  let sum = 0;
  let first = 0;
  let level = limit;
  let least = limit;
  let before = arrivals[0]?.at ?? 0;
  for (const { at, amount } of arrivals) {
    sum += amount;
    while (arrivals[first]!.at <= at - MINUTE) sum -= arrivals[first++]!.amount;
    window = Math.max(window, sum);
    level = Math.min(limit, level + ((at - before) / MINUTE) * limit) - amount;
    least = Math.min(least, level);
    before = at;
  }
  return { window, bucket: least };
}

/** A place in line for each amount, all asked for at once. */
function serve(limit: number, amounts: number[], now = START): { at: number; amount: number }[] {
  const line = emptyLine();
  return amounts.map((amount) => {
    const demand: Demands = { requests: 0, tokens: amount, pictures: 0 };
    const { waitMs } = takePlace(line, now, { allowance: { tokens: limit }, demand, longestWaitMs: 1e9 });
    return { at: now + waitMs, amount: Math.min(amount, limit) };
  });
}

const limits = fc.integer({ min: 1, max: 5_000 });

test('no minute of the vendor ever sees more than its allowance, whatever calls take and however late they arrive', () => {
  const delays = fc.infiniteStream(fc.integer({ min: 0, max: 1_400 }));
  const calls = fc.array(fc.record({ share: fc.double({ min: 0.001, max: 1.3, noNaN: true }), pause: fc.nat(9_000) }), {
    minLength: 1,
    maxLength: 200,
  });
  fc.assert(
    fc.property(limits, calls, delays, (limit, asked, late) => {
      const line = emptyLine();
      let now = START;
      const arrivals = asked.map(({ share, pause }) => {
        now += pause;
        const tokens = Math.max(1, Math.round(share * limit));
        const demand = { requests: 0, tokens, pictures: 0 };
        const { waitMs } = takePlace(line, now, { allowance: { tokens: limit }, demand, longestWaitMs: 1e9 });
        return { at: now + waitMs + late.next().value!, amount: Math.min(tokens, limit) };
      });
      const { window, bucket } = countAsVendor(
        arrivals.sort((a, b) => a.at - b.at),
        limit,
      );
      expect(window).toBeLessThanOrEqual(limit);
      expect(bucket).toBeGreaterThanOrEqual(-1e-6);
    }),
    { numRuns: 300 },
  );
});

test('under constant demand at least 0.95 of what the vendor allows is used', () => {
  // How many such calls a minute has room for; no limiter can put half a call into the rest of one.
  const each = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(limits, each, (limit, amount) => {
      fc.pre(amount <= limit);
      const best = Math.floor(limit / amount);
      const calls = Math.min(3_000, best * 6 + 1);
      const served = serve(limit, new Array<number>(calls).fill(amount));
      const minutes = (served.at(-1)!.at - START) / MINUTE;
      expect((calls - 1) / minutes / best).toBeGreaterThanOrEqual(0.95);
    }),
    { numRuns: 200 },
  );
});

test('under constant demand of uneven calls at least 0.95 is used, but for the last call that did not fit', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 600, maxLength: 600 });
  fc.assert(
    fc.property(shares, (amounts) => {
      const limit = 4_000;
      const served = serve(limit, amounts);
      const minutes = (served.at(-1)!.at - START) / MINUTE;
      const used = amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0);
      expect(used / minutes / (limit - 100)).toBeGreaterThanOrEqual(0.95);
    }),
    { numRuns: 60 },
  );
});

test('a minute’s allowance does not go at once: at most a tenth of it does, or one call', () => {
  const atOnce = (limit: number) =>
    serve(limit, new Array<number>(Math.min(limit, 400)).fill(1)).filter(({ at }) => at === START).length;
  expect(atOnce(1)).toBe(1);
  expect(atOnce(5)).toBe(1);
  expect(atOnce(600)).toBeGreaterThan(10);
  expect(atOnce(600)).toBeLessThanOrEqual(60);
});

test.each([
  { limit: 20, callers: 30 },
  { limit: 60, callers: 200 },
  { limit: 500, callers: 400 },
])(
  '$callers callers who are turned away and come back use $limit a minute, and do not come in vain again and again',
  ({ limit, callers }) => {
    const line = emptyLine();
    // A die that falls the same in every run (mulberry32).
    let seed = 7;
    const random = () => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
    const comes = Array.from({ length: callers }, (_, i) => START + i * 10);
    const end = START + 11 * MINUTE;
    let served = 0;
    let asked = 0;
    for (;;) {
      const now = Math.min(...comes);
      if (now > end) break;
      const who = comes.indexOf(now);
      const demand = { requests: 1, tokens: 0, pictures: 0 };
      const { taken, waitMs } = takePlace(line, now, { allowance: { requests: limit }, demand, longestWaitMs: 3_000 });
      // The first minute is for getting into step.
      if (now > START + MINUTE) asked += 1;
      if (taken && now + waitMs > START + MINUTE && now + waitMs <= end) served += 1;
      // Whoever was served has more to do soon; whoever was not comes as told, a little later: queues and databases take time.
      comes[who] = now + waitMs + 100 + random() * (taken ? 500 : 900);
    }
    expect(served / 10 / limit).toBeGreaterThanOrEqual(0.95);
    expect(asked / served).toBeLessThan(10);
  },
);
