/** The form's own words, as they are typed, and how they become a brief. */
import type { BriefInput } from '../../src/story/brief.ts';
import {
  ageWords,
  genreWords,
  keysOf,
  moodWords,
  pronounWords,
  styleWords,
  timeWords,
} from '../words/brief-choices.ts';

/** Every field of the form; all are text, as a form sends them. Empty means: left to us. */
export const DRAFT_FIELDS = [
  'name',
  'kind',
  'look',
  'pronouns',
  'friendName',
  'friendKind',
  'secondFriendName',
  'secondFriendKind',
  'thirdFriendName',
  'thirdFriendKind',
  'fourthFriendName',
  'fourthFriendKind',
  'fifthFriendName',
  'fifthFriendKind',
  'place',
  'timeOfDay',
  'mood',
  'genre',
  'lesson',
  'age',
  'chapters',
  'style',
  'language',
  'dedication',
  'title',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];
export type Draft = Record<DraftField, string>;

/** The fields of each friend; with the hero as many as a brief takes. */
export const FRIENDS = [
  { name: 'friendName', kind: 'friendKind' },
  { name: 'secondFriendName', kind: 'secondFriendKind' },
  { name: 'thirdFriendName', kind: 'thirdFriendKind' },
  { name: 'fourthFriendName', kind: 'fourthFriendKind' },
  { name: 'fifthFriendName', kind: 'fifthFriendKind' },
] as const satisfies readonly { name: DraftField; kind: DraftField }[];

/** The friends of a draft that were given a word at least. */
export const friendsOf = (draft: Draft): (typeof FRIENDS)[number][] =>
  FRIENDS.filter(({ name, kind }) => given(draft[name]) ?? given(draft[kind]));

export const EMPTY_DRAFT: Draft = {
  name: '',
  kind: '',
  look: '',
  pronouns: '',
  friendName: '',
  friendKind: '',
  secondFriendName: '',
  secondFriendKind: '',
  thirdFriendName: '',
  thirdFriendKind: '',
  fourthFriendName: '',
  fourthFriendKind: '',
  fifthFriendName: '',
  fifthFriendKind: '',
  place: '',
  timeOfDay: 'morning',
  mood: 'gentle',
  genre: 'adventure',
  lesson: '',
  age: '5-8',
  chapters: '5',
  style: 'watercolour',
  language: '',
  dedication: '',
  title: '',
};

/** Takes the known fields of anything; what is missing keeps its start value. */
export function readDraft(read: (field: DraftField) => unknown): Draft {
  const draft = { ...EMPTY_DRAFT };
  for (const field of DRAFT_FIELDS) {
    const value = read(field);
    // No field of a brief is longer than 300 characters; what is far beyond is cut before it is worked on.
    if (typeof value === 'string') draft[field] = value.slice(0, 2_000);
  }
  return draft;
}

/** "fox" → "a fox"; what already has an article or a possessive stays. */
export function withArticle(kind: string): string {
  const words = kind.trim();
  if (words === '' || /^(?:an?|the|my|our|your|his|her|their|one|two|some)\s/iu.test(words)) return words;
  return `${/^[aeiou]/i.test(words) && !/^(?:uni|eu|one)/i.test(words) ? 'an' : 'a'} ${words}`;
}

export const describe = (kind: string, look = ''): string =>
  `${withArticle(kind.trim() === '' ? 'child' : kind)} ${look.trim()}`.trim();

const chosen = <K extends string>(value: string, words: Record<K, string>): K | undefined =>
  keysOf(words).find((key) => key === value);
const given = (value: string): string | undefined => (value.trim() === '' ? undefined : value);

/** The characters of a draft with the fields they came from, so that faults find their way back. */
export function charactersOf(draft: Draft) {
  return [
    {
      fields: { name: 'name', description: draft.look.trim() === '' ? 'kind' : 'look', pronouns: 'pronouns' },
      character: {
        name: draft.name,
        role: 'hero',
        description: describe(draft.kind, draft.look),
        pronouns: chosen(draft.pronouns, pronounWords),
      },
    },
    ...friendsOf(draft).map((fields) => ({
      fields: { name: fields.name, description: fields.kind, pronouns: fields.name },
      character: {
        name: draft[fields.name],
        role: 'friend',
        description: describe(draft[fields.kind]),
        pronouns: undefined,
      },
    })),
  ];
}

/** The brief a draft stands for. It is checked where every brief is checked, not here. */
export function toBrief(draft: Draft): BriefInput {
  const chapters = Number(draft.chapters);
  return {
    title: given(draft.title),
    genre: chosen(draft.genre, genreWords),
    language: given(draft.language),
    ageGroup: chosen(draft.age, ageWords),
    characters: charactersOf(draft).map(({ character }) => character),
    settings: {
      location: given(draft.place),
      timeOfDay: chosen(draft.timeOfDay, timeWords),
      mood: chosen(draft.mood, moodWords),
    },
    moralLesson: given(draft.lesson),
    chapterCount: draft.chapters.trim() === '' ? undefined : chapters,
    illustrationStyle: chosen(draft.style, styleWords),
    dedication: given(draft.dedication),
  };
}
