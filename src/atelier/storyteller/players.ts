/** The characters of one story: those of the brief, and an invented friend when the hero would be alone. */
import type { SPECIES } from '../../story/appearance.ts';
import type { Brief } from '../../story/brief.ts';
import type { Pronouns } from '../../story/character.ts';
import type { KeepsakeKind, LandKey } from './content-types.ts';
import { nameToken, PRONOUNS, type PronounWords, withArticle } from './english.ts';
import { readDescription } from './read-description.ts';
import { hashText, type SeededRandom } from './seeded-random.ts';

export interface Player {
  id: string;
  name: string;
  /** What the story calls it after the first time: the name, or the first word of a very long one. */
  call: string;
  token: string;
  role: string;
  pronouns: Pronouns;
  words: PronounWords;
  /** The noun of the story: fox, girl. */
  kind: string;
  size: string;
  trait: string;
  fear: string;
  love: string;
  keepsake?: { noun: string; adjectives: string; kind: KeepsakeKind };
  /** What the appearance is read from: the brief's words, and what the story has added to them. */
  description: string;
  given: boolean;
}

const NAMES =
  'Biscuit Mo Tansy Wick Button Fig Olly Nib Juno Pepper Dill Moss Tuppence Bramble Gus Clover Sprat Hobnob Pocket Tilly Rafferty Plum Otis Marlow'.split(
    ' ',
  );
const COMPANIONS: Readonly<Record<LandKey, readonly (typeof SPECIES)[number][]>> = {
  wood: ['squirrel', 'hedgehog', 'badger', 'mouse', 'owl'],
  sea: ['duck', 'penguin', 'cat', 'frog', 'mouse'],
  snow: ['penguin', 'rabbit', 'wolf', 'bear', 'mouse'],
  city: ['cat', 'dog', 'mouse', 'pig', 'squirrel'],
  space: ['robot', 'mouse', 'cat', 'owl'],
  field: ['duck', 'rabbit', 'pig', 'hedgehog', 'frog'],
  home: ['cat', 'dog', 'mouse', 'rabbit'],
  reef: ['frog', 'penguin', 'duck'],
};
const TRAITS = ['cheerful', 'polite', 'sleepy', 'bossy', 'curious', 'dreamy', 'careful', 'very small'];
/** Things that the illustrator can draw and that have a use on the road. */
const KEEPSAKES: readonly NonNullable<Player['keepsake']>[] = [
  { noun: 'scarf', adjectives: 'red', kind: 'cloth' },
  { noun: 'scarf', adjectives: 'yellow', kind: 'cloth' },
  { noun: 'cape', adjectives: 'blue', kind: 'cloth' },
  { noun: 'cape', adjectives: 'green', kind: 'cloth' },
  { noun: 'lantern', adjectives: 'little', kind: 'light' },
  { noun: 'rope', adjectives: 'long', kind: 'line' },
  { noun: 'bucket', adjectives: 'old', kind: 'bag' },
  { noun: 'basket', adjectives: 'round', kind: 'bag' },
  { noun: 'umbrella', adjectives: 'big', kind: 'stick' },
];
/** A pair is not one thing, and one thing is what a story needs. */
const PAIR = /[^s]s$/;
const BED_KEEPSAKES: typeof KEEPSAKES = [
  { noun: 'blanket', adjectives: 'soft', kind: 'cloth' },
  { noun: 'blanket', adjectives: 'patched', kind: 'cloth' },
  { noun: 'teddy', adjectives: 'old', kind: 'cloth' },
  { noun: 'lantern', adjectives: 'little', kind: 'light' },
];
const TITLED =
  /^(?:Mr|Mrs|Ms|Dr|Miss|Sir|Lady|Lord|King|Queen|Prince|Princess|Captain|Uncle|Aunt|Auntie|Granny|Grandma|Grandpa|Old|Little|Big|The)\.?$/i;

/** A name of one or two words is said whole. Of a longer one the story keeps what a friend would: "Captain Barnaby", "Alexandrina". */
export function callOf(name: string): string {
  const all = name.split(/\s+/);
  if (all.length <= 2 && name.length <= 24) return name;
  // Initials are no name to call anybody by: "J. R. Hartley" is Hartley.
  const named = all.filter((word) => !/^\p{L}\.?$/u.test(word));
  const words = named.length > 0 ? named : all;
  const title = TITLED.test(words[0] as string);
  const short = title ? words.slice(0, 2).join(' ') : (words[0] as string);
  return title && short.length > 14 ? (words[1] as string) : short;
}

export function playersOf(brief: Brief, land: LandKey, rng: SeededRandom): Player[] {
  const players = brief.characters.map((character, i): Player => {
    const read = readDescription(character.description, character.role);
    // A person's pronouns are never guessed from the name; an animal or robot gets one by its name, so that every book agrees.
    const pronouns =
      character.pronouns ?? read.pronouns ?? (read.human ? 'they' : hashText(character.name) % 2 === 0 ? 'she' : 'he');
    return {
      id: i === 0 ? 'hero' : `friend-${i}`,
      name: character.name,
      call: callOf(character.name),
      token: nameToken(i),
      role: character.role,
      pronouns,
      words: PRONOUNS[pronouns],
      kind: read.kind ?? { she: 'girl', he: 'boy', they: 'child', it: 'creature' }[pronouns],
      size: read.size,
      trait: read.trait,
      fear: read.fear,
      love: read.love,
      ...(read.keepsake ? { keepsake: read.keepsake } : {}),
      description: character.description,
      given: true,
    };
  });
  const calls = players.map((player) => player.call);
  for (const player of players) if (calls.filter((call) => call === player.call).length > 1) player.call = player.name;
  const hero = players[0] as Player;
  if (!hero.keepsake || PAIR.test(hero.keepsake.noun)) {
    const keepsake = rng.fork('keepsake').pick(brief.genre === 'bedtime' ? BED_KEEPSAKES : KEEPSAKES);
    hero.keepsake = keepsake;
    hero.description = `${hero.description.replace(/[.,;\s]+$/, '')}, and with ${withArticle(`${keepsake.adjectives} ${keepsake.noun}`)}`;
  }
  if (players.length === 1) players.push(inventFriend(hero, land, rng.fork('friend')));
  return players;
}

function inventFriend(hero: Player, land: LandKey, rng: SeededRandom): Player {
  const taken = hero.name.toLocaleLowerCase();
  const kind = rng.pick(COMPANIONS[land].filter((species) => species !== hero.kind));
  const pronouns = rng.pick(['she', 'he'] as const);
  const trait = rng.pick(TRAITS);
  const name = rng.pick(NAMES.filter((one) => !taken.includes(one.toLocaleLowerCase())));
  const keepsake = rng.pick(
    [
      { noun: 'scarf', adjectives: 'blue', kind: 'cloth' as const },
      { noun: 'scarf', adjectives: 'green', kind: 'cloth' as const },
      { noun: 'hat', adjectives: 'yellow', kind: 'bag' as const },
    ].filter((one) => one.noun !== hero.keepsake?.noun),
  );
  return {
    id: 'friend-1',
    name,
    call: name,
    token: nameToken(1),
    role: 'friend',
    pronouns,
    words: PRONOUNS[pronouns],
    kind,
    size: '',
    trait,
    fear: '',
    love: '',
    keepsake,
    description: `a ${trait} ${kind} with a ${keepsake.adjectives} ${keepsake.noun}`,
    given: false,
  };
}
