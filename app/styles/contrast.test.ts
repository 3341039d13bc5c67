import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
type Palette = Record<string, string>;

/** A token is one colour, or `light-dark(day, lamp)`. */
function palette(theme: 0 | 1): Palette {
  const tokens = css.matchAll(/--([\w-]+):\s*(?:light-dark\()?(#[0-9a-f]{6})(?:,\s*(#[0-9a-f]{6})\))?;/gi);
  return Object.fromEntries(
    [...tokens].map(([, name = '', day = '', lamp]) => [name, theme === 1 ? (lamp ?? day) : day]),
  );
}
const light = palette(0);
const dark = palette(1);

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = 4.5;
const EDGE = 3;
const PAIRS: [string, string, number][] = [
  ...['paper', 'desk', 'paper-2', 'lamp-soft'].map((ground): [string, string, number] => ['ink', ground, TEXT]),
  ...['paper', 'desk', 'lamp-soft'].map((ground): [string, string, number] => ['ink-2', ground, TEXT]),
  ...['paper', 'desk', 'paper-2'].map((ground): [string, string, number] => ['ink-3', ground, TEXT]),
  ['on-lamp', 'lamp', TEXT],
  ['on-endpaper', 'endpaper', TEXT],
  ['on-endpaper-2', 'endpaper', TEXT],
  ['action-fg', 'action-bg', TEXT],
  ['action-bg', 'paper', EDGE],
  ['action-bg', 'endpaper', EDGE],
  ...['stop', 'good', 'warn', 'info'].flatMap((signal): [string, string, number][] => [
    [signal, 'paper', TEXT],
    [signal, `${signal}-soft`, TEXT],
  ]),
  ...['paper', 'desk', 'paper-2'].map((ground): [string, string, number] => ['line-strong', ground, EDGE]),
  ...['paper', 'desk', 'endpaper'].map((ground): [string, string, number] => ['focus', ground, EDGE]),
  ...['night', 'teal', 'scarf', 'plum', 'moss'].map((cloth): [string, string, number] => [
    'on-cloth',
    `cloth-${cloth}`,
    TEXT,
  ]),
  ['on-lamp', 'cloth-mustard', TEXT],
];

test.each(PAIRS)('%s on %s has at least %f to 1 by day and by lamp', (front, back, least) => {
  for (const theme of [light, dark])
    expect(contrast(theme[front] ?? '', theme[back] ?? '')).toBeGreaterThanOrEqual(least);
});
