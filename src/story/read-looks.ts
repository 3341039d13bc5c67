/** Reads from a description what it says about looks, and nothing more: being, size, colours, hair, clothes. */
import { type Being, beingAt } from './being-words.ts';
import {
  clothColour,
  coatColour,
  hairColour,
  isColourWord,
  isHairColourWord,
  isShadeWord,
  type NamedColour,
} from './colour-words.ts';
import { findBeing } from './find-being.ts';
import { looksOnly, wordsOf } from './read-clauses.ts';
import type { SaidLooks } from './said-looks.ts';
import {
  GARMENT_WORDS,
  HAIR_NOUNS,
  HAIR_WORDS,
  HAT_KINDS,
  HAT_WORDS,
  type HairStyle,
  type Hat,
  PATTERN_WORDS,
  type Pattern,
  SKIN_WORDS,
} from './wearing-words.ts';

const SIZES = new Set('tiny teeny wee small little big large huge enormous giant tall short young baby'.split(' '));
const OLD = new Set('old elderly ancient aged wrinkly'.split(' '));
const FOOTWEAR = /^(?:boots?|wellies|wellingtons|gumboots|shoes?|trainers|sneakers|slippers|sandals|socks)$/;
const NECKWEAR = /^(?:scarf|scarves|muffler|neckerchief|bandana|shawl|collar|tie)$/;
const CAPES = /^(?:cape|cloak|mantle)$/;
const EYEWEAR = /^(?:glasses|spectacles|specs|goggles|eyeglasses|monocle)$/;
const FUR = /^(?:fur|feathers|plumage|scales|wool|stripes-of-fur|paint|metal|body|shell|mane|furry)$/;
const BELLY = /^(?:belly|tummy|muzzle|chest|paws|tail|nose|ears|face|beak|snout|whiskers|horns)$/;
const LEGWEAR = /^(?:trousers|pants|jeans|shorts|leggings|tights|breeches)$/;

/** The words of one adjective group that no noun has taken yet. */
interface Pending {
  colours: NamedColour[];
  words: string[];
  shade?: string;
  pattern?: Pattern;
  styles: HairStyle[];
  size?: string;
  hat?: Hat;
}
const nothing = (): Pending => ({ colours: [], words: [], styles: [] });

class Reader {
  readonly said: SaidLooks = {};
  private pending: Pending = nothing();
  /** What "with stars" or "and white dots" would belong to. */
  private last: 'garment' | 'other' | undefined;
  private ofHair = false;

  adjective(word: string): boolean {
    const p = this.pending;
    if (isColourWord(word)) {
      p.colours.push(clothColour(word, p.shade));
      p.words.push(word);
      return true;
    }
    if (isHairColourWord(word)) p.words.push(word);
    if (isShadeWord(word)) p.shade = word;
    const style = HAIR_WORDS[word];
    if (style && !HAIR_NOUNS.has(word)) p.styles.push(style);
    const hat = HAT_KINDS[word];
    if (hat) p.hat = hat;
    const pattern = PATTERN_WORDS[word];
    if (pattern) {
      if (this.last === 'garment' && /s$/.test(word) && !this.said.pattern) {
        // "a raincoat with white stars": the pattern and its colour belong to what was just named
        this.said.pattern = pattern;
        const colour = p.colours[0];
        if (colour) this.said.second = colour;
        this.pending = nothing();
      } else p.pattern = pattern;
      return true;
    }
    if (SIZES.has(word)) p.size = word;
    if (/^freckle/.test(word)) this.said.freckles = true;
    if (OLD.has(word)) this.said.old = true;
    return false;
  }
  /** Takes a noun with the adjectives before it. Answers whether it knew the word. */
  noun(word: string): boolean {
    const { said } = this;
    const p = this.pending;
    const first = p.colours[0];
    const some = first ?? true;
    const garment = GARMENT_WORDS[word];
    const taken = (): true => {
      this.last = 'other';
      this.pending = nothing();
      return true;
    };
    if (garment && !said.garment) {
      said.garment = garment;
      said.garmentWord = word;
      said.colour = first;
      said.second = p.colours[1];
      said.pattern = p.pattern;
      this.pending = nothing();
      this.last = 'garment';
      return true;
    }
    if (NECKWEAR.test(word)) {
      said.scarf ??= some;
      return taken();
    }
    if (CAPES.test(word)) {
      said.cape ??= some;
      return taken();
    }
    if (FOOTWEAR.test(word)) {
      said.boots ??= some;
      return taken();
    }
    if (LEGWEAR.test(word)) {
      said.trousers ??= first;
      return taken();
    }
    if (EYEWEAR.test(word)) {
      said.glasses ??= some;
      return taken();
    }
    const hat = HAT_WORDS[word];
    if (hat || word === 'hat') {
      said.hat ??= hat ?? p.hat ?? true;
      said.hatColour ??= first;
      return taken();
    }
    if (word === 'eyes' || word === 'eyed') {
      said.eyes ??= first;
      return taken();
    }
    if (word === 'skin' || word === 'skinned' || word === 'complexion') {
      const tone = [...p.words, p.shade ?? ''].map((w) => SKIN_WORDS[w]).find((t) => t !== undefined);
      said.skin ??=
        p.shade === 'dark' && tone === 'cocoa' ? 'deep' : p.shade === 'light' && tone === 'cocoa' ? 'caramel' : tone;
      if (!said.skin && first) said.body ??= first;
      return taken();
    }
    // buns are for eating, unless the words speak of hair
    const tied = this.ofHair && (word === 'bun' || word === 'buns');
    if (word === 'hair' || word === 'haired') this.ofHair = true;
    if (word === 'hair' || word === 'haired' || tied || HAIR_NOUNS.has(word)) {
      const style = HAIR_WORDS[word] ?? p.styles.find((s) => s === 'curls') ?? p.styles[0];
      if (style && (!said.hairStyle || tied || HAIR_NOUNS.has(word))) said.hairStyle = style;
      const colour =
        p.words.findLast((w) => isHairColourWord(w) || isColourWord(w)) ?? (p.shade === 'dark' ? 'dark' : undefined);
      if (colour) said.hairColour ??= hairColour(colour, p.shade);
      return taken();
    }
    if (word === 'wings') {
      said.wings ??= first;
      return taken();
    }
    if (FUR.test(word)) {
      const colour = p.words.at(-1);
      if (colour && isColourWord(colour)) said.body ??= coatColour(colour, p.shade);
      return taken();
    }
    if (BELLY.test(word)) {
      if (word === 'belly' || word === 'tummy' || word === 'muzzle' || word === 'chest') said.belly ??= first;
      return taken();
    }
    return false;
  }
  being(being: Being): void {
    const { said } = this;
    const colour = this.pending.words.find(isColourWord);
    const shade = this.pending.shade;
    if (being.kind === 'animal' && said.species === being.species && said.word === being.word && colour)
      said.body ??= coatColour(colour, shade);
    const second = this.pending.words.filter(isColourWord)[1];
    if (being.kind === 'animal' && said.word === being.word && second) said.belly ??= coatColour(second);
    if (being.kind === 'animal' && said.word === being.word && being.word === 'polar bear')
      said.body ??= coatColour('white');
    if (being.kind === 'person' && said.word === being.word) {
      const words = this.pending.words;
      // "a Black girl", "a brown-skinned boy" speak of skin; "a blonde girl" of hair
      const hair = words.find((w) => /^(?:blonde?|ginger|auburn|red)$/.test(w));
      if (hair) said.hairColour ??= hairColour(hair);
      else if (colour === 'black' || colour === 'brown') said.skin ??= SKIN_WORDS[colour];
    }
    said.sizeWord ??= this.pending.size;
    this.pending = nothing();
    this.last = 'other';
  }
  stop(): void {
    // "who is tall": a size that no noun took speaks of the whole, but "short," may go on to hair
    if (this.pending.size !== 'short') this.said.sizeWord ??= this.pending.size;
    this.pending = nothing();
  }
}
/** What the description says; anything it leaves open stays undefined. */
export function readLooks(description: string): SaidLooks {
  const words = wordsOf(looksOnly(description)).flatMap((word) => splitHyphens(word));
  const reader = new Reader();
  findBeing(words, reader.said);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (/^[,.;:]$/.test(word) || word === 'who' || word === 'that') {
      reader.stop();
      continue;
    }
    const found = beingAt(words, i);
    if (found) {
      reader.being(found.being);
      i += found.length - 1;
      continue;
    }
    // "top hat": the word before a hat says which, and is no garment
    const beforeHat = words[i + 1] === 'hat' && HAT_KINDS[word] !== undefined;
    if (!reader.adjective(word) && !beforeHat) reader.noun(word);
  }
  if (reader.said.trousers && reader.said.garment === 'jumper') reader.said.second ??= reader.said.trousers;
  reader.stop();
  return reader.said;
}
/** "brown-skinned", "curly-haired" are two words; "bobble-hat" is one. */
function splitHyphens(word: string): string[] {
  if (!word.includes('-')) return [word];
  const known = word in HAT_WORDS || word in PATTERN_WORDS || word in HAIR_WORDS || word in HAT_KINDS;
  return known ? [word] : word.split('-');
}
