/** Tests of the layout check: each fault is found, and a good layout has none. */
import { describe, expect, it } from 'vitest';
import { checkLayout, type LaidActor, type Layout } from './layout.ts';

const standing = (id: string, x: number, headY = 400, r = 80): LaidActor => ({
  id,
  head: { at: [x, headY], r },
  trunk: [x - 45, headY + r, 90, 320],
  extent: [x - 110, headY - r, 220, 480],
});
const layout = (actors: LaidActor[], more: Partial<Layout> = {}): Layout => ({ actors, foreground: [], ...more });
const kinds = (l: Layout) => checkLayout(l).map((f) => `${f.actor}: ${f.kind}`);

describe('the layout check', () => {
  it('finds nothing in two friends side by side', () => {
    expect(kinds(layout([standing('nia', 300), standing('fox', 640)]))).toEqual([]);
  });
  it('finds a head that the page edge cuts', () => {
    expect(kinds(layout([standing('nia', 60)]))).toEqual(['nia: head-cut']);
    expect(kinds(layout([standing('nia', 500, 70)]))).toEqual(['nia: head-cut']);
  });
  it('finds a head where the words go, and only counts the body when no bank hides it', () => {
    expect(kinds(layout([standing('nia', 420)], { calm: [0, 0, 400, 1000] }))).toEqual(['nia: head-in-calm-zone']);
    const low = standing('nia', 500, 620);
    expect(kinds(layout([low], { calm: [0, 740, 1000, 260] }))).toEqual(['nia: body-in-calm-zone']);
    expect(kinds(layout([low], { calm: [0, 740, 1000, 260], banked: true }))).toEqual([]);
  });
  it('finds a face behind another body, and says whose', () => {
    const faults = checkLayout(layout([standing('fox', 500, 620), standing('bear', 520, 300)]));
    expect(faults).toEqual([{ kind: 'face-covered', actor: 'fox', by: 'bear' }]);
  });
  it('lets cheek rest on cheek', () => {
    expect(kinds(layout([standing('nia', 400), standing('fox', 540)]))).toEqual([]);
  });
  it('finds a face behind the foreground', () => {
    expect(kinds(layout([standing('nia', 200)], { foreground: [[0, 0, 180, 1000]] }))).toEqual([
      'nia: face-behind-foreground',
    ]);
  });
});
