/** Frames a chapter's picture from the beats that were really written, so that it never shows what the words do not say. */
import type { Actor, Prop, Scene, Shot } from '../../story/scene.ts';
import type { Beat } from './beat.ts';
import type { Figure, PictureHint } from './content-types.ts';
import { listed } from './english.ts';
import { placeOf, settingOf, timeOf, weatherOf } from './picture-place.ts';
import type { Player } from './players.ts';
import { propCalled, propInText, propsHandled, propsShown } from './prop-words.ts';
import { type Cast, stageActors, standsAt } from './stage-actors.ts';
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
  /** The story's thing, where it can be drawn. */
  thing?: Prop;
  /** The part of the story that is over, 0 to 1. */
  progress: number;
  /** Shots of the pictures before. */
  shots: readonly Shot[];
  first: boolean;
  dark: boolean;
}

/** Words that bring the hero and the friend together. */
const TOUCH =
  /\b(?:took|takes|held|holding|shook|squeezed) (?:on to )?(?:\p{L}+ |\S+’s )?(?:hand|paw|wing|arm)s?\b|side by side|hand in hand|paw in paw|arm round|leaned (?:on|against)|helped \S+ (?:up|out|down|over)|back to back|held on to each other|holding on to each other|pulled \S+ (?:up|out|in)|on \S+’s (?:back|shoulders)/iu;
const HANDS_FREE = new Set(['stand', 'walk', 'run', 'wave', 'sit', 'cheer', 'perch']);
/** Slots in whose pictures the thing of the story belongs. */
const WITH_THING = /^(?:found|end|home|nutshell)/;
const EXTRAS: readonly Figure[] = [
  ['wave/happy/hero', 'waving'],
  ['stand/curious/hero', 'looking on'],
  ['cheer/happy/hero', 'cheering'],
];

export function frameScene(frame: Frame): Scene {
  const { world, hint } = frame;
  const setting = settingOf(frame);
  const players = castOf(frame);
  const alone = players.length === 1;
  const textZone = zoneFor(frame, alone);
  const there = thingsOf(frame);
  const cast: Cast[] = players.map((one) => {
    const holds = heldBy(frame, one, there);
    return holds === undefined ? one : { ...one, holds };
  });
  // There is one of each thing: it is in the hand that the words put it in, the friend's before the hero's.
  const [hero, second] = cast;
  if (hero?.holds !== undefined && hero.holds === second?.holds) delete hero.holds;
  const props = there.filter((prop) => !cast.some((one) => one.holds === prop)).slice(0, 3);
  const page = frame.shots.length;
  // Sides change from page to page, in an order of the book's own.
  const mirrored = frame.text !== undefined && !frame.first && (page + world.rng.fork('sides').int(2)) % 2 === 1;
  const actors = stageActors({
    setting,
    cast,
    hero: world.hero,
    words: frame.words,
    mirrored,
    ...(textZone === 'left' || textZone === 'right' ? { textSide: textZone } : {}),
    homewards: frame.progress > 0.6 && hint.at === 'home',
    props,
  });
  const friend = cast[1]?.player === world.friend;
  if ((hint.touching || (friend && touching(frame))) && actors[0] && actors[1] && !asleep(actors[0])) {
    actors[0].touches = actors[1].character;
    actors[1].touches = actors[0].character;
  }
  const where = placeOf(frame);
  return {
    setting,
    place: cut(capital(where), 160),
    timeOfDay: timeOf(frame),
    weather: weatherOf(frame),
    mood: hint.mood ?? (frame.first ? world.brief.settings.mood : 'lively'),
    camera: shotFor(frame, alone),
    actors,
    props: props.map((prop, i) => ({
      prop,
      position: standsAt(
        i,
        actors.map((actor) => actor.position),
      ),
    })),
    textZone,
    moment: momentOf(frame, where, cast),
  };
}

/** Whether the two touch in this beat's words; a hug counts when it is the friend's. */
function touching({ world, words }: Frame): boolean {
  const hugs = words.split(/(?<=[.!?…])\s/).filter((sentence) => /\bhug(?:ged|s)?\b/i.test(sentence));
  return (
    TOUCH.test(words) ||
    hugs.some(
      (sentence) =>
        /\beach other\b/.test(sentence) ||
        sentence.includes(world.friend.token) ||
        sentence.includes(world.friend.call),
    )
  );
}

const asleep = (actor: Actor): boolean => actor.pose === 'sleep';

/** Hero, friend, others: whoever the chapter names. */
function castOf(frame: Frame): Cast[] {
  const { world, hint, text } = frame;
  const named = (player: Player) => text === undefined || text.includes(player.call);
  const cast: Cast[] = [{ player: world.hero, figure: hint.hero }];
  if (
    named(world.friend) &&
    (hint.friend !== undefined || text === undefined || (hint.weight >= 2 && hint.shot !== 'close'))
  )
    cast.push({
      player: world.friend,
      figure:
        hint.friend ?? (hint.weight >= 8 ? ['cheer/happy/hero', 'cheering'] : ['stand/curious/hero', 'looking on']),
    });
  for (const [i, player] of world.others
    .filter(named)
    .slice(0, 4 - cast.length)
    .entries())
    cast.push({ player, figure: EXTRAS[i] as Figure });
  return cast;
}

/** The things of this picture, the surest first: what the writer puts there, what its figures do, what somebody holds or finds. */
function thingsOf(frame: Frame): Prop[] {
  const { world, hint, text, words } = frame;
  const keepsake = propCalled(world.hero.keepsake?.noun ?? '');
  const doings = [hint.hero[1], hint.friend?.[1] ?? ''].map((doing) => frame.say(doing)).join(' and ');
  const all = [
    ...(hint.props ?? []),
    ...(frame.thing && WITH_THING.test(frame.beat?.slot ?? '') ? [frame.thing] : []),
    ...propsShown(doings),
    ...propsHandled(words),
  ];
  return [...new Set(all)].filter(
    (prop) => prop !== keepsake && !hint.without?.includes(prop) && (text === undefined || propInText(prop, text)),
  );
}

/** What is in a hand: only a thing that can be drawn, and whose word the reader has just read. */
function heldBy(frame: Frame, { player, figure }: Cast, there: readonly Prop[]): Prop | undefined {
  const { world, hint, text } = frame;
  const pose = figure[0].split('/')[0] as Actor['pose'];
  const hands = pose.startsWith('hold') || pose === 'cradle';
  const shown = hands ? propsShown(frame.say(figure[1])).find((prop) => there.includes(prop)) : undefined;
  if (player !== world.hero)
    return player === world.friend && hint.friendHolds && (text === undefined || propInText(hint.friendHolds, text))
      ? hint.friendHolds
      : shown;
  const keepsake = world.hero.keepsake?.noun;
  const own = keepsake === undefined ? undefined : propCalled(keepsake);
  const read = (word: string) => text === undefined || new RegExp(`\\b${word}s?\\b`, 'i').test(text);
  if (hint.holds !== undefined && hint.holds !== 'keepsake')
    return text === undefined || propInText(hint.holds, text) ? hint.holds : shown;
  if (
    world.facts.has('blanket') &&
    (frame.beat?.slot === 'found' || frame.beat?.slot === 'nutshell') &&
    read('blanket')
  )
    return 'blanket';
  if (shown !== undefined && hint.holds === undefined) return shown;
  if (own === undefined || keepsake === undefined || !read(keepsake)) return undefined;
  return hint.holds === 'keepsake' || HANDS_FREE.has(pose) || hands ? own : undefined;
}

/** "On the way to Owl Hill, Mina the fox is holding up a lantern, and Bo the owl is hiding behind her." */
function momentOf(frame: Frame, where: string, cast: readonly Cast[]): string {
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

function shotFor({ hint, shots, first, text }: Frame, alone: boolean): Shot {
  if (text === undefined) return 'medium';
  const wanted: Shot = first ? 'wide' : (hint.shot ?? 'medium');
  const [before, last] = [shots.at(-2), shots.at(-1)];
  if (wanted !== last) return wanted;
  // A book uses every shot; two alike in a row are the exception, three do not come.
  const other: Shot = !shots.includes('low') ? 'low' : !shots.includes('close') && alone ? 'close' : 'wide';
  if (wanted === 'medium' && (shots.length % 2 === 1 || before === last)) return other === last ? 'low' : other;
  return before === last ? (wanted === 'wide' ? 'low' : 'medium') : wanted;
}

function zoneFor({ world, hint, text, shots }: Frame, alone: boolean): Scene['textZone'] {
  if (text === undefined) return 'top';
  // From five up the words have a page of their own beside the picture.
  if (world.band !== '3-5') return 'none';
  const pose = hint.hero[0].split('/')[0];
  if (pose === 'hold-high' || pose === 'fly' || pose === 'climb') return 'bottom';
  if (alone && shots.length % 3 === 1) return world.rng.fork(`zone${shots.length}`).next() < 0.5 ? 'left' : 'right';
  return 'top';
}

const capital = (text: string) => (text[0] ?? '').toLocaleUpperCase('en') + text.slice(1);
const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);
