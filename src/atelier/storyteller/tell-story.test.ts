import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_BANDS } from '../../story/age-band.ts';
import { type Brief, type BriefInput, briefSchema, GENRES } from '../../story/brief.ts';
import { splitWords } from '../../story/sentences.ts';
import { faultsOfStory } from './story-checks.ts';
import { tellAnew, tellStory } from './tell-story.ts';

const PIP: BriefInput = {
  characters: [{ name: 'Pip', description: 'a small fox with a red scarf who is afraid of the dark', pronouns: 'he' }],
  settings: { location: 'Hazel Wood', timeOfDay: 'afternoon' },
  moralLesson: 'Being brave does not mean not being scared',
};
const brief = (more: Partial<BriefInput> = {}): Brief => briefSchema.parse({ ...PIP, ...more });
const wordsOf = (told: ReturnType<typeof tellStory>) =>
  told.chapters.flatMap((chapter) => chapter.paragraphs).join('\n');

const NAMES = [
  'James',
  'Max',
  'Zoë',
  'O’Neil',
  'Mary-Jane',
  'Zed-9',
  'Mrs. Quill',
  '李明',
  'Łukasz',
  'Amara',
  'pip',
  'Ayşe',
  'Ng',
];
const LOOKS = [
  'a small fox with a red scarf who is afraid of the dark',
  'an impatient girl with a yellow hat who loves climbing',
  'a proud little robot with a tin lantern, afraid of heights',
  'a boy with a long wooden spoon, afraid of pigeons, who likes baking',
  'a grumpy old hedgehog with a blue umbrella',
  'a curious child with red boots and glasses',
  'a shy dragon who loves singing to himself',
  'brown bear',
  'a panda in a striped jumper, scared of thunder',
];
const PLACES = [
  'Hazel Wood',
  'the moon',
  'a fishing village by the sea',
  'an old city of bridges',
  'a snowy mountain',
  'under the sea',
  'my bedroom',
  'a farm',
  'Everyone lives in a big blue house.',
];
const MORALS = [
  'always tell the truth',
  'sharing is good',
  'it is all right to ask for help',
  'listen to your friends',
  'never give up',
  'wait your turn: patience',
  'be kind to small things',
  'be brave',
  'Wash your hands',
  undefined,
];

const anyBrief = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 }),
    looks: fc.array(fc.constantFrom(...LOOKS), { minLength: 6, maxLength: 6 }),
    pronouns: fc.array(fc.constantFrom('she', 'he', 'they', 'it', undefined), { minLength: 6, maxLength: 6 }),
    location: fc.constantFrom(...PLACES),
    timeOfDay: fc.constantFrom('dawn', 'morning', 'noon', 'afternoon', 'evening', 'night'),
    moralLesson: fc.constantFrom(...MORALS),
    ageGroup: fc.constantFrom(...AGE_BANDS),
    genre: fc.constantFrom(...GENRES),
    chapterCount: fc.integer({ min: 1, max: 12 }),
    wordsPerChapter: fc.option(fc.integer({ min: 20, max: 350 }), { nil: undefined }),
  })
  .map(({ names, looks, pronouns, location, timeOfDay, ...rest }) =>
    briefSchema.parse({
      ...rest,
      settings: { location, timeOfDay },
      characters: names.map((name, i) => ({
        name,
        role: i === 0 ? 'hero' : 'friend',
        description: looks[i],
        pronouns: pronouns[i],
      })),
    }),
  );

describe('telling a story', () => {
  it('tells the same story from the same brief and seed, and another from another seed', () => {
    expect(tellAnew({ brief: brief(), seed: 7 })).toEqual(tellAnew({ brief: brief(), seed: 7 }));
    expect(wordsOf(tellStory({ brief: brief(), seed: 7 }))).not.toBe(wordsOf(tellStory({ brief: brief(), seed: 8 })));
  });

  it('tells a story again without telling it anew, and keeps it from what is done to a copy', () => {
    const first = tellStory({ brief: brief(), seed: 7 });
    expect(first).toEqual(tellAnew({ brief: brief(), seed: 7 }));
    first.plan.title = 'Somebody Else’s';
    first.chapters.length = 0;
    expect(tellStory({ brief: brief(), seed: 7 })).toEqual(tellAnew({ brief: brief(), seed: 7 }));
  });

  it.each(GENRES)('is sound as %s for every age and length', (genre) => {
    for (const ageGroup of AGE_BANDS)
      for (let chapterCount = 1; chapterCount <= 12; chapterCount++) {
        const asked = brief({ genre, ageGroup, chapterCount });
        const seed = chapterCount + 20 * AGE_BANDS.indexOf(ageGroup);
        expect(
          faultsOfStory(asked, tellAnew({ brief: asked, seed })),
          `seed ${seed}, ${genre}, ${ageGroup}, ${chapterCount}`,
        ).toEqual([]);
      }
  });

  it('is sound for briefs of all kinds: one to six characters, any name, place, moral', () => {
    fc.assert(
      fc.property(anyBrief, fc.nat({ max: 0xffffffff }), (asked, seed) => {
        expect(faultsOfStory(asked, tellAnew({ brief: asked, seed }))).toEqual([]);
      }),
      { numRuns: 40, seed: 20 },
    );
  });

  it('says she, he, they or it as the brief says', () => {
    const about = (pronouns: 'she' | 'he' | 'they' | 'it') =>
      tellStory({
        brief: brief({
          characters: [
            { name: 'Max', description: 'a robot', pronouns },
            { name: 'Bo', description: 'a dog', pronouns },
          ],
          ageGroup: '8-12',
        }),
        seed: 3,
      });
    const count = (text: string, word: RegExp) => (text.match(word) ?? []).length;
    for (const [pronouns, word] of [
      ['she', /\bher\b/gi],
      ['he', /\bhis\b/gi],
      ['they', /\btheir\b/gi],
      ['it', /\bits\b/gi],
    ] as const) {
      const told = about(pronouns);
      expect(count(wordsOf(told), word)).toBeGreaterThan(2);
      expect(told.plan.cast[0]?.pronouns).toBe(pronouns);
    }
  });

  it('uses the title and dedication of the brief, and has its own when there are none', () => {
    const { plan } = tellStory({ brief: brief({ title: 'Our Book', dedication: 'For Grandma' }), seed: 1 });
    expect(plan).toMatchObject({ title: 'Our Book', dedication: 'For Grandma' });
    const own = tellStory({ brief: brief(), seed: 1 }).plan;
    expect(own.title).not.toBe('');
    expect(own.dedication).not.toBe('');
  });

  it('gives every chapter a title of its own, a beat and a closing line that it really ends on', () => {
    const { plan, chapters } = tellStory({ brief: brief({ chapterCount: 8 }), seed: 5 });
    expect(new Set(chapters.map((chapter) => chapter.title)).size).toBe(8);
    for (const chapter of plan.chapters)
      expect(chapters[chapter.number - 1]?.paragraphs.at(-1)?.endsWith(chapter.closingLine)).toBe(true);
  });

  it('writes longer chapters when longer ones are asked for', () => {
    const length = (wordsPerChapter: number) =>
      splitWords(wordsOf(tellStory({ brief: brief({ ageGroup: '8-12', wordsPerChapter }), seed: 2 })), 'en').length;
    expect(length(330)).toBeGreaterThan(length(180) * 1.25);
  });

  it('draws the keepsake that the words name', () => {
    const { plan } = tellStory({ brief: brief(), seed: 4 });
    expect(plan.cast[0]?.appearance.scarf).toBeDefined();
    for (let seed = 0; seed < 12; seed++) {
      const alone = brief({ characters: [{ name: 'Ada', description: 'a girl' }], settings: undefined });
      const told = tellStory({ brief: alone, seed });
      const worn = /Ada[^.]*\b(?:had|with|in|owned|without|took) (?:a|her) (?:\p{L}+ )?(scarf|cape)\b/u.exec(
        wordsOf(told),
      )?.[1];
      const look = told.plan.cast[0]?.appearance;
      if (worn === 'scarf') expect(look?.scarf, `seed ${seed}`).toBeDefined();
      if (worn === 'cape') expect(look?.cape, `seed ${seed}`).toBeDefined();
    }
  });

  it('pays for what it plants: no fear unfaced, no joke without its end', () => {
    for (let seed = 0; seed < 12; seed++) {
      const text = wordsOf(tellStory({ brief: brief({ chapterCount: 6 }), seed }));
      if (/afraid of|did not care for the dark|lamps on|dark before|got on with the dark/.test(text))
        expect(text).toMatch(/stars|It was keeping those/);
    }
  });
});
