/** Tests of how a long chapter is cut for a voice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptOf } from '../speech/spoken-script.ts';
import { piecesOf } from './speech-endpoint.ts';

const who = { provider: 'somebody', model: 'voice-1' };
const sentence = fc
  .array(fc.constantFrom('fox', 'bell', 'lane', 'owl', 'sings'), { minLength: 1, maxLength: 9 })
  .map((words) => `A ${words.join(' ')}.`);

test('pieces hold every word in order, begin with a sentence, and are no longer than allowed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
      (chapter) => {
        const script = scriptOf({ paragraphs: chapter.map((each) => each.join(' ')), language: 'en' }, who);
        const pieces = piecesOf(script, 80);
        expect(pieces.join(' ').split(/\s+/)).toEqual(script.text.split(/\s+/));
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(80);
          expect(piece).toMatch(/^A .*\.$/s);
        }
      },
    ),
  );
});

test('a chapter that fits is one piece, and one endless sentence stays whole', () => {
  const short = scriptOf({ paragraphs: ['A fox sings.', 'It is late.'], language: 'en' }, who);
  expect(piecesOf(short, 4000)).toEqual([short.text]);
  const endless = scriptOf({ paragraphs: [`A ${'fox '.repeat(60)}sings.`], language: 'en' }, who);
  expect(piecesOf(endless, 80)).toEqual([endless.text]);
});
