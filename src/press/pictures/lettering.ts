/** Chooses ink or paper-white for words over a picture, and how strong a scrim they need to be read. */

/** Colour in sRGB, 0..255. */
export type Rgb = readonly [number, number, number];

/** The one printing ink and the one paper of the design language. */
export const INK: Rgb = [0x1b, 0x21, 0x47];
export const PAPER: Rgb = [0xff, 0xfd, 0xf7];

/** WCAG 2.2, success criterion 1.4.3: contrast of text. We keep it for titles too, which could do with 3. */
export const CONTRAST_MIN = 4.5;
/** What a scrim is made to reach: running text that only just passes is tiring by a bedside lamp. */
const CONTRAST_AIM = 5.5;

/** What the ground under words is like. */
export interface Ground {
  /** The darkest and the lightest of it (2nd and 98th percentile by luminance), and its mean. */
  darkest: Rgb;
  lightest: Rgb;
  mean: Rgb;
  /** 0 for an even wash, 1 for the busiest picture. */
  busyness: number;
}
export interface Lettering {
  letters: 'ink' | 'paper';
  /** The wash laid between picture and words: the ground's own hue, deepened or lightened. Opacity 0 when none is needed. */
  scrim: { colour: Rgb; opacity: number };
  /** Contrast against the worst of the ground, scrim included. */
  contrast: number;
}

/** WCAG 2.2 relative luminance, 0..1. */
export function luminance([r, g, b]: Rgb): number {
  const linear = (v: number) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
/** WCAG 2.2 contrast ratio, 1..21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [hi, lo] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (hi + 0.05) / (lo + 0.05);
}
/** `part` of b over a, as an opaque wash is laid: linear in sRGB, like every renderer of ours does it. */
export const blend = (a: Rgb, b: Rgb, part: number): Rgb => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
];

/**
 * Takes the letters whose scrim changes the picture less (a pale mist over a night sky is worse than a stronger dusk); between two
 * that need none, those with more contrast. `most` caps the scrim's
 * opacity: undefined is the answer when no lettering reaches CONTRAST_MIN under it.
 */
export function chooseLettering(ground: Ground, most = 0.92): Lettering | undefined {
  const ways = [onto(ground, 'ink'), onto(ground, 'paper')].filter((way) => way.scrim.opacity <= most);
  const change = (way: Lettering) =>
    way.scrim.opacity * (0.1 + Math.abs(lightness(way.scrim.colour) - lightness(ground.mean)));
  ways.sort((a, b) => change(a) - change(b) || b.contrast - a.contrast);
  return ways[0];
}

/** CIE lightness, 0..1. */
export function lightness(colour: Rgb): number {
  const y = luminance(colour);
  return (y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y) / 100;
}

function onto(ground: Ground, letters: Lettering['letters']): Lettering {
  const colour = letters === 'ink' ? INK : PAPER;
  const towards: Rgb = letters === 'ink' ? PAPER : [12, 14, 30];
  const worst = letters === 'ink' ? ground.darkest : ground.lightest;
  // The scrim keeps as much of the ground's hue as leaves 7:1 under the letters.
  let scrim = ground.mean;
  for (let part = 0; part <= 1 && contrast(colour, scrim) < 7; part += 0.05) scrim = blend(ground.mean, towards, part);
  let opacity = 0;
  while (opacity < 1 && contrast(colour, blend(worst, scrim, opacity)) < CONTRAST_AIM) opacity += 0.02;
  // Stars and leaves between the letters tire the eye though the contrast is enough: a breath of scrim calms them.
  const calming = Math.min(0.5, Math.max(0, (ground.busyness - 0.18) * 1.6));
  opacity = Math.min(1, Math.max(opacity, calming));
  return {
    letters,
    scrim: { colour: scrim, opacity: Math.round(opacity * 100) / 100 },
    contrast: contrast(colour, blend(worst, scrim, opacity)),
  };
}
