/** Colours as words say them: one storybook colour for each name, so that what is said in words is what is painted. */

/** `#rrggbb` with the word for it. */
export interface NamedColour {
  name: string;
  hex: string;
}
const COLOURS: Readonly<Record<string, string>> = {
  red: '#d8483f',
  scarlet: '#d8392f',
  crimson: '#b8323f',
  maroon: '#7f3038',
  orange: '#ea8a3a',
  amber: '#e9a53a',
  rust: '#b9592f',
  copper: '#b8693a',
  ginger: '#d9803f',
  yellow: '#f6b92f',
  mustard: '#d9a12e',
  golden: '#e9b83f',
  gold: '#e9b83f',
  cream: '#f6e7c8',
  beige: '#d9c3a0',
  tan: '#c99a68',
  brown: '#8a5f3f',
  chocolate: '#5f3f2e',
  hazel: '#8a6a3a',
  green: '#4f9a5a',
  mint: '#9fd3b4',
  olive: '#7f8a4a',
  emerald: '#2f8f62',
  teal: '#2f8f8b',
  turquoise: '#48b5b0',
  blue: '#3f78b5',
  navy: '#34466f',
  indigo: '#4a4a9a',
  purple: '#7a5ab0',
  violet: '#8a6ac4',
  lavender: '#a99ad4',
  lilac: '#b8a0d8',
  plum: '#6f4468',
  pink: '#ee8fa8',
  rose: '#d9738c',
  peach: '#f4b48a',
  coral: '#ee7a62',
  white: '#f7f1e6',
  ivory: '#f6edd8',
  grey: '#8f949e',
  silver: '#b9c4d4',
  black: '#3f363e',
};
const SPELLINGS: Readonly<Record<string, string>> = {
  gray: 'grey',
  silvery: 'silver',
  greyish: 'grey',
  violett: 'violet',
  aquamarine: 'turquoise',
  aqua: 'turquoise',
  bronze: 'copper',
  rusty: 'rust',
  snowy: 'white',
  tawny: 'tan',
  sandy: 'beige',
  reddish: 'red',
  brownish: 'brown',
  bluish: 'blue',
  greenish: 'green',
  yellowish: 'yellow',
  pinkish: 'pink',
};
const SHADES: Readonly<Record<string, readonly [towards: string, amount: number]>> = {
  dark: ['#20122a', 0.32],
  deep: ['#20122a', 0.18],
  midnight: ['#20122a', 0.45],
  light: ['#fff6e4', 0.4],
  pale: ['#fff6e4', 0.5],
  soft: ['#fff6e4', 0.28],
  sky: ['#fff6e4', 0.4],
};
/** Red hair is not the red of a scarf. */
const HAIR: Readonly<Record<string, string>> = {
  red: '#b9552a',
  ginger: '#c4622f',
  copper: '#b9592f',
  rust: '#a84f28',
  orange: '#cf7034',
  auburn: '#84422a',
  blonde: '#e3b96a',
  yellow: '#e3b96a',
  golden: '#dcae58',
  gold: '#dcae58',
  brown: '#5a3524',
  chocolate: '#472a20',
  black: '#2a2230',
  dark: '#33222a',
  fair: '#e6c27e',
  white: '#eceae8',
  grey: '#d2d0d6',
  silver: '#d8d8e0',
};
const HAIR_SPELLINGS: Readonly<Record<string, string>> = { blond: 'blonde', gray: 'grey', strawberry: 'ginger' };
/** A red fox is the red of foxes; fur and feathers are quieter than cloth. */
const COATS: Readonly<Record<string, string>> = {
  red: '#cf5f34',
  orange: '#e2762f',
  ginger: '#d98a4a',
  golden: '#e3b25f',
  gold: '#e3b25f',
  yellow: '#f3d672',
  white: '#f4eee2',
  black: '#4f464e',
  grey: '#969aa4',
  silver: '#b3bcc8',
  brown: '#8f5f3f',
  cream: '#f0dfbf',
  green: '#6fae62',
  blue: '#6f9fd0',
  purple: '#8a72b4',
  pink: '#ee9fb0',
};

export function mixHex(a: string, b: string, t: number): string {
  const at = (c: string, i: number) => Number.parseInt(c.slice(i, i + 2), 16);
  const byte = (i: number) => Math.round(at(a, i) + (at(b, i) - at(a, i)) * t);
  return `#${[1, 3, 5].map((i) => byte(i).toString(16).padStart(2, '0')).join('')}`;
}
const spelled = (word: string): string => SPELLINGS[word] ?? word;
export const isColourWord = (word: string): boolean => COLOURS[spelled(word)] !== undefined;
export const isShadeWord = (word: string): boolean => SHADES[word] !== undefined;
export const isHairColourWord = (word: string): boolean => HAIR[HAIR_SPELLINGS[word] ?? word] !== undefined;

const shaded = (hex: string, shade: string | undefined): string => {
  const by = shade === undefined ? undefined : SHADES[shade];
  return by ? mixHex(hex, by[0], by[1]) : hex;
};
const named = (name: string, hex: string, shade?: string): NamedColour => ({
  name: shade ? `${shade} ${name}` : name,
  hex: shaded(hex, shade),
});
/** The colour of cloth, metal or paint. Throws nothing: an unknown word is grey. */
export const clothColour = (word: string, shade?: string): NamedColour =>
  named(spelled(word), COLOURS[spelled(word)] ?? '#8f949e', shade);
export const coatColour = (word: string, shade?: string): NamedColour =>
  named(spelled(word), COATS[spelled(word)] ?? COLOURS[spelled(word)] ?? '#8f949e', shade);
export function hairColour(word: string, shade?: string): NamedColour {
  const key = HAIR_SPELLINGS[word] ?? word;
  return named(key, HAIR[key] ?? COLOURS[spelled(key)] ?? '#5a3524', key === 'dark' ? undefined : shade);
}
