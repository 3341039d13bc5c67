import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChapterLayout, composePages, countPages, pairOver } from './compose-pages.ts';

const area = { x: 1, y: 1, width: 6, height: 2 };
const over = (index: number): ChapterLayout => ({ index, way: 'over', size: 24, area, letters: 'ink' });
const facing = (index: number, pages = 1): ChapterLayout => ({
  index,
  way: 'facing',
  size: 18,
  depth: 6,
  pages,
  spot: pages % 2 === 1 && pages > 1,
});
const kinds = (chapters: ChapterLayout[]) => composePages(chapters).map(({ kind }) => kind);

describe('composing the pages of a book', () => {
  it('opens with cover, dedication and title, and closes with the colophon', () => {
    expect(kinds([facing(0)])).toEqual(['cover', 'dedication', 'title', 'picture', 'text', 'colophon']);
  });

  it('closes an odd run of text with a spot drawing', () => {
    expect(kinds([facing(0, 2), facing(1)]).slice(3)).toEqual([
      'picture',
      'text',
      'vignette',
      'picture',
      'text',
      'colophon',
    ]);
  });

  it('puts words over single pages side by side', () => {
    expect(kinds([over(0), over(1), facing(2)]).slice(3, -1)).toEqual(['picture', 'picture', 'picture', 'text']);
  });

  it('always lets a picture face its words, and never loses a chapter', () => {
    const layout = fc.oneof(
      fc.constant((index: number) => over(index)),
      fc.integer({ min: 1, max: 5 }).map((pages) => (index: number) => facing(index, pages)),
    );
    fc.assert(
      fc.property(fc.array(layout, { minLength: 1, maxLength: 12 }), (layouts) => {
        const chapters = layouts.map((make, index) => make(index));
        const pages = composePages(chapters);
        let number = 0;
        const shown: number[] = [];
        for (const page of pages) {
          number++;
          if (page.kind === 'picture') {
            shown.push(page.chapter);
            if (!page.over) expect(number % 2, 'a left-hand page').toBe(0);
          }
          if (page.kind === 'text') number += page.pages - 1;
        }
        expect(shown).toEqual(chapters.map(({ index }) => index));
        expect(countPages(pages)).toBe(number);
      }),
    );
  });
});

describe('which chapters stand over their pictures', () => {
  const pair = (scrims: [number, number][], chapters: number) => [...pairOver(new Map(scrims), chapters)];

  it('takes them in pairs, and leaves out the end of a row that needs the stronger scrim', () => {
    expect(
      pair(
        [
          [1, 0],
          [2, 0.3],
        ],
        5,
      ),
    ).toEqual([1, 2]);
    expect(
      pair(
        [
          [0, 0.4],
          [1, 0.5],
          [2, 0.1],
        ],
        5,
      ),
    ).toEqual([1, 2]);
    expect(pair([[2, 0]], 5)).toEqual([]);
  });

  it('lets one stand alone at the end of the book, beside the colophon', () => {
    expect(pair([[4, 0]], 5)).toEqual([4]);
  });

  it('never leaves a page to be filled between two chapters', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1 }), (scrims) => {
        const calm = scrims.flatMap((scrim, index) => (scrim === null ? [] : [[index, scrim] as const]));
        const kept = pairOver(new Map(calm), scrims.length);
        const pages = composePages(scrims.map((_, index) => (kept.has(index) ? over(index) : facing(index))));
        expect(pages.some(({ kind }) => kind === 'vignette')).toBe(false);
        expect(calm.map(([index]) => index)).toEqual(expect.arrayContaining([...kept]));
      }),
    );
  });
});
