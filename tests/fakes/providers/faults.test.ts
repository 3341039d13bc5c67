/** The fault plan: what is written is what breaks, and nonsense is named. */
import { expect, test } from 'vitest';
import { parseFault, plannedFault } from './faults.ts';

const call = { vendor: 'openai', kind: 'image', nth: 3, nthOfVendor: 9 } as const;
const breaks = (text: string, at: Partial<Parameters<typeof plannedFault>[1]> = {}) =>
  plannedFault([parseFault(text)], { ...call, ...at });

test('a fault comes at the call it names, counted by kind', () => {
  expect(breaks('openai:image:3:503')).toBe('503');
  expect(breaks('openai:image:4:503')).toBeUndefined();
  expect(breaks('openai:text:3:503')).toBeUndefined();
  expect(breaks('google:image:3:503')).toBeUndefined();
});

test('a fault can last for a while, or for ever, or be for everybody', () => {
  expect([1, 2, 4, 5].map((nth) => breaks('openai:image:2-4:hang', { nth }))).toEqual([
    undefined,
    'hang',
    'hang',
    undefined,
  ]);
  expect([1, 2, 900].map((nth) => breaks('*:image:2+:hang', { nth }))).toEqual([undefined, 'hang', 'hang']);
  expect(breaks('*:*:*:401', { vendor: 'fal', kind: 'download' })).toBe('401');
});

test('without a kind, all calls of the vendor are counted together', () => {
  expect(breaks('openai:*:9:500')).toBe('500');
  expect(breaks('openai:*:3:500')).toBeUndefined();
});

test('the first rule that fits wins, and a rule may name one chapter', () => {
  const rules = [{ ...parseFault('openai:text:*:cut-off'), task: 'chapter:2' }, parseFault('openai:text:*:503')];
  const text = { ...call, kind: 'text' } as const;
  expect(plannedFault(rules, { ...text, task: 'chapter:2' })).toBe('cut-off');
  expect(plannedFault(rules, { ...text, task: 'chapter:3' })).toBe('503');
});

test.each([
  ['openai:image:3', 'four parts'],
  ['opnai:image:3:503', '"opnai" is none of openai'],
  ['openai:picture:3:503', '"picture" is none of text'],
  ['openai:image:3:504', '"504" is none of'],
  ['openai:image:x:503', '"x" is no call number'],
])('%s is refused: %s', (text, why) => {
  expect(() => parseFault(text)).toThrow(why);
});
