import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf, unitsOf } from './text-units.ts';

const textOf = (paragraphs: string[], stretches: ReturnType<typeof stretchesOf>) =>
  stretches.map(({ paragraph, from, to }) => paragraphs[paragraph]?.slice(from, to));

test('sentences are the pieces, each with the space after it', () => {
  const paragraphs = ['Pip looked up. Mr. Bo did not.', '“Look!” said Pip.'];
  const units = unitsOf({ paragraphs }, 'en');
  expect(units.map(({ paragraph, from, to }) => paragraphs[paragraph]?.slice(from, to))).toEqual([
    'Pip looked up. ',
    'Mr. Bo did not.',
    '“Look!” said Pip.',
  ]);
});

test('where a voice reads, its sentences are the pieces', () => {
  const paragraphs = ['One, two. Three.'];
  const sentences = [
    { paragraph: 0, text: 'One, two. Three.', start: 0, end: 2 },
    { paragraph: 0, text: 'not there', start: 2, end: 3 },
  ];
  const speech = { version: 'v', seconds: 3, voice: 'v', sentences };
  expect(unitsOf({ paragraphs, speech }, 'en')).toEqual([{ paragraph: 0, from: 0, to: 16, sentence: 0 }]);
});

test('wherever a text is cut, the pages together give it back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 5 }), fc.nat(9), (texts, cut) => {
      const paragraphs = texts.map((text) => `${text}. And ${text}! So`);
      const units = unitsOf({ paragraphs }, 'en');
      const pages = [...stretchesOf(units, 0, cut), ...stretchesOf(units, cut, units.length)];
      expect(textOf(paragraphs, pages).join('')).toBe(paragraphs.join(''));
    }),
  );
});
