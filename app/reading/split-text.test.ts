import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText } from './fit-text.ts';
import { type SetFrom, splitByLetters, splitToFit } from './split-text.ts';
import type { TextUnit } from './text-units.ts';

/** A text of paragraphs, given as letters a sentence. */
const textOf = (...paragraphs: number[][]): TextUnit[] =>
  paragraphs.flatMap((sentences, paragraph) => {
    let at = 0;
    return sentences.map((letters) => {
      at += letters;
      return { paragraph, from: at - letters, to: at };
    });
  });
/** Sets every letter as wide as another: lines of `measure` letters, `line` px high. */
const setter =
  (units: TextUnit[], measure = 40, line = 10): SetFrom =>
  (from) => {
    let top = 0;
    let inParagraph = 0;
    return units.slice(from).map((unit, i, rest) => {
      if (i > 0 && rest[i - 1]?.paragraph !== unit.paragraph) {
        top += Math.ceil(inParagraph / measure) * line;
        inParagraph = 0;
      }
      inParagraph += unit.to - unit.from;
      const all = rest
        .filter(({ paragraph }) => paragraph === unit.paragraph)
        .reduce((sum, { from: a, to }) => sum + to - a, 0);
      return { bottom: top + Math.ceil(inParagraph / measure) * line, lines: Math.ceil(all / measure) };
    });
  };

test('what fits stays on one page', () => {
  const units = textOf([100, 100], [80]);
  expect(splitToFit(units, setter(units), { first: 90, rest: 90 })).toEqual([0]);
});

test('a text that needs two pages fills both alike, and ends the first with a paragraph', () => {
  const units = textOf([80, 80], [80, 80], [80, 80], [80]);
  // 14 lines; 12 would go on the first page, and leave a page of two.
  expect(splitToFit(units, setter(units), { first: 120, rest: 120 })).toEqual([0, 4]);
});

test('no line of a paragraph is left alone', () => {
  // Ten lines and a last one; the page holds ten.
  const units = textOf([80, 80, 80, 80, 80, 40]);
  const starts = splitToFit(units, setter(units), { first: 100, rest: 100 });
  expect(starts.length).toBe(2);
  expect(starts[1]).toBeLessThan(5);
});

test('a sentence higher than the page has a page for itself', () => {
  const units = textOf([40, 4_000, 40]);
  expect(splitToFit(units, setter(units), { first: 50, rest: 50 })).toEqual([0, 1, 2]);
});

const anyText = fc.array(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 9,
});

test('pages are in order, never empty, and never overfull but for a single sentence', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 20, max: 300 }), fc.integer({ min: 20, max: 300 }), (texts, first, rest) => {
      const units = textOf(...texts);
      const set = setter(units);
      const starts = splitToFit(units, set, { first, rest });
      expect(starts[0]).toBe(0);
      starts.forEach((from, i) => {
        const count = (starts[i + 1] ?? units.length) - from;
        expect(count).toBeGreaterThan(0);
        const foot = set(from)[count - 1]?.bottom ?? 0;
        if (count > 1) expect(foot).toBeLessThanOrEqual(i === 0 ? first : rest);
      });
    }),
  );
});

test('one size serves the whole book: the fewest pages, then the largest type', () => {
  const chapters = [textOf([200, 200]), textOf([400, 200, 200])].map((units, i) => ({
    slot: `chapter-${i + 1}` as const,
    units,
  }));
  // At 20 px lines hold 40 letters; larger type, fewer letters and higher lines.
  const fit = fitText(
    chapters,
    { min: 20, max: 40 },
    ({ units }, type) => setter([...units], Math.floor(800 / type), type * 1.5),
    () => ({ first: 700, rest: 700 }),
  );
  expect([...fit.starts.values()]).toEqual([[0], [0]]);
  expect(fit.type).toBeGreaterThan(20);
  expect(fit.type).toBeLessThan(25);
  expect(fit.crowded).toBe(false);
});

test('until a text is measured it is split by its length', () => {
  const units = textOf([100, 100], [100, 100], [100, 100]);
  expect(splitByLetters(units, 1_000)).toEqual([0]);
  expect(splitByLetters(units, 300)).toEqual([0, 3]);
  expect(splitByLetters([], 300)).toEqual([0]);
});
