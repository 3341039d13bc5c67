/** The studio as a family uses it: start a book, watch it, read it, keep it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { openStudio } from './support/studio.ts';

const studio = openStudio({ bookSeconds: 3 });
afterEach(() => {
  // Whatever else a test looks at, no page may have complained.
  expect(studio.complaints.splice(0)).toEqual([]);
});

const at = (page: Page) => new URL(page.url());

test('one line on the first page starts the form, and the form starts a book that is painted before our eyes', async () => {
  const page = await studio.visit('/');
  await page.getByLabel('This book is about').fill('Mina the fox is afraid of the dark');
  await page.getByRole('button', { name: 'Start the book' }).click();
  await page.getByRole('button', { name: 'who is afraid of the dark' }).waitFor();
  await page.getByRole('button', { name: '5 pages' }).click();
  await page.getByLabel('How many pages?').fill('2');
  await page.getByRole('button', { name: 'Draw my book' }).click();
  await page.waitForURL(/\/books\/[0-9a-f-]{36}$/);
  await page.getByRole('progressbar', { name: 'Pages finished' }).waitFor();
  // Pencil first, then paint.
  await page.locator('.draw.in-pencil, .draw.is-wet').first().waitFor();
  await page.getByRole('link', { name: 'Read it' }).waitFor();
  expect(await page.getByRole('list', { name: 'All pages' }).locator('img').count()).toBe(3);
  await expect.poll(() => page.title()).toBe('Mina and the Lantern Path · Fablewright');
  await page.context().close();
});

test('a book that is being drawn can be stopped, says what is kept, and goes on', async () => {
  const page = await studio.visit('/create');
  await page.getByLabel('Hero’s name').fill('Bo');
  await page.getByRole('button', { name: 'Draw my book' }).click();
  await page.getByRole('button', { name: 'Stop drawing…' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Stop drawing this book?' });
  await dialog.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Keep drawing');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Stop drawing…' }).click();
  await dialog.getByRole('button', { name: /^Stop/ }).click();
  await page.getByText('You stopped this book').waitFor();
  await page.getByRole('button', { name: 'Go on drawing' }).click();
  await page.getByRole('link', { name: 'Read it' }).waitFor();
  await page.context().close();
});

test('a book that is being drawn has no accessibility findings, by day and by lamp', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await studio.visit('/create', { colorScheme });
    await page.getByLabel('Hero’s name').fill('Bo');
    await page.getByRole('button', { name: 'Draw my book' }).click();
    await page.getByRole('button', { name: 'Stop drawing…' }).click();
    await page.getByRole('alertdialog').waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.context().close();
  }
});

test('the plain form works without scripts, and shows every fault at its field with the words kept', async () => {
  const page = await studio.visit('/create', { javaScriptEnabled: false });
  await page.getByLabel('Who or what is the hero?').fill('unicorn');
  await page.getByLabel('Dedication').fill('For <Noor>');
  await page.getByRole('button', { name: 'Draw my book' }).click();
  await page.getByText('A hero needs a name. Any name will do.').first().waitFor();
  expect(await page.getByLabel('Dedication').inputValue()).toBe('For <Noor>');
  expect(await page.getByLabel('Hero’s name').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Hero’s name').fill('Noor');
  await page.getByLabel('Dedication').fill('For Noor');
  await page.getByRole('button', { name: 'Draw my book' }).click();
  // The stand-in cannot draw unicorns, and says what it can.
  await page.getByText('cannot be drawn yet; choose one of fox, bear, child').first().waitFor();
  await page.getByLabel('Who or what is the hero?').fill('bear');
  await page.getByRole('button', { name: 'Draw my book' }).click();
  await page.waitForURL(/\/books\//);
  studio.complaints.length = 0;
  await page.context().close();
});

test('a refused form opens at its first fault and marks the blank', async () => {
  const page = await studio.visit('/create?line=a%20fox%20afraid%20of%20the%20dark');
  await page.getByRole('button', { name: 'Draw my book' }).click();
  await page.getByRole('alert').getByText('A hero needs a name').waitFor();
  expect(await page.locator('.bl.bad').allTextContents()).toEqual(['a hero']);
  await page.getByRole('alert').getByRole('link', { name: 'Hero’s name' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('name');
  // The browser tells of the 400 itself.
  studio.complaints.length = 0;
  await page.context().close();
});

test('words that have no place in a children’s book are marked kindly, and none of them is lost', async () => {
  const page = await studio.visit('/create');
  await page.getByLabel('Hero’s name').fill('Tilly');
  await page.getByRole('button', { name: 'something small' }).click();
  await page.getByLabel('It is quietly about').fill('how to kill a man with a knife');
  await page.getByRole('button', { name: 'Draw my book' }).click();
  const notice = page.getByRole('alert');
  await notice.getByText('We make books for children').waitFor();
  expect(await notice.getByRole('link').allTextContents()).toEqual(['It is quietly about']);
  expect(await page.locator('.bl.bad').allTextContents()).toEqual(['how to kill a man with a knife']);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.reload();
  await expect.poll(() => page.getByLabel('Hero’s name').inputValue()).toBe('Tilly');
  await page.getByRole('button', { name: 'how to kill a man with a knife' }).click();
  await page.getByLabel('It is quietly about').fill('being brave in the dark');
  await page.getByRole('button', { name: 'Draw my book' }).click();
  await page.waitForURL(/\/books\//);
  // The browser tells of the 422 itself.
  studio.complaints.length = 0;
  await page.context().close();
});

test('a book is told in the language that was chosen, by keyboard', async () => {
  const page = await studio.visit('/create?line=Mina%20the%20fox');
  const language = page.getByLabel('In which language?');
  // A key that is pressed before the scripts run is heard by nobody.
  await expect
    .poll(async () => {
      if (!(await language.isVisible())) await page.getByRole('button', { name: 'English' }).press('Enter');
      return page.evaluate(() => document.activeElement?.id);
    })
    .toBe('language');
  // English, Arabic, French, German.
  for (const tag of ['ar', 'fr', 'de']) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => language.inputValue()).toBe(tag);
  }
  await page.getByRole('button', { name: 'Draw my book' }).click();
  await page.waitForURL(/\/books\//);
  await page.locator('h1[lang=de]').waitFor();
  await page.context().close();
});

test('words typed into the form are there again after a reload', async () => {
  const page = await studio.visit('/create');
  await page.getByLabel('Hero’s name').fill('Tilly');
  await page.reload();
  await expect.poll(() => page.getByLabel('Hero’s name').inputValue()).toBe('Tilly');
  await page.context().close();
});

test('a book is read with the keyboard from cover to end', async () => {
  const page = await studio.visit(`/books/${await studio.finishedBook()}/read`);
  const view = (name: string) => page.getByRole('article', { name }).waitFor();
  await view('Cover');
  await page.keyboard.press('ArrowRight');
  await view('Title page');
  await page.keyboard.press('ArrowRight');
  await view('Page 1');
  expect(at(page).searchParams.get('page')).toBe('2');
  expect(await page.getByRole('article').getByRole('img').first().getAttribute('alt')).toContain('window');
  await page.keyboard.press('End');
  await page.getByText('were made by AI').first().waitFor();
  await page.getByText('Words: gpt-6-luna by OpenAI. Pictures: the Fablewright atelier.').first().waitFor();
  await page.keyboard.press('ArrowLeft');
  await view('Page 2');
  await page.keyboard.press('Home');
  await view('Cover');
  await page.context().close();
});

test('the leaf turns, and without motion pages just change', async () => {
  const id = await studio.finishedBook();
  const page = await studio.visit(`/books/${id}/read?page=1`);
  await page.keyboard.press('ArrowRight');
  await page.locator('.leaf.on').waitFor({ state: 'attached' });
  await page.locator('.leaf').waitFor({ state: 'detached' });
  const calm = await studio.visit(`/books/${id}/read?page=1`, { reducedMotion: 'reduce' });
  await calm.keyboard.press('ArrowRight');
  await calm.getByRole('article', { name: 'Page 1' }).waitFor();
  expect(await calm.locator('.leaf:visible').count()).toBe(0);
  await page.context().close();
  await calm.context().close();
});

test('a finger turns the page by swiping, and the mouse by clicking on a side', async () => {
  const page = await studio.visit(`/books/${await studio.finishedBook()}/read?page=1`);
  const box = await page.locator('.rspread').boundingBox();
  if (!box) throw new Error('there is no book');
  await page.mouse.click(box.x + box.width * 0.9, box.y + box.height * 0.2);
  await page.getByRole('article', { name: 'Page 1' }).waitFor();
  await page.locator('.leaf').waitFor({ state: 'detached' });
  await page.locator('.hold').evaluate((hold) => {
    const finger = (type: string, x: number) =>
      hold.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: 300, pointerType: 'touch', bubbles: true }));
    finger('pointerdown', 200);
    finger('pointerup', 400);
  });
  await page.getByRole('article', { name: 'Title page' }).waitFor();
  await page.context().close();
});

test('the lit sentence follows the sound, and pages turn by themselves', async () => {
  const page = await studio.visit(`/books/${await studio.finishedBook()}/read?page=2`);
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await page.locator('.lit', { hasText: 'Pip looked out of the window.' }).waitFor();
  await page.locator('.lit .word').first().waitFor();
  await page.locator('.lit', { hasText: 'It is very dark' }).waitFor();
  expect(await page.locator('.at-end .lit').count()).toBe(1);
  expect(await page.getByText('The sound cannot be played here').count()).toBe(0);
  await page.getByRole('article', { name: 'Page 2' }).waitFor();
  await page.locator('.lit', { hasText: 'held the lantern' }).waitFor();
  await page.getByRole('button', { name: 'Pause reading' }).click();
  await page.getByRole('button', { name: 'Read aloud' }).waitFor();
  await page.context().close();
});

test('where the sound cannot be played, a silent clock lights the words', async () => {
  const id = await studio.finishedBook();
  const page = await studio.visit(`/books/${id}/read`);
  await page.route('**/speech/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await page.getByText('The sound cannot be played here').waitFor();
  await page.locator('.lit', { hasText: 'It is very dark' }).waitFor();
  studio.complaints.length = 0;
  await page.context().close();
});

test('everything to keep is there, under the name of the book', async () => {
  const page = await studio.visit(`/books/${await studio.finishedBook()}`);
  for (const [name, file] of [
    ['PDF for the screen', 'Pip and the Lantern Path.pdf'],
    ['PDF for a printer', 'Pip and the Lantern Path (print).pdf'],
    ['EPUB for the tablet', 'Pip and the Lantern Path.epub'],
    ['MP3 for the car', 'Pip and the Lantern Path.mp3'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    expect(download.suggestedFilename()).toBe(file);
  }
  await page.context().close();
});

test('the lamp is switched, remembered, and set before the first paint', async () => {
  const page = await studio.visit('/', { colorScheme: 'light' });
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  expect(await theme()).toBe('light');
  await page.getByRole('button', { name: 'Switch to the reading lamp' }).click();
  expect(await theme()).toBe('dark');
  await page.goto(`${studio.url}/library`, { waitUntil: 'commit' });
  await page.waitForSelector('main');
  expect(await theme()).toBe('dark');
  const asSystem = await studio.visit('/', { colorScheme: 'dark' });
  expect(await asSystem.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await page.context().close();
  await asSystem.context().close();
});

test('a book is taken from the shelf only after it was asked for twice', async () => {
  const id = await studio.finishedBook({ title: 'The Book to Remove' });
  const page = await studio.visit('/library?q=book%20to%20rem');
  await page.getByRole('button', { name: 'Remove… The Book to Remove' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Remove… The Book to Remove' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove the book' }).click();
  await page.waitForURL(/\/library$/);
  expect((await fetch(`${studio.url}/api/stories/${id}`)).status).toBe(404);
  await page.context().close();
});

test('a book in a right-to-left script is turned the other way', async () => {
  const id = await studio.finishedBook({ title: 'الثعلب والفانوس', language: 'ar', dedication: 'إلى ليلى' });
  const page = await studio.visit(`/books/${id}/read?page=1`);
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('article', { name: 'Page 1' }).waitFor();
  expect(await page.locator('.at-end .words').getAttribute('dir')).toBe('rtl');
  const start = await page.locator('.at-start.in-spread').boundingBox();
  const end = await page.locator('.at-end').boundingBox();
  expect(start?.x).toBeGreaterThan(end?.x ?? Number.POSITIVE_INFINITY);
  await page.context().close();
});
