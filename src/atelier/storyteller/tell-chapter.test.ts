import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_BANDS } from '../../story/age-band.ts';
import { type Brief, briefSchema, GENRES } from '../../story/brief.ts';
import { type ChapterText, chapterTextSchema } from '../../story/chapter.ts';
import type { Plan } from '../../story/plan.ts';
import { faultsAgainstBand, measureReadability } from '../../story/readability.ts';
import { says } from './from-plan/company.ts';
import { EXAMPLE_PLANS } from './from-plan/example-plans.ts';
import { tellChapter } from './tell-chapter.ts';
import { tellStory } from './tell-story.ts';

const MINA = briefSchema.parse({
  characters: [
    { name: 'Mina', description: 'a small fox with a red scarf', pronouns: 'she' },
    { name: 'Bo', description: 'an owl', pronouns: 'he' },
  ],
  moralLesson: 'It is all right to ask for help',
  chapterCount: 3,
});
/** As the database gives it back: keys in another order, nothing undefined. */
const stored = (plan: Plan): Plan =>
  JSON.parse(JSON.stringify(plan), (_, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? 1 : -1)))
      : value,
  ) as Plan;

/** Words that may begin a sentence or stand in a line of ours with a capital. */
const capitals = (text: string): string[] =>
  [...text.matchAll(/(?<![.!?…:“”]\s?|\n|^|“)(?<=\p{Ll},? )(\p{Lu}\p{L}+)/gu)].map(([, word]) => word as string);

function faultsOfChapter({ brief, plan }: { brief: Brief; plan: Plan }, told: ChapterText): string[] {
  const faults = faultsAgainstBand(measureReadability(told.paragraphs), brief.ageGroup);
  const chapter = plan.chapters[told.number - 1] as Plan['chapters'][number];
  const text = told.paragraphs.join('\n');
  const source = JSON.stringify([plan.cast.map(({ name }) => name), chapter]);
  if (!chapterTextSchema.safeParse(told).success) faults.push('the schema');
  if (told.title !== chapter.title) faults.push('the title');
  for (const { name } of plan.cast)
    if (says(chapter.beat, name) && !says(text, name)) faults.push(`${name} is in the beat and not in the words`);
  for (const word of capitals(text)) if (!source.includes(word)) faults.push(`${word} is nobody of this plan`);
  const left =
    /[{}[\]|\u2c00-\u2c5f]|undefined| {2}| [,.;:!?”]|“ |,,|(?<!\.)\.\.(?!\.)|\b(?:a|an|the) (?:a|an|the)\b/u.exec(text);
  if (left) faults.push(`“${left[0]}” in “${text.slice(Math.max(0, left.index - 20), left.index + 20)}”`);
  for (const paragraph of told.paragraphs)
    if (
      [...paragraph]
        .filter((char) => char === '“' || char === '”')
        .join('')
        .replaceAll('“”', '') !== ''
    )
      faults.push(`quotation marks in “${paragraph}”`);
  return faults;
}

describe('a chapter of the storyteller’s own plan', () => {
  it('is the one it told, byte for byte, also when the plan has been in the database', () => {
    for (const ageGroup of AGE_BANDS) {
      const brief = { ...MINA, ageGroup };
      const own = tellStory({ brief, seed: 5 });
      for (const chapter of own.chapters)
        expect(tellChapter({ brief, seed: 5, plan: stored(own.plan), number: chapter.number })).toEqual(chapter);
    }
  });
  it('is the one it told when the book’s title and dedication were edited', () => {
    const own = tellStory({ brief: MINA, seed: 5 });
    const plan = { ...own.plan, title: 'Ours', dedication: 'For Grandma' };
    expect(tellChapter({ brief: MINA, seed: 5, plan, number: 2 })).toEqual(own.chapters[1]);
  });
  it('is told anew from the plan when what happens was edited, or when it was rejected', () => {
    const own = tellStory({ brief: MINA, seed: 5 });
    const edited = structuredClone(own.plan);
    (edited.chapters[1] as Plan['chapters'][number]).beat = 'Mina finds a silver spoon under the bridge.';
    const told = tellChapter({ brief: MINA, seed: 5, plan: edited, number: 2 });
    expect(told.paragraphs.join(' ')).toContain('Mina found a silver spoon under the bridge.');
    const paragraphs = own.chapters[1]?.paragraphs as string[];
    const other = tellChapter({
      brief: MINA,
      seed: 5,
      plan: own.plan,
      number: 2,
      rejected: { paragraphs, faults: ['too long'] },
    });
    expect(other.paragraphs).not.toEqual(paragraphs);
    expect(faultsOfChapter({ brief: MINA, plan: own.plan }, other)).toEqual([]);
  });
});

describe('a chapter of somebody else’s plan', () => {
  it.each(EXAMPLE_PLANS.map((one) => [one.plan.title, one] as const))(
    'keeps the band and the plan: %s',
    (_, example) => {
      for (const seed of [1, 7, 4_294_967_295])
        for (const { number } of example.plan.chapters) {
          const told = tellChapter({ ...example, seed, number });
          expect(
            faultsOfChapter(example, told),
            `seed ${seed}, chapter ${number}: ${told.paragraphs.join(' ')}`,
          ).toEqual([]);
        }
    },
  );
  it('ends on the closing line, to the letter', () => {
    const lines = EXAMPLE_PLANS.flatMap(({ brief, plan }) =>
      plan.chapters.map(({ number, closingLine }) => ({
        last: tellChapter({ brief, seed: 3, plan, number }).paragraphs.at(-1),
        closing: closingLine.replace(/^"(.*)" /, '“$1” '),
      })),
    );
    for (const { last, closing } of lines) expect(last).toBe(closing);
  });
  it('keeps the band and the plan for every genre, age and length of book another seed has planned', () => {
    for (const genre of GENRES)
      for (const ageGroup of AGE_BANDS) {
        const brief = { ...MINA, genre, ageGroup, chapterCount: 2 };
        const { plan } = tellStory({ brief, seed: 11 });
        for (const { number } of plan.chapters)
          expect(faultsOfChapter({ brief, plan }, tellChapter({ brief, seed: 12, plan, number })), genre).toEqual([]);
      }
  });
  it('tells what the beat tells, in the past', () => {
    const [first] = EXAMPLE_PLANS;
    const told = tellChapter({ ...(first as (typeof EXAMPLE_PLANS)[0]), seed: 1, number: 1 }).paragraphs.join(' ');
    expect(told).toContain('followed the firefly into the hollow tree');
    expect(told).toContain('found the lost bell');
  });
  it('is the same for the same seed, another for another, and another when it was rejected', () => {
    for (const { brief, plan } of EXAMPLE_PLANS) {
      const asked = { brief, plan, seed: 2, number: 1 };
      const { paragraphs } = tellChapter(asked);
      expect(tellChapter(asked).paragraphs).toEqual(paragraphs);
      const other = tellChapter({ ...asked, rejected: { paragraphs, faults: ['words that will not do'] } });
      expect(other.paragraphs).not.toEqual(paragraphs);
      const third = tellChapter({ ...asked, rejected: { paragraphs: other.paragraphs, faults: [] } });
      expect(third.paragraphs).not.toEqual(other.paragraphs);
    }
    const [one] = EXAMPLE_PLANS as [(typeof EXAMPLE_PLANS)[0]];
    const texts = [1, 2, 3, 4, 5, 6].map((seed) => tellChapter({ ...one, seed, number: 1 }).paragraphs.join(' '));
    expect(new Set(texts).size).toBeGreaterThan(3);
  });
  it('does not say the same in two chapters of a book', () => {
    for (const { brief, plan } of EXAMPLE_PLANS) {
      const openings = plan.chapters.map(({ number }) => tellChapter({ brief, seed: 4, plan, number }).paragraphs[0]);
      expect(new Set(openings).size).toBe(openings.length);
    }
  });
  it('stays in the band whatever the beat and the closing line are', () => {
    const [young, , , , mid, , , , old] = EXAMPLE_PLANS;
    const words = fc.array(
      fc.constantFrom(
        'Mina',
        'Bo',
        'unfortunately',
        'the',
        'incomprehensible',
        'finds',
        ';',
        '—',
        '"',
        'and',
        'who',
        '(',
        ')',
        '...',
        'interdependence',
        'runs',
        '!',
        'encyclopaedia',
        ',',
        'They',
        'her',
      ),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(fc.constantFrom(young, mid, old), words, words, (example, beat, closing) => {
        const { brief, plan } = structuredClone(example) as (typeof EXAMPLE_PLANS)[0];
        const chapter = plan.chapters[0] as Plan['chapters'][number];
        chapter.beat = beat.join(' ').slice(0, 600);
        chapter.closingLine = closing.join(' ').slice(0, 300);
        const told = tellChapter({ brief, plan, seed: 1, number: 1 });
        expect(faultsAgainstBand(measureReadability(told.paragraphs), brief.ageGroup)).toEqual([]);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
  it('says that it cannot write other languages, and that there is no such chapter', () => {
    const { plan } = tellStory({ brief: MINA, seed: 5 });
    const ask = (language: string, number: number) => () =>
      tellChapter({ brief: { ...MINA, language }, plan, seed: 5, number });
    expect(ask('de-AT', 1)).toThrow(expect.objectContaining({ code: 'LANGUAGE_NOT_SUPPORTED', retryable: false }));
    expect(ask('en-GB', 9)).toThrow(RangeError);
  });
});
