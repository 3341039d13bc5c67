import { describe, expect, it } from 'vitest';
import type { GenreContent, Say } from '../content-types.ts';
import { SeededRandom } from '../seeded-random.ts';
import { fillTemplate } from '../template.ts';
import { BEDTIME } from './bedtime/bedtime.ts';
import { FANTASY } from './fantasy/fantasy.ts';
import { MYSTERY } from './mystery/mystery.ts';

/** Every Say of a genre, with the way to it. */
function saysOf(content: GenreContent): { path: string; say: Say }[] {
  const found: { path: string; say: Say }[] = [];
  const seen = new Set<object>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if ('young' in value && 'older' in value) found.push({ path, say: value as Say });
    else for (const [key, part] of Object.entries(value)) walk(`${path}.${key}`, part);
  };
  for (const part of ['shapes', 'beats', 'incidents', 'morals', 'fears', 'hooks', 'joins', 'lends', 'party'] as const)
    walk(part, content[part]);
  return found;
}

const READINGS = [
  ['mid'],
  ['mid', 'few'],
  ['old'],
  ['old', 'few', 'love'],
  ['old', 'more'],
  ['mid', 'find'],
  ['mid', 'keep:cloth', 'clue-2', 'clue-3'],
];

describe.each([BEDTIME, FANTASY, MYSTERY])('every line of $genre', (content) => {
  const says = saysOf(content);

  it('can be filled in every reading, and closes the quotation marks it opens', () => {
    const faults: string[] = [];
    for (const { path, say } of says)
      for (const [i, line] of [...say.young, ...say.older].entries())
        for (const reading of READINGS) {
          const text = fillTemplate(line, {
            rng: new SeededRandom(i + 1),
            slot: (name) => (name.startsWith('~') ? 'a pea' : name === 'sense' ? 'The air was still' : 'Pip'),
            facts: new Set(reading),
            used: new Map(),
          });
          const open = [...text].filter((char) => char === '“').length;
          const close = [...text].filter((char) => char === '”').length;
          if (open !== close) faults.push(`${path}#${i} (${reading}): ${text}`);
        }
    expect(faults).toEqual([]);
  });

  it('names the hero, and no pronoun, to the youngest', () => {
    // Singular "they" would make "Max shut Max’s lips" of it.
    const faults = says.flatMap(({ path, say }) =>
      say.young
        .filter((line) => /^(?!shared).*\{(?:he|him|his|himself|He|His)\}/.test(line))
        .map((line) => `${path}: ${line}`),
    );
    const own = faults.filter((fault) => !(content.genre === 'fantasy' && /^(?:morals|fears|hooks)/.test(fault)));
    expect(own).toEqual([]);
  });

  it('uses one way of writing: typographic quotes, British words, no double space', () => {
    const faults = says.flatMap(({ path, say }) =>
      [...say.young, ...say.older]
        .filter((line) => /["']|\b(?:gray|color|toward|afterward|favorite|mom)\b| {2}|--/.test(line))
        .map((line) => `${path}: ${line}`),
    );
    expect(faults).toEqual([]);
  });
});

describe.each([BEDTIME, FANTASY, MYSTERY])('the incidents of $genre', (content) => {
  it('name the hero to the youngest, so that each may fill a page', () => {
    const incidents = [...content.incidents, ...content.shapes.flatMap((shape) => shape.incidents ?? [])];
    const nameless = incidents.flatMap(({ id, see, ways }) =>
      ways.flatMap((way) =>
        see.young.flatMap((seen) =>
          way.say.young
            .map((past) => `${seen.replace(/\{\?(?:more|find):(?:[^{}]|\{[^{}]*\})*\}/g, '')} ${past}`)
            .filter((page) => !page.includes('{H}'))
            .map((page) => `${id}: ${page}`),
        ),
      ),
    );
    expect(nameless).toEqual([]);
  });
});
