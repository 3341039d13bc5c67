import { expect, test } from 'vitest';
import { languagesOffered } from './languages.ts';

test('the first language stays first; the others go by name, each in its own words too', () => {
  expect(languagesOffered(['en', 'uk', 'de', 'ar'])).toEqual([
    { tag: 'en', name: 'English', own: 'English' },
    { tag: 'ar', name: 'Arabic', own: 'العربية' },
    { tag: 'de', name: 'German', own: 'Deutsch' },
    { tag: 'uk', name: 'Ukrainian', own: 'українська' },
  ]);
});

test('Norwegian is offered once', () => {
  expect(languagesOffered(['en', 'nb', 'no']).map(({ tag }) => tag)).toEqual(['en', 'nb']);
  expect(languagesOffered(['en', 'no']).map(({ tag }) => tag)).toEqual(['en', 'no']);
});
