/** Puts names in the place of others, all through a text or any other data. */

import type { Swapper } from './find-form.ts';
import { WORD, WORDS_TOO } from './name-parts.ts';
import { fold } from './tongue.ts';

export interface SwapOptions {
  /** Small-written words are left alone where the name is a word as well. */
  spareWords: boolean;
}

/** Pure. Words are runs of letters, so hyphens, apostrophes and what they join stay where they are. */
export function swapNames(text: string, swappers: readonly Swapper[], options: SwapOptions): string {
  const unspaced = swappers.filter(({ tongue }) => tongue.unspaced).sort((a, b) => b.from.length - a.from.length);
  const spaced = swappers.filter(({ tongue }) => !tongue.unspaced);
  return swapLetters(text, unspaced).replace(WORD, (word) => {
    let best: Swapper | undefined;
    let length = 0;
    for (const each of spaced) {
      const matched = each.match(word);
      if (matched > length && !(options.spareWords && isSpared(word, each))) [best, length] = [each, matched];
    }
    return best ? best.turn(word) : word;
  });
}

/** All at once, the longest first, so that what was put in is not looked at again. */
function swapLetters(text: string, swappers: readonly Swapper[]): string {
  if (swappers.length === 0) return text;
  const to = new Map(swappers.map((each) => [each.from, each.to]));
  // Names of letters alone, so nothing in them means anything to a pattern.
  const any = new RegExp([...to.keys()].join('|'), 'gu');
  return text.replace(any, (name) => to.get(name) ?? name);
}

function isSpared(word: string, { from, tongue }: Swapper): boolean {
  // A name that was given without a capital letter stands for itself wherever it does.
  const small = /^\p{Ll}/u.test(word) && !/^\p{Ll}/u.test(from);
  // Small-written, a form ("miny" of Mina) is more likely another word; the name itself is a name, unless it is a word too.
  return small && (fold(word, tongue.code) !== fold(from, tongue.code) || WORDS_TOO.has(fold(from, tongue.code)));
}

/** Keys whose words are ids or come from fixed lists: no names, and no other word may be put there. */
const FIXED = new Set([
  ...[
    'id',
    'character',
    'gaze',
    'touches',
    'kind',
    'language',
    'genre',
    'ageGroup',
    'timeOfDay',
    'illustrationStyle',
    'pronouns',
  ],
  ...[
    'setting',
    'weather',
    'camera',
    'pose',
    'expression',
    'position',
    'facing',
    'holds',
    'prop',
    'textZone',
    'appearance',
  ],
]);

/** The same data with every text of it changed, but for what is fixed. Keys stay. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  const walk = (at: unknown): unknown => {
    if (typeof at === 'string') return change(at);
    if (Array.isArray(at)) return at.map(walk);
    if (typeof at !== 'object' || at === null || ArrayBuffer.isView(at) || at instanceof Map) return at;
    return Object.fromEntries(Object.entries(at).map(([key, each]) => [key, FIXED.has(key) ? each : walk(each)]));
  };
  return walk(value) as T;
}

/** Every text in the data, ids and fixed words too. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap(textsIn);
}
