/** Words for clothes, hair, patterns and callings: what each puts on a character. */
import type { GARMENTS, HAIR_STYLES, HATS, PATTERNS, SKIN_TONES } from './appearance.ts';

export type Garment = (typeof GARMENTS)[number];
export type Pattern = (typeof PATTERNS)[number];
export type Hat = (typeof HATS)[number];
export type HairStyle = (typeof HAIR_STYLES)[number];
export type SkinTone = (typeof SKIN_TONES)[number];

/** Splits "word word: value" lines into a lexicon. */
function lexicon<T extends string>(groups: Readonly<Partial<Record<T, string>>>): Readonly<Record<string, T>> {
  const out: Record<string, T> = {};
  for (const [value, words] of Object.entries<string | undefined>(groups))
    for (const word of (words ?? '').split(' ')) out[word] = value as T;
  return out;
}
export const GARMENT_WORDS = lexicon<Exclude<Garment, 'none'>>({
  coat: 'coat jacket cardigan overcoat parka anorak blazer suit tailcoat uniform waistcoat tunic',
  raincoat: 'raincoat mac mackintosh oilskin oilskins waterproof slicker',
  dress: 'dress gown frock skirt tutu robe robes kimono sari pinafore sundress apron kilt',
  dungarees: 'dungarees dungaree overalls overall',
  jumper: 'jumper sweater pullover hoodie sweatshirt shirt tshirt tee top vest jersey fleece blouse armour armor',
  pyjamas: 'pyjamas pajamas pjs nightgown nightshirt nightdress onesie',
});
export const HAT_WORDS = lexicon<Hat>({
  cap: 'cap beret baseball-cap bonnet turban',
  'sun-hat': 'sunhat sun-hat straw-hat top-hat',
  'bobble-hat': 'bobble-hat beanie woolly-hat',
  crown: 'crown tiara diadem circlet',
  'pointed-hat': 'pointed-hat',
  bow: 'bow ribbon hairbow',
  helmet: 'helmet',
});
/** The word before "hat" that tells which. */
export const HAT_KINDS = lexicon<Hat>({
  'sun-hat': 'sun straw floppy summer wide wide-brimmed top',
  'bobble-hat': 'bobble woolly wool knitted winter warm fluffy',
  'pointed-hat': 'pointed pointy witch wizard magic starry party',
  cap: 'flat baseball sailor peaked captain chef police',
});
export const PATTERN_WORDS = lexicon<Exclude<Pattern, 'plain'>>({
  stripes: 'striped stripy stripey stripes stripe',
  dots: 'spotted spotty dotted dotty dots dot polka polka-dot polka-dots spots speckled',
  stars: 'starry stars star-spangled',
  checks: 'checked checkered chequered checks tartan plaid gingham patchwork',
});
export const HAIR_WORDS = lexicon<HairStyle>({
  braids: 'braids braid plaits plait pigtails pigtail braided plaited dreadlocks cornrows',
  ponytail: 'ponytail pony-tail',
  afro: 'afro',
  puffs: 'puffs bunches buns bun',
  curls: 'curls curly wavy frizzy',
  bob: 'bob',
  bald: 'bald hairless',
  long: 'long',
  short: 'short spiky tousled messy',
});
/** These say "hair" by themselves; the others only beside the word hair. */
export const HAIR_NOUNS = new Set(
  'braids braid plaits plait pigtails pigtail braided plaited dreadlocks cornrows ponytail pony-tail afro bunches puffs curls bob bald'.split(
    ' ',
  ),
);
export const SKIN_WORDS = lexicon<SkinTone>({
  porcelain: 'pale fair white porcelain ivory',
  peach: 'peach pink rosy freckled',
  olive: 'olive golden tan tanned mediterranean',
  caramel: 'caramel bronze amber tawny',
  cocoa: 'brown cocoa chocolate',
  deep: 'black dark ebony deep',
});
export interface Calling {
  garment?: Exclude<Garment, 'none'>;
  colour?: string;
  second?: string;
  accent?: string;
  pattern?: Pattern;
  hat?: Hat;
  hatColour?: string;
  cape?: string;
  boots?: string;
  glasses?: string;
  girlish?: boolean;
  grown?: boolean;
}
/** What somebody wears for what they are; anything the words say otherwise wins. */
export const CALLINGS: Readonly<Record<string, Calling>> = {
  princess: {
    garment: 'dress',
    colour: 'lavender',
    second: 'white',
    accent: 'gold',
    hat: 'crown',
    hatColour: 'gold',
    girlish: true,
  },
  queen: {
    garment: 'dress',
    colour: 'crimson',
    second: 'cream',
    accent: 'gold',
    hat: 'crown',
    hatColour: 'gold',
    girlish: true,
    grown: true,
  },
  prince: { garment: 'coat', colour: 'blue', second: 'white', accent: 'gold', hat: 'crown', hatColour: 'gold' },
  king: {
    garment: 'coat',
    colour: 'crimson',
    second: 'cream',
    accent: 'gold',
    hat: 'crown',
    hatColour: 'gold',
    cape: 'plum',
    grown: true,
  },
  knight: {
    garment: 'jumper',
    colour: 'silver',
    second: 'navy',
    accent: 'gold',
    hat: 'helmet',
    hatColour: 'silver',
    cape: 'red',
    boots: 'grey',
  },
  astronaut: {
    garment: 'jumper',
    colour: 'white',
    second: 'white',
    accent: 'orange',
    hat: 'helmet',
    hatColour: 'white',
    boots: 'grey',
  },
  inventor: {
    garment: 'dungarees',
    colour: 'teal',
    second: 'cream',
    accent: 'orange',
    glasses: 'copper',
    boots: 'brown',
  },
  scientist: { garment: 'coat', colour: 'white', second: 'grey', accent: 'blue', glasses: 'navy' },
  detective: {
    garment: 'coat',
    colour: 'tan',
    second: 'brown',
    accent: 'brown',
    pattern: 'checks',
    hat: 'cap',
    hatColour: 'brown',
  },
  explorer: {
    garment: 'coat',
    colour: 'beige',
    second: 'brown',
    accent: 'red',
    hat: 'sun-hat',
    hatColour: 'beige',
    boots: 'brown',
  },
  pirate: {
    garment: 'jumper',
    colour: 'white',
    second: 'navy',
    accent: 'red',
    pattern: 'stripes',
    hat: 'cap',
    hatColour: 'red',
    boots: 'black',
  },
  sailor: {
    garment: 'jumper',
    colour: 'white',
    second: 'navy',
    accent: 'blue',
    pattern: 'stripes',
    hat: 'cap',
    hatColour: 'white',
  },
  captain: {
    garment: 'coat',
    colour: 'navy',
    second: 'white',
    accent: 'gold',
    hat: 'cap',
    hatColour: 'navy',
    boots: 'black',
  },
  wizard: {
    garment: 'dress',
    colour: 'indigo',
    second: 'gold',
    accent: 'gold',
    pattern: 'stars',
    hat: 'pointed-hat',
    hatColour: 'indigo',
  },
  sorcerer: {
    garment: 'dress',
    colour: 'plum',
    second: 'gold',
    accent: 'gold',
    pattern: 'stars',
    hat: 'pointed-hat',
    hatColour: 'plum',
  },
  magician: { garment: 'coat', colour: 'navy', second: 'red', accent: 'red', cape: 'red' },
  witch: {
    garment: 'dress',
    colour: 'purple',
    second: 'orange',
    accent: 'orange',
    hat: 'pointed-hat',
    hatColour: 'purple',
    boots: 'black',
    girlish: true,
  },
  elf: {
    garment: 'jumper',
    colour: 'green',
    second: 'brown',
    accent: 'red',
    hat: 'pointed-hat',
    hatColour: 'green',
    boots: 'brown',
  },
  gnome: {
    garment: 'jumper',
    colour: 'blue',
    second: 'brown',
    accent: 'yellow',
    hat: 'pointed-hat',
    hatColour: 'red',
    boots: 'brown',
  },
  superhero: { garment: 'jumper', colour: 'blue', second: 'navy', accent: 'yellow', cape: 'red', boots: 'red' },
  superheroine: {
    garment: 'jumper',
    colour: 'purple',
    second: 'plum',
    accent: 'yellow',
    cape: 'red',
    boots: 'red',
    girlish: true,
  },
  firefighter: {
    garment: 'coat',
    colour: 'red',
    second: 'yellow',
    accent: 'yellow',
    hat: 'helmet',
    hatColour: 'yellow',
    boots: 'black',
  },
  farmer: {
    garment: 'dungarees',
    colour: 'blue',
    second: 'cream',
    accent: 'red',
    hat: 'sun-hat',
    hatColour: 'golden',
    boots: 'green',
  },
  gardener: {
    garment: 'dungarees',
    colour: 'green',
    second: 'cream',
    accent: 'pink',
    hat: 'sun-hat',
    hatColour: 'golden',
    boots: 'red',
  },
  baker: { garment: 'dress', colour: 'white', second: 'cream', accent: 'red' },
  chef: { garment: 'coat', colour: 'white', second: 'grey', accent: 'navy', hat: 'cap', hatColour: 'white' },
  cook: { garment: 'coat', colour: 'white', second: 'grey', accent: 'navy', hat: 'cap', hatColour: 'white' },
  doctor: { garment: 'coat', colour: 'white', second: 'grey', accent: 'teal' },
  nurse: { garment: 'coat', colour: 'white', second: 'grey', accent: 'blue' },
  ballerina: { garment: 'dress', colour: 'pink', second: 'white', accent: 'rose', girlish: true },
  dancer: { garment: 'dress', colour: 'pink', second: 'white', accent: 'rose' },
  pilot: {
    garment: 'coat',
    colour: 'brown',
    second: 'cream',
    accent: 'gold',
    hat: 'cap',
    hatColour: 'brown',
    boots: 'brown',
  },
  fisherman: {
    garment: 'raincoat',
    colour: 'yellow',
    second: 'cream',
    accent: 'navy',
    hat: 'sun-hat',
    hatColour: 'yellow',
    boots: 'green',
  },
  librarian: { garment: 'jumper', colour: 'plum', second: 'grey', accent: 'gold', glasses: 'brown' },
  shepherd: {
    garment: 'coat',
    colour: 'tan',
    second: 'cream',
    accent: 'brown',
    hat: 'sun-hat',
    hatColour: 'beige',
    boots: 'brown',
  },
};
