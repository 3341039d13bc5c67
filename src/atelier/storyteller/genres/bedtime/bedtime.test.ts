import { describe, expect, it } from 'vitest';
import { AGE_BANDS } from '../../../../story/age-band.ts';
import { type BriefInput, briefSchema } from '../../../../story/brief.ts';
import { faultsOfStory } from '../../story-checks.ts';
import { tellStory } from '../../tell-story.ts';
import { writeBook } from '../../write-book.ts';
import { BEDTIME } from './bedtime.ts';

const brief = (more: Partial<BriefInput> = {}) =>
  briefSchema.parse({
    genre: 'bedtime',
    characters: [
      { name: 'Noor', description: 'a small girl with a yellow raincoat who is afraid of the dark', pronouns: 'she' },
      { name: 'Bo', description: 'a sleepy bear with a blue scarf', pronouns: 'he' },
    ],
    settings: { location: 'a village at the edge of a wood', timeOfDay: 'morning' },
    moralLesson: 'be brave',
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

describe('a bedtime story', () => {
  it.each(AGE_BANDS)('is sound for ages %s at every length', (ageGroup) => {
    for (const chapterCount of [1, 2, 3, 4, 5, 8, 12]) {
      const asked = brief({ ageGroup, chapterCount, moralLesson: LESSONS[chapterCount % 8] as string });
      expect(faultsOfStory(asked, tellStory({ brief: asked, seed: chapterCount })), `${chapterCount} chapters`).toEqual(
        [],
      );
    }
  });

  it('ends asleep, whatever the lesson and the length', () => {
    for (const [i, moralLesson] of LESSONS.entries())
      for (const chapterCount of [1, 3, 5]) {
        const { chapters } = tellStory({ brief: brief({ moralLesson, chapterCount }), seed: i });
        expect(chapters.at(-1)?.paragraphs.slice(-3).join(' ')).toMatch(/asleep|slept|sleep/);
      }
  });

  it('happens between dusk and night, even when the brief says morning', () => {
    const { plan } = tellStory({ brief: brief(), seed: 3 });
    for (const { scene } of plan.chapters) expect(['dusk', 'night']).toContain(scene.timeOfDay);
  });

  it('can be told in each of its shapes', () => {
    const told = new Set<string>();
    for (let seed = 0; seed < 24; seed++)
      told.add(writeBook(brief({ ageGroup: '3-5', chapterCount: 3 }), seed, BEDTIME).plan.shape.id);
    expect([...told].sort()).toEqual(['good-nights', 'lost-teddy', 'one-more-thing']);
  });

  it('puts at least one thing to sleep on the way', () => {
    for (let seed = 0; seed < 8; seed++) {
      const book = writeBook(brief({ ageGroup: '5-8', chapterCount: 5 }), seed, BEDTIME);
      const ids = book.chapters.flatMap((chapter) => chapter.beats.map(({ beat }) => beat.id));
      expect(ids.some((id) => id.endsWith(':asleep'))).toBe(true);
      expect(ids.indexOf('call')).toBeLessThan(ids.findIndex((id) => id.endsWith(':asleep')));
    }
  });
});
