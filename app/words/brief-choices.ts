/** What a brief can choose from, in words for parents. Each list is complete by its type: a new choice cannot be forgotten here. */
import type { AgeBand } from '../../src/story/age-band.ts';
import type { Species } from '../../src/story/appearance.ts';
import type { Brief, Genre, IllustrationStyle } from '../../src/story/brief.ts';

type Settings = Brief['settings'];

export const genreWords: Record<Genre, string> = {
  adventure: 'an adventure',
  bedtime: 'a bedtime story',
  fantasy: 'a tale of magic',
  mystery: 'a mystery',
};
export const timeWords: Record<Settings['timeOfDay'], string> = {
  dawn: 'at dawn',
  morning: 'in the morning',
  noon: 'at noon',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
  night: 'at night',
};
export const moodWords: Record<Settings['mood'], string> = {
  gentle: 'gentle',
  funny: 'funny',
  exciting: 'exciting',
  mysterious: 'mysterious',
  cosy: 'cosy',
};
export const ageWords: Record<AgeBand, string> = {
  '3-5': 'ages 3 to 5',
  '5-8': 'ages 5 to 8',
  '8-12': 'ages 8 to 12',
};
export const ageNotes: Record<AgeBand, string> = {
  '3-5': 'A few short lines on each page',
  '5-8': 'A paragraph or two on each page',
  '8-12': 'A full page of words for each picture',
};
export const styleWords: Record<IllustrationStyle, string> = {
  watercolour: 'watercolour',
  'paper-cut': 'cut paper',
  'coloured-pencil': 'coloured pencil',
};
export const pronounWords: Record<NonNullable<Brief['characters'][number]['pronouns']>, string> = {
  she: 'she',
  he: 'he',
  they: 'they',
  it: 'it',
};
/** Everybody who can be drawn, in the order they are offered. */
export const kindWords: Record<Species, string> = {
  child: 'child',
  fox: 'fox',
  rabbit: 'rabbit',
  bear: 'bear',
  dragon: 'dragon',
  robot: 'robot',
  owl: 'owl',
  cat: 'cat',
  dog: 'dog',
  mouse: 'mouse',
  hedgehog: 'hedgehog',
  penguin: 'penguin',
  panda: 'panda',
  squirrel: 'squirrel',
  lion: 'lion',
  tiger: 'tiger',
  wolf: 'wolf',
  badger: 'badger',
  frog: 'frog',
  duck: 'duck',
  pig: 'pig',
};

export const keysOf = <K extends string>(words: Readonly<Record<K, string>>): K[] => Object.keys(words) as K[];

/** Ideas to take or to change. */
export const ideas = {
  look: ['in a teal coat and a red scarf', 'with a yellow raincoat', 'in striped pyjamas', 'with round blue glasses'],
  place: ['the night forest', 'a harbour town', 'a snowy valley', 'the rooftops of the city', 'a meadow by the river'],
  lesson: [
    'being brave in the dark',
    'sharing what we have',
    'making a new friend',
    'telling the truth',
    'never giving up',
  ],
  dedication: ['For Mabel, who asks why', 'For Noor and Grandpa'],
};
