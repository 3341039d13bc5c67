/** The content security policy as a browser keeps it: a script that got into a page all the same does not run. */
import { expect, test } from 'vitest';
import { openStudio } from '../e2e/support/studio.ts';

const studio = openStudio({ bookSeconds: 0.2 });

test('neither inline scripts, handlers, script addresses nor strangers’ scripts run, and no stranger frames the studio', async () => {
  const page = await studio.visit('/create');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.broken = "inline"';
    const stranger = document.createElement('script');
    stranger.src = 'data:text/javascript,globalThis.broken="stranger"';
    const picture = document.createElement('img');
    picture.setAttribute('onerror', 'globalThis.broken = "handler"');
    picture.src = '/no-such-picture';
    const link = document.createElement('a');
    link.href = 'javascript:globalThis.broken="address"';
    const frame = document.createElement('iframe');
    frame.src = '/library';
    document.body.append(script, stranger, picture, link, frame);
    link.click();
  });
  await expect
    .poll(() => studio.complaints.filter((said) => /Content Security Policy|frame/i.test(said)).length)
    .toBeGreaterThanOrEqual(4);
  expect(await page.evaluate(() => (globalThis as { broken?: string }).broken)).toBeUndefined();
  const inside = page.frames().find((frame) => frame !== page.mainFrame());
  expect(inside ? await inside.locator('h1').count() : 0).toBe(0);
});

test('a page of another origin can read nothing and change nothing', async () => {
  const page = await studio.visit('/icon.svg');
  await page.goto('data:text/html,<title>another site</title>');
  const tried = await page.evaluate(async (url) => {
    const attempt = (path: string, init?: RequestInit) =>
      fetch(url + path, init).then(
        (answer) => `read ${answer.status}`,
        () => 'refused',
      );
    return [await attempt('/api/stories'), await attempt('/api/stories/generate', { method: 'POST', body: '{}' })];
  }, studio.url);
  expect(tried).toEqual(['refused', 'refused']);
});
