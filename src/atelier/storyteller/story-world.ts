/** Everything fixed about one story before a word of it is written: players, place, the words of its slots, its first facts. */
import type { AgeBand } from '../../story/age-band.ts';
import { AGE_BAND_LIMITS } from '../../story/age-band.ts';
import type { Brief } from '../../story/brief.ts';
import type { Fact, GenreContent, KeepsakeKind, Land, LandNoun, MoralKey } from './content-types.ts';
import { capitalised, listed, withArticle } from './english.ts';
import { namePlace } from './name-place.ts';
import { type Player, playersOf } from './players.ts';
import { hashText, SeededRandom } from './seeded-random.ts';
import { TemplateFault } from './template.ts';

export interface StoryWorld {
  brief: Brief;
  band: AgeBand;
  content: GenreContent;
  rng: SeededRandom;
  players: Player[];
  hero: Player;
  friend: Player;
  /** The brief's third to sixth character. */
  others: Player[];
  land: Land;
  /** Where home, road and goal are drawn. */
  settings: Land['settings'];
  moral: MoralKey;
  /** The kind of thing that serves at the climax: the keepsake, or an old blanket. */
  toolKind: KeepsakeKind;
  timeOfDay: Brief['settings']['timeOfDay'];
  slots: Record<string, string>;
  nouns: Record<LandNoun, string>;
  facts: ReadonlySet<Fact>;
  /** Words that each chapter aims at. */
  target: number;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** How the story begins and when it comes home. */
const TIMES: Readonly<Record<Brief['settings']['timeOfDay'], readonly [start: string, end: string]>> = {
  dawn: ['as the sky turned pink', 'in the last of the light'],
  morning: ['while the dew was still wet', 'in the last of the light'],
  noon: ['under a high hot sun', 'at sunset'],
  afternoon: ['while the shadows were short', 'by starlight'],
  evening: ['as the lamps came on', 'by moonlight'],
  night: ['under a slice of moon', 'as the sun came up'],
};
const GAITS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/robot|astronaut|alien/, ['Clank, clank, clunk', 'Bip, bop, bip', 'Whirr, click, whirr']],
  [/duck|goose|penguin|hen|crow|owl|parrot|sparrow/, ['Flip, flap, flop', 'Waddle, waddle, hop', 'Pit, pat, flap']],
  [/rabbit|frog|toad|hare|mouse|squirrel|bunny/, ['Hop, hop, hop', 'Skip, hop, stop', 'Pitter, patter, hop']],
  [
    /bear|elephant|dragon|giant|horse|pony|whale|seal|lion|tiger|panda/,
    ['Thump, thump, thump', 'Stomp, stomp, bump', 'Boom, bom, boom'],
  ],
  [/./, ['Tip, tap, tip', 'Step, step, hop', 'Pit, pat, pit', 'Trit, trot, trit', 'Tap, tap, skip']],
];
const MORAL_WORDS: readonly (readonly [MoralKey, RegExp])[] = [
  ['honesty', /honest|truth|\blie|lying|fib/i],
  ['sharing', /shar(e|ing)|generous|selfish|greed/i],
  ['patience', /patien|\bwait|slow|hurry|rush/i],
  [
    'perseverance',
    /give up|giving up|persever|persist|try(ing)? again|keep (on )?(trying|going)|practi[cs]e|never quit/i,
  ],
  ['listening', /listen|advice|\bears\b/i],
  ['help', /\bhelp|team|together|alone|cooperat|friend/i],
  ['courage', /brave|courage|fear|afraid|bold|scared/i],
  ['kindness', /\b(kind|gentle|caring|care|small|compassion|empath|judge|polite|forgiv)/i],
];
const TRAIT_MORALS: readonly (readonly [RegExp, MoralKey])[] = [
  [/impatient|hasty/, 'patience'],
  [/shy|nervous|cautious|careful/, 'courage'],
  [/greedy/, 'sharing'],
  [/proud|stubborn|bossy/, 'help'],
  [/loud|noisy/, 'listening'],
];

/** The lesson that these words ask for, when they name one. */
export const moralNamed = (text: string): MoralKey | undefined =>
  MORAL_WORDS.find(([, words]) => words.test(text))?.[0];

export function moralOf(brief: Brief, trait: string, rng: SeededRandom): MoralKey {
  const text = brief.moralLesson ?? '';
  const named = moralNamed(text);
  if (named) return named;
  if (text !== '') return 'kindness';
  if (/afraid|scared|frightened/.test(brief.characters[0]?.description ?? '')) return 'courage';
  return TRAIT_MORALS.find(([words]) => words.test(trait))?.[1] ?? rng.pick(MORAL_WORDS.map(([key]) => key));
}

/** `attempt` tells the same brief and seed again in another way; a `variant` differs in nothing but its choices. */
export function buildWorld(
  brief: Brief,
  seed: number,
  content: GenreContent,
  attempt: number,
  variant = 0,
): StoryWorld {
  const { characters, settings, moralLesson, ageGroup, chapterCount, genre } = brief;
  const timeOfDay = content.startsAt ?? settings.timeOfDay;
  const rng = new SeededRandom(
    hashText(JSON.stringify([genre, characters, settings, moralLesson ?? '', ageGroup, chapterCount])) ^
      Math.imul(seed + 1, 0x9e3779b1),
  );
  const land = content.lands.find((one) => one.match.test(settings.location)) ?? (content.lands.at(-1) as Land);
  const players = playersOf(brief, land.key, rng.fork('players'));
  const [hero, friend, ...others] = players as [Player, Player, ...Player[]];
  const moral = moralOf(brief, hero.trait, rng.fork('moral'));
  const label = variant === 0 ? `${attempt}` : `${attempt}.${variant}`;
  const pick = rng.fork(`world${label}`);
  const keepsake = hero.keepsake as NonNullable<Player['keepsake']>;
  // What is worn does not come off on the road: it is told and drawn, and an old blanket serves for it.
  const useful = !/coat|jumper|sweater|dress|apron/.test(keepsake.noun);
  const tool = useful && ['cloth', 'bag', 'line', 'stick'].includes(keepsake.kind);
  const toolKind = tool ? keepsake.kind : 'cloth';
  const toolWords = tool
    ? [keepsake.noun, `${keepsake.adjectives} ${keepsake.noun}`.trim()]
    : ['blanket', 'old blanket'];
  const place = namePlace(settings.location, ageGroup === '3-5');
  const [neighbour, possessive] = pick.pick(land.neighbours);
  const [littleShort, little] = pick.pick(land.little);
  const far = pick.pick(
    land.far.filter((name) => !settings.location.toLowerCase().includes(name.toLowerCase().replace(/^the /, ''))),
  );
  const time = TIMES[timeOfDay];
  const afraidOfDark = /dark|night|shadow/i.test(hero.fear);
  const nouns = { far } as Record<LandNoun, string>;
  for (const [key, list] of Object.entries(land.nouns)) nouns[key as LandNoun] = pick.pick(list);
  const facts = new Set<Fact>([
    `land:${land.key}`,
    `time:${timeOfDay}`,
    `mood:${settings.mood}`,
    `tool:${toolKind}`,
    { '3-5': 'young', '5-8': 'mid', '8-12': 'old' }[ageGroup],
    ...(useful ? [`keep:${keepsake.kind}`] : []),
    ...(tool ? [] : ['blanket']),
    ...(hero.love !== '' ? ['love'] : []),
    ...(hero.fear !== '' ? ['fear'] : []),
    ...(friend.given ? ['friend-given'] : []),
    ...(others.length > 0 ? ['party'] : []),
    ...(chapterCount <= 3 ? ['few'] : []),
  ]);
  const fear = /^(?:dark|water|thunder|night|sea)$/.test(hero.fear) ? `the ${hero.fear}` : hero.fear;
  const slots: Record<string, string> = {
    H: hero.token,
    Hsp: hero.kind,
    size: hero.size || pick.pick(['small', 'young', 'little']),
    K: keepsake.noun,
    KK: `${keepsake.adjectives} ${keepsake.noun}`.trim(),
    tool: toolWords[0] as string,
    TT: toolWords[1] as string,
    P: friend.token,
    Psp: friend.kind,
    aPdesc:
      withArticle([friend.size, friend.trait, friend.kind].filter(Boolean).join(' ')) +
      (friend.keepsake
        ? ` with ${plurally(friend.keepsake.noun) ? '' : 'a '}${`${friend.keepsake.adjectives} ${friend.keepsake.noun}`.trim()}`
        : ''),
    party: listed(others.map((other) => other.token)),
    both: others.length > 0 ? 'all' : 'both',
    home: place.the,
    inhome: place.inside,
    far,
    day: pick.pick(DAYS),
    neigh: neighbour,
    neighhis: possessive,
    crowd: nouns.crowd,
    sound: pick.pick(land.sound),
    little,
    little0: littleShort,
    fear,
    fearbe: plurally(fear) ? 'were' : 'was',
    love: hero.love,
    gait: pick.pick((GAITS.find(([kinds]) => kinds.test(hero.kind)) as (typeof GAITS)[number])[1]),
    timePhrase: time[0],
    timeEnd: afraidOfDark && timeOfDay !== 'night' ? 'by starlight' : time[1],
    moral: moralLesson ?? content.morals[moral].about,
    ...pronounSlots('', hero, ageGroup),
    ...pronounSlots('p', friend, ageGroup),
  };
  return {
    brief,
    band: ageGroup,
    content,
    rng: rng.fork(`attempt${label}`),
    players,
    hero,
    friend,
    others,
    land,
    moral,
    toolKind,
    timeOfDay,
    slots,
    nouns,
    facts,
    settings: settingsOf(land, settings.location),
    target: targetWords(brief, attempt),
  };
}

const plurally = (noun: string): boolean => /[^s]s$/.test(noun);

/** Singular "they" confuses the youngest: below six the name, if it is a short one, is said again instead. */
export function pronounSlots(prefix: '' | 'p' | 'x', player: Player, band: AgeBand): Record<string, string> {
  const byName = band === '3-5' && player.pronouns === 'they' && player.call.length <= 8;
  const words = byName
    ? { ...player.words, he: player.token, him: player.token, his: `${player.token}’s`, was: 'was', has: 'has' }
    : player.words;
  const out: Record<string, string> = {};
  for (const [key, word] of Object.entries(words)) {
    out[prefix + key] = word;
    out[prefix === '' ? capitalised(key) : capitalised(prefix) + key] = capitalised(word);
  }
  return out;
}

/** A village has gardens and a green, and a wood or field to walk to; its street is drawn where the words speak of one. */
function settingsOf(land: Land, location: string): Land['settings'] {
  const village = /village|hamlet|town|cottage/i.test(location);
  if (land.key === 'wood' && village) return { ...land.settings, home: 'meadow' };
  if (land.key === 'field' && village) return { ...land.settings, road: 'forest' };
  return land.settings;
}

/** Words a chapter: what the brief asks for, kept a little inside the band, so that drafts have room. */
function targetWords(brief: Brief, attempt: number): number {
  const { min, max } = AGE_BAND_LIMITS[brief.ageGroup].words;
  const usual = { '3-5': 48, '5-8': 128, '8-12': 245 }[brief.ageGroup];
  const asked = Math.min(max * 0.94, Math.max(min * 1.2, brief.wordsPerChapter ?? usual));
  // Where the length asked for cannot be told, later attempts come nearer to the usual one.
  return Math.round(asked + (usual - asked) * Math.min(1, attempt / 6));
}

/** The word for a slot. Throws TemplateFault for one that this story has not. */
export function slotWord(world: StoryWorld, name: string): string {
  const word = world.slots[name];
  if (word === undefined)
    throw new TemplateFault(`There is no slot {${name}} in a story; see content-types.ts and story-world.ts.`);
  return word;
}
