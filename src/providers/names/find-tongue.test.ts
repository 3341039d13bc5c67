/** What every language's rules must keep, so that a form of one name tells which form of another is meant. */
import { expect, test } from 'vitest';
import { findTongue, TONGUES } from './find-tongue.ts';
import { fold, type Gender } from './tongue.ts';

const genders: Gender[] = ['she', 'he', 'they', 'it', undefined];
const named = TONGUES.map((tongue) => [tongue.code, tongue] as const);

test.each(named)('in %s every name has its forms in the same places, the name itself first', (_, tongue) => {
  const names = [...tongue.names.she, ...tongue.names.he];
  for (const gender of genders) {
    const lengths = new Set(names.map((name) => tongue.shape(name, gender).forms.length));
    expect(lengths.size, String(gender)).toBe(1);
    for (const name of names) expect(tongue.shape(name, gender).forms[0]).toBe(name);
  }
});

test.each(named)('in %s the stand-ins are written in its script, once each, and are enough for a book', (_, tongue) => {
  for (const list of [tongue.names.she, tongue.names.he]) {
    expect(new Set(list.map((name) => fold(name, tongue.code))).size).toBe(list.length);
    expect(list.length).toBeGreaterThanOrEqual(10);
    for (const name of list) expect(name).toMatch(tongue.script);
  }
});

test('a name follows the book’s language in its own script, a relative’s, and else that of its script', () => {
  const codes = (language: string | undefined, name: string) => findTongue(language, name).code;
  expect([codes('pl', 'Zosia'), codes('pt-BR', 'João'), codes('uk', 'Оля'), codes('ru', 'Mina')]).toEqual([
    'pl',
    'es',
    'ru',
    'en',
  ]);
  expect([codes('de-AT', 'Mia'), codes('zz', 'Mia'), codes(undefined, 'Маша'), codes('en', 'さくら')]).toEqual([
    'de',
    'en',
    'ru',
    'ja',
  ]);
});
