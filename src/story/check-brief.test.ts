import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BriefInput } from './brief.ts';
import { checkBrief } from './check-brief.ts';

const can = { languages: ['en'], undrawable: () => undefined };
const fox = { name: 'Mina', description: 'a small fox with a red scarf' };
const faults = (input: unknown) => {
  const checked = checkBrief(input, can);
  return checked.ok ? [] : checked.faults;
};
const fields = (input: unknown) => faults(input).map(({ field }) => field);
const hero = (name: string) => ({ characters: [{ ...fox, name }] });

test('a hero is enough; everything else has a default', () => {
  const checked = checkBrief({ characters: [fox] }, can);
  expect(checked).toMatchObject({
    ok: true,
    brief: { genre: 'adventure', ageGroup: '5-8', language: 'en', chapterCount: 5, illustrationStyle: 'watercolour' },
  });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['a word', 'fox'],
  ['an empty brief', {}],
  ['no characters', { characters: [] }],
])('%s is not a brief', (_, input) => {
  expect(faults(input).length).toBeGreaterThan(0);
});

test('every fault is named at once, with its field', () => {
  expect(
    fields({
      genre: 'horror',
      ageGroup: '0-99',
      language: 'not a tag',
      characters: [{ name: '', description: '' }],
      chapterCount: 99,
      colour: 'red',
    }).sort(),
  ).toEqual([
    'ageGroup',
    'chapterCount',
    'characters.0.description',
    'characters.0.name',
    'colour',
    'genre',
    'language',
  ]);
});

test.each([0, 13, 99, -1, 2.5, '5', null])('%j chapters are refused', (chapterCount) => {
  expect(fields({ characters: [fox], chapterCount })).toEqual(['chapterCount']);
});

test.each([
  ['markup', '<script>alert(1)</script>'],
  ['a path', '../../etc/passwd'],
  ['a right-to-left override', 'Mina\u202egpj'],
  ['a zero-width space', 'Mi\u200bna'],
  ['an emoji family', '👨‍👩‍👧‍👦'],
  ['500 times one letter', 'a'.repeat(500)],
  ['one letter held down', 'Miiiiiiiina'],
  ['a name too long', 'Abcdefghij '.repeat(7)],
  ['template signs', '{{name}}'],
  ['a line break', 'Mina\nBo'],
  ['blanks', '   '],
])('a hero named with %s is refused, at the name', (_, name) => {
  expect(fields(hero(name))).toEqual(['characters.0.name']);
});

test.each([
  'Zoë',
  'José',
  'Łukasz',
  'O’Neil',
  "O'Neil",
  'Mary-Jane',
  'Mrs. Quill',
  'Zed-9',
  '李明',
  'Мария',
  'فاطمة',
  'नेहा',
  'Nguyễn Thị',
  'Jean Luc',
  'می‌نا',
])('%s is a name', (name) => {
  expect(faults(hero(name))).toEqual([]);
});

test('a brief over 32 kB is refused as a whole, without reading further', () => {
  expect(faults({ characters: [fox], title: 'x'.repeat(10_000_000) })).toEqual([
    { field: 'brief', message: expect.stringMatching(/at most 32768 bytes, and has 10000/) },
  ]);
});

test('a language nobody here writes is refused by name', () => {
  expect(faults({ characters: [fox], language: 'tlh' })).toMatchObject(
    [{ field: 'language', message: /tlh.*writes en/ }].map(({ field }) => ({ field })),
  );
  expect(faults({ characters: [fox], language: 'en-GB' })).toEqual([]);
});

test('a being that cannot be drawn is refused at its description, with what can', () => {
  const checked = checkBrief(
    { characters: [{ name: 'Tom', description: 'a tortoise' }] },
    { languages: ['en'], undrawable: () => ({ asked: 'tortoise', instead: ['fox', 'bear'] }) },
  );
  expect(checked).toEqual({
    ok: false,
    faults: [{ field: 'characters.0.description', message: 'a tortoise cannot be drawn yet; choose one of fox, bear' }],
  });
});

test('two characters may not share a name', () => {
  expect(fields({ characters: [fox, { ...fox, name: 'MINA' }] })).toEqual(['characters.1.name']);
});

test('words are trimmed and composed, so that the same name is the same name', () => {
  const checked = checkBrief(hero('  Zoe\u0308 '), can);
  expect(checked.ok && checked.brief.characters[0]?.name).toBe('Zoë');
});

test('a language or a being that cannot be had is named beside every other fault', () => {
  const checked = checkBrief(
    { characters: [{ name: '<b>', description: 'a tortoise' }, fox, fox], language: 'tlh', chapterCount: 99 },
    {
      languages: ['en'],
      undrawable: (said) => (said.includes('tortoise') ? { asked: 'tortoise', instead: [] } : undefined),
    },
  );
  expect(checked.ok ? [] : checked.faults.map(({ field }) => field).sort()).toEqual([
    'chapterCount',
    'characters.0.description',
    'characters.0.name',
    'characters.2.name',
    'language',
  ]);
});

test('what is missing and what is of another kind is said in plain words', () => {
  expect(faults({})).toEqual([
    { field: 'characters', message: 'must be given: a list of 1 to 6 characters, each with a name and a description' },
  ]);
  expect(faults({ characters: [fox], chapterCount: 'five', title: 5 })).toEqual([
    { field: 'title', message: 'must be words' },
    { field: 'chapterCount', message: 'must be a number' },
  ]);
  expect(faults({ characters: [fox], chapterCount: 2.5 })).toEqual([
    { field: 'chapterCount', message: 'must be a whole number' },
  ]);
});

test('lists in lists in lists are refused, however deep', () => {
  const deep = JSON.parse(`{"characters":${'['.repeat(16_000)}${']'.repeat(16_000)}}`);
  expect(faults(deep).length).toBeGreaterThan(0);
});

test('a brief with thousands of faults is told forty, and how many more there are', () => {
  const unknown = Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`field${i}`, 1]));
  const told = faults({ characters: [fox], ...unknown });
  expect(told).toHaveLength(41);
  expect(told.at(-1)).toEqual({ field: 'brief', message: 'has 1960 more faults' });
});

test('anything JSON can hold gets an answer, never a crash', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (input) => {
      const checked = checkBrief(input, can);
      expect(checked.ok || checked.faults.every(({ field, message }) => field !== '' && message !== '')).toBe(true);
    }),
  );
});

test('a checked brief is accepted again, unchanged', () => {
  const brief: BriefInput = { characters: [fox], title: 'Mina’s Night', chapterCount: 12, seed: 4_294_967_295 };
  const first = checkBrief(brief, can);
  expect(first.ok && checkBrief(first.brief, can)).toEqual(first);
});
