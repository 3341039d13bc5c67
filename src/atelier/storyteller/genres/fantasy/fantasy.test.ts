import { describe, expect, it } from 'vitest';
import { AGE_BANDS } from '../../../../story/age-band.ts';
import { type BriefInput, briefSchema } from '../../../../story/brief.ts';
import { faultsOfStory } from '../../story-checks.ts';
import { tellStory } from '../../tell-story.ts';
import { writeBook } from '../../write-book.ts';
import { FANTASY } from './fantasy.ts';

const brief = (more: Partial<BriefInput> = {}) =>
  briefSchema.parse({
    genre: 'fantasy',
    characters: [{ name: 'Wren', description: 'a curious child with a green hat who loves singing', pronouns: 'they' }],
    settings: { location: 'Hazel Wood', timeOfDay: 'afternoon', mood: 'mysterious' },
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
  const book = writeBook(brief(more), seed, FANTASY);
  return { book, ids: book.chapters.flatMap((chapter) => chapter.beats.map(({ beat }) => beat.id)) };
};

describe('a fantasy', () => {
  it.each(AGE_BANDS)('is sound for ages %s at every length', (ageGroup) => {
    for (const chapterCount of [1, 2, 3, 4, 5, 8, 12]) {
      const asked = brief({ ageGroup, chapterCount, moralLesson: LESSONS[chapterCount % 8] as string });
      expect(faultsOfStory(asked, tellStory({ brief: asked, seed: chapterCount })), `${chapterCount} chapters`).toEqual(
        [],
      );
    }
  });

  it('can be told in each of its shapes', () => {
    const told = new Set<string>();
    for (let seed = 0; seed < 24; seed++)
      told.add(idsOf(seed, { ageGroup: '3-5', chapterCount: 3 }).book.plan.shape.id);
    expect([...told].sort()).toEqual(['bargain', 'sideways-wish', 'strange-door']);
  });

  it.each(['5-8', '8-12'] as const)(
    'tells its rule before the magic, and lets the magic happen (ages %s)',
    (ageGroup) => {
      for (let seed = 0; seed < 8; seed++) {
        const { ids, book } = idsOf(seed, { ageGroup, chapterCount: 5 });
        const rule = ids.findIndex((id) => id === 'rule' || id === 'price');
        const magic = ids.findIndex((id) => /^(?:lock|lost|wish)-.*:see$/.test(id));
        expect(rule, book.plan.goal.id).toBeGreaterThanOrEqual(0);
        expect(magic, `${book.plan.goal.id}: ${ids.join(' ')}`).toBeGreaterThan(rule);
        expect(ids.indexOf('found')).toBeGreaterThan(magic);
        expect(ids.indexOf('end')).toBeGreaterThan(ids.indexOf('found'));
      }
    },
  );
});
