/** The whole house in front of a browser: from the form to a book that is read, heard and kept, with nothing standing in for anything. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWebWhenStale } from '../../src/runtime/web-build.ts';
import { openBrowser } from './support/browser.ts';
import { type RealStudio, startRealStudio } from './support/real-studio.ts';

let studio: RealStudio;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
/** Media types of what was fetched to be heard. */
const sounds = new Set<string | undefined>();

beforeAll(async () => {
  await buildWebWhenStale(() => undefined, AbortSignal.timeout(180_000));
  // The browser first: where it cannot be opened, no studio is left running behind the failure.
  browser = await openBrowser();
  studio = await startRealStudio(AbortSignal.timeout(60_000));
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  page.setDefaultTimeout(30_000);
  page.on('response', (response) => {
    if (response.url().includes('/speech/')) sounds.add(response.headers()['content-type']);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
}, 240_000);
afterAll(async () => {
  await browser?.close();
  expect(await studio?.close()).toBe(0);
}, 60_000);

const shown = (picture: string) =>
  page.waitForFunction((selector) => {
    const image = document.querySelector<HTMLImageElement>(selector);
    return image?.complete && image.naturalWidth > 100;
  }, picture);

test('a book is asked for, watched, read, heard and kept', { timeout: 120_000 }, async () => {
  await page.goto(`${studio.url}/create`);
  await page.getByLabel('Hero’s name').fill('Pip');
  await page.getByLabel('Who or what is the hero?').fill('fox');
  await page.getByRole('button', { name: '5 pages' }).click();
  await page.getByLabel('How many pages?').fill('1');
  await page.locator('input[name=age][value="3-5"]').check();
  await page.getByRole('button', { name: 'Draw my book' }).click();
  await page.waitForURL(/\/books\/[0-9a-f-]{36}$/);

  // A picture of the real illustrator arrives while we watch.
  await shown('.making .spread .paint');
  await page.getByRole('link', { name: 'Read it' }).waitFor({ timeout: 60_000 });
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  expect(title).toMatch(/\S/);

  const files = await page
    .getByRole('link', { name: /^(PDF|EPUB|MP3) for/ })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const kept = await Promise.all(
    files.map(async (file) => {
      const response = await fetch(file);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.length, file).toBeGreaterThan(10_000);
      return `${response.status} ${response.headers.get('content-type')} ${bytes.toString('latin1', 0, 2)}`;
    }),
  );
  expect(kept).toEqual([
    '200 application/pdf %P',
    '200 application/pdf %P',
    '200 application/epub+zip PK',
    expect.stringMatching(/^200 audio\/mpeg (?:ID|ÿ[àâãòóúû])/),
  ]);

  await page.getByRole('link', { name: 'Read it' }).click();
  await page.getByRole('article', { name: 'Cover' }).waitFor();
  await shown('.rspread .front img');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('article', { name: 'Title page' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('article', { name: 'Page 1' }).waitFor();
  await shown('.rspread .at-start.in-spread .pic img');
  expect(await page.locator('.at-end .words').first().textContent()).toContain('Pip');

  await page.getByRole('button', { name: 'Read aloud' }).click();
  await page.locator('.at-end .lit').waitFor();
  const first = await page.locator('.at-end .lit').textContent();
  // The sound itself moves the light: the silent clock would have said so.
  await page.waitForFunction((before) => {
    const lit = document.querySelector('.at-end .lit');
    return lit && lit.textContent !== before;
  }, first);
  expect([...sounds]).toEqual(['audio/mpeg']);
  expect(await page.getByText('The sound cannot be played here').count()).toBe(0);
  expect(complaints).toEqual([]);
});
