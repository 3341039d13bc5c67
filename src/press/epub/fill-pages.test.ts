import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillAboveSpot, fillEvenly, fillPages, heightOf, paragraphsOf } from './fill-pages.ts';
import { measureIn } from './measure-words.ts';
import { spanSentences } from './sentence-spans.ts';

const measure = measureIn(['andika']);
const spacing = { leading: 1.5, spacing: 0.4, indent: 0 };
const story = Array.from(
  { length: 6 },
  () => 'The fox lit her lamp and went on. Nobody saw her. “Who is there?” said the owl.',
);
const spans = spanSentences(story, 'en');

test('a wider column takes fewer lines, and one word takes one', () => {
  expect(measure.lines(story[0]!, 10)).toBeGreaterThan(measure.lines(story[0]!, 30));
  expect(measure.lines('lamp', 10)).toBe(1);
});

test('Japanese may break after any letter', () => {
  const japanese = measureIn(['andika', 'japanese']);
  expect(japanese.lines('ルナはランプをもっていきました', 5.5)).toBe(3);
});

test('sentences of a paragraph that goes on are marked as such on the next page', () => {
  const [first, second] = [spans.slice(0, 1), spans.slice(1)];
  expect(paragraphsOf(second, first[0]).map(({ continued }) => continued)).toEqual([true, ...Array(5).fill(false)]);
});

test('every sentence stands on one page, in order, and no page is higher than its room', () => {
  const room = fc.double({ min: 4, max: 40, noNaN: true });
  fc.assert(
    fc.property(room, room, fc.double({ min: 8, max: 40, noNaN: true }), (first, rest, column) => {
      for (const fill of [fillPages, fillEvenly]) {
        const pages = fill(spans, column, { first, rest }, measure, spacing);
        expect(pages.flat()).toEqual(spans);
        for (const [i, page] of pages.entries()) {
          const height = heightOf(paragraphsOf(page, pages[i - 1]?.at(-1)), column, measure, spacing);
          if (page.length > 1) expect(height).toBeLessThanOrEqual(i === 0 ? first : rest);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('a run of pages is filled evenly, without taking one page more', () => {
  const rooms = { first: 13, rest: 13 };
  const plain = fillPages(spans, 22, rooms, measure, spacing);
  const even = fillEvenly(spans, 22, rooms, measure, spacing);
  const heights = (pages: typeof plain) => pages.map((page) => heightOf(paragraphsOf(page), 22, measure, spacing));
  const spread = (pages: typeof plain) => Math.max(...heights(pages)) - Math.min(...heights(pages));
  expect(plain.length).toBeGreaterThan(1);
  expect(even).toHaveLength(plain.length);
  expect(spread(even)).toBeLessThanOrEqual(spread(plain));
});

test('a run that ends above a spot drawing takes one page more, and leaves it room', () => {
  const rooms = { first: 13, rest: 13 };
  const plain = fillPages(spans, 22, rooms, measure, spacing);
  const shared = fillAboveSpot(spans, 22, rooms, measure, spacing);
  expect(shared).toHaveLength(plain.length + 1);
  expect(shared.flat()).toEqual(spans);
  const last = heightOf(paragraphsOf(shared.at(-1)!, shared.at(-2)!.at(-1)), 22, measure, spacing);
  expect(last).toBeLessThanOrEqual(6.5);
  expect(last).toBeGreaterThan(spacing.leading);
});

test('words that cannot be shared out above a spot drawing are given back as none', () => {
  expect(fillAboveSpot(spans.slice(0, 1), 22, { first: 13, rest: 13 }, measure, spacing)).toEqual([]);
});
