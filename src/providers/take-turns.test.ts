import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTurns } from './take-turns.ts';

const always = new AbortController().signal;

test('works run in the order in which they came, and never more at once than there are places', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.record({ turns: fc.integer({ min: 1, max: 3 }), fails: fc.boolean() }), { maxLength: 12 }),
      async (places, works) => {
        const inTurn = openTurns(places);
        const begun: number[] = [];
        let running = 0;
        let most = 0;
        const ends = works.map(({ turns, fails }, i) =>
          inTurn(always, async () => {
            begun.push(i);
            running += 1;
            most = Math.max(most, running);
            for (let turn = 0; turn < turns; turn += 1) await nextTurn();
            running -= 1;
            if (fails) throw new Error('damaged');
            return i;
          }).catch(() => -1),
        );
        expect(await Promise.all(ends)).toEqual(works.map(({ fails }, i) => (fails ? -1 : i)));
        expect(begun).toEqual(works.map((_, i) => i));
        expect(most).toBe(Math.min(places, works.length));
      },
    ),
    { numRuns: 100 },
  );
});

test('a work that nobody needs any more is not begun, and does not hold up the others', async () => {
  const inTurn = openTurns(1);
  const over = new AbortController();
  let ran = false;
  const first = inTurn(always, async () => {
    await nextTurn();
    return 'first';
  });
  const unneeded = inTurn(over.signal, async () => {
    ran = true;
  });
  const next = inTurn(always, async () => 'next');
  over.abort(new Error('cancelled'));
  await expect(unneeded).rejects.toThrow('cancelled');
  expect(await Promise.all([first, next])).toEqual(['first', 'next']);
  expect(ran).toBe(false);
});
