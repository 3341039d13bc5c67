/** Books that stand still: looked at and approved, made again, paused and gone on with. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openStudio } from './support/studio.ts';

const review = openStudio({ bookSeconds: 1, stopAt: { step: 'art:1', as: 'needs_review' } });
const paused = openStudio({ bookSeconds: 1, stopAt: { step: 'text:1', as: 'paused' } });
const rejected = openStudio({ bookSeconds: 1, stopAt: { step: 'plan', as: 'rejected' } });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Words for operators stand only where they are folded away. */
// biome-ignore lint/performance/useDomNodeTextContent: what is folded away is exactly what innerText leaves out.
const openWords = (page: Page) => page.locator('main').evaluate((main) => (main as HTMLElement).innerText);
const READY = 'Ready for bedtime';

test('a picture that waits for a look is not in the book; it is opened, seen, and taken', async () => {
  const page = await review.visit(`/books/${await review.finishedBook({ title: 'Looked at' })}`);
  await page.getByText('This book waits for a look').waitFor();
  const strip = page.getByRole('list', { name: 'All pages' });
  expect(await strip.locator('img').count()).toBe(1);
  await page.getByText('Look at it').first().focus();
  await page.keyboard.press('Enter');
  const held = page.getByRole('img', { name: 'The picture of page 1' });
  await expect.poll(() => held.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1200);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await button(page, 'It is fine, go on').click();
  await page.getByText(READY).waitFor();
  expect(await strip.locator('img').count()).toBe(3);
  expect(review.complaints).toEqual([]);
  await page.context().close();
});

test('what was held is made again when nobody likes it', async () => {
  const page = await review.visit(`/books/${await review.finishedBook({ title: 'Made again' })}`);
  await button(page, 'Make it again').click();
  await page.getByText(READY).waitFor();
  await page.context().close();
});

test('a paused book says so in plain words, what it has cost, and goes on', async () => {
  const id = await paused.finishedBook({ title: 'Paused' });
  const page = await paused.visit(`/books/${id}`);
  await page.getByText('This book is paused').waitFor();
  const words = await openWords(page);
  expect(words).toContain('It has cost $2.45 so far.');
  expect(words).not.toMatch(/BOOK_BUDGET_USD|QUOTA_EXCEEDED|text:1/);
  await page.getByText('Details for whoever runs this studio').click();
  expect(await openWords(page)).toContain('Raise BOOK_BUDGET_USD');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await button(page, 'Go on drawing').click();
  await page.getByText(READY).waitFor();
  expect(paused.complaints).toEqual([]);
  await page.context().close();
});

test('a book that is refused on the way is told anew, with its words back in the form', async () => {
  const page = await rejected.visit(`/books/${await rejected.finishedBook({ title: 'Told anew' })}`);
  await page.getByText('that we do not put into books for children').waitFor();
  expect(await openWords(page)).not.toMatch(/openai|CONTENT_REJECTED/);
  // To go on with the same words would be refused again.
  expect(await button(page, 'Go on drawing').count()).toBe(0);
  await page.getByRole('link', { name: 'Start again with other words' }).click();
  await page.waitForURL(/\/create\?like=/);
  await expect.poll(() => page.getByLabel('Hero’s name').inputValue()).toBe('Pip');
  expect(await page.getByLabel('Hero’s name').inputValue()).toBe('Pip');
  expect(await page.locator('#title').inputValue()).toBe('Told anew');
  await page.goto(`${rejected.url}/create?like=nothing`);
  expect(await page.locator('#title').inputValue()).toBe('');
  await page.context().close();
});
