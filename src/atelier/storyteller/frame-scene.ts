/** Frames a chapter's picture from the beats that were really written, so that it never shows what the words do not say. */
import type { Actor, Prop, Scene, Setting, Shot, TimeOfDay, Weather } from '../../story/scene.ts';
import type { Beat } from './beat.ts';
import type { Figure, Gaze, PictureHint } from './content-types.ts';
import { listed } from './english.ts';
import type { Player } from './players.ts';
import { propCalled, propInText, propsTold } from './prop-words.ts';
import type { StoryWorld } from './story-world.ts';

export interface Frame {
  world: StoryWorld;
  /** Fills a template with whole names. */
  say: (template: string) => string;
  /** The chapter's words; undefined for the cover, which follows no text. */
  text: string | undefined;
  beat?: Beat;
  hint: PictureHint;
  /** The beat's own words. */
  words: string;
  /** The part of the story that is over, 0 to 1. */
  progress: number;
  /** Shots of the pictures before. */
  shots: readonly Shot[];
  first: boolean;
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
/** Words that bring the hero and the friend together. */
const NIGHT =
  /\b(?:midnight|at night|that night|last night|in the night|moonlight|starlight|by the moon|under the moon|asleep in bed|after (?:nine|ten|eleven) )\b/i;
const EVENING = /\b(?:that evening|at dusk|sunset)\b/i;
const MORNING = /\b(?:(?:that|next|in the) morning|at breakfast|after breakfast|at noon|at lunch|the next day)\b/i;
const TOUCH = /\b(?:took|held|holding) (?:\p{L}+ |\S+’s )?(?:hand|paw)s?\b|\bhug(?:ged)?\b|side by side|hand in hand/iu;
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
const HANDS_FREE = new Set(['stand', 'walk', 'run', 'wave', 'sit', 'cheer', 'perch']);

export function frameScene(frame: Frame): Scene {
  const { world, hint, text } = frame;
  const named = (player: Player) => text === undefined || text.includes(player.call);
  const others = world.others.filter(named);
  const friend =
    named(world.friend) &&
    (hint.friend !== undefined || frame.text === undefined || (hint.weight >= 2 && hint.shot !== 'close'));
  const cast: { player: Player; figure: Figure; position: Actor['position'] }[] = [
    { player: world.hero, figure: hint.hero, position: 'left' },
  ];
  if (friend)
    cast.push({
      player: world.friend,
      figure:
        hint.friend ?? (hint.weight >= 8 ? ['cheer/happy/hero', 'cheering'] : ['stand/curious/hero', 'looking on']),
      position: 'right',
    });
  const extras: readonly Figure[] = [
    ['wave/happy/hero', 'waving'],
    ['stand/curious/hero', 'looking on'],
    ['cheer/happy/hero', 'cheering'],
  ];
  for (const [i, player] of others.slice(0, 4 - cast.length).entries())
    cast.push({
      player,
      figure: extras[i] as Figure,
      position: cast.length === 1 ? 'right' : i % 2 === 0 ? 'centre' : 'right',
    });
  const alone = cast.length === 1;
  const textZone = zoneFor(hint, alone, world, frame);
  const actors = cast.map(({ player, figure, position }): Actor => {
    const at = alone ? (textZone === 'left' ? 'right' : textZone === 'right' ? 'left' : 'centre') : position;
    return actorOf(frame, player, figure, at, cast.length > 1);
  });
  if ((hint.touching || (friend && TOUCH.test(frame.words))) && actors[0] && actors[1]) {
    actors[0].touches = actors[1].character;
    actors[1].touches = actors[0].character;
  }
  const props = [...new Set([...(hint.props ?? []), ...propsTold(frame.words)])]
    .filter((prop) => prop !== propCalled(world.hero.keepsake?.noun ?? '') && !hint.without?.includes(prop))
    .filter((prop) => !actors.some((actor) => actor.holds === prop) && (text === undefined || propInText(prop, text)))
    .slice(0, 3)
    .map((prop, i): Scene['props'][number] => ({
      prop,
      position: i > 0 ? 'left' : cast.length > 1 ? 'centre' : 'right',
    }));
  const where = placeOf(frame);
  const time = timeOf(frame);
  return {
    setting: hint.setting ?? world.settings[hint.at],
    place: cut(capital(where), 160),
    timeOfDay: time,
    weather: weatherOf(frame),
    mood: hint.mood ?? (frame.first ? world.brief.settings.mood : 'lively'),
    camera: shotFor(frame),
    actors,
    props,
    textZone,
    moment: momentOf(frame, where, cast),
  };
}

function actorOf(frame: Frame, player: Player, figure: Figure, position: Actor['position'], company: boolean): Actor {
  const { world, hint, text } = frame;
  const [pose, expression, gaze] = figure[0].split('/') as [Actor['pose'], Actor['expression'], Gaze];
  const hero = player === world.hero;
  const holds = hero
    ? heldBy(frame, pose)
    : hint.friendHolds && player === world.friend && (text === undefined || propInText(hint.friendHolds, text))
      ? hint.friendHolds
      : undefined;
  const emptyHanded = holds === undefined && (pose === 'hold' || pose === 'hold-high' || pose === 'cradle');
  const settingPose =
    world.settings[hint.at] === 'underwater' && (pose === 'walk' || pose === 'run' || pose === 'climb') ? 'swim' : pose;
  return {
    character: player.id,
    pose: emptyHanded ? 'reach' : settingPose,
    expression,
    position,
    facing:
      gaze === 'reader'
        ? 'reader'
        : position === 'right'
          ? 'left'
          : position === 'left'
            ? 'right'
            : company
              ? 'left'
              : 'reader',
    gaze:
      gaze === 'hero'
        ? hero
          ? 'ahead'
          : world.hero.id
        : gaze === 'friend'
          ? company && hero
            ? world.friend.id
            : 'ahead'
          : gaze === 'thing'
            ? 'ahead'
            : gaze,
    ...(holds === undefined ? {} : { holds }),
  };
}

/** What is in the hero's hand: only a thing that can be drawn, and whose word the reader has just read. */
function heldBy(frame: Frame, pose: string): Prop | undefined {
  const { world, hint, text } = frame;
  const keepsake = world.hero.keepsake?.noun;
  const own = keepsake === undefined ? undefined : propCalled(keepsake);
  const read = (word: string) => text === undefined || new RegExp(`\\b${word}s?\\b`, 'i').test(text);
  if (hint.holds !== undefined && hint.holds !== 'keepsake')
    return text === undefined || propInText(hint.holds, text) ? hint.holds : undefined;
  if (
    world.facts.has('blanket') &&
    (frame.beat?.slot === 'found' || frame.beat?.slot === 'nutshell') &&
    read('blanket')
  )
    return 'blanket';
  if (own === undefined || keepsake === undefined || !read(keepsake)) return undefined;
  return hint.holds === 'keepsake' || HANDS_FREE.has(pose) || pose.startsWith('hold') || pose === 'cradle'
    ? own
    : undefined;
}

/** "in Hazel Wood", "on the way to Owl Hill". */
function placeOf({ world, hint }: Frame): string {
  if (hint.setting !== undefined && hint.setting !== world.settings[hint.at])
    return PLACE_OF_SETTING[hint.setting](world.hero.name);
  if (hint.at === 'home') return world.slots.inhome as string;
  if (hint.at === 'goal') return `at ${world.slots.far}`;
  return `on the way to ${world.slots.far}`;
}

/** "On the way to Owl Hill, Mina the fox is holding up a lantern, and Bo the owl is hiding behind her." */
function momentOf(frame: Frame, where: string, cast: readonly { player: Player; figure: Figure }[]): string {
  const [hero, ...company] = cast as [(typeof cast)[number], ...typeof cast];
  const kind = (player: Player) =>
    player.kind === 'child' || player.name.toLowerCase().includes(player.kind)
      ? player.name
      : `${player.name} the ${player.kind}`;
  const act = `${kind(hero.player)} is ${frame.say(hero.figure[1])}`;
  // What happens at a thing of its own says where it is.
  const lead = /\{N\}/.test(hero.figure[1]) ? act : `${capital(where)}, ${act}`;
  const friend = company.find(({ player }) => player === frame.world.friend);
  const rest = company.filter((one) => one !== friend).map(({ player }) => player.name);
  const beside = friend ? `${lead}, and ${kind(friend.player)} is ${frame.say(friend.figure[1])}` : lead;
  const crowd = rest.length > 0 ? `${beside}. ${listed(rest)} ${rest.length > 1 ? 'are' : 'is'} there, too` : beside;
  for (const sentence of [crowd, beside, lead, act]) if (sentence.length < 299) return `${sentence}.`;
  return cut(`${hero.player.name}.`, 299);
}

function shotFor({ hint, shots, first }: Frame): Shot {
  const wanted: Shot = first ? 'wide' : (hint.shot ?? 'medium');
  const [before, last] = [shots.at(-2), shots.at(-1)];
  // A book uses every shot: the second medium one in a row is taken from below, if none has been.
  if (wanted === 'medium' && last === 'medium' && !shots.includes('low')) return 'low';
  if (wanted !== last || wanted !== before) return wanted;
  return wanted === 'medium' ? 'wide' : 'medium';
}

function zoneFor(hint: PictureHint, alone: boolean, world: StoryWorld, frame: Frame): Scene['textZone'] {
  if (frame.text === undefined) return 'top';
  // From five up the words have a page of their own beside the picture.
  if (world.band !== '3-5') return 'none';
  const pose = hint.hero[0].split('/')[0];
  if (pose === 'hold-high' || pose === 'fly' || pose === 'climb') return 'bottom';
  if (alone && frame.shots.length % 3 === 1)
    return world.rng.fork(`zone${frame.shots.length}`).next() < 0.5 ? 'left' : 'right';
  return 'top';
}

function timeOf({ world, hint, progress, dark, words }: Frame): TimeOfDay {
  if (hint.timeOfDay) return hint.timeOfDay;
  if (dark || NIGHT.test(words)) return 'night';
  if (EVENING.test(words)) return 'dusk';
  // A genre that has its own hour keeps it, whatever its words remember or hope for.
  if (MORNING.test(words) && !world.content.startsAt) return 'day';
  const path = PATHS[world.timeOfDay] as readonly TimeOfDay[];
  return path[Math.min(path.length - 1, Math.floor(progress * path.length))] as TimeOfDay;
}

function weatherOf({ world, text }: Frame): Weather {
  if (world.land.key === 'home' || world.land.key === 'reef' || world.land.key === 'space') return 'clear';
  if (/\brain(?:ed|ing)?\b|drop of rain/i.test(text ?? '')) return world.land.key === 'snow' ? 'snow' : 'rain';
  if (/\bsnow(?:ed|ing)\b/i.test(text ?? '')) return 'snow';
  return 'clear';
}

const capital = (text: string) => (text[0] ?? '').toLocaleUpperCase('en') + text.slice(1);
const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);
