/** Tests of the shelf of stories. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestMaking, type TestMaking, testBrief } from '../../tests/support/test-making.ts';

let it: TestMaking;
beforeAll(async () => {
  it = await createTestMaking();
});
afterAll(() => it?.close());

test('stories are listed newest first, by pages, with what a shelf shows', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 5; i += 1)
    ids.push((await it.making.startStory(testBrief({ chapterCount: 1, dedication: 'For Ada' }))).storyId);
  await it.runAll(ids[1]!);
  const all = await it.making.listStories({ limit: 10, offset: 0 });
  expect(all.total).toBe(5);
  expect(all.stories.map(({ id }) => id)).toEqual([...ids].reverse());
  const page = await it.making.listStories({ limit: 2, offset: 3 });
  expect(page.stories.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
  expect(page.stories[0]).toMatchObject({
    status: 'complete',
    title: 'The Light at Gull Rock',
    synopsis: 'A fox keeps a light.',
    dedication: 'For Ada',
    genre: 'adventure',
    ageGroup: '5-8',
    chapterCount: 1,
    cover: { width: 2625, height: 2625, thumbhash: 'aGFzaA==' },
    language: 'en',
    spoken: true,
    progress: { current: 11, total: 11 },
  });
  expect(page.stories[1]).toMatchObject({ status: 'generating', spoken: false, progress: { current: 0, total: 11 } });
  expect(page.stories[1]).not.toHaveProperty('cover');
});

test('a page that nobody can mean is the nearest one that can be meant', async () => {
  expect((await it.making.listStories({ limit: -3, offset: Number.NaN })).stories.length).toBe(1);
  expect((await it.making.listStories({ limit: 1e9, offset: 1e9 })).stories).toEqual([]);
});
