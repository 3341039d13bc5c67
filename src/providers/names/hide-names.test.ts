/**
 * What a vendor hears of a book’s children, through the whole endpoint: requests as they go out, answers as they come back. Long, because
 * one vendor that keeps what it hears serves every capability.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fakePlan } from '../../../tests/fakes/models.ts';
import type { Capability } from '../../making/ledger-ports.ts';
import type { CallContext, PictureRequest } from '../../making/ports.ts';
import { type BriefInput, briefSchema } from '../../story/brief.ts';
import { type ChapterText, chapterTextSchema } from '../../story/chapter.ts';
import { type Plan, planSchema } from '../../story/plan.ts';
import type { EndpointFor, Traffic, VendorTextRequest } from '../endpoint.ts';
import { hideNames } from './hide-names.ts';
import { WORD } from './name-parts.ts';

const context: CallContext = {
  signal: new AbortController().signal,
  work: { storyId: 's', step: 'plan', token: 't', attempt: 1, shop: 'local' },
};
const usage = { provider: 'v', model: 'm', inputTokens: 7, costMicros: 0 };

/** A vendor that keeps what it hears, and answers as it is told. */
function vendor<C extends Capability>(capability: C, answer: (heard: Traffic[C]['in']) => unknown) {
  const heard: Traffic[C]['in'][] = [];
  const endpoint = {
    capability,
    provider: 'v',
    model: 'm',
    estimate: () => ({ requests: 1, tokens: 1, pictures: 0, characters: 0, costMicros: 0 }),
    call: async (input: Traffic[C]['in']) => {
      heard.push(input);
      return { value: answer(input), usage };
    },
  } as unknown as EndpointFor<C>;
  return { heard, endpoint: hideNames(endpoint) };
}
const briefOf = (brief: Partial<BriefInput> & Pick<BriefInput, 'characters'>) => briefSchema.parse(brief);
const planTask = (brief: BriefInput): VendorTextRequest => ({
  task: { kind: 'plan', brief: briefOf(brief), seed: 1 },
  schema: planSchema,
});
/** The words of a request as JSON, without the schema. */
const wordsOf = ({ task, notes }: VendorTextRequest) => JSON.stringify({ task, notes });
const standsIn = (text: string, name: string) =>
  (text.match(WORD) ?? []).some((word) => word.toLowerCase() === name.toLowerCase());

const FAMILY: BriefInput = {
  title: 'Mina and the Rose Garden',
  characters: [
    {
      name: 'Mina Rose',
      description: 'a girl who smells every rose; Mina’s hat is red, and MINA sings',
      pronouns: 'she',
    },
    { name: 'Will', description: 'mina’s brother, who will not sleep', pronouns: 'he' },
    { name: 'Grandma', role: 'helper', description: 'Will’s grandma' },
  ],
  settings: { location: 'Will’s tree house' },
  moralLesson: 'Mina can ask for help',
  dedication: 'For Theo, from Oma Ilse',
};

test('a plan is asked for without the names, and comes back with them, ids and all else untouched', async () => {
  const brief = briefOf(FAMILY);
  const { heard, endpoint } = vendor('text', (request) => {
    const { task } = request as VendorTextRequest;
    return { ...fakePlan(task.brief), nameForms: [] };
  });
  const { value } = await endpoint.call(planTask(FAMILY), context);
  const sent = wordsOf(heard[0] as VendorTextRequest);
  for (const name of ['Mina', 'Theo', 'Ilse']) expect(standsIn(sent, name), name).toBe(false);
  // A word is left where it is one; names are told by their capital letters.
  expect(sent).toContain('smells every rose');
  expect(sent).toContain('will not sleep');
  expect(sent).not.toMatch(/\b(Rose|Will)\b/);
  expect(sent).toContain('grandma');
  const { dedication: _, ...expected } = planSchema.parse(fakePlan(brief));
  expect(value).toMatchObject(expected);
  expect((value as Plan).dedication).toBe('For Theo, from Oma Ilse');
});

test('the schema that goes out asks for the forms of the names, the notes tell why, and the answer is without them', async () => {
  const { heard, endpoint } = vendor('text', (request) => ({
    ...fakePlan((request as VendorTextRequest).task.brief),
    nameForms: [{ standIn: 'x', forms: ['x'] }],
  }));
  const { value } = await endpoint.call(planTask(FAMILY), context);
  const request = heard[0] as VendorTextRequest;
  expect(JSON.stringify(z.toJSONSchema(request.schema, { io: 'input' }))).toContain('nameForms');
  expect(request.notes?.join(' ')).toMatch(/stand-ins.*nameForms/s);
  expect(value).not.toHaveProperty('nameForms');
});

test('the same request is hidden in the same way, also when it is repeated with notes', async () => {
  const { heard, endpoint } = vendor('text', (request) => fakePlan((request as VendorTextRequest).task.brief));
  await endpoint.call(planTask(FAMILY), context);
  await endpoint.call({ ...planTask(FAMILY), notes: ['Mina is missing in the title.'] }, context);
  const [first, second] = heard as VendorTextRequest[];
  expect(second?.task).toEqual(first?.task);
  expect(standsIn(second?.notes?.join(' ') ?? '', 'Mina')).toBe(false);
});

test('a chapter is written and rewritten without the names', async () => {
  const brief = briefOf({
    language: 'pl',
    characters: [{ name: 'Zosia', description: 'siostra Zosi', pronouns: 'she' }],
  });
  const { heard, endpoint } = vendor('text', () => ({
    number: 1,
    title: 'Kasia i morze',
    paragraphs: ['Kasia szła. – Kasiu! – wołano Kasię.', 'Kasieńka spała.'],
    nameForms: [{ standIn: 'Kasia', forms: ['Kasia', 'Kasiu', 'Kasię', 'Kasieńka'] }],
  }));
  const { value } = await endpoint.call(
    {
      task: {
        kind: 'chapter',
        brief,
        seed: 1,
        plan: fakePlan(brief),
        number: 1,
        rejected: { paragraphs: ['Zosia spała.'], faults: ['O Zosi jest za mało.'] },
      },
      schema: chapterTextSchema,
    },
    context,
  );
  expect(wordsOf(heard[0] as VendorTextRequest)).not.toMatch(/Zosi/i);
  expect(value).toEqual({
    number: 1,
    title: 'Zosia i morze',
    paragraphs: ['Zosia szła. – Zosiu! – wołano Zosię.', 'Zosieńka spała.'],
  });
});

test('a stand-in that cannot be put back is an invalid answer, with what to mend and what it cost', async () => {
  const { endpoint } = vendor('text', () => ({ number: 1, title: 'Hannahs', paragraphs: ['The Hannahlings came.'] }));
  const brief = briefOf({ characters: [{ name: 'Zoe', description: 'a girl', pronouns: 'she' }] });
  const error = await endpoint
    .call(
      { task: { kind: 'chapter', brief, seed: 1, plan: fakePlan(brief), number: 1 }, schema: chapterTextSchema },
      context,
    )
    .catch((e) => e);
  expect(error).toMatchObject({ code: 'ANSWER_INVALID', retryable: true, usage });
  expect(error.repair).toContain('Hannahlings');
  expect(error.message).not.toMatch(/Zoe|Hannah/);
});

test('a title that is too long with the real name is an invalid answer', async () => {
  const name = 'Wilhelmina-Konstantina-Philippina';
  const brief = briefOf({ characters: [{ name, description: 'a girl', pronouns: 'she' }] });
  const { heard, endpoint } = vendor('text', (request) => {
    const [standIn] = (request as VendorTextRequest).task.brief.characters[0]?.name.split('-') ?? [];
    return { number: 1, title: `${standIn} `.repeat(15).trim(), paragraphs: ['x'] };
  });
  await expect(
    endpoint.call(
      { task: { kind: 'chapter', brief, seed: 1, plan: fakePlan(brief), number: 1 }, schema: chapterTextSchema },
      context,
    ),
  ).rejects.toMatchObject({ code: 'ANSWER_INVALID', repair: expect.stringContaining('title') });
  expect(heard.length).toBe(1);
});

test('a picture is asked for without names, in whatever form they stand', async () => {
  const plan = fakePlan(briefOf({ language: 'ru', characters: [{ name: 'Маша', description: 'девочка' }] }));
  const [hero] = plan.cast;
  const scene = { ...plan.cover, place: 'дом Маши', moment: 'Кот смотрит на Машу' };
  const sheet = new Uint8Array([1, 2, 3]);
  const request = {
    subject: { kind: 'scene', scene },
    cast: plan.cast,
    style: 'watercolour',
    size: 1024,
    seed: 1,
    bookSeed: 1,
    references: new Map([[hero?.id ?? '', sheet]]),
    rejected: { faults: ['Маша без шляпы'] },
  } satisfies PictureRequest;
  const { heard, endpoint } = vendor('image', () => ({ bytes: sheet, mediaType: 'image/png', width: 1, height: 1 }));
  const { value } = await endpoint.call(request, context);
  const { subject, cast, references, rejected } = heard[0] as PictureRequest;
  expect(JSON.stringify({ subject, cast, rejected })).not.toMatch(/Маш/);
  expect(cast.map(({ id, appearance }) => ({ id, appearance }))).toEqual(
    plan.cast.map(({ id, appearance }) => ({ id, appearance })),
  );
  expect(references.get(hero?.id ?? '')).toBe(sheet);
  expect((value as { bytes: Uint8Array }).bytes).toBe(sheet);
});

test('a critic’s and a moderator’s findings come back with the names', async () => {
  const plan = fakePlan(briefOf({ characters: [{ name: 'Mina', description: 'a girl', pronouns: 'she' }] }));
  const critic = vendor('critic', (heard) => ({
    score: 0.5,
    faults: [`${(heard as { cast: { name: string }[] }).cast[0]?.name} has no hat`],
  }));
  const picture = { bytes: new Uint8Array([1]), mediaType: 'image/png' as const, width: 1, height: 1 };
  const { value } = await critic.endpoint.call(
    { picture, scene: plan.cover, cast: plan.cast, style: 'watercolour', references: new Map() },
    context,
  );
  expect(value.faults).toEqual(['Mina has no hat']);

  const moderator = vendor('moderation', (heard) => ({
    harms: ['violence'],
    found: (heard as { texts: string[] }).texts,
  }));
  const texts = ['Mina hits Bo', 'Nothing'];
  const judged = await moderator.endpoint.call(
    { kind: 'words', texts, language: 'en', names: ['Mina', 'Bo'] },
    context,
  );
  expect(JSON.stringify(moderator.heard)).not.toMatch(/Mina|Bo\b/);
  expect(judged.value.found).toEqual(texts);
});

test('speech says the real name', async () => {
  const { heard, endpoint } = vendor('speech', () => ({}));
  const request = { paragraphs: ['Mina ran.'], language: 'en', ageGroup: '5-8' as const };
  await endpoint.call(request, context);
  expect(heard).toEqual([request]);
});

test('descriptions that name nobody go out as they are', async () => {
  const { heard, endpoint } = vendor('text', (request) => fakePlan((request as VendorTextRequest).task.brief));
  const request = planTask({
    characters: [
      { name: 'Little Bear', description: 'small' },
      { name: 'Grandma', description: 'old' },
    ],
  });
  await endpoint.call(request, context);
  expect(heard).toEqual([request]);
});

const NAMES: Record<string, string[]> = {
  en: [
    'Mina',
    'Robin',
    'Zoë',
    'Mary-Jane',
    'O’Neil',
    'Anna Rose',
    'Bo',
    'James',
    'Zed-9',
    'MAX',
    'lily',
    'Hannah',
    'Hugo',
  ],
  pl: ['Zosia', 'Kasia', 'Marta', 'Paweł', 'Jaś', 'Antoni', 'Kuba', 'Łucja', 'Ola', 'Mina'],
  ru: ['Маша', 'Даша', 'Оля', 'Павел', 'Лев', 'Пётр', 'Юрий', 'Мария', 'Игорь', 'Нелли'],
  cs: ['Klára', 'Eliška', 'Petr', 'Marek', 'Tomáš', 'Jirka', 'Marie', 'Jiří'],
  fi: ['Pekka', 'Aino', 'Ville', 'Riikka', 'Robin', 'Virtanen', 'Markus', 'Mette', 'Lyyli'],
  hu: ['Anna', 'Péter', 'Balázs', 'Emese', 'Ödön', 'Zsófi', 'Virág', 'György'],
  tr: ['Ayşe', 'Işıl', 'İpek', 'Mehmet', 'Umut', 'Gül', 'Ali'],
  el: ['Μαρία', 'Γιώργος', 'Αλέξανδρος', 'Θωμάς', 'Φωτεινή', 'Ανδρέας'],
  de: ['Mia', 'Lukas', 'Max', 'Jörg', 'Anneliese'],
  ar: ['ليلى', 'سالم', 'محمد', 'نور'],
  ja: ['さくら', 'ケン', '花子', 'はると', '蓮'],
  es: ['Lucía', 'Inés', 'Hugo', 'José María'],
  ko: ['민준', '지아', '하늘'],
  hi: ['मीना', 'रोहन'],
  ka: ['ნინო', 'გიორგი'],
};

test('whatever the names and the language, no vendor reads one, and every text comes back as it was', async () => {
  const book = fc.constantFrom(...Object.keys(NAMES)).chain((language) =>
    fc.record({
      language: fc.constant(language),
      people: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom(...(NAMES[language] as string[])),
          pronouns: fc.constantFrom('she' as const, 'he' as const, 'they' as const, undefined),
        }),
        { minLength: 1, maxLength: 6, selector: ({ name }) => name },
      ),
      frame: fc.constantFrom('%', '%!', '— %, %', '“%”', '(%)', '12 % 3', '%.', '%, %: %'),
      title: fc.boolean(),
    }),
  );
  await fc.assert(
    fc.asyncProperty(book, async ({ language, people, frame, title }) => {
      let at = 0;
      const text = frame.replaceAll('%', () => people[at++ % people.length]?.name ?? '');
      const brief: BriefInput = {
        language,
        characters: people.map(({ name, pronouns }) => ({
          name,
          pronouns,
          description: text,
          role: text.slice(0, 60),
        })),
        moralLesson: text,
        settings: { location: text },
        ...(title && { title: text }),
      };
      const schema = z.object({ words: z.array(z.string()) });
      const { heard, endpoint } = vendor('text', (request) => {
        const { characters, moralLesson } = (request as VendorTextRequest).task.brief;
        // Another text than the one that was sent, so that it is put back by its names.
        return { words: [...characters.map(({ name }) => `${name} …`), `… ${moralLesson}`] };
      });
      const { value } = await endpoint.call({ ...planTask(brief), schema }, context);
      const sent = wordsOf(heard[0] as VendorTextRequest);
      for (const { name } of people)
        for (const part of name.match(WORD) ?? [])
          if (part.length > 1 || language === 'ja')
            expect(standsIn(sent, part) && /\p{L}/u.test(part) ? part : '', sent).toBe('');
      expect(value).toEqual({ words: [...people.map(({ name }) => `${name} …`), `… ${text}`] });
    }),
    { numRuns: 400, seed: 20_261_123 },
  );
});

test('every stand-in of a full book differs from the others, and none starts as another or as a word of the book', async () => {
  const names = ['Ann', 'Ben', 'Cleo', 'Dora', 'Emil', 'Finn'].map((first, i) => `${first} Aa${'bcdefg'[i]}a`);
  const { heard, endpoint } = vendor('text', () => ({ number: 1, title: 'x', paragraphs: ['x'] }));
  const brief = briefOf({
    characters: names.map((name) => ({ name, description: 'Hannah, Clara, Ellen and the Hugos live here' })),
  });
  const { value } = await endpoint.call({ task: { kind: 'plan', brief, seed: 1 }, schema: chapterTextSchema }, context);
  expect((value as ChapterText).title).toBe('x');
  const out = (heard[0] as VendorTextRequest).task.brief.characters.flatMap(({ name }) => name.split(' '));
  expect(new Set(out).size).toBe(12);
  for (const one of out) for (const other of out) if (one !== other) expect(one.startsWith(other)).toBe(false);
  for (const taken of ['Hannah', 'Clara', 'Ellen', 'Hugo']) expect(out).not.toContain(taken);
});
