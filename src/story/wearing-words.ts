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
  cap: 'cap beret baseball-cap bonnet',
  turban: 'turban',
  headscarf: 'headscarf hijab head-scarf',
  'sun-hat': 'sunhat sun-hat straw-hat top-hat',
  'bobble-hat': 'bobble-hat beanie woolly-hat',
  crown: 'crown tiara diadem circlet',
  'pointed-hat': 'pointed-hat',
  bow: 'bow ribbon hairbow',
  helmet: 'helmet',
});
/** The word before "hat" that tells which. */
export const HAT_KINDS = lexicon<Hat>({
  helmet: 'hard space crash bicycle',
  'sun-hat': 'sun straw floppy summer wide wide-brimmed top',
  'bobble-hat': 'bobble woolly wool knitted winter warm fluffy',
  'pointed-hat': 'pointed pointy witch wizard magic starry party',
  cap: 'flat baseball sailor peaked captain chef police',
});
export const PATTERN_WORDS = lexicon<Exclude<Pattern, 'plain'>>({
  stripes: 'striped stripy stripey stripes stripe rainbow',
  dots: 'spotted spotty dotted dotty dots dot polka polka-dot polka-dots spots speckled',
  stars: 'starry stars star-spangled',
  checks: 'checked checkered chequered checks tartan plaid gingham patchwork',
});
export const HAIR_WORDS = lexicon<HairStyle>({
  braids: 'braids braid plaits plait pigtails pigtail braided plaited dreadlocks cornrows',
  ponytail: 'ponytail pony-tail',
  afro: 'afro',
  puffs: 'puffs bunches buns',
  bun: 'bun topknot',
  curls: 'curls curly wavy frizzy',
  bob: 'bob',
  bald: 'bald hairless',
  long: 'long',
  short: 'short spiky tousled messy',
});
/** These say "hair" by themselves; the others only beside the word hair. */
export const HAIR_NOUNS = new Set(
  'braids braid plaits plait pigtails pigtail braided plaited dreadlocks cornrows ponytail pony-tail afro bunches puffs topknot curls bob bald'.split(
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
