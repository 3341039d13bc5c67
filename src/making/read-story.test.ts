/** Tests of a story as people see it, while it is made and after. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestMaking, type TestMaking, testBrief } from '../../tests/support/test-making.ts';

let it: TestMaking;
beforeAll(async () => {
  it = await createTestMaking({ models: { delayMs: (call) => (call === 'chapter:1' ? 400 : 2) } });
});
afterAll(() => it?.close());

test('a story fills up as its steps are done', async () => {
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 2, title: 'My own title' }));
  expect((await it.making.readStory(storyId)).title).toBe('My own title');
  await it.run(storyId, 'plan');
  const planned = await it.making.readStory(storyId);
  expect(planned.title).toBe('The Light at Gull Rock');
  expect(planned.cast.map(({ id, name }) => `${id} ${name}`)).toEqual(['hero Mira', 'friend-1 Old Tom']);
  expect(planned.pages).toHaveLength(3);
  expect(planned.pages[1]).toEqual({
    slot: 'chapter-1',
    number: 1,
    title: 'Chapter 1',
    alt: 'They stand at place 1.',
    textZone: 'bottom',
  });
  expect(planned.progress).toMatchObject({ current: 1, total: 14, currentStep: null });

  await it.run(storyId, 'text:1');
  const [, page] = (await it.making.readStory(storyId)).pages;
  expect(page).toMatchObject({ title: 'Part 1', paragraphs: expect.any(Array) });
  expect(page).not.toHaveProperty('picture');
  expect((await it.runAll(storyId)).progress).toEqual({ current: 14, total: 14, currentStep: null });
});

test('the seconds left are told once every kind of step was measured, and grow fewer', async () => {
  const { storyId, estimatedSeconds } = await it.making.startStory(testBrief({ chapterCount: 2 }));
  const before = (await it.making.readStory(storyId)).progress.secondsLeft;
  expect(before).toBe(estimatedSeconds);
  const running = it.run(storyId, 'plan');
  await running;
  const { progress } = await it.making.readStory(storyId);
  expect(progress.secondsLeft).toBeLessThanOrEqual(before!);
  const done = await it.runAll(storyId);
  expect(done.progress).not.toHaveProperty('secondsLeft');
});

test('the time a story stood still is not the time it took', async () => {
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  await it.run(storyId, 'plan');
  await it.making.cancelStory(storyId);
  const { seconds } = (await it.making.readStory(storyId)).totals;
  await sleep(1_500);
  expect((await it.making.readStory(storyId)).totals.seconds).toBe(seconds);
  await it.making.resumeStory(storyId);
  await sleep(50);
  const later = (await it.making.readStory(storyId)).totals.seconds;
  expect(later).toBeGreaterThan(seconds + 0.04);
  expect(later).toBeLessThan(seconds + 1.4);
});

test('what is running is told, with the most urgent first', async () => {
  const { storyId } = await it.making.startStory(testBrief({ chapterCount: 1 }));
  await it.run(storyId, 'plan');
  const running = it.run(storyId, 'text:1');
  await expect
    .poll(async () => (await it.making.readStory(storyId)).progress.currentStep, { interval: 5 })
    .toBe('text:1');
  await running;
});
