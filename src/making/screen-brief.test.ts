/** Tests of the first look at a brief: it names the fields somebody has to change. */
import { expect, test } from 'vitest';
import { briefSchema } from '../story/brief.ts';
import type { ContentRejected } from './making-errors.ts';
import { screenBrief } from './screen-brief.ts';

const brief = briefSchema.parse({
  title: 'The sword',
  characters: [
    { name: 'Pip', description: 'a fox' },
    { name: 'Bo', description: 'a bear with a sword' },
  ],
});
/** Finds swords, and a fox and a bear only together. */
const screen = (texts: readonly string[]) => {
  const all = texts.join(' ');
  const found = all.includes('sword') || (all.includes('a fox') && all.includes('a bear'));
  return { harms: found ? (['weapons'] as const).slice() : [], found: [] };
};
const refusal = (given: typeof brief): ContentRejected | undefined => {
  try {
    screenBrief(given, screen);
  } catch (error) {
    return error as ContentRejected;
  }
  return undefined;
};

test('every unfit field is named, without its words', () => {
  const refused = refusal(brief);
  expect(refused?.faults.map(({ field }) => field)).toEqual(['title', 'characters.1.description']);
  expect(`${refused?.message} ${JSON.stringify(refused?.faults)}`).not.toContain('sword');
});

test('what is unfit only together is refused all the same, and names no field', () => {
  const together = { ...brief, title: 'Pip', characters: brief.characters.map((one) => ({ ...one })) };
  together.characters[1]!.description = 'a bear';
  expect(refusal(together)).toMatchObject({ code: 'CONTENT_REJECTED', harms: ['weapons'], faults: [] });
});

test('a fit brief passes', () => {
  expect(refusal({ ...brief, title: 'Pip', characters: brief.characters.slice(0, 1) })).toBeUndefined();
});
