import { describe, expect, it } from 'vitest';
import { titlePieces } from './title-pieces.ts';

describe('the pieces of a title', () => {
  it('are its words where there are spaces', () => {
    expect(titlePieces('The Left-Hand Thief', 'en').pieces).toEqual(['The', 'Left-Hand', 'Thief']);
  });
  it.each([
    ['きつねのファーンとひかるランタン', ['きつねの', 'ファーンと', 'ひかる', 'ランタン']],
    ['「おはよう」とクマは言った', ['「おはよう」と', 'クマは', '言った']],
  ])('keep words, names and particles of %s together', (text, pieces) => {
    expect(titlePieces(text, 'ja').pieces).toEqual(pieces);
    expect(titlePieces(text, 'ja').pieces.join('')).toBe(text);
  });
});
