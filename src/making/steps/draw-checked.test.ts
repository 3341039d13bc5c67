/** Tests of the gates around a picture: scored, drawn again, judged, and the best one kept. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { FakeBehaviour } from '../../../tests/fakes/models.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.ts';
import { createTestMaking, type TestMaking, testBrief } from '../../../tests/support/test-making.ts';

let database: TestDatabase;
let it: TestMaking;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(() => it?.close());
afterAll(() => database?.drop());

async function madeBook(models: FakeBehaviour) {
  it = await createTestMaking({ models, database });
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  return it.runAll(storyId);
}
const chapterPicture = (story: Awaited<ReturnType<typeof madeBook>>) => story.pages[1]!.picture!;
const drawn = () => it.models.calls.filter((call) => call.startsWith('scene:') && !call.includes('cover')).length;
class Away extends Error {
  readonly code = 'PROVIDER_UNAVAILABLE';
  readonly retryable = true;
}

test('a good picture is drawn once, and its score is shown', async () => {
  const story = await madeBook({ score: () => 0.9 });
  expect(story.status).toBe('complete');
  expect(chapterPicture(story).critique).toEqual({ score: 0.9, draws: 1, faults: [] });
});

test('a poor one is drawn again from another seed, told what is wrong, until it is good', async () => {
  const seen: object[] = [];
  it = await createTestMaking({ models: { score: (_, nth) => (nth === 1 ? 0.2 : 0.8) }, database });
  const { draw } = it.deps.images;
  it.deps.images = {
    draw: (request, call) => {
      if (request.subject.kind === 'scene') seen.push({ seed: request.seed, faults: request.rejected?.faults });
      return draw(request, call);
    },
  };
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  await it.runAll(storyId);
  const [first, second] = seen as { seed: number; faults?: string[] }[];
  expect(first!.faults).toBeUndefined();
  expect(second!.faults).toEqual(['the scarf is missing']);
  expect(second!.seed).not.toBe(first!.seed);
  expect(chapterPicture(await it.making.readStory(storyId)).critique).toMatchObject({ score: 0.8, draws: 2 });
});

test('after two redraws the best of the three is kept, whichever it was', async () => {
  const story = await madeBook({ score: (_, nth) => [0.3, 0.5, 0.4][nth - 1] ?? 0 });
  expect(chapterPicture(story).critique).toEqual({ score: 0.5, draws: 3, faults: ['the scarf is missing'] });
  expect(story.status).toBe('complete');
});

test('a critic that was not made for such pictures has nothing drawn again, and its score is not shown', async () => {
  it = await createTestMaking({ database });
  const asked: unknown[] = [];
  it.deps.critic = {
    score: async (request) => {
      asked.push(request.drawnBy);
      return {
        value: { score: 0.1, faults: [], advisory: true },
        usage: { provider: 'fake', model: 'eye', costMicros: 0 },
      };
    },
  };
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  const story = await it.runAll(storyId);
  expect(story.status).toBe('complete');
  expect(drawn()).toBe(1);
  expect(asked[0]).toEqual(['fake']);
  expect(chapterPicture(story).critique).toBeUndefined();
});

test('when nobody can score it, the picture is taken without a score', async () => {
  const story = await madeBook({ fail: (call) => (call.startsWith('score:') ? new Away('away') : undefined) });
  expect(story.status).toBe('complete');
  expect(chapterPicture(story).critique).toBeUndefined();
});

test('a picture that stays unfit is held for review, and an approved one goes on', async () => {
  const story = await madeBook({ harms: (text) => (text.startsWith('scene:') ? ['violence'] : []) });
  expect(story.status).toBe('needs_review');
  expect(story.errors[0]).toMatchObject({ code: 'CONTENT_HELD', message: expect.stringContaining('violence') });
  const before = drawn();
  // The other picture may not have been looked at yet; each is approved as it comes.
  for (let round = 0; round < 3; round += 1) {
    if ((await it.making.readStory(story.id)).status !== 'needs_review') break;
    await it.making.approveStory(story.id);
    await it.runAll(story.id);
  }
  expect((await it.making.readStory(story.id)).status).toBe('complete');
  expect(drawn()).toBeLessThanOrEqual(before + 3);
});

test('what nobody could judge is held, not let through', async () => {
  const story = await madeBook({ fail: (call) => (call === 'judge:picture' ? new Away('away') : undefined) });
  expect(story.status).toBe('needs_review');
  expect(story.errors[0]).toMatchObject({ code: 'NOT_MODERATED' });
});

test('a held picture can be drawn again instead', async () => {
  let bad = true;
  const story = await madeBook({ harms: (text) => (bad && text.startsWith('scene:') ? ['sexual'] : []) });
  expect(story.status).toBe('needs_review');
  bad = false;
  await it.making.resumeStory(story.id);
  expect((await it.runAll(story.id)).status).toBe('complete');
});
