/** Tests of going on after an error or a cancel. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/support/test-database.ts';
import { createTestMaking, type TestMaking, testBrief } from '../../tests/support/test-making.ts';

let database: TestDatabase;
let it: TestMaking;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(() => it?.close());
afterAll(() => database?.drop());

class Broken extends Error {
  readonly code = 'PROVIDER_BROKEN';
  readonly retryable = false;
}

test('after an error the story goes on from what is done: only what failed is made again', async () => {
  let broken = true;
  it = await createTestMaking({
    database,
    models: { fail: (call) => (broken && call === 'scene:place 2' ? new Broken('broken') : undefined) },
  });
  const { storyId } = await it.making.startStory(testBrief());
  const failed = await it.runAll(storyId);
  expect(failed.status).toBe('error');
  expect(failed.errors).toMatchObject([{ step: 'art:2', code: 'PROVIDER_BROKEN' }]);
  // Nothing new is begun for a story in error.
  const ready = failed.steps.filter(({ status }) => status === 'ready');
  for (const { key } of ready) expect(await it.run(storyId, key)).toBe('nothing');

  broken = false;
  await it.making.resumeStory(storyId);
  const story = await it.runAll(storyId);
  expect(story.status).toBe('complete');
  expect(story.errors).toEqual([]);
  const pictures = it.models.calls.filter((call) => call.startsWith('scene:'));
  expect(pictures.filter((call) => call === 'scene:place 2').length).toBe(2);
  expect(pictures.length).toBe(5);
  expect(it.models.calls.filter((call) => call === 'plan').length).toBe(1);
});

test('a step that ends after its story failed keeps what it made', async () => {
  it = await createTestMaking({
    database,
    models: {
      delayMs: (call) => (call === 'chapter:1' ? 300 : 0),
      fail: (call, nth) => (call === 'chapter:2' && nth === 1 ? new Broken('broken') : undefined),
    },
  });
  const { storyId } = await it.making.startStory(testBrief());
  await it.run(storyId, 'plan');
  const slow = it.run(storyId, 'text:1');
  await expect.poll(() => it.models.calls).toContain('chapter:1');
  expect(await it.run(storyId, 'text:2')).toBe('failed');
  expect(await slow).toBe('done');
  await it.making.resumeStory(storyId);
  expect((await it.runAll(storyId)).status).toBe('complete');
  expect(it.models.calls.filter((call) => call === 'chapter:1').length).toBe(1);
});

test('a cancelled story can be taken up again', async () => {
  it = await createTestMaking({ database });
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  await it.run(storyId, 'plan');
  await it.making.cancelStory(storyId);
  await it.making.resumeStory(storyId);
  expect((await it.runAll(storyId)).status).toBe('complete');
  expect(it.models.calls.filter((call) => call === 'plan').length).toBe(1);
  await expect(it.making.resumeStory(storyId)).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
});
