/** What a writer writes for the storyteller: a genre is a folder of content of these types, plugged into one engine. */
import type { Brief, Genre } from '../../story/brief.ts';
import type { Expression, Pose, Prop, Setting, Shot, TimeOfDay } from '../../story/scene.ts';

/**
 * The words of one beat. `young` is for ages 3-5; `older` serves both 5-8 and 8-12. Each list holds alternatives, of which a
 * book uses one. Templates:
 * - `[a|b|c]` one of these, a different one when the line comes again in the same book; may nest;
 * - `{slot}` a word of this story (see story-slots.ts);
 * - `{~pool}` a comparison of that pool, never the same twice in a book;
 * - `{o:text}` only for ages 8-12, `{b:text}` only for ages 5-8 (put no `}` of their own inside but slots and choices);
 * - `{?fact:text}`, `{?!fact:text}` only when the fact holds (or does not); `{?!tight:text}` may be cut for length;
 * - a line end starts a new paragraph.
 */
export interface Say {
  young: string[];
  older: string[];
}

/** `pose/expression/gaze`, in the words of story/scene.ts. */
export type Stance = `${Pose}/${Expression}/${Gaze}`;
/** Where eyes go: the other one, the thing the story is about, or a direction. */
export type Gaze = 'reader' | 'ahead' | 'hero' | 'friend' | 'thing' | 'up' | 'down' | 'away';
/**
 * One figure of a picture: how it is drawn, and the same for a blind reader as a phrase in -ing ("holding up the {KK}").
 * The engine makes of it: "Mina the fox is holding up the red scarf, with Bo the owl hiding behind a stone."
 */
export type Figure = readonly [stance: Stance, doing: string];

/** What a beat wants drawn. The heaviest beat that was really written becomes the chapter's picture. */
export interface PictureHint {
  /** Found 9, turn 8, end 8, cost 7, call 6, a way past an obstacle 5, sight 4, meet 3, opening 2. */
  weight: number;
  hero: Figure;
  /** Left out when the friend is not to be seen; the engine leaves it out too when the chapter does not name the friend. */
  friend?: Figure;
  at: 'home' | 'road' | 'goal';
  /** Only where the beat needs another place than the land gives: a bed, a roof, the sea floor. */
  setting?: Setting;
  shot?: Shot;
  mood?: string;
  /** In the hero's hand, or beside it when the hands are full. Drawn only when its word stands in the chapter's text. */
  holds?: Prop | 'keepsake';
  friendHolds?: Prop;
  /** Things that stand in the picture; drawn only when their word stands in the chapter's text. */
  props?: readonly Prop[];
  /** Things that the words name but that are not there: the lost ones. */
  without?: readonly Prop[];
  /** Where the beat has an hour of its own; otherwise the words and the day's course tell it. */
  timeOfDay?: TimeOfDay;
  /** The two touch: hand in hand, or a hug when the pose says so. */
  touching?: boolean;
}

/** A small true thing about the story so far: `called`, `met`, `flaw`, `keep:cloth`, `land:sea`, `love`. `!fact`: it must not hold. */
export type Fact = string;

/** One written moment. It may be told when all its needs hold; it leaves behind what it gives, and ends what it takes. */
export interface BeatContent {
  say: Say;
  needs?: readonly Fact[];
  gives?: readonly Fact[];
  takes?: readonly Fact[];
  /**
   * 10 is never cut; below 5 may be cut while a chapter is fitted; between, the whole book is planned with or without it.
   * Without it, the slot's own importance counts (slot-importance.ts; 5 for a slot it does not know).
   */
  importance?: number;
  picture?: PictureHint;
  /** Chapter titles, for when this beat is the one in the picture. */
  titles?: readonly string[];
}

export type KeepsakeKind = 'cloth' | 'light' | 'line' | 'bag' | 'sound' | 'stick';

/** A way past an incident. With `keepsake` it is only told of heroes who carry a thing of that kind. */
export interface Way {
  id: string;
  keepsake?: KeepsakeKind;
  /** Facts it rests on: `love`. A way that the hero's own love finds is told before others. */
  needs?: readonly Fact[];
  say: Say;
  picture: PictureHint;
}
/** Something in the way, or somebody met on it: seen, failed at (funny; may be left out), got past in one of several ways. */
export interface Incident {
  id: string;
  /** Which noun of the land `{N}` is here. */
  noun?: LandNoun;
  titles: readonly string[];
  see: Say;
  fail?: Say;
  failPicture?: PictureHint;
  ways: readonly Way[];
  /** Facts it asserts, so that no other incident contradicts it: a gale and a calm. */
  asserts?: readonly Fact[];
  forbids?: readonly Fact[];
  /** Heroes with this fear do not meet it by the way: no cheerful tunnel for a child afraid of the dark. */
  notWithFear?: RegExp;
  notIn?: readonly LandKey[];
}

/** What the story is about: a thing to fetch, a voice to answer, a riddle to solve. */
export interface Goal {
  id: string;
  /** One word, for gaze: bell. */
  thing: string;
  /** Titles of the book. */
  titles: readonly string[];
  /** Kinds of keepsake that work in its ending; a hero who carries another kind is given an old blanket. Empty: any or none. */
  keepsakes: readonly KeepsakeKind[];
  /** Keepsakes that would be one with the thing of the story. */
  notWithKeepsake?: RegExp;
  notIn?: readonly LandKey[];
  notWithMoral?: readonly MoralKey[];
  notWithCost?: readonly string[];
  /** One or two whole sentences for the synopsis, without the end: "The great bell of {home} rolls away to {far}, and {H} goes after it." */
  trouble: string;
  /** Words of this goal, as slots for the beats and incidents of its shape: { lost: 'laugh' } is {lost}. */
  words?: Readonly<Record<string, string>>;
  /** Its own beats by slot name: call, sight, found, end, clue-1 … Looked up before the genre's. */
  beats: Readonly<Record<string, BeatContent | readonly BeatContent[]>>;
  /** The whole story on one page, for books of one chapter: young 35-50 words, older 95-130 (and 155-230 with its {o:}). */
  nutshell: BeatContent;
}

/**
 * The order of a story. Each entry is a slot; `|` is where a page may well turn; `*` is where longer books grow by incidents.
 * Slots the engine fills itself: `incident`, `flaw` `cost` (or `hurt`) `turn` `echo` (the moral), `gag` `gag-again` `gag-end`,
 * `fear` `face` (only for heroes with a fear), `joins` and `lends` (the brief's third to sixth character), `spark`.
 * Every other slot is looked up in the goal's beats, then in the genre's.
 */
export interface ShapeDef {
  id: string;
  slots: readonly string[];
  /** Its own incidents, told instead of the genre's. */
  incidents?: readonly Incident[];
  /** Importance of its slots, where it differs from slot-importance.ts; of `incident` it counts for the first one only. */
  importance?: Readonly<Record<string, number>>;
  /** Facts that hold from its start: `night`, `find`. */
  facts?: readonly Fact[];
  goals: readonly Goal[];
}

export const MORAL_KEYS = [
  'courage',
  'kindness',
  'honesty',
  'sharing',
  'patience',
  'perseverance',
  'listening',
  'help',
] as const;
export type MoralKey = (typeof MORAL_KEYS)[number];

/** Flaw (funny, early) → cost (the same habit hurts) → turn (the same choice, the other way; it unlocks the plot) → echo. */
export interface MoralKit {
  /** The fact between cost and turn: `lie`, `let-go`. One kit, one fact. */
  cost: string;
  /** Lands where it cannot happen: no rain under water. */
  notIn?: readonly LandKey[];
  /** A running joke that would be in its way: two maps are one too many. */
  notWithGag?: string;
  flaw: BeatContent;
  hurt: BeatContent;
  turn: BeatContent;
  echo: BeatContent;
}
export interface Moral {
  kits: readonly MoralKit[];
  /** One or two short sentences that show the change, for when there is no room for the four scenes. */
  spark: Say;
  /** For the synopsis: "a story about being brave and scared at once". */
  about: string;
  /** The book's dedication, when the brief has none. */
  dedication: string;
}

/** A running joke of the friend's. The payoff is the one time the habit comes good. */
export interface Gag {
  id: string;
  plant: Say;
  repeat: Say;
  payoff: Say;
  notWithMoral?: readonly MoralKey[];
}
export interface Fear {
  match: RegExp;
  plant: Say;
  face: Say;
  titles: readonly string[];
  picture: PictureHint;
}

export const LAND_KEYS = ['wood', 'sea', 'snow', 'city', 'space', 'field', 'home', 'reef'] as const;
export type LandKey = (typeof LAND_KEYS)[number];
export type LandNoun = 'water' | 'high' | 'tangle' | 'dark' | 'gap' | 'mess' | 'guard' | 'mud' | 'crowd' | 'far';
/** Concrete nouns of one kind of landscape, so that one incident is another picture in each. Nouns stand without article. */
export interface Land {
  key: LandKey;
  match: RegExp;
  settings: { home: Setting; road: Setting; goal: Setting };
  nouns: Readonly<Record<Exclude<LandNoun, 'far'>, readonly string[]>>;
  /** Names of places to go to: "Owl Hill", "the Last Buoy". */
  far: readonly string[];
  /** Whole clauses without the full stop: "The air smelled of [wet leaves|moss]". */
  sense: readonly string[];
  sound: readonly string[];
  /** Who lives there, with the possessive: ["old Mrs. Bark the badger", "her"], ["the wrens", "their"]. */
  neighbours: readonly (readonly [who: string, possessive: 'her' | 'his' | 'their'])[];
  /** Small creatures in small trouble, for the moral of kindness: ["beetle", "beetle on its back"]. */
  little: readonly (readonly [short: string, long: string])[];
}

/** Page-turn lines by what the chapter has just done. A low point gets none. */
export interface Hooks {
  call: Say;
  road: Say;
  turn: Say;
}

/** All the engine needs of a genre. Morals, incidents, lands, fears, pools may be the shared ones of `content/`. */
export interface GenreContent {
  genre: Genre;
  /** A genre that belongs to one time of day has it in words and pictures, whatever the brief says. */
  startsAt?: Brief['settings']['timeOfDay'];
  shapes: readonly ShapeDef[];
  /** Beats by slot that every goal shares: open, keep, go, meet, meet-known, scenery, home, banter, reflect … */
  beats: Readonly<Record<string, BeatContent | readonly BeatContent[]>>;
  /** `{X}` is the third to sixth character in turn; `{party}` lists all of them ("Mo, Tam and Lu"). */
  joins: Say;
  lends: Say;
  /** One line that names `{party}`, for when there is little room. */
  party: Say;
  incidents: readonly Incident[];
  /** Slots of the chapters that longer books add, in turn: [['incident', 'banter'], ['scenery', 'incident']]. */
  growth: readonly (readonly string[])[];
  morals: Readonly<Record<MoralKey, Moral>>;
  gags: readonly Gag[];
  fears: readonly Fear[];
  lands: readonly Land[];
  hooks: Hooks;
  /** Chapter titles for slots whose beats have none. */
  titles: Readonly<Record<string, readonly string[]>>;
  pools: Readonly<Record<string, readonly string[]>>;
  /** What the cover shows: the hero (and friend) in a telling pose. */
  cover: { hero: Figure; friend: Figure; at: 'home' | 'road' | 'goal' };
}
