import { expect, test } from 'vitest';
import type { PageView } from '../../src/making/story-view.ts';
import { viewAt, viewsOf } from './views.ts';

const page = (number: number): PageView => ({
  slot: number === 0 ? 'cover' : `chapter-${number}`,
  number,
  title: '',
  alt: '',
  textZone: 'none',
});

test('a book opens with its cover and title page, and closes with the end', () => {
  expect(viewsOf([page(0), page(2), page(1)]).map(({ name }) => name)).toEqual([
    'Cover',
    'Title page',
    'Page 1',
    'Page 2',
    'The end',
  ]);
});

test('an address always leads to a page of the book', () => {
  expect([null, '2', '99', '-4', 'x', '1.9', 'Infinity'].map((asked) => viewAt(asked, 5))).toEqual([
    0, 2, 4, 0, 0, 1, 0,
  ]);
});
