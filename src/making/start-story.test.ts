/** Tests of starting a book: briefs, idempotency keys and seeds. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestMaking, type TestMaking, testBrief } from '../../tests/support/test-making.ts';

let it: TestMaking;
beforeAll(async () => {
  it = await createTestMaking();
});
afterAll(() => it?.close());

test('a new story is generating, with its plan ready, and says how many steps are to come', async () => {
  const { storyId } = await it.making.startStory(testBrief());
  const story = await it.making.readStory(storyId);
  expect(story).toMatchObject({
    status: 'generating',
    title: 'Mira & Old Tom',
    seed: 7,
    pages: [],
    files: [],
    errors: [],
  });
  expect(story.steps).toEqual([{ key: 'plan', kind: 'plan', status: 'ready', attempts: 0 }]);
  expect(story.progress).toEqual({ current: 0, total: 17, currentStep: null });
});

test('a brief that cannot be made is refused with every fault, and leaves nothing behind', async () => {
  const before = (await it.making.listStories({ limit: 1, offset: 0 })).total;
  const wrong = it.making.startStory({ chapterCount: 99, characters: [], colour: 'red' });
  await expect(wrong).rejects.toMatchObject({ code: 'INVALID_REQUEST', retryable: false });
  const { faults } = await wrong.catch((error) => error);
  expect(faults.map(({ field }: { field: string }) => field).sort()).toEqual(['chapterCount', 'characters', 'colour']);
  await expect(it.making.startStory(testBrief({ language: 'xx' }))).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  await expect(it.making.startStory(testBrief(), { idempotencyKey: '' })).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
  });
  expect((await it.making.listStories({ limit: 1, offset: 0 })).total).toBe(before);
});

test('the same key and brief are one story, however many ask at once', async () => {
  const idempotencyKey = 'a click, twice';
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => it.making.startStory(testBrief(), { idempotencyKey })),
  );
  expect(new Set(answers.map(({ storyId }) => storyId)).size).toBe(1);
  expect(answers.filter(({ created }) => created).length).toBe(1);
  expect(await it.making.startStory(testBrief(), { idempotencyKey })).toMatchObject({ created: false });
});

test('the same key with another brief is a mistake, and is said to be one', async () => {
  const idempotencyKey = 'used before';
  await it.making.startStory(testBrief(), { idempotencyKey });
  await expect(it.making.startStory(testBrief({ chapterCount: 2 }), { idempotencyKey })).rejects.toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
  });
});

test('without a seed each book gets its own', async () => {
  const seeds = await Promise.all(
    [1, 2].map(async () => {
      const { storyId } = await it.making.startStory(testBrief({ seed: undefined }));
      return (await it.making.readStory(storyId)).seed;
    }),
  );
  expect(seeds[0]).not.toBe(seeds[1]);
  for (const seed of seeds) expect(seed >= 0 && seed <= 4_294_967_295 && Number.isInteger(seed)).toBe(true);
});
