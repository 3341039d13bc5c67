/** A studio with the stand-in making, and a browser in front of it, for one file of tests. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';
import { type FakeOptions, type StandIn, startStandIn } from './server.ts';

export interface Studio {
  url: string;
  /** A new visitor; what the page complains about is kept in `complaints`. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  complaints: string[];
  /** A finished book about Pip; the same one for all who ask for nothing else. Answers with its id. */
  finishedBook(brief?: object): Promise<string>;
}

const PIP = {
  title: 'Pip and the Lantern Path',
  characters: [{ name: 'Pip', description: 'a fox in a teal coat' }],
  dedication: 'For Mabel, who asks why',
  chapterCount: 2,
};

export function openStudio(options: FakeOptions): Studio {
  let served: StandIn;
  let browser: Browser;
  let book: Promise<string> | undefined;
  const studio: Studio = {
    url: '',
    complaints: [],
    async visit(path, contextOptions = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...contextOptions });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.on('pageerror', (error) => studio.complaints.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && studio.complaints.push(message.text()));
      await page.goto(studio.url + path, { waitUntil: 'load' });
      // A key that is pressed before the scripts run is heard by nobody; the measured text says that they do.
      if (/\/read\b/.test(path) && contextOptions.javaScriptEnabled !== false)
        await page.locator('.rspread[data-fitted]').waitFor();
      return page;
    },
    finishedBook(brief) {
      if (brief) return served.bookOf({ ...PIP, ...brief });
      book ??= served.bookOf(PIP);
      return book;
    },
  };
  beforeAll(async () => {
    [served, browser] = await Promise.all([startStandIn(options), openBrowser()]);
    studio.url = served.url;
  }, 200_000);
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });
  return studio;
}
