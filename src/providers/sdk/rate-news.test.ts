/** Tests of what is read from a vendor’s headers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateNewsFrom, retryAfterSeconds, secondsUntil } from './rate-news.ts';

const now = new Date('2026-11-23T12:00:00Z');

test.each([
  ['1m30s', 90],
  ['250ms', 0.25],
  ['6m0s', 360],
  ['1h2m3s', 3723],
  ['20', 20],
  ['0.5', 0.5],
  ['Mon, 23 Nov 2026 12:00:42 GMT', 42],
  ['2026-11-23T12:01:00Z', 60],
  ['1795435260', 60],
  ['1795435260000', 60],
  ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
  ['999999', 86_400],
])('%s is %d seconds from now', (said, seconds) => {
  expect(secondsUntil(said, now)).toBeCloseTo(seconds, 5);
});

test.each(['', 'soon', '1.2.3', '-5', '12 parsecs', 'May 2026', '1m30'])('%j tells no time', (said) => {
  expect(secondsUntil(said, now)).toBeUndefined();
});

test('whatever a header says, a wait is between nothing and a day', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.float().map(String), fc.date({ noInvalidDate: true }).map(String)), (said) => {
      const seconds = secondsUntil(said, now);
      expect(seconds === undefined || (seconds >= 0 && seconds <= 86_400)).toBe(true);
    }),
  );
});

test('Retry-After is read in milliseconds, seconds and dates, in this order', () => {
  expect(retryAfterSeconds({ 'retry-after-ms': '1500', 'retry-after': '9' }, now)).toBe(1.5);
  expect(retryAfterSeconds({ 'Retry-After': '9' }, now)).toBe(9);
  expect(retryAfterSeconds(new Headers({ 'retry-after': 'Mon, 23 Nov 2026 12:02:00 GMT' }), now)).toBe(120);
  expect(retryAfterSeconds({ 'retry-after-ms': 'never', 'retry-after': '9' }, now)).toBe(9);
  expect(retryAfterSeconds({}, now)).toBeUndefined();
});

test('requests, tokens and pictures are each told by their own headers', () => {
  const headers = {
    'x-ratelimit-limit-requests': '500',
    'x-ratelimit-remaining-requests': '499',
    'x-ratelimit-reset-requests': '120ms',
    'x-ratelimit-limit-tokens': '200000',
    'x-ratelimit-remaining-tokens': '0',
    'x-ratelimit-reset-tokens': '1m0s',
    'x-ratelimit-remaining-images': '4',
  };
  expect(rateNewsFrom(headers, now)).toEqual({
    requests: { limit: 500, remaining: 499, resetSeconds: 0.12 },
    tokens: { limit: 200_000, remaining: 0, resetSeconds: 60 },
    pictures: { remaining: 4 },
  });
});

test('the plain headers of others count requests; a reset alone and nonsense tell nothing', () => {
  expect(rateNewsFrom({ 'ratelimit-limit': '10', 'ratelimit-remaining': '3', 'ratelimit-reset': '7' }, now)).toEqual({
    requests: { limit: 10, remaining: 3, resetSeconds: 7 },
  });
  expect(rateNewsFrom({ 'x-ratelimit-reset-tokens': '7', 'x-ratelimit-limit-requests': 'many' }, now)).toBeUndefined();
  expect(rateNewsFrom(undefined, now)).toBeUndefined();
});
