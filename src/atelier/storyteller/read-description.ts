/** Reads what a description says of a character: kind, size, trait, keepsake, fear, love. Closed word lists, no model. */
import type { Pronouns } from '../../story/character.ts';
import type { KeepsakeKind } from './content-types.ts';

const LOOKS =
  'red|blue|green|yellow|pink|purple|orange|brown|black|white|gold|golden|silver|grey|gray|striped|spotted|spotty|stripy|rainbow|shiny|patched|woolly|floppy';
const SIZES = 'tiny|little|small|big|huge|giant|tall|short|round|young|old';
const KINDS =
  'fox|rabbit|bunny|hare|bear|mouse|owl|cat|kitten|dog|puppy|otter|badger|hedgehog|squirrel|duck|duckling|goose|hen|frog|toad|snail|tortoise|turtle|penguin|seal|whale|dragon|robot|astronaut|girl|boy|child|princess|prince|knight|wizard|witch|unicorn|lion|tiger|elephant|giraffe|monkey|mole|bat|goat|lamb|sheep|piglet|pig|pony|horse|crab|octopus|beetle|bee|ant|alien|pirate|captain|sailor|fairy|elf|troll|wolf|deer|moose|raccoon|panda|koala|parrot|crow|jackdaw|sparrow|gecko|lizard|dinosaur|ghost|inventor|explorer|baker|detective|teacher|queen|king';
const TRAITS =
  'brave|shy|bossy|curious|clever|proud|grumpy|kind|quiet|noisy|loud|cheerful|clumsy|careful|careless|impatient|stubborn|gentle|lonely|silly|bold|dreamy|serious|sleepy|greedy|honest|nervous|hasty|cautious|forgetful|polite';
const KEEPSAKES: readonly (readonly [RegExp, KeepsakeKind])[] = [
  [/\b(scarf|cape|cloak|shawl|blanket|coat|raincoat|jumper|sweater|bandana|apron|dress|flag)\b/, 'cloth'],
  [/\b(bobble hat|sun hat|hat|cap)\b/, 'bag'],
  [/\b(lamp|lantern|torch|candle|headlamp)\b/, 'light'],
  [/\b(rope|string|kite|yo-yo|wool|lasso|thread|belt|ribbon)\b/, 'line'],
  [/\b(bag|backpack|satchel|bucket|basket|boots|box|jar|pouch|suitcase|rucksack)\b/, 'bag'],
  [/\b(whistle|bell|drum|flute|horn|trumpet|radio|guitar|fiddle)\b/, 'sound'],
  [/\b(stick|umbrella|spoon|broom|oar|spanner|wrench|staff|cane|shovel|spade|brush|telescope|wand)\b/, 'stick'],
];
const PEOPLE =
  /^(girl|boy|child|astronaut|princess|prince|knight|wizard|witch|pirate|captain|sailor|inventor|explorer|baker|fairy|elf|detective|teacher|queen|king)$/;

export interface Described {
  kind?: string;
  /** A person, whose pronouns are never guessed. */
  human: boolean;
  size: string;
  trait: string;
  keepsake?: { noun: string; adjectives: string; kind: KeepsakeKind };
  fear: string;
  love: string;
  pronouns?: Pronouns;
}

const first = (words: string, text: string): string =>
  new RegExp(`\\b(${words})\\b`, 'i').exec(text)?.[1]?.toLowerCase() ?? '';
/** A phrase of at most five words; more would not sit well in somebody else's sentence. */
const phrase = (pattern: RegExp, text: string): string => {
  const found = pattern.exec(text)?.[1]?.trim() ?? '';
  return found.split(' ').length > 5 ? '' : found.replace(/ (?:and|but|very|so|too|much|most|best)$/, '');
};

export function readDescription(description: string, role: string): Described {
  const text = description.replace(/’/g, "'");
  const low = text.toLowerCase();
  const all = `${low} ${role.toLowerCase()}`;
  // "afraid of owls" must not make an owl: the kind is looked for before the first clause.
  const lead = low.split(/\b(?:who|that|afraid|scared|loves?|with|in an?|wearing)\b/i)[0] ?? '';
  const kind =
    first(KINDS, lead) ||
    first(KINDS, role) ||
    first(KINDS, low.replace(/\b(?:afraid|scared|frightened|terrified) of .*/, ''));
  const she = /\b(girl|woman|she|her|princess|witch|queen|sister|mother|mum|aunt|grandmother|granny|hen)\b/.test(all);
  const he = /\b(boy|man|he|his|him|prince|wizard|king|brother|father|dad|uncle|grandfather|grandpa)\b/.test(all);
  const human = PEOPLE.test(kind) || (kind === '' && (she || he)) || kind === '';
  return {
    ...(kind !== '' ? { kind } : she || he ? { kind: she ? 'girl' : 'boy' } : {}),
    human,
    size: first(SIZES, lead),
    trait: first(TRAITS, low),
    ...keepsakeIn(low),
    fear: phrase(
      /\b(?:afraid|scared|frightened|terrified) of (?:the )?([a-z][a-z -]*?)(?=[,.;]|$| and | but | who )/i,
      text,
    ),
    love: phrase(/\b(?:loves?|likes?|adores?) (?:to )?([a-z][a-z -]*?)(?=[,.;]|$| and | but | who )/i, text),
    ...(she ? { pronouns: 'she' as const } : he ? { pronouns: 'he' as const } : {}),
  };
}

function keepsakeIn(low: string): Pick<Described, 'keepsake'> {
  for (const [pattern, kind] of KEEPSAKES) {
    const found = pattern.exec(low);
    if (!found) continue;
    const before = low.slice(0, found.index);
    const looks = new RegExp(
      `((?:\\b(?:${LOOKS}|${SIZES}|brass|tin|wooden|long|bright|warm)\\b[ ,]*(?:and )?)+)$`,
    ).exec(before)?.[1];
    return {
      keepsake: {
        noun: found[1] as string,
        adjectives: (looks ?? '')
          .trim()
          .replace(/,$/, '')
          .replace(/\bgray\b/, 'grey'),
        kind,
      },
    };
  }
  return {};
}
