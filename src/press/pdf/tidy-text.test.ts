import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepLastWord } from './tidy-text.ts';

describe('tidying a paragraph', () => {
  it('ties a short last word to the one before it', () => {
    expect(keepLastWord('And so they went home.')).toBe('And so they went\u00a0home.');
  });
  it('leaves a long last word, and a single one, alone', () => {
    expect(keepLastWord('It was quite extraordinary.')).toBe('It was quite extraordinary.');
    expect(keepLastWord('Glug!')).toBe('Glug!');
  });
  it('turns line ends and tabs into single spaces', () => {
    expect(keepLastWord('  One\n two\t\tthree four ')).toBe('One two three\u00a0four');
  });
  it('changes nothing but spaces', () => {
    const bare = (text: string) => text.normalize('NFC').replace(/[\s\u00a0]+/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(bare(keepLastWord(text))).toBe(bare(text));
      }),
    );
  });
});
