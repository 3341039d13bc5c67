/** Tests of taking what was held for review as it is, while other steps of the same book end in their own ways. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { FakeBehaviour } from '../../tests/fakes/models.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/support/test-database.ts';
import { createTestMaking, type TestMaking, testBrief } from '../../tests/support/test-making.ts';

let database: TestDatabase;
let it: TestMaking;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(() => it?.close());
afterAll(() => database?.drop());

/** A book whose texts are all unfit, with its plan made. */
async function planned(models: FakeBehaviour = {}): Promise<string> {
  it = await createTestMaking({
    database,
    models: { harms: (text) => (text.includes('Part ') ? ['violence'] : []), ...models },
  });
  const { storyId } = await it.making.startStory(testBrief());
  expect(await it.run(storyId, 'plan')).toBe('done');
  return storyId;
}
const statusOf = async (storyId: string, step: string) =>
  (await it.making.readStory(storyId)).steps.find(({ key }) => key === step)?.status;

test('a step that is held while another is approved keeps the book in review: nobody has looked at it', async () => {
  const storyId = await planned({ delayMs: (call) => (call === 'chapter:2' ? 150 : 0) });
  const slow = it.run(storyId, 'text:2');
  expect(await it.run(storyId, 'text:1')).toBe('held');
  // Somebody looks at the book as it is now, and approves that.
  const { readStory } = it.deps.records;
  it.deps.records.readStory = async (id) => {
    const seen = await readStory(id);
    expect(await slow).toBe('held');
    return seen;
  };
  await it.making.approveStory(storyId);
  it.deps.records.readStory = readStory;
  const story = await it.making.readStory(storyId);
  expect([story.status, await statusOf(storyId, 'text:1'), await statusOf(storyId, 'text:2')]).toEqual([
    'needs_review',
    'done',
    'held',
  ]);
  await it.making.approveStory(storyId);
  expect((await it.making.readStory(storyId)).status).toBe('generating');
});

test('only what was looked at is approved, when it is said what that was', async () => {
  const storyId = await planned({ delayMs: (call) => (call === 'chapter:2' ? 50 : 0) });
  const slow = it.run(storyId, 'text:2');
  expect(await it.run(storyId, 'text:1')).toBe('held');
  const seen = (await it.making.readStory(storyId)).held.map(({ step }) => step);
  expect(await slow).toBe('held');
  await it.making.approveStory(storyId, seen);
  expect((await it.making.readStory(storyId)).held.map(({ step }) => step)).toEqual(['text:2']);
  expect((await it.making.readStory(storyId)).status).toBe('needs_review');
});

test('approving twice at once goes on once', async () => {
  const storyId = await planned();
  expect(await it.run(storyId, 'text:1')).toBe('held');
  const both = await Promise.allSettled([it.making.approveStory(storyId), it.making.approveStory(storyId)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await statusOf(storyId, 'voice:1')).toBe('ready');
});

test('what was held and is made again is out of sight until it is made', async () => {
  let bad = true;
  const storyId = await planned({ harms: (text) => (bad && text.includes('Part 1') ? ['violence'] : []) });
  expect(await it.run(storyId, 'text:1')).toBe('held');
  await it.making.resumeStory(storyId);
  const going = await it.making.readStory(storyId);
  expect(going.pages[1]).not.toHaveProperty('paragraphs');
  expect(going.madeBy.words).toBe('words by fake');
  expect((await it.deps.records.readStep(storyId, 'text:1'))?.result).toBeNull();
  bad = false;
  expect((await it.runAll(storyId)).status).toBe('complete');
});

test('a held picture of a book that was stopped is no part of it either, and is drawn again when it goes on', async () => {
  let bad = true;
  const storyId = await planned({ harms: (text) => (bad && text.startsWith('scene:the cover') ? ['violence'] : []) });
  for (const step of ['sheet:hero', 'sheet:friend-1']) await it.run(storyId, step);
  expect(await it.run(storyId, 'art:cover')).toBe('held');
  await it.making.cancelStory(storyId);
  expect((await it.making.readStory(storyId)).pages[0]).not.toHaveProperty('picture');
  bad = false;
  await it.making.resumeStory(storyId);
  expect((await it.making.readStory(storyId)).pages[0]).not.toHaveProperty('picture');
  await expect(it.making.openPicture(storyId, 'cover', 'full')).rejects.toMatchObject({ code: 'PART_NOT_FOUND' });
  expect((await it.runAll(storyId)).status).toBe('complete');
});
