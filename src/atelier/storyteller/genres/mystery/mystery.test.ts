import { describe, expect, it } from 'vitest';
import { AGE_BANDS } from '../../../../story/age-band.ts';
import { type BriefInput, briefSchema } from '../../../../story/brief.ts';
import { faultsOfStory } from '../../story-checks.ts';
import { tellStory } from '../../tell-story.ts';
import { writeBook } from '../../write-book.ts';
import { MYSTERY } from './mystery.ts';

const brief = (more: Partial<BriefInput> = {}) =>
  briefSchema.parse({
    genre: 'mystery',
    characters: [
      { name: 'Nell', description: 'a sharp-eyed girl with a green coat', pronouns: 'she' },
      { name: 'Mrs. Quill', description: 'a careful old hedgehog with a blue umbrella', pronouns: 'she' },
    ],
    settings: { location: 'Pinch Lane, a row of cottages', timeOfDay: 'afternoon', mood: 'mysterious' },
    ...more,
  });
const LESSONS = [
  'be brave',
  'be patient',
  'be kind',
  'tell the truth',
  'share',
  'never give up',
  'listen',
  'ask for help',
];
const idsOf = (seed: number, more: Partial<BriefInput>) => {
  const book = writeBook(brief(more), seed, MYSTERY);
  return { book, ids: book.chapters.flatMap((chapter) => chapter.beats.map(({ beat }) => beat.id)) };
};

describe('a mystery', () => {
  it.each(AGE_BANDS)('is sound for ages %s at every length', (ageGroup) => {
    for (const chapterCount of [1, 2, 3, 4, 5, 8, 12]) {
      const asked = brief({ ageGroup, chapterCount, moralLesson: LESSONS[chapterCount % 8] as string });
      expect(faultsOfStory(asked, tellStory({ brief: asked, seed: chapterCount })), `${chapterCount} chapters`).toEqual(
        [],
      );
    }
  });

  it('can be told of every riddle it knows', () => {
    const told = new Set<string>();
    for (let seed = 0; seed < 40; seed++) told.add(idsOf(seed, { ageGroup: '3-5', chapterCount: 3 }).book.plan.goal.id);
    expect([...told].sort()).toEqual(['bells', 'bicycle', 'invitation', 'kettle', 'sleepwalker']);
  });

  it.each([3, 5, 9])('gives its clues in order, and the truth after them (%i chapters)', (chapterCount) => {
    for (let seed = 0; seed < 6; seed++) {
      const { ids } = idsOf(seed, { ageGroup: '8-12', chapterCount });
      const clues = ids.filter((id) => id.startsWith('clue-'));
      expect(clues.length).toBeGreaterThanOrEqual(1);
      expect(clues).toEqual([...clues].sort());
      expect(clues[0]).toBe('clue-1');
      expect(ids.indexOf('found')).toBeGreaterThan(ids.indexOf(clues.at(-1) as string));
    }
  });

  it('accuses nobody without a false trail, and never leaves an accusation standing', () => {
    for (const [seed, moralLesson] of LESSONS.entries()) {
      const { ids } = idsOf(seed, { ageGroup: '5-8', chapterCount: 6, moralLesson });
      const hurt = ids.indexOf('hurt');
      if (hurt < 0) continue;
      expect(ids.indexOf('herring')).toBeGreaterThanOrEqual(0);
      expect(ids.indexOf('herring')).toBeLessThan(hurt);
      expect(ids.indexOf('turn')).toBeGreaterThan(hurt);
      expect(ids.indexOf('found')).toBeGreaterThan(ids.indexOf('turn'));
    }
  });
});
