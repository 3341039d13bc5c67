import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterId, pictureSlot, storyId, wholeNumber } from './request-fields.ts';

test('only a UUID is a story, and only a slot is a picture', () => {
  expect(storyId('01980000-0000-7000-8000-00000000000A')).toBe('01980000-0000-7000-8000-00000000000a');
  fc.assert(fc.property(fc.string(), (text) => void expect(() => storyId(text)).toThrow('no book')));
  expect(pictureSlot('chapter-3')).toBe('chapter-3');
  for (const slot of ['chapter-0', 'chapter-13', '../cover', 'Cover', undefined])
    expect(() => pictureSlot(slot)).toThrow('slot');
  expect(characterId('mina-2')).toBe('mina-2');
  for (const id of ['Mina', '../mina', '', undefined]) expect(() => characterId(id)).toThrow('character');
});

test('numbers are whole and in bounds', () => {
  expect(wholeNumber('20', 'limit', 1, 100)).toBe(20);
  for (const value of ['0', '101', '1e2', '-1', '', null, '٣'])
    expect(() => wholeNumber(value, 'limit', 1, 100)).toThrow('limit');
});
