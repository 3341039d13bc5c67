import { expect, test } from 'vitest';
import { briefSchema } from '../../src/story/brief.ts';
import { checkBrief } from '../../src/story/check-brief.ts';
import { EMPTY_DRAFT, readDraft, toBrief, withArticle } from './draft.ts';
import { faultsOfDraft } from './draft-faults.ts';
import { draftOfBrief } from './draft-of-brief.ts';
import { surprise } from './surprise.ts';

const can = { languages: ['en'], undrawable: () => undefined };

test('a name is enough for a book', () => {
  const checked = checkBrief(toBrief({ ...EMPTY_DRAFT, name: 'Mina' }), can);
  expect(checked).toMatchObject({
    ok: true,
    brief: { characters: [{ name: 'Mina', description: 'a child' }], chapterCount: 5 },
  });
});

test('every field of the form reaches the brief', () => {
  const brief = toBrief({
    name: 'Pip',
    kind: 'fox',
    look: 'in a teal coat',
    pronouns: 'he',
    friendName: 'Bo',
    friendKind: 'bear',
    secondFriendName: '',
    secondFriendKind: 'owl',
    thirdFriendName: 'Ivy',
    thirdFriendKind: '',
    fourthFriendName: '',
    fourthFriendKind: '',
    fifthFriendName: 'Sol',
    fifthFriendKind: 'dog',
    place: 'the night forest',
    timeOfDay: 'night',
    mood: 'cosy',
    genre: 'bedtime',
    lesson: 'being brave',
    age: '3-5',
    chapters: '7',
    style: 'paper-cut',
    language: 'pl',
    dedication: 'For Mabel',
    title: 'Pip at Night',
  });
  expect(brief).toEqual({
    title: 'Pip at Night',
    genre: 'bedtime',
    language: 'pl',
    ageGroup: '3-5',
    characters: [
      { name: 'Pip', role: 'hero', description: 'a fox in a teal coat', pronouns: 'he' },
      { name: 'Bo', role: 'friend', description: 'a bear', pronouns: undefined },
      { name: '', role: 'friend', description: 'an owl', pronouns: undefined },
      { name: 'Ivy', role: 'friend', description: 'a child', pronouns: undefined },
      { name: 'Sol', role: 'friend', description: 'a dog', pronouns: undefined },
    ],
    settings: { location: 'the night forest', timeOfDay: 'night', mood: 'cosy' },
    moralLesson: 'being brave',
    chapterCount: 7,
    illustrationStyle: 'paper-cut',
    dedication: 'For Mabel',
  });
});

test('a brief comes back as the form that makes the same brief again', () => {
  const draft = {
    ...EMPTY_DRAFT,
    name: 'Mina',
    kind: 'fox in a red coat',
    friendName: 'Bo',
    friendKind: 'old bear',
    place: 'the wood',
  };
  const brief = briefSchema.parse(toBrief({ ...draft, lesson: 'sharing', age: '3-5', chapters: '2', language: 'de' }));
  expect(briefSchema.parse(toBrief(draftOfBrief(brief)))).toEqual(brief);
});

test('faults come back to the fields they came from', () => {
  const draft = { ...EMPTY_DRAFT, name: '', friendKind: 'owl', chapters: '40', dedication: '<b>' };
  const checked = checkBrief(toBrief(draft), can);
  if (checked.ok) throw new Error('the brief should have been refused');
  expect(Object.keys(faultsOfDraft(checked.faults, draft)).sort()).toEqual([
    'chapters',
    'dedication',
    'friendName',
    'name',
  ]);
});

test('a fault of the description shows at the words that made it', () => {
  const faults = [{ field: 'characters.0.description', message: 'a unicorn cannot be drawn yet' }];
  expect(faultsOfDraft(faults, { ...EMPTY_DRAFT, kind: 'unicorn' })).toEqual({ kind: 'a unicorn cannot be drawn yet' });
  expect(faultsOfDraft([{ field: 'seed', message: 'must be whole' }], EMPTY_DRAFT)).toEqual({ form: 'must be whole' });
});

test('choices that are not offered are left out, and unknown fields are not read', () => {
  const draft = readDraft((field) => (field === 'style' ? 'oil' : field === 'name' ? 42 : undefined));
  expect(toBrief(draft)).toMatchObject({ illustrationStyle: undefined, characters: [{ name: '' }] });
});

test('kinds get the article that fits', () => {
  expect(['fox', 'owl', 'the fox', 'unicorn', 'my cat'].map(withArticle)).toEqual([
    'a fox',
    'an owl',
    'the fox',
    'a unicorn',
    'my cat',
  ]);
});

test('a surprise fills only what was left empty, and makes a brief that passes', () => {
  const filled = surprise({ ...EMPTY_DRAFT, name: 'Mina' }, (count) => count - 1);
  expect(filled.name).toBe('Mina');
  expect(filled.place).not.toBe('');
  expect(checkBrief(toBrief(filled), can).ok).toBe(true);
});
