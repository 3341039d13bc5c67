/** What a character looks like, as data that both an illustrator's rig and an image prompt can be made from. */
import { z } from 'zod';

/** Every body the scenes may name. A picture maker says which of these it can draw. */
export const SPECIES = [
  'child',
  'fox',
  'rabbit',
  'bear',
  'owl',
  'robot',
  'dragon',
  'cat',
  'dog',
  'mouse',
  'wolf',
  'squirrel',
  'panda',
  'lion',
  'tiger',
  'pig',
  'frog',
  'penguin',
  'duck',
  'hedgehog',
  'badger',
] as const;
export type Species = (typeof SPECIES)[number];

export const SKIN_TONES = ['porcelain', 'peach', 'olive', 'caramel', 'cocoa', 'deep'] as const;
export const HAIR_STYLES = [
  'short',
  'bob',
  'puffs',
  'braids',
  'afro',
  'curls',
  'long',
  'ponytail',
  'bun',
  'bald',
] as const;
export const GARMENTS = ['coat', 'raincoat', 'dress', 'dungarees', 'jumper', 'pyjamas', 'none'] as const;
export const PATTERNS = ['plain', 'stripes', 'dots', 'stars', 'checks'] as const;
export const HATS = [
  'cap',
  'sun-hat',
  'bobble-hat',
  'crown',
  'pointed-hat',
  'bow',
  'helmet',
  'headscarf',
  'turban',
] as const;

const colour = z.string().regex(/^#[0-9a-f]{6}$/);

export const appearanceSchema = z.object({
  species: z.enum(SPECIES),
  /** Height against an ordinary child of the book, 0.6 to 1.4. */
  size: z.number().min(0.6).max(1.4),
  /** Fur, feathers, scales or metal; for a child the skin. */
  body: colour,
  /** Belly, muzzle or face disc. */
  belly: colour,
  skin: z.enum(SKIN_TONES).optional(),
  hair: z.object({ style: z.enum(HAIR_STYLES), colour }).optional(),
  eyes: colour.optional(),
  glasses: colour.optional(),
  clothes: z.object({
    garment: z.enum(GARMENTS),
    colour,
    second: colour,
    accent: colour,
    pattern: z.enum(PATTERNS),
    /** Pattern of the shirt under dungarees. */
    secondPattern: z.enum(PATTERNS).optional(),
  }),
  scarf: colour.optional(),
  cape: colour.optional(),
  hat: z.object({ kind: z.enum(HATS), colour }).optional(),
  boots: colour.optional(),
});
/** Colours are `#rrggbb`, lower case. The same value draws the same character on every page. */
export type Appearance = z.infer<typeof appearanceSchema>;
