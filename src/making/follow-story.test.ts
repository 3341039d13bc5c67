/** Tests of following a story, with and without news. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestMaking, type TestMaking, testBrief } from '../../tests/support/test-making.ts';
import { followStory } from './follow-story.ts';
import type { StoryEventView } from './story-view.ts';

let it: TestMaking;
beforeAll(async () => {
  it = await createTestMaking();
});
afterAll(() => it?.close());

test('a follower hears of each event as it happens, and the stream ends with the story', async () => {
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  const heard: { event: StoryEventView; late: number }[] = [];
  const following = (async () => {
    for await (const event of it.making.followStory(storyId, 0, AbortSignal.timeout(20_000)))
      heard.push({ event, late: Date.now() - Date.parse(event.at) });
  })();
  await expect.poll(() => heard.length).toBe(1);
  await it.run(storyId, 'plan');
  await expect.poll(() => heard.length).toBe(3);
  await it.runAll(storyId);
  await following;
  expect(heard.map(({ event }) => event.id)).toEqual(heard.map((_, i) => i + 1));
  expect(heard.at(-1)!.event).toMatchObject({ type: 'status-changed', status: 'complete' });
  // By the news, not by looking every two seconds.
  expect(Math.max(...heard.slice(1).map(({ late }) => late))).toBeLessThan(1_000);
});

test('a follower that hears no news finds the events by looking', async () => {
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  const deaf = { ...it.deps, news: { ...it.deps.news, onStory: () => () => {} } };
  const events = followStory(deaf, storyId, 0, AbortSignal.timeout(20_000));
  await events.next();
  const next = events.next();
  await it.run(storyId, 'plan');
  expect((await next).value).toMatchObject({ type: 'step-started', step: 'plan' });
  await events.return();
});

test('a follower that goes away stops waiting, and one of nothing is told so', async () => {
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  const gone = new AbortController();
  const events = it.making.followStory(storyId, 1, gone.signal)[Symbol.asyncIterator]();
  const next = events.next();
  setTimeout(() => gone.abort(), 50);
  expect(await next).toEqual({ done: true, value: undefined });
  const nothing = it.making.followStory(it.deps.ids.next(), 0, gone.signal)[Symbol.asyncIterator]();
  await expect(followStory(it.deps, it.deps.ids.next(), 0, AbortSignal.timeout(1000)).next()).rejects.toMatchObject({
    code: 'STORY_NOT_FOUND',
  });
  expect((await nothing.next()).done).toBe(true);
});

test('deleting a story ends the streams of those who follow it', async () => {
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  const events = it.making.followStory(storyId, 1, AbortSignal.timeout(20_000))[Symbol.asyncIterator]();
  const next = events.next();
  await it.making.removeStory(storyId);
  expect(await next).toEqual({ done: true, value: undefined });
});
