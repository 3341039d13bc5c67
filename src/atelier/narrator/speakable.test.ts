import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWords } from '../../story/sentences.ts';
import { makeSpeakable } from './speakable.ts';

test.each([
  ['typographic quotes fall away', '“Stop!” said Pip.', 'Stop! said Pip.'],
  ['a dash becomes a pause', 'The moon—round and gold—rose.', 'The moon, round and gold, rose.'],
  ['three dots become a pause', 'And then… nothing.', 'And then, nothing.'],
  ['dots at the end leave no pause behind', 'She waited…', 'She waited'],
  ['a typographic apostrophe becomes a plain one', 'It’s the foxes’ den.', "It's the foxes den."],
  ['titles are written out', 'Mrs. Quill met Dr. Bell and St. Ives.', 'Missus Quill met Doctor Bell and Saint Ives.'],
  ['a title at the end still ends the sentence', 'Here comes Mrs.', 'Here comes Missus.'],
  [
    'numbers stay for the engine, which reads them',
    'At 10:30 he ate 1,000 buns for $5.',
    'At 10:30 he ate 1,000 buns for $5.',
  ],
  ['a range is read as one', 'Ages 5–8 only.', 'Ages 5 to 8 only.'],
  ['a hyphen is a space', 'The lamp-lit lane.', 'The lamp lit lane.'],
  ['accents are taken off', 'Zoë, José, Łukasz and Åse met Bjørn.', 'Zoe, Jose, Lukasz and Ase met Bjorn.'],
  ['brackets become pauses', 'The cat (a big one) slept.', 'The cat, a big one, slept.'],
  ['sounds without a vowel become sayable', 'Shhh! Brrr, psst, hmmm.', 'shush! burr, pist, hum.'],
  ['drawn-out words come back', 'Sooooo looong, whoooosh, boooo, yesss!', 'So loong, whoosh, boo, yes!'],
  ['a stroke parts words, and stands between numbers', 'Day and/or night: 3/4.', 'Day and or night, 3 over 4.'],
  ['an ampersand is a word', 'Pip & Bo', 'Pip and Bo'],
])('%s', (_, printed, spoken) => {
  expect(makeSpeakable(printed).text).toBe(spoken);
});

test('every printed word keeps its own spoken form', () => {
  expect(makeSpeakable('“Mrs. Łoś’s o’clock 🦊 狐!”').words).toEqual([
    { printed: 'Mrs', spoken: 'Missus' },
    { printed: 'Łoś’s', spoken: "Los's" },
    { printed: 'o’clock', spoken: "o'clock" },
    { printed: '狐', spoken: '' },
  ]);
});

test.each(['', '…', '🦊🦊', '狐はいた。', '— “!”'])('nothing sayable in %j gives no text', (printed) => {
  expect(makeSpeakable(printed).text).toBe('');
});

test('any text at all becomes plain ASCII, with the words that readers see', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (printed) => {
      const { text, words } = makeSpeakable(printed);
      expect(text).toMatch(/^[A-Za-z0-9 ',.!?:$]*$/);
      expect(words.map((word) => word.printed)).toEqual(splitWords(printed, 'en'));
    }),
  );
});
