/** What every shared limiter must do, held against PostgreSQL and Redis. */
import fc from 'fast-check';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RateLimiter } from '../../src/making/limit-ports.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import {
  believe,
  blockLine,
  type Demands,
  emptyLine,
  type Tidings,
  takePlace,
} from '../../src/store/rate-limits/line.ts';
import { openPostgresLimiter } from '../../src/store/rate-limits/postgres-limiter.ts';
import { openRedisLimiter } from '../../src/store/rate-limits/redis-limiter.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { redisMissing, startTestRedis } from '../support/test-redis.ts';

interface Options {
  prefix?: string;
  now?: () => number;
}
interface Server {
  /** A client of its own, with its own connections. */
  open(options?: Options): RateLimiter;
  /** Breaks every connection; what Redis knew is lost with it. */
  restart(): Promise<void>;
  /** How many lines are kept, and whether each has an end. */
  kept(): Promise<{ lines: number; endless: number }>;
  /** Leaves a line behind that is idle at once. */
  leaveIdle(limiter: RateLimiter): Promise<void>;
  stop(): Promise<void>;
}

/** Far ahead, so that no server finds a line idle by its own clock. */
const START = 4_000_000_000_000;
const one = (more: Partial<Demands> = {}): Demands => ({ requests: 1, tokens: 0, pictures: 0, ...more });
const PATIENT = 100_000;

describe.each([
  { kind: 'PostgreSQL', start: startPostgres, missing: '' },
  { kind: 'Redis', start: startRedis, missing: redisMissing() },
])('shared limits on $kind', ({ kind, start, missing }) => {
  if (missing) {
    console.warn(`Shared limits on ${kind} are not tested: ${missing}.`);
    test.skip(`are not tested: ${missing}`, () => {});
    return;
  }
  let server: Server;
  const opened: RateLimiter[] = [];
  let now = START;
  const open = (options: Options = { now: () => now }) => {
    const limiter = server.open(options);
    opened.push(limiter);
    return limiter;
  };
  beforeAll(async () => {
    server = await start();
  });
  afterEach(async () => {
    now = START;
    vi.restoreAllMocks();
    await Promise.all(opened.splice(0).map((limiter) => limiter.close()));
  });
  afterAll(() => server?.stop());

  test('callers are served in order, evenly, after a small burst', async () => {
    const limiter = open();
    const waits: number[] = [];
    for (let i = 0; i < 20; i += 1)
      waits.push((await limiter.take('order', { requests: 60 }, one(), PATIENT)).waitSeconds);
    const burst = waits.filter((wait) => wait === 0).length;
    expect(burst).toBeGreaterThan(1);
    expect(burst).toBeLessThanOrEqual(6);
    const gaps = waits.slice(burst).map((wait, i) => wait - waits[burst + i - 1]!);
    for (const gap of gaps.slice(1)) expect(gap).toBeCloseTo(1.025, 2);
  });

  test('two processes share one line, and nobody is given the place of another', async () => {
    const [here, there] = [open(), open()];
    const ends = await Promise.all(
      Array.from({ length: 40 }, (_, i) => (i % 2 ? here : there).take('shared', { requests: 10 }, one(), 1e6)),
    );
    const waits = ends.map(({ waitSeconds }) => waitSeconds).sort((a, b) => a - b);
    waits.forEach((wait, i) => {
      if (i > 0) expect(wait - waits[i - 1]!).toBeGreaterThan(6);
      if (i >= 10) expect(wait - waits[i - 10]!).toBeGreaterThanOrEqual(60);
    });
  });

  test('installations with other prefixes, and other models, have lines of their own', async () => {
    for (const [prefix, key] of [
      ['a', 'model'],
      ['b', 'model'],
      ['a', 'other'],
    ] as const) {
      const limiter = open({ prefix, now: () => now });
      expect(await limiter.take(key, { requests: 1 }, one(), 0)).toEqual({ taken: true, waitSeconds: 0 });
    }
    expect(await open({ prefix: 'a', now: () => now }).take('model', { requests: 1 }, one(), 0)).toMatchObject({
      taken: false,
    });
  });

  test('all meters are taken together or not at all', async () => {
    const limiter = open();
    const allowance = { requests: 10, pictures: 1 };
    await limiter.take('together', allowance, one({ pictures: 1 }), 0);
    now += 10_000;
    for (let i = 0; i < 5; i += 1)
      expect((await limiter.take('together', allowance, one({ pictures: 1 }), 5)).taken).toBe(false);
    // The five that were turned away have left the requests alone.
    expect(await limiter.take('together', allowance, one(), 0)).toEqual({ taken: true, waitSeconds: 0 });
  });

  test('a longer wait than asked for takes nothing, and whoever comes when told is served', async () => {
    const limiter = open();
    await limiter.take('long', { requests: 1 }, one(), 0);
    const refused = await limiter.take('long', { requests: 1 }, one(), 3);
    expect(refused.taken).toBe(false);
    expect(refused.waitSeconds).toBeGreaterThan(57);
    now += refused.waitSeconds * 1000;
    const served = await limiter.take('long', { requests: 1 }, one(), 3);
    expect(served.taken).toBe(true);
    expect(now + served.waitSeconds * 1000).toBeGreaterThanOrEqual(START + 60_000);
  });

  test('what is larger than the whole allowance goes, alone', async () => {
    const limiter = open();
    const take = (tokens: number) => limiter.take('large', { tokens: 1000 }, one({ tokens }), PATIENT);
    await take(10);
    const large = await take(5000);
    expect(large).toMatchObject({ taken: true, waitSeconds: expect.closeTo(61.5, 0) });
    const after = await take(10);
    expect(after.waitSeconds - large.waitSeconds).toBeGreaterThanOrEqual(60);
  });

  test('less room than believed is believed until the vendor’s count starts anew', async () => {
    const limiter = open();
    const take = () => limiter.take('others', { requests: 100 }, one(), 0);
    await take();
    await limiter.correct('others', { requests: { limit: 100, remaining: 98, resetSeconds: 20 } });
    now += 1000;
    expect((await take()).taken).toBe(true);
    await limiter.correct('others', { requests: { limit: 100, remaining: 0, resetSeconds: 20 } });
    const refused = await take();
    expect(refused.taken).toBe(false);
    expect(refused.waitSeconds).toBeCloseTo(20, 1);
    now += 20_001;
    expect((await take()).taken).toBe(true);
  });

  test('news is compared with what was believed when the vendor counted', async () => {
    const limiter = open();
    const take = () => limiter.take('old', { requests: 4 }, one(), PATIENT);
    for (let i = 0; i < 4; i += 1) now += (await take()).waitSeconds * 1000;
    now += 65_000;
    // Counted 60 s ago, when we had used all four: that is no news.
    await limiter.correct('old', { requests: { limit: 4, remaining: 0, resetSeconds: 100 } }, 60);
    expect((await take()).waitSeconds).toBe(0);
    // Counted just now, it means that others use it too.
    await limiter.correct('old', { requests: { limit: 4, remaining: 0, resetSeconds: 55 } });
    expect((await take()).waitSeconds).toBeCloseTo(55, 1);
  });

  test('a lower limit that is told replaces the configured one for an hour; a higher one never makes us faster', async () => {
    const limiter = open();
    const spacing = async (key: string) => {
      const first = await limiter.take(key, { requests: 20 }, one(), PATIENT);
      const second = await limiter.take(key, { requests: 20 }, one(), PATIENT);
      const third = await limiter.take(key, { requests: 20 }, one(), PATIENT);
      now += third.waitSeconds * 1000 + 130_000;
      return third.waitSeconds - Math.max(first.waitSeconds, second.waitSeconds);
    };
    expect(await spacing('told')).toBeCloseTo(3.075, 1);
    await limiter.correct('told', { requests: { limit: 5 } });
    expect(await spacing('told')).toBeCloseTo(12.3, 1);
    await limiter.correct('told', { requests: { limit: 5000 } });
    expect(await spacing('told')).toBeCloseTo(3.075, 1);
    await limiter.correct('told', { requests: { limit: 5 } });
    now += 3_600_001;
    expect(await spacing('told')).toBeCloseTo(3.075, 1);
  });

  test('without a configured limit everything goes, until the vendor tells one', async () => {
    const limiter = open();
    const take = () => limiter.take('learned', {}, one(), PATIENT);
    for (let i = 0; i < 5; i += 1) expect((await take()).waitSeconds).toBe(0);
    await limiter.correct('learned', { requests: { limit: 5, remaining: 0, resetSeconds: 60 } });
    // The five that went before count.
    expect((await take()).waitSeconds).toBeGreaterThan(60);
    await limiter.correct('unknown', { requests: { remaining: 0, resetSeconds: 9 } });
    expect((await limiter.take('unknown', {}, one(), PATIENT)).waitSeconds).toBeCloseTo(9, 1);
  });

  test('nobody is let through while the vendor has said so', async () => {
    const [here, there] = [open(), open()];
    await here.block('blocked', 30);
    await here.block('blocked', 5);
    expect(await there.take('blocked', {}, one(), 1)).toEqual({ taken: false, waitSeconds: 29.5 });
    now += 29_000;
    expect(await there.take('blocked', {}, one(), 1)).toEqual({ taken: true, waitSeconds: 1 });
  });

  test('the server’s clock counts, not that of a process', async () => {
    const limiter = open({});
    expect(await limiter.take('clock', { requests: 1 }, one(), 0)).toMatchObject({ taken: true });
    const real = Date.now.bind(Date);
    vi.spyOn(Date, 'now').mockImplementation(() => real() + 3_600_000);
    expect(await limiter.take('clock', { requests: 1 }, one(), 0)).toMatchObject({ taken: false });
  });

  test('when the server comes back, the line goes on', async () => {
    const limiter = open({});
    const take = () => limiter.take('restart', { requests: 1000 }, one(), 10);
    await take();
    await server.restart();
    await expect
      .poll(() => take().catch((error) => error.code), { timeout: 20_000, interval: 100 })
      .toMatchObject({ taken: true });
  });

  test('what cannot be counted is refused before it is asked', async () => {
    const limiter = open();
    await expect(limiter.take('bad', { requests: 0 }, one(), 1)).rejects.toThrow(RangeError);
    await expect(limiter.take('bad', {}, one({ tokens: Number.NaN }), 1)).rejects.toThrow(RangeError);
    await expect(limiter.block('bad', -1)).rejects.toThrow(RangeError);
  });

  test('idle lines are forgotten', async () => {
    const before = await server.kept();
    // By this clock the line was idle long ago; where time decides, it is gone after what is left of its two minutes.
    await server.leaveIdle(open({ now: () => 1_000_000 }));
    await open({}).take('fresh', { requests: 5 }, one(), 0);
    await expect.poll(async () => (await server.kept()).lines).toBeLessThanOrEqual(before.lines + 1);
    expect((await server.kept()).endless).toBe(0);
  });

  test('it decides as the arithmetic says, call by call', async () => {
    const limiter = open();
    let run = 0;
    const meter = fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined });
    const news = fc.option(
      fc.record({ limit: fc.nat(80), remaining: fc.nat(60), resetSeconds: fc.nat(90) }, { requiredKeys: [] }),
      { nil: undefined },
    );
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          op: fc.constant('take' as const),
          allowance: fc.record({ requests: meter, tokens: meter, pictures: meter }),
          demand: fc.record({ requests: fc.nat(3), tokens: fc.nat(70), pictures: fc.nat(2) }),
          longest: fc.integer({ min: 0, max: 200 }),
          after: fc.nat(20_000),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          op: fc.constant('correct' as const),
          news: fc.record({ requests: news, tokens: news, pictures: news }),
          age: fc.nat(70),
          after: fc.nat(20_000),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ op: fc.constant('block' as const), seconds: fc.nat(60), after: fc.nat(20_000) }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const key = `same-${run++}`;
        const line = emptyLine();
        now = START;
        for (const each of steps) {
          now += each.after;
          if (each.op === 'take') {
            const { allowance, demand, longest } = each;
            const mine = takePlace(line, now, { allowance, demand, longestWaitMs: longest * 1000 });
            const its = await limiter.take(key, allowance, demand, longest);
            expect(its.taken).toBe(mine.taken);
            expect(its.waitSeconds).toBeCloseTo(mine.waitMs / 1000, 3);
          } else if (each.op === 'correct') {
            believe(line, now, each.news as Tidings, each.age * 1000);
            await limiter.correct(key, each.news as Tidings, each.age);
          } else {
            blockLine(line, now, each.seconds * 1000);
            await limiter.block(key, each.seconds);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

async function startPostgres(): Promise<Server> {
  const database = await createTestDatabase();
  return {
    open(options) {
      const own = openDatabase({ url: database.url, max: 3 });
      return { ...openPostgresLimiter(own, options), close: () => own.close() };
    },
    async restart() {
      await database.pool.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    },
    leaveIdle: async (limiter) => void (await limiter.take('idle', { requests: 5 }, one(), 0)),
    async kept() {
      const { rows } = await database.pool.query('select count(*)::int as lines from rate_limits');
      return { lines: rows[0].lines, endless: 0 };
    },
    stop: () => database.drop(),
  };
}

async function startRedis(): Promise<Server> {
  const redis = await startTestRedis();
  const looking = new Redis(redis.url, { maxRetriesPerRequest: null });
  looking.on('error', () => {});
  return {
    open: (options) => openRedisLimiter({ url: redis.url, ...options }),
    restart: () => redis.loseEverything(),
    async leaveIdle(limiter) {
      await limiter.take('idle', { requests: 5 }, one(), 0);
      const [key = ''] = await looking.keys('*:idle');
      const left = await looking.pttl(key);
      // As though the time had passed.
      expect(left).toBeGreaterThan(60_000);
      expect(left).toBeLessThan(200_000);
      await looking.pexpire(key, 1);
    },
    async kept() {
      const keys = await looking.keys('*');
      const ends = await Promise.all(keys.map((key) => looking.pttl(key)));
      return { lines: keys.length, endless: ends.filter((end) => end === -1).length };
    },
    async stop() {
      looking.disconnect();
      await redis.stop();
    },
  };
}
