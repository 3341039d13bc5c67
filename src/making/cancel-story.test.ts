/** Tests of cancelling a story. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestMaking, type TestMaking, testBrief } from '../../tests/support/test-making.ts';

let it: TestMaking;
beforeAll(async () => {
  it = await createTestMaking({ models: { delayMs: (call) => (call === 'plan' ? 0 : 10_000) } });
});
afterAll(() => it?.close());

test('a cancelled story stops at once: what runs is aborted, what is ready is never begun, what is done is kept', async () => {
  const { storyId } = await it.making.startStory(testBrief());
  await it.run(storyId, 'plan');
  const running = it.run(storyId, 'text:1');
  await expect.poll(() => it.models.calls).toEqual(['plan', 'chapter:1']);
  const start = Date.now();
  await it.making.cancelStory(storyId);
  expect(await running).toBe('lost');
  // Heard of by the news, not by the next sign of life three seconds later.
  expect(Date.now() - start).toBeLessThan(2_000);
  expect(await it.run(storyId, 'text:2')).toBe('nothing');

  const story = await it.making.readStory(storyId);
  expect(story.status).toBe('cancelled');
  expect(story.steps[0]).toMatchObject({ key: 'plan', status: 'done' });
  expect(new Set(story.steps.slice(1).map(({ status }) => status))).toEqual(new Set(['cancelled']));
  expect(story.errors).toEqual([]);
});

test('a story that is cancelled cannot be cancelled again, and one that is not there not at all', async () => {
  const { stories } = await it.making.listStories({ limit: 1, offset: 0 });
  await expect(it.making.cancelStory(stories[0]!.id)).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  await expect(it.making.cancelStory(it.deps.ids.next())).rejects.toMatchObject({ code: 'STORY_NOT_FOUND' });
  await expect(it.making.cancelStory("'; drop table stories; --")).rejects.toMatchObject({ code: 'STORY_NOT_FOUND' });
});
