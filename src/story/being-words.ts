/** Words for the beings of a story: what each is drawn as, and the ones that cannot be drawn. */
import type { Species } from './appearance.ts';

/** Animals and other bodies, with how large this word makes them against the species' own size. */
const KINDS: Readonly<Record<string, readonly [Species, number?]>> = {
  fox: ['fox'],
  vixen: ['fox'],
  rabbit: ['rabbit'],
  bunny: ['rabbit', 0.92],
  hare: ['rabbit', 1.06],
  bear: ['bear'],
  teddy: ['bear', 0.7],
  cub: ['bear', 0.72],
  owl: ['owl'],
  owlet: ['owl', 0.84],
  robot: ['robot'],
  android: ['robot'],
  dragon: ['dragon'],
  dragonling: ['dragon', 0.86],
  wyvern: ['dragon'],
  cat: ['cat'],
  kitten: ['cat', 0.8],
  kitty: ['cat', 0.86],
  tomcat: ['cat', 1.06],
  tabby: ['cat'],
  dog: ['dog'],
  puppy: ['dog', 0.78],
  pup: ['dog', 0.78],
  hound: ['dog', 1.06],
  terrier: ['dog', 0.9],
  spaniel: ['dog'],
  labrador: ['dog', 1.06],
  sheepdog: ['dog', 1.06],
  poodle: ['dog'],
  husky: ['dog', 1.06],
  mouse: ['mouse'],
  mice: ['mouse'],
  rat: ['mouse', 1.1],
  wolf: ['wolf'],
  squirrel: ['squirrel'],
  panda: ['panda'],
  lion: ['lion'],
  lioness: ['lion'],
  tiger: ['tiger'],
  tigress: ['tiger'],
  pig: ['pig'],
  piglet: ['pig', 0.78],
  frog: ['frog'],
  toad: ['frog', 1.05],
  penguin: ['penguin'],
  duck: ['duck'],
  duckling: ['duck', 0.84],
  drake: ['duck'],
  hedgehog: ['hedgehog'],
  badger: ['badger'],
};
/** Two words that are one kind, read before the single words; `undefined` cannot be drawn. */
const PAIRS: Readonly<Record<string, Species | undefined>> = {
  'polar bear': 'bear',
  'panda bear': 'panda',
  'teddy bear': 'bear',
  'fox cub': 'fox',
  'wolf cub': 'wolf',
  'lion cub': 'lion',
  'tiger cub': 'tiger',
  'bear cub': 'bear',
  'panda cub': 'panda',
  'badger cub': 'badger',
  'red panda': undefined,
  'guinea pig': undefined,
  'sea lion': undefined,
  'sea horse': undefined,
  'prairie dog': undefined,
  'koala bear': undefined,
};
/** People, in what they are: how tall, and whether they are grown up or old. */
export interface Person {
  size: number;
  grown?: boolean;
  old?: boolean;
  girlish?: boolean;
}
const GROWN: Person = { size: 1.2, grown: true };
const PEOPLE: Readonly<Record<string, Person>> = {
  child: { size: 1 },
  kid: { size: 1 },
  girl: { size: 1, girlish: true },
  boy: { size: 1 },
  toddler: { size: 0.74 },
  baby: { size: 0.7 },
  twin: { size: 1 },
  sister: { size: 1, girlish: true },
  brother: { size: 1 },
  daughter: { size: 1, girlish: true },
  son: { size: 1 },
  cousin: { size: 1 },
  niece: { size: 1, girlish: true },
  nephew: { size: 1 },
  schoolgirl: { size: 1, girlish: true },
  schoolboy: { size: 1 },
  teenager: { size: 1.12 },
  man: GROWN,
  woman: { ...GROWN, girlish: true },
  lady: { ...GROWN, girlish: true },
  gentleman: GROWN,
  mum: { ...GROWN, girlish: true },
  mom: { ...GROWN, girlish: true },
  mother: { ...GROWN, girlish: true },
  mummy: { ...GROWN, girlish: true },
  mommy: { ...GROWN, girlish: true },
  dad: GROWN,
  daddy: GROWN,
  father: GROWN,
  aunt: { ...GROWN, girlish: true },
  auntie: { ...GROWN, girlish: true },
  uncle: GROWN,
  teacher: GROWN,
  neighbour: GROWN,
  neighbor: GROWN,
  giant: { size: 1.4, grown: true },
  grandma: { size: 1.18, grown: true, old: true, girlish: true },
  granny: { size: 1.16, grown: true, old: true, girlish: true },
  grandmother: { size: 1.18, grown: true, old: true, girlish: true },
  nana: { size: 1.18, grown: true, old: true, girlish: true },
  grandpa: { size: 1.22, grown: true, old: true },
  grandad: { size: 1.22, grown: true, old: true },
  granddad: { size: 1.22, grown: true, old: true },
  grandfather: { size: 1.22, grown: true, old: true },
};
const UNDRAWABLE = new Set(
  `tortoise turtle terrapin octopus squid unicorn horse pony foal donkey mule cow calf bull ox sheep lamb ram goat kid-goat
  elephant giraffe monkey ape gorilla chimpanzee chimp orangutan baboon koala kangaroo wallaby wombat platypus opossum possum
  snake python cobra lizard gecko iguana chameleon crocodile alligator dinosaur triceratops stegosaurus brontosaurus t-rex
  whale narwhal orca dolphin porpoise shark fish goldfish clownfish salmon crab lobster shrimp snail slug worm earthworm
  bee bumblebee wasp butterfly moth ant spider ladybird ladybug beetle dragonfly firefly grasshopper cricket caterpillar fly
  bird robin sparrow crow raven rook jackdaw parrot budgie canary eagle hawk falcon kestrel vulture flamingo swan cygnet goose
  gosling hen chicken chick rooster cockerel turkey peacock pigeon dove seagull gull puffin ostrich emu hummingbird woodpecker
  magpie heron stork pelican toucan kingfisher blackbird nightingale swallow albatross seal walrus otter beaver mole vole shrew
  bat hamster gerbil guinea-pig chipmunk raccoon racoon skunk weasel stoat ferret mink marten moose deer reindeer fawn stag doe
  elk bison buffalo camel llama alpaca hippo hippopotamus rhino rhinoceros zebra antelope gazelle cheetah leopard jaguar panther
  lynx puma hyena jackal sloth armadillo anteater meerkat mongoose lemur axolotl newt salamander tadpole jellyfish starfish
  seahorse mermaid merman fairy pixie ghost monster alien troll ogre goblin yeti phoenix griffin gryphon centaur minotaur kraken
  snowman scarecrow train tractor digger lorry truck car bus aeroplane airplane helicopter teapot cactus pumpkin`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Things that have come alive in many a story; they count only as the last word of the first phrase. */
const THINGS = new Set(
  `tree cloud star moon sun flower rose leaf boat ship house castle stone rock pebble mountain river raindrop snowflake pencil
  crayon book kite balloon lighthouse clock lamp spoon cup cupcake cookie biscuit potato carrot apple pear tomato onion broccoli
  banana strawberry cheese sock shoe umbrella mushroom toaster bicycle`.split(/\s+/),
);
export const isThing = (word: string): boolean => THINGS.has(word);

export type Being =
  | { kind: 'animal'; species: Species; size: number; word: string }
  | { kind: 'person'; person: Person; word: string }
  | { kind: 'undrawable'; word: string };

/** Plurals too: "a family of foxes" is foxes. */
const singular = (word: string): string[] =>
  /wolves$/.test(word) ? ['wolf'] : [word, word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')];

/** The being named at a place in a list of words, and how many words it takes. */
export function beingAt(words: readonly string[], i: number): { being: Being; length: number } | undefined {
  const word = words[i] ?? '';
  const pair = `${word} ${words[i + 1] ?? ''}`;
  if (pair in PAIRS) {
    const species = PAIRS[pair];
    const size = pair.endsWith(' cub') || pair === 'teddy bear' ? 0.74 : pair === 'polar bear' ? 1.06 : 1;
    return {
      length: 2,
      being: species ? { kind: 'animal', species, size, word: pair } : { kind: 'undrawable', word: pair },
    };
  }
  for (const form of singular(word)) {
    const animal = KINDS[form];
    if (animal) {
      const name = form === 'mice' ? 'mouse' : form;
      return { length: 1, being: { kind: 'animal', species: animal[0], size: animal[1] ?? 1, word: name } };
    }
    const person = PEOPLE[form];
    if (person) return { length: 1, being: { kind: 'person', person, word: form } };
    if (UNDRAWABLE.has(form)) return { length: 1, being: { kind: 'undrawable', word: form } };
  }
  return undefined;
}
