import { expect, test } from 'vitest';
import type { PageView } from '../../src/making/story-view.ts';
import { addressOf, viewAt, viewsOf } from './views.ts';

const page = (number: number): PageView => ({
  slot: number === 0 ? 'cover' : `chapter-${number}`,
  number,
  title: '',
  alt: '',
  textZone: 'none',
});

test('a book opens with its cover and title page, and closes with the end', () => {
  expect(viewsOf([page(0), page(2), page(1)], 'en').map(({ name }) => name)).toEqual([
    'Cover',
    'Title page',
    'Page 1',
    'Page 2',
    'The end',
  ]);
});

test('an address always leads to a page of the book, however its text is split', () => {
  const long = { ...page(1), paragraphs: ['Pip looked up. '.repeat(60)] };
  const views = viewsOf([page(0), long, page(2)], 'en');
  expect(views.map(({ key }) => key)).toEqual(['cover', 'title', 'chapter-1', 'chapter-1-2', 'chapter-2', 'end']);
  const at = (page: string | null, part: string | null = null) => views[viewAt({ page, part }, views)]?.key;
  expect([null, '2', '99', '-4', 'x', '1.9', 'Infinity'].map((asked) => at(asked))).toEqual([
    'cover',
    'chapter-1',
    'end',
    'cover',
    'cover',
    'title',
    'cover',
  ]);
  expect([at('2', '1'), at('2', '7'), at('3', '1'), at('0', '1')]).toEqual([
    'chapter-1-2',
    'chapter-1-2',
    'chapter-2',
    'cover',
  ]);
  expect(views.map(addressOf)[3]).toBe('?page=2&part=1');
});
