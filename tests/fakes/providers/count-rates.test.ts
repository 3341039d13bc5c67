/** The vendors' way of counting: never more than the limit, and never less than it once there is room. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRates } from './count-rates.ts';

const one = (tokens = 0) => ({ requests: 1, tokens, pictures: 0 });

test('a window lets the limit through in any minute and not one more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.integer({ min: 0, max: 9_000 }), { maxLength: 120 }),
      (requests, gaps) => {
        const counter = countRates({ requests, count: 'window' });
        const passed: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          const { refused } = counter.take('m', one(), now);
          const recent = passed.filter((at) => now - at < 60_000).length;
          expect(refused === undefined).toBe(recent < requests);
          if (!refused) passed.push(now);
        }
      },
    ),
  );
});

test('a bucket is full at first and refills evenly', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 120 }),
      (requests, gaps) => {
        const counter = countRates({ requests, count: 'bucket' });
        let now = 0;
        let passed = 0;
        for (const gap of gaps) {
          now += gap;
          if (!counter.take('m', one(), now).refused) passed += 1;
          expect(passed).toBeLessThanOrEqual(requests + (now / 60_000) * requests + 1e-6);
        }
      },
    ),
  );
});

test.each(['bucket', 'window', 'both'] as const)('whoever waits as long as a %s says is let through', (count) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 20, max: 200 }), (requests, tokens) => {
      const counter = countRates({ requests, tokens, count });
      let now = 0;
      for (let i = 0; i < 30; i += 1) {
        const { refused } = counter.take('m', one(tokens / 4), now);
        if (!refused) continue;
        now += Math.ceil(refused.seconds * 1000);
        expect(counter.take('m', one(tokens / 4), now).refused).toBeUndefined();
      }
    }),
  );
});

test('models are counted apart, and headers tell what is left', () => {
  const counter = countRates({ requests: 2, tokens: 100 });
  expect(counter.take('a', one(30), 0).state).toEqual({
    requests: { limit: 2, remaining: 1, resetSeconds: 30 },
    tokens: { limit: 100, remaining: 70, resetSeconds: 18 },
  });
  expect(counter.take('b', one(100), 0).refused).toBeUndefined();
  expect(counter.take('a', one(90), 0).refused).toMatchObject({ meter: 'tokens', limit: 100, used: 30, requested: 90 });
  expect(counter.take('a', one(10), 0).refused).toBeUndefined();
});
