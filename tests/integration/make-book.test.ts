/** A brief becomes a finished book, over a real database and a real queue. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StoryEventView } from '../../src/making/story-view.ts';
import { fakeWords } from '../fakes/models.ts';
import { createTestMaking, type TestMaking, testBrief } from '../support/test-making.ts';

let it: TestMaking;
beforeAll(async () => {
  it = await createTestMaking();
  await it.startWorker();
});
afterAll(() => it?.close());

test('a brief becomes a book with every part, each made once', async () => {
  const { storyId, created, estimatedSeconds } = await it.making.startStory(testBrief());
  expect(created).toBe(true);
  // Nothing was ever measured here, so there is no honest number.
  expect(estimatedSeconds).toBeUndefined();

  const story = await it.finish(storyId);
  expect(story.errors).toEqual([]);
  expect(story.status).toBe('complete');
  expect(story.title).toBe('The Light at Gull Rock');
  expect(story.pages.map(({ slot }) => slot)).toEqual(['cover', 'chapter-1', 'chapter-2', 'chapter-3']);
  for (const page of story.pages) {
    expect(page.picture).toMatchObject({ width: 2625, height: 2625, thumbhash: 'aGFzaA==' });
    if (page.number > 0) {
      expect(page.paragraphs?.length).toBeGreaterThan(0);
      expect(page.speech?.sentences.length).toBe(page.paragraphs?.length);
    }
  }
  expect(story.files.map(({ name }) => name).sort()).toEqual([
    'audio/chapter-1.mp3',
    'audio/chapter-2.mp3',
    'audio/chapter-3.mp3',
    'audio/full.mp3',
    'book-print.pdf',
    'book.epub',
    'book.pdf',
  ]);
  expect(story.progress).toEqual({ current: story.steps.length, total: story.steps.length, currentStep: null });
  expect(story.steps.every(({ status, attempts }) => status === 'done' && attempts === 1)).toBe(true);
  // plan, two sheets, four pictures, three texts, three voices
  const spoken = 3 * fakeWords('5-8').join('').length;
  expect(story.totals).toMatchObject({ calls: 13, costMicros: 10_000 + spoken });
  const once = it.models.calls.filter((call) => call !== 'speech');
  expect(new Set(once).size).toBe(once.length);
  expect(it.models.calls.length - once.length).toBe(3);
});

test('its stored parts can be opened, and each picture was drawn from the sheets of those in it', async () => {
  const { stories } = await it.making.listStories({ limit: 1, offset: 0 });
  const id = stories[0]!.id;
  const read = async (part: Promise<{ bytes: Uint8Array }>) => new TextDecoder().decode((await part).bytes);
  expect(await read(it.making.openPicture(id, 'cover', 'full'))).toMatch(/friend-1=\d+,hero=\d+/);
  expect(await read(it.making.openPicture(id, 'chapter-2', 'full'))).toMatch(/\/friend-1=\d+$/);
  expect(await read(it.making.openPicture(id, 'chapter-2', 'pencil'))).toMatch(/^pencil of/);
  expect(await read(it.making.openSpeech(id, 3))).toMatch(/^spoken: /);
  const pdf = JSON.parse(await read(it.making.openFile(id, 'book.pdf')));
  expect(pdf.pictures).toEqual(['chapter-1', 'chapter-2', 'chapter-3', 'cover']);
  // The PDF does not wait for the voice, and so cannot ask it for its name.
  expect(pdf.manuscript.madeBy).toEqual({ words: 'words by fake', pictures: 'pictures by fake', voice: '' });
  await expect(it.making.openFile(id, 'book.exe')).rejects.toMatchObject({ code: 'PART_NOT_FOUND' });
  await expect(it.making.openPicture(id, 'chapter-9', 'full')).rejects.toMatchObject({ code: 'PART_NOT_FOUND' });
});

test('its events tell the whole making in order, and can be taken up anywhere', async () => {
  const { stories } = await it.making.listStories({ limit: 1, offset: 0 });
  const id = stories[0]!.id;
  const read = async (after: number) => {
    const events: StoryEventView[] = [];
    for await (const event of it.making.followStory(id, after, AbortSignal.timeout(5_000))) events.push(event);
    return events;
  };
  const all = await read(0);
  expect(all.map((event) => event.id)).toEqual(all.map((_, i) => i + 1));
  expect(all[0]).toMatchObject({ type: 'status-changed', status: 'generating' });
  expect(all[1]).toMatchObject({ type: 'step-started', step: 'plan' });
  expect(all.at(-1)).toMatchObject({ type: 'status-changed', status: 'complete' });
  expect(await read(all.length - 2)).toEqual(all.slice(-2));
});

test('the second book has an honest estimate', async () => {
  const { storyId, estimatedSeconds } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  expect(estimatedSeconds).toBeGreaterThan(0);
  expect(estimatedSeconds).toBeLessThan(60);
  expect((await it.finish(storyId)).status).toBe('complete');
});
