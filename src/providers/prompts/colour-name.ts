/** Says a colour as a painter would, with its code behind: models know "mustard yellow" better than #d9a12e, and some know both. */

const NAMES: Readonly<Record<string, string>> = {
  'poppy red': '#d8483f',
  'dark red': '#8f2f38',
  'rust red': '#b9592f',
  'fox orange': '#e2762f',
  orange: '#ea8a3a',
  amber: '#e9a53a',
  'sunny yellow': '#f6c92f',
  'mustard yellow': '#d9a12e',
  'straw yellow': '#e9d08a',
  cream: '#f6e7c8',
  sand: '#d9c3a0',
  tan: '#c99a68',
  brown: '#8a5f3f',
  'dark brown': '#54382a',
  'grass green': '#4f9a5a',
  'dark green': '#2f5f42',
  'mint green': '#9fd3b4',
  'olive green': '#7f8a4a',
  teal: '#2f8f8b',
  turquoise: '#48b5b0',
  'sky blue': '#8fc3e8',
  blue: '#3f78b5',
  'navy blue': '#34466f',
  indigo: '#4a4a9a',
  purple: '#7a5ab0',
  lavender: '#a99ad4',
  plum: '#6f4468',
  pink: '#ee8fa8',
  'deep pink': '#d9537c',
  peach: '#f4b48a',
  coral: '#ee7a62',
  'off-white': '#f7f1e6',
  white: '#ffffff',
  'light grey': '#c4c8ce',
  grey: '#8f949e',
  'dark grey': '#55555f',
  black: '#2a2430',
};

const channels = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];

/** Weighted distance in RGB ("redmean", compuphase.com/cmetric.htm): near enough to the eye to choose a word by. */
function distance(a: string, b: string): number {
  const [r1, g1, b1] = channels(a);
  const [r2, g2, b2] = channels(b);
  const red = (r1 + r2) / 2;
  return (2 + red / 256) * (r1 - r2) ** 2 + 4 * (g1 - g2) ** 2 + (2 + (255 - red) / 256) * (b1 - b2) ** 2;
}

/** `hex` is `#rrggbb`. */
export function colourName(hex: string): string {
  let best = 'grey';
  for (const [name, of] of Object.entries(NAMES)) if (distance(hex, of) < distance(hex, NAMES[best]!)) best = name;
  return `${best} (${hex})`;
}
