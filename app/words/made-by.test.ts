/** Tests of the words that tell who made a book. */
import { expect, test } from 'vitest';
import type { CallView, PageView } from '../../src/making/story-view.ts';
import { creditLine, likenessOf, makersOf } from './made-by.ts';

const call = (changes: Partial<CallView>): CallView => ({
  capability: 'image',
  provider: 'embedded',
  model: 'illustrator',
  count: 1,
  failed: 0,
  lost: 0,
  costMicros: 0,
  ...changes,
});

test('words come before pictures, and what failed, was lost or cost money is told', () => {
  const lines = makersOf([
    call({ provider: 'openai', model: 'gpt-image', count: 7, failed: 2, lost: 1, costMicros: 480_000 }),
    call({ capability: 'text', model: 'storyteller', count: 6 }),
  ]);
  expect(lines.map(({ what, who, notes }) => `${what} ${who}, ${notes}`)).toEqual([
    'Words: the Fablewright atelier (storyteller), 6 calls',
    'Pictures: gpt-image by OpenAI, 7 calls, 2 failed, 1 lost, $0.48',
  ]);
});

test('a colophon names each maker once, with what is theirs', () => {
  const atelier = 'the Fablewright atelier';
  expect(creditLine({ words: atelier, pictures: atelier, voice: atelier })).toBe(
    'Words, pictures and voice: the Fablewright atelier.',
  );
  expect(creditLine({ words: 'gpt-6-luna by openai', pictures: `flux by fal and ${atelier}`, voice: '' })).toBe(
    'Words: gpt-6-luna by OpenAI. Pictures: flux by fal and the Fablewright atelier.',
  );
});

test('less than a cent is not shown as nothing', () => {
  expect(makersOf([call({ costMicros: 900 })])[0]?.notes).toBe('1 call, less than 1 cent');
});

test('a picture without a score is left out, one that was drawn again says so', () => {
  const page = (number: number, critique?: object) =>
    ({
      slot: `chapter-${number}`,
      number,
      picture: { version: 'x', width: 1, height: 1, thumbhash: '', critique },
    }) as PageView;
  expect(likenessOf([page(1, { score: 0.874, draws: 3, faults: [] }), page(2)])).toEqual([
    { slot: 'chapter-1', page: 'Page 1', score: 87, notes: '(best of 3)' },
  ]);
});
