/** Tests of the estimate: it plays the schedule through, and keeps silent where nothing was measured. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateSeconds, type OpenStep } from './estimate-seconds.ts';
import { expectedSteps } from './step-graph.ts';

const medians = { plan: 2, sheet: 3, art: 10, text: 4, voice: 5, press: 6, complete: 0 };
const step = (key: string, needs: string[] = [], more: Partial<OpenStep> = {}): OpenStep => ({
  key,
  kind: key.split(':')[0] as OpenStep['kind'],
  needs,
  priority: 1,
  ...more,
});

test('steps that wait for one another take their sum, steps side by side the longest of them', () => {
  expect(estimateSeconds([step('text:1'), step('voice:1', ['text:1'])], medians, 9)).toBe(9);
  expect(estimateSeconds([step('text:1'), step('art:1')], medians, 9)).toBe(10);
  expect(estimateSeconds([step('art:1'), step('art:2'), step('art:3')], medians, 2)).toBe(20);
});

test('what a running step has already taken is taken off, and never more than it needs', () => {
  expect(estimateSeconds([step('art:1', [], { elapsed: 4 })], medians, 1)).toBe(6);
  expect(estimateSeconds([step('art:1', [], { elapsed: 400 })], medians, 1)).toBe(0);
});

test('there is no number where a kind was never measured, or where the steps can never all run', () => {
  expect(estimateSeconds([step('text:1'), step('art:1')], { text: 4 }, 2)).toBeUndefined();
  expect(estimateSeconds([step('text:1', ['text:2']), step('text:2', ['text:1'])], medians, 2)).toBeUndefined();
  expect(estimateSeconds([], {}, 2)).toBe(0);
});

test('more slots never make a book slower than one slot, nor faster than its longest chain', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 20 }),
      (characters, chapterCount, slots) => {
        const steps = expectedSteps({ characters: Array(characters).fill({}), chapterCount });
        const total = steps.reduce((sum, { kind }) => sum + medians[kind], 0);
        const seconds = estimateSeconds(steps, medians, slots)!;
        expect(estimateSeconds(steps, medians, 1)).toBeCloseTo(total);
        expect(seconds).toBeLessThanOrEqual(total + 1e-9);
        // plan, sheet, picture, press
        expect(seconds).toBeGreaterThanOrEqual(2 + 3 + 10 + 6);
        expect(seconds).toBeGreaterThanOrEqual(total / slots - 1e-9);
      },
    ),
  );
});
