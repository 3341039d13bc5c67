import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBrief } from '../../src/story/check-brief.ts';
import { toBrief } from './draft.ts';
import { readLine } from './read-line.ts';

const heroOf = (line: string) => {
  const { name, kind, look } = readLine(line);
  return { name, kind, look };
};

test('a name and a kind are found, and the telling goes into what we should know about the hero', () => {
  expect(heroOf('Mina the fox is afraid of the dark')).toEqual({
    name: 'Mina',
    kind: 'fox',
    look: 'who is afraid of the dark',
  });
  expect(heroOf('Bolt, a robot who is new in town.')).toEqual({
    name: 'Bolt',
    kind: 'robot',
    look: 'who is new in town',
  });
  expect(heroOf('Mrs. Quill the owl')).toEqual({ name: 'Mrs. Quill', kind: 'owl', look: '' });
});

test('a line without a name leaves the name to be filled in', () => {
  expect(heroOf('a fox afraid of the dark')).toEqual({ name: '', kind: 'fox', look: 'who is afraid of the dark' });
  expect(heroOf('a small bear called Bo')).toEqual({ name: 'Bo', kind: 'small bear', look: '' });
});

test('a name alone is a hero', () => {
  expect(heroOf('Zoë')).toEqual({ name: 'Zoë', kind: '', look: '' });
  expect(heroOf('ليلى')).toEqual({ name: 'ليلى', kind: '', look: '' });
});

test('what the hero struggles with is what the book is quietly about', () => {
  expect(readLine('Pip the fox is afraid of the dark').lesson).toBe('being brave in the dark');
  expect(readLine('Rosie the rabbit misses the sea').lesson).toBe('missing the sea, and what helps');
  expect(readLine('Ada the cat').lesson).toBe('');
});

test('an empty line fills in nothing', () => {
  expect(heroOf('   ')).toEqual({ name: '', kind: '', look: '' });
});

test('whatever is typed, the form can be filled with it, and a brief with a plain name passes', () => {
  const can = { languages: ['en'], undrawable: () => undefined };
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (line) => {
      const draft = readLine(line);
      expect(draft.name.length + draft.kind.length + draft.look.length).toBeLessThanOrEqual(220);
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom('Mina', 'Bo', 'Zoë'), fc.constantFrom('fox', 'small bear', 'robot'), (name, kind) => {
      expect(checkBrief(toBrief(readLine(`${name} the ${kind} lost a bell`)), can).ok).toBe(true);
    }),
  );
});
