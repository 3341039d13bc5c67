import { expect, test } from 'vitest';
import type { PageView } from '../../src/making/story-view.ts';
import { changeStage, openStage, restingPage } from './use-stage.ts';

const page = (number: number, version?: string): PageView => ({
  slot: number === 0 ? 'cover' : `chapter-${number}`,
  number,
  title: '',
  alt: '',
  textZone: 'none',
  ...(version && { picture: { version, width: 1, height: 1, thumbhash: '' } }),
});

test('pictures that come together are shown one after the other', () => {
  let stage = openStage([page(0), page(1), page(2)]);
  stage = changeStage(stage, { kind: 'pages', pages: [page(0, 'a'), page(1, 'a'), page(2)] });
  expect(stage.shown).toBe('cover');
  stage = changeStage(stage, { kind: 'pages', pages: [page(0, 'a'), page(1, 'a'), page(2, 'a')] });
  expect([stage.shown, stage.waiting]).toEqual(['cover', ['chapter-1', 'chapter-2']]);
  stage = changeStage(stage, { kind: 'dry' });
  expect([stage.shown, stage.waiting]).toEqual(['chapter-1', ['chapter-2']]);
});

test('while the next picture is painted, the newest one stays; before the first, the page that is painted lies open', () => {
  const steps = [{ key: 'art:2', kind: 'art' as const, status: 'running' as const, attempts: 1 }];
  const pages = [page(0, 'a'), page(1, 'a'), page(2)];
  expect(restingPage({ pages, steps }, 'cover')?.slot).toBe('cover');
  expect(restingPage({ pages, steps })?.slot).toBe('chapter-1');
  expect(restingPage({ pages: [page(0), page(1), page(2)], steps })?.slot).toBe('chapter-2');
  expect(restingPage({ pages: [], steps })).toBeUndefined();
  let stage = changeStage(openStage([page(0)]), { kind: 'pages', pages: [page(0, 'a')] });
  stage = changeStage(stage, { kind: 'dry' });
  expect([stage.shown, stage.last]).toEqual([undefined, 'cover']);
});

test('what stood finished when the page was opened is not played again', () => {
  const stage = openStage([page(0, 'a')]);
  expect(changeStage(stage, { kind: 'pages', pages: [page(0, 'a')] })).toBe(stage);
});

test('a picture that is drawn again is shown again', () => {
  const stage = changeStage(openStage([page(0, 'a')]), { kind: 'pages', pages: [page(0, 'b')] });
  expect(stage.shown).toBe('cover');
});
