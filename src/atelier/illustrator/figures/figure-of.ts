/** Works out everything the rig needs to know from a character's appearance. */
import type { Appearance, Species } from '../../../story/appearance.ts';
import { contrast, dark, luma, mix, pale } from '../core/colour.ts';
import { buildOf } from './builds.ts';
import type { Figure, FootKind, LimbKind, Wear } from './figure.ts';

/** Skin tones: the base colour, and a blush that reads on it. */
export const SKIN: Readonly<Record<NonNullable<Appearance['skin']>, readonly [base: string, blush: string]>> = {
  porcelain: ['#f9dcc6', '#f2808a'],
  peach: ['#f0bf98', '#e8707a'],
  olive: ['#d9a273', '#d9605c'],
  caramel: ['#b97a4e', '#cf4f4a'],
  cocoa: ['#8f5a3c', '#c2443f'],
  deep: ['#5f3b2b', '#b0403c'],
};
const BIRDS: ReadonlySet<Species> = new Set(['owl', 'duck', 'penguin']);
const WITH_LASHES: ReadonlySet<string> = new Set(['puffs', 'braids', 'bob', 'long', 'ponytail']);
const DARK_INK = '#33262c';

/** Inside of the ears, beak, horns, bolts. */
function innerOf({ species, body, clothes }: Appearance): string {
  if (species === 'dragon') return '#fff0cf';
  if (species === 'robot') return clothes.accent;
  if (BIRDS.has(species)) return '#f0a63a';
  if (species === 'pig') return mix(body, '#e0707e', 0.4);
  return mix(pale(body, 0.3), '#ee8f8f', 0.5);
}
/** Mane, quills, patches, wings: the second colour that a kind of body needs. */
function secondOf({ species, body, clothes }: Appearance): string {
  switch (species) {
    case 'dragon':
      return clothes.garment === 'none' ? clothes.colour : clothes.second;
    case 'panda':
      return DARK_INK;
    case 'lion':
      return mix(dark(body, 0.25), '#a8481c', 0.55);
    case 'dog':
      return mix(dark(body, 0.34), '#6a3a1e', 0.4);
    case 'squirrel':
      return mix(body, '#8a3f1c', 0.3);
    case 'hedgehog':
      return mix(dark(body, 0.42), '#4a3324', 0.5);
    case 'wolf':
      return dark(body, 0.42);
    case 'owl':
      return dark(body, 0.06);
    case 'duck':
      return mix(body, '#e0a23c', 0.25);
    default:
      return body;
  }
}
/** Stripes, noses, ear tips. */
const darkOf = ({ species, body }: Appearance): string =>
  species === 'badger' || species === 'panda'
    ? DARK_INK
    : species === 'cat'
      ? mix(dark(body, luma(body) < 0.3 ? 0.5 : 0.42), '#5a2f1c', 0.15)
      : mix(dark(body, 0.8), '#2f1d14', 0.5);

/** Trousers and tights that go with a garment that does not reach the feet. */
function legsOf(look: Appearance, body: string): string {
  const { garment, colour, second } = look.clothes;
  if (garment === 'dungarees' || garment === 'pyjamas') return colour;
  if (look.species !== 'child') return look.species === 'panda' ? DARK_INK : body;
  if (garment === 'jumper') return second;
  if (garment === 'dress') return contrast(second, body) > 0.12 ? pale(second, 0.3) : '#fff1e0';
  const choices = ['#3f7f8c', '#4a4a6a', '#6a4632'];
  return choices.reduce((best, c) => (contrast(c, colour) > contrast(best, colour) ? c : best));
}
function feetOf(look: Appearance): { kind: FootKind; colour: string } {
  const { species, body, clothes } = look;
  if (look.boots) return { kind: 'boot', colour: look.boots };
  if (BIRDS.has(species)) return { kind: 'web', colour: '#f0a63a' };
  if (species === 'frog') return { kind: 'web', colour: dark(body, 0.08) };
  if (species === 'robot') return { kind: 'block', colour: clothes.accent };
  if (species === 'panda') return { kind: 'paw', colour: DARK_INK };
  if (species !== 'child') return { kind: 'paw', colour: body };
  if (clothes.garment === 'pyjamas') return { kind: 'shoe', colour: pale(clothes.second, 0.2) };
  return { kind: 'shoe', colour: mix(dark(clothes.accent, 0.45), '#6a4632', 0.35) };
}
function handOf({ species, body, clothes }: Appearance): string {
  if (species === 'panda') return DARK_INK;
  if (species === 'robot') return clothes.accent;
  if (species === 'fox') return mix(dark(body, 0.7), '#4a2c1e', 0.6);
  return body;
}
const limbOf = (species: Species): LimbKind =>
  species === 'penguin' ? 'flipper' : BIRDS.has(species) ? 'wing' : 'hand';

/** The same appearance always gives the same figure. */
export function figureOf(look: Appearance): Figure {
  const person = look.species === 'child';
  const [skin, blush] = SKIN[look.skin ?? 'peach'];
  const body = person ? skin : look.body;
  const worn = person && look.clothes.garment === 'none' ? 'jumper' : look.clothes.garment;
  const wear: Wear = {
    garment: worn,
    main: look.clothes.colour,
    second: look.clothes.second,
    accent: look.clothes.accent,
    pattern: look.clothes.pattern,
    secondPattern: look.clothes.secondPattern ?? 'plain',
    legs: legsOf(look, body),
  };
  const feet = feetOf(look);
  const hair = person && look.hair ? { ...look.hair, ties: wear.accent } : undefined;
  const grown = person && look.size >= 1.15;
  return {
    species: look.species,
    scale: look.size,
    build: buildOf(look.species, look.size),
    body,
    belly: person ? body : look.belly,
    inner: person ? body : innerOf(look),
    dark: darkOf(look),
    second: secondOf(look),
    hand: person ? body : handOf(look),
    foot: feet.colour,
    limb: limbOf(look.species),
    feet: feet.kind,
    iris: look.eyes ?? (look.species === 'owl' ? '#e79a2c' : look.species === 'dragon' ? '#3d7d5a' : '#4a2f22'),
    blush: person ? blush : look.species === 'dragon' ? '#ff4f6a' : '#f0607a',
    lashes: hair !== undefined && WITH_LASHES.has(hair.style),
    old: grown && hair !== undefined && luma(hair.colour) > 0.62 && greyness(hair.colour) < 0.16,
    wear,
    hair,
    glasses: look.glasses,
    scarf: look.scarf,
    cape: look.cape,
    hat: look.hat && {
      ...look.hat,
      band: contrast(wear.accent, look.hat.colour) > 0.14 ? wear.accent : pale(look.hat.colour, 0.6),
    },
  };
}
/** How coloured a colour is, 0 to 1: white and grey hair have next to none. */
function greyness(colour: string): number {
  const v = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
  return (Math.max(...v) - Math.min(...v)) / 255;
}
