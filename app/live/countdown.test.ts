import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDown, LEAST_SECONDS, openCountdown } from './countdown.ts';

test('without news, a second takes a second', () => {
  let state = openCountdown(20);
  for (let left = 19; left > 5; left -= 1) state = countDown(state, left, 1);
  expect(state.shown).toBeCloseTo(6, 0);
});

test('an estimate that wavers makes nothing jump: what is shown only falls', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { maxLength: 60 }), (wavers) => {
      let state = openCountdown(60);
      wavers.forEach((waver, i) => {
        const next = countDown(state, Math.max(0, 60 - i + waver), 1);
        expect(next.shown).toBeLessThanOrEqual(state.shown);
        expect(next.shown).toBeGreaterThanOrEqual(LEAST_SECONDS);
        state = next;
      });
    }),
  );
});

test('a shorter estimate is followed within some seconds', () => {
  let state = openCountdown(90);
  for (let i = 0; i < 10; i += 1) state = countDown(state, 30 - i, 1);
  expect(state.shown).toBeLessThan(25);
});

test('a studio that keeps saying there is much more to do is believed, once, and not beyond what it says', () => {
  let state = openCountdown(10);
  const shown = Array.from({ length: 8 }, (_, i) => {
    state = countDown(state, 80 - i, 1);
    return state.shown;
  });
  expect(shown.slice(0, 3).every((seconds) => seconds < 10)).toBe(true);
  expect(Math.max(...shown)).toBeLessThanOrEqual(80);
  expect(shown.at(-1)).toBeGreaterThan(60);
});

test('what is left never falls to nothing while something is open', () => {
  let state = openCountdown(4);
  for (let i = 0; i < 30; i += 1) state = countDown(state, 0, 1);
  expect(state.shown).toBe(LEAST_SECONDS);
});
