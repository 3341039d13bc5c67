/** Where and when a picture is: what is drawn, what it is called, the light and the weather, all as the words tell them. */
import type { Setting, TimeOfDay, Weather } from '../../story/scene.ts';
import type { PictureHint } from './content-types.ts';
import { spokenAside } from './prop-words.ts';
import type { StoryWorld } from './story-world.ts';

export interface Moment {
  world: StoryWorld;
  hint: PictureHint;
  /** The beat's own words. */
  words: string;
  /** The part of the story that is over, 0 to 1. */
  progress: number;
  dark: boolean;
}

const PATHS: Readonly<Record<string, readonly TimeOfDay[]>> = {
  dawn: ['dawn', 'day', 'day', 'dusk'],
  morning: ['day', 'day', 'day', 'dusk'],
  noon: ['day', 'day', 'day', 'dusk'],
  afternoon: ['day', 'day', 'dusk', 'night'],
  evening: ['dusk', 'dusk', 'night', 'night'],
  night: ['night', 'night', 'night', 'dawn'],
};
const NIGHT =
  /\b(?:midnight|at night|that night|last night|in the night|moonlight|starlight|by the moon|under the moon|asleep in bed|each night|every night|after (?:nine|ten|eleven) )\b/i;
const EVENING = /\b(?:that evening|every evening|when it gets dark|at dusk|sunset)\b/i;
const MORNING = /\b(?:(?:that|next|in the) morning|at breakfast|after breakfast|at noon|at lunch|the next day)\b/i;
const STREET = /\b(?:street|shops?|market|pavement|village square|bakery)\b/i;
const VILLAGE = /\b(?:village|town|hamlet|cottage)\b/i;
/** Places that are told, but that no picture has: it shows what lies before their door. */
const NOT_DRAWN =
  /\b(?:school|castle|palace|museum|library|theatre|station|hospital|shop|factory|zoo|ship|submarine|rocket)\b/i;
const PLACE_OF_SETTING: Readonly<Record<Setting, (hero: string) => string>> = {
  bedroom: (hero) => `in ${hero}’s bedroom`,
  rooftops: () => 'up on the roofs',
  'city-street': () => 'in the street',
  meadow: () => 'in the meadow',
  forest: () => 'in the wood',
  shore: () => 'on the shore',
  underwater: () => 'under the water',
  snow: () => 'in the snow',
};
/** Lands that have no wood, meadow or street to go to. */
const APART = new Set(['reef', 'space', 'snow']);

/** What is drawn behind the figures. */
export function settingOf({ world, hint, words }: Moment): Setting {
  const usual = world.settings[hint.at];
  if (hint.setting !== undefined && (hint.setting === 'bedroom' || !APART.has(world.land.key))) return hint.setting;
  const { location } = world.brief.settings;
  if (
    hint.at === 'home' &&
    VILLAGE.test(location) &&
    usual !== 'shore' &&
    STREET.test(spokenAside(words)) &&
    !APART.has(world.land.key)
  )
    return 'city-street';
  return usual;
}

/** "in Hazel Wood", "on the way to Owl Hill", "outside the school". */
export function placeOf(moment: Moment): string {
  const { world, hint } = moment;
  const setting = settingOf(moment);
  if (setting === 'bedroom' && hint.at !== 'home') return 'in a little house by the way';
  if (setting !== world.settings[hint.at]) return PLACE_OF_SETTING[setting](world.hero.name);
  const { home, inhome, far } = world.slots as Record<'home' | 'inhome' | 'far', string>;
  if (hint.at === 'home') return NOT_DRAWN.test(home) ? `outside ${home}` : inhome;
  return hint.at === 'goal' ? `at ${far}` : `on the way to ${far}`;
}

export function timeOf({ world, hint, progress, dark, words }: Moment): TimeOfDay {
  if (hint.timeOfDay) return hint.timeOfDay;
  if (dark || NIGHT.test(words)) return 'night';
  if (EVENING.test(words)) return 'dusk';
  // A genre that has its own hour keeps it, whatever its words remember or hope for.
  if (MORNING.test(words) && !world.content.startsAt) return 'day';
  const path = PATHS[world.timeOfDay] as readonly TimeOfDay[];
  return path[Math.min(path.length - 1, Math.floor(progress * path.length))] as TimeOfDay;
}

/** Rain and snow that fall in this very beat; not those that are only spoken of. */
export function weatherOf({ world, words }: Moment): Weather {
  if (world.land.key === 'home' || world.land.key === 'reef' || world.land.key === 'space') return 'clear';
  const told = spokenAside(words);
  if (
    /\b(?:it|began to|started to) rain(?:ed|ing)?\b|\brain (?:fell|came|began|ran)\b|\bin the rain\b|\bdrop of rain\b/i.test(
      told,
    )
  )
    return world.land.key === 'snow' ? 'snow' : 'rain';
  if (/\bsnow(?:ed|ing)\b|\bsnow (?:fell|came)\b/i.test(told)) return 'snow';
  return 'clear';
}
