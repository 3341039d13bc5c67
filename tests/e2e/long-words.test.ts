/** Long chapters in the reader: they go on over more pages, and never scroll inside one. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openStudio } from './support/studio.ts';

const studio = openStudio({ bookSeconds: 1 });
let english = '';
let arabic = '';
beforeAll(async () => {
  const long = { ageGroup: '8-12', chapterCount: 1, wordsPerChapter: 350 };
  [english, arabic] = await Promise.all([
    studio.finishedBook(long),
    studio.finishedBook({ ...long, language: 'ar', title: 'الثعلب والفانوس' }),
  ]);
}, 200_000);

const open = '.rspread';
const fitted = (page: Page) => page.locator(`${open}[data-fitted]`).waitFor();
const nameOf = (page: Page) => page.locator(open).getAttribute('aria-label');

interface LongPage {
  text: string;
  /** Pixels of text that do not fit. */
  over: number;
  type: number;
}
/** Goes through the chapter that lies open, page by page. */
async function readThrough(page: Page, on: string): Promise<LongPage[]> {
  await fitted(page);
  const pages: LongPage[] = [];
  for (let name = await nameOf(page); name?.startsWith('Page 1'); name = await nameOf(page)) {
    pages.push(
      await page.locator(`${open} .at-end .words`).evaluate((words) => {
        const folio = words.parentElement?.querySelector('.folio')?.getBoundingClientRect().top ?? 0;
        const box = words.getBoundingClientRect();
        return {
          text: words.textContent,
          over: Math.max(
            words.scrollHeight - words.clientHeight,
            box.bottom - folio,
            words.scrollWidth - words.clientWidth,
          ),
          type: Number.parseFloat(getComputedStyle(words).fontSize),
        };
      }),
    );
    await page.keyboard.press(on);
    await page.waitForFunction(
      ([selector, before]) => document.querySelector(selector ?? '')?.getAttribute('aria-label') !== before,
      [open, name],
    );
  }
  return pages;
}

const WINDOWS = {
  'a small phone': [320, 640],
  'a phone': [390, 844],
  'a phone lying down': [844, 390],
  'a desktop at 200 %': [640, 400],
  'a tablet': [768, 1024],
  'a desktop': [1280, 800],
  'a wall': [3840, 2160],
};

test('on every window the chapter is read as pages: nothing scrolls, no sentence is cut, the type is large enough', async () => {
  const whole = (await (await fetch(`${studio.url}/api/stories/${english}`)).json()).pages[1].paragraphs.join('');
  for (const [name, [width = 0, height = 0]] of Object.entries(WINDOWS)) {
    const viewport = { width, height };
    const page = await studio.visit(`/books/${english}/read?page=2`, { viewport, reducedMotion: 'reduce' });
    const pages = await readThrough(page, 'ArrowRight');
    expect(pages.map(({ text }) => text).join(''), name).toBe(whole);
    expect(
      pages.filter(({ over }) => over > 0),
      name,
    ).toEqual([]);
    // Sentences of the stand-in end with a full stop, a question mark, or their quotation mark.
    for (const { text } of pages) expect(text.trim(), name).toMatch(/[.?!]”?$/);
    for (const { type } of pages) expect(type, name).toBeGreaterThanOrEqual(Math.min(width, height) < 700 ? 17 : 20);
    expect(pages.length, name).toBeGreaterThan(1);
    await page.context().close();
  }
});

test('a window that is turned keeps the sentence, and pages are counted anew', async () => {
  const viewport = { width: 390, height: 844 };
  const page = await studio.visit(`/books/${english}/read?page=2`, { viewport, reducedMotion: 'reduce' });
  await fitted(page);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('article', { name: 'Page 1, 2 of' }).waitFor();
  const first = (await page.locator(`${open} .at-end .words`).textContent())?.slice(0, 30) ?? '';
  const before = await nameOf(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => nameOf(page)).not.toBe(before);
  expect(await page.locator(`${open} .at-end .words`).textContent()).toContain(first);
  await page.context().close();
});

test('the lit sentence goes on over the page, and pages that are turned by hand are read from their start', async () => {
  const page = await studio.visit(`/books/${english}/read?page=2`, { reducedMotion: 'reduce' });
  await fitted(page);
  const lit = page.locator(`${open} .at-end .lit`);
  const isLast = () =>
    lit.evaluate((sentence) => !sentence.nextSibling && !sentence.closest('p')?.nextSibling).catch(() => false);
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await lit.waitFor();
  // To the last sentence of the page; from there the sound turns it.
  const name = await nameOf(page);
  while ((await nameOf(page)) === name && !(await isLast()))
    await page.getByRole('button', { name: 'Next sentence' }).click();
  await page.getByRole('article', { name: 'Page 1, 2 of' }).waitFor();
  await lit.waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('article', { name: 'Page 1, 3 of' }).waitFor();
  await lit.waitFor();
  const words = await page.locator(`${open} .at-end .words`).textContent();
  expect(words?.startsWith((await lit.textContent()) ?? '-')).toBe(true);
  await page.context().close();
});

test('with pages turned by hand, reading stops at the foot of the page', async () => {
  const page = await studio.visit(`/books/${english}/read?page=2`, { reducedMotion: 'reduce' });
  await fitted(page);
  await page.getByRole('button', { name: 'Turn pages for me' }).click();
  await page.evaluate(() => {
    // Time flies: the page is heard in a second.
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function () {
      this.playbackRate = 16;
      return play.call(this);
    };
  });
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await page.getByRole('button', { name: 'Pause reading' }).waitFor();
  await page.getByRole('button', { name: 'Read aloud' }).waitFor();
  expect(await nameOf(page)).toMatch(/^Page 1, 1 of/);
  expect(await page.locator('.lit').count()).toBe(0);
  await page.context().close();
});

test('a long chapter in a right-to-left script is split and turned the other way', async () => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ]) {
    const page = await studio.visit(`/books/${arabic}/read?page=2`, { viewport, reducedMotion: 'reduce' });
    const pages = await readThrough(page, 'ArrowLeft');
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.filter(({ over }) => over > 0)).toEqual([]);
    await page.context().close();
  }
});

test('until it is measured, and without scripts, the text is split by its length', async () => {
  const page = await studio.visit(`/books/${english}/read?page=2&part=1`, { javaScriptEnabled: false });
  expect(await nameOf(page)).toMatch(/^Page 1, 2 of/);
  expect(await page.locator(`${open} .at-end .words`).isVisible()).toBe(true);
  await page.context().close();
});
