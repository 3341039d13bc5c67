/** What every page owes everybody: no accessibility findings, no sideways scrolling, no heavy scripts. */
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, test } from 'vitest';
import { openStudio } from './support/studio.ts';

const studio = openStudio({ bookSeconds: 1, failAt: 'art:4' });
const paths: Record<string, string> = {};

beforeAll(async () => {
  const empty = await studio.visit('/library');
  await empty.getByText('A shelf with nothing on it, yet').waitFor();
  expect((await new AxeBuilder({ page: empty }).analyze()).violations).toEqual([]);
  await empty.context().close();
  const ready = await studio.finishedBook();
  // The stand-in fails at the picture of page 4, once a book.
  const broken = await studio.finishedBook({ chapterCount: 5, title: 'The Broken One' });
  Object.assign(paths, {
    home: '/',
    create: '/create?line=Mina%20the%20fox%20is%20afraid%20of%20the%20dark',
    library: '/library',
    ready: `/books/${ready}`,
    broken: `/books/${broken}`,
    cover: `/books/${ready}/read`,
    titlePage: `/books/${ready}/read?page=1`,
    page: `/books/${ready}/read?page=2`,
    end: `/books/${ready}/read?page=4`,
    missing: '/books/nothing',
  });
}, 200_000);

const NAMES = ['home', 'create', 'library', 'ready', 'broken', 'cover', 'titlePage', 'page', 'end', 'missing'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WINDOWS = { desktop: { width: 1280, height: 800 }, phone: { width: 320, height: 640 } };

for (const colorScheme of ['light', 'dark'] as const)
  for (const [size, viewport] of Object.entries(WINDOWS))
    test(`pages in ${colorScheme} on a ${size} have no accessibility findings and do not scroll sideways`, async () => {
      const found: string[] = [];
      for (const name of NAMES) {
        const page = await studio.visit(paths[name] ?? '', { colorScheme, viewport, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        for (const { id, nodes } of violations)
          found.push(`${name}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (sideways > 0) found.push(`${name}: scrolls ${sideways} px sideways`);
        await page.context().close();
      }
      expect(found).toEqual([]);
    });

test('no page loads more than 150 kB of script', async () => {
  for (const name of NAMES) {
    const page = await studio.visit(paths[name] ?? '');
    const scripts: string[] = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? name : [])),
    );
    const sizes = await Promise.all(scripts.map(async (url) => gzipSync(await (await fetch(url)).bytes()).length));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total, `${name} loads ${Math.round(total / 1000)} kB`).toBeLessThan(150_000);
    await page.context().close();
  }
});

test('pictures have their place before they come: nothing moves', async () => {
  for (const name of ['home', 'ready', 'page', 'library']) {
    const page = await studio.visit(paths[name] ?? '');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 700);
        }),
    );
    expect(shift, name).toBeLessThan(0.02);
    await page.context().close();
  }
});
