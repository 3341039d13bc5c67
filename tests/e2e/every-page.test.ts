/** What every page owes everybody: no accessibility findings, no sideways scrolling, no heavy scripts. */
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openStudio } from './support/studio.ts';

const studio = openStudio({ bookSeconds: 1, stopAt: { step: 'art:4', as: 'error' } });
const paths: Record<string, string> = {};

beforeAll(async () => {
  const empty = await studio.visit('/library');
  await empty.getByText('A shelf with nothing on it, yet').waitFor();
  expect((await new AxeBuilder({ page: empty }).analyze()).violations).toEqual([]);
  await empty.context().close();
  // The stand-in fails at the picture of page 4, once a book.
  const [ready, broken] = await Promise.all([
    studio.finishedBook(),
    studio.finishedBook({ chapterCount: 5, title: 'The Broken One' }),
  ]);
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

const findings = async (axe: AxeBuilder) =>
  (await axe.analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );

/** As the lamp's own button does it. */
const light = (page: Page, theme: string) =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
    return new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
  }, theme);

for (const name of NAMES)
  test(`the page “${name}” has no accessibility findings, day and lamp, desktop and phone, and nothing too wide or too heavy`, async () => {
    const found: string[] = [];
    const page = await studio.visit(paths[name] ?? '', { colorScheme: 'light', reducedMotion: 'reduce' });
    for (const [size, viewport] of Object.entries(WINDOWS)) {
      await page.setViewportSize(viewport);
      await light(page, 'light');
      const day = await findings(new AxeBuilder({ page }).withTags(TAGS));
      await light(page, 'dark');
      // The lamp changes colours and nothing else.
      const lamp = await findings(new AxeBuilder({ page }).withRules(['color-contrast']));
      found.push(...[...day, ...lamp].map((finding) => `${size}: ${finding}`));
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (sideways > 0) found.push(`${size}: scrolls ${sideways} px sideways`);
    }
    const scripts: string[] = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? name : [])),
    );
    const sizes = await Promise.all(scripts.map(async (url) => gzipSync(await (await fetch(url)).bytes()).length));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total >= 150_000) found.push(`loads ${Math.round(total / 1000)} kB of script`);
    expect(found).toEqual([]);
    await page.context().close();
  });

test('pictures and words have their place before they come: nothing moves', async () => {
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
