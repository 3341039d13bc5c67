/** A whole book by "real" vendors over HTTP, configured by nothing but their keys: all well, with vendors failing, and with all of them gone. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StoryView } from '../../src/making/story-view.ts';
import { readConfig } from '../../src/runtime/config.ts';
import { type House, openHouse } from '../../src/runtime/house.ts';
import { openLog } from '../../src/runtime/logging.ts';
import { type StandIns, startStandIns } from '../fakes/providers/start-stand-ins.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const NAME = 'Wilhelmina';
const brief = (changes: object = {}) => ({
  title: `${NAME} and the Bell`,
  characters: [{ name: NAME, description: `a small fox with a red scarf; ${NAME} is seven` }],
  moralLesson: `${NAME} learns to ask for help`,
  chapterCount: 2,
  seed: 7,
  ...changes,
});

let folder: string;
let database: TestDatabase;
let standIns: StandIns;
let house: House | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fablewright-models-'));
  database = await createTestDatabase();
});
afterEach(async () => {
  await house?.close();
  house = undefined;
  await standIns?.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function makeBook(
  options: Parameters<typeof startStandIns>[0],
  environment: Record<string, string> = {},
): Promise<StoryView> {
  standIns = await startStandIns({ thrifty: true, ...options });
  const config = readConfig({
    ...standIns.env,
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
    ...environment,
  });
  house = await openHouse(config, openLog(config, 'book'), new AbortController().signal);
  await house.startWorker();
  const { storyId } = await house.making.startStory(brief());
  for await (const _ of house.making.followStory(storyId, 0, AbortSignal.timeout(150_000)));
  return house.making.readStory(storyId);
}
const makersOf = (story: StoryView, capability: string) =>
  story.calls
    .filter((call) => call.capability === capability && call.count > call.failed)
    .map(({ provider }) => provider);

test('a key is enough: the book is the vendor’s, every call is in the ledger, and no name has left the house', {
  timeout: 180_000,
}, async () => {
  const story = await makeBook({ vendors: ['openai'] }, { SPEECH_HEARS_NAMES: 'false' });
  expect(story.status).toBe('complete');
  expect(story.title).toBe(`${NAME} and the Bell`);
  expect(JSON.stringify(story.pages)).toContain(NAME);
  expect(makersOf(story, 'text')).toEqual(['openai']);
  expect(makersOf(story, 'image')).toEqual(['openai']);
  expect(makersOf(story, 'speech')).toEqual(['embedded']);
  expect(standIns.complaints()).toEqual([]);

  const { calls } = standIns.openai;
  const told = calls.filter(({ body }) => body.toLowerCase().includes(NAME.toLowerCase()));
  expect(told.map(({ kind, task }) => `${kind} ${task}`)).toEqual([]);
  const charged = story.calls
    .filter(({ provider }) => provider === 'openai')
    .reduce((sum, { count }) => sum + count, 0);
  expect(charged).toBe(calls.filter(({ kind }) => kind !== 'models').length);
  expect(story.totals.costMicros).toBeGreaterThan(0);
  expect(story.pages.every(({ picture }) => picture?.critique && picture.critique.score >= 0.6)).toBe(true);
});

test('when the first vendor runs out of credit, another goes on from there', { timeout: 180_000 }, async () => {
  const story = await makeBook(
    { vendors: ['openai', 'google'], faults: ['openai:*:5+:credit'] },
    { SPEECH_HEARS_NAMES: 'true' },
  );
  expect(story.status).toBe('complete');
  expect(makersOf(story, 'image')).toContain('google');
  expect(makersOf(story, 'speech')).toContain('google');
  expect(standIns.complaints()).toEqual([]);
});

test('when every vendor is gone after the plan, the atelier finishes the very same story', {
  timeout: 180_000,
}, async () => {
  const gone = ['text', 'image', 'speech', 'moderation', 'critic'].map((kind) => {
    const first = kind === 'text' || kind === 'moderation' ? '2+' : '*';
    return `openai:${kind}:${first}:404`;
  });
  const story = await makeBook({ vendors: ['openai'], faults: gone });
  expect(story.status).toBe('complete');
  expect(makersOf(story, 'text')).toEqual(expect.arrayContaining(['openai', 'embedded']));
  expect(makersOf(story, 'image')).toEqual(['embedded']);
  for (const { number, paragraphs } of story.pages.filter((page) => page.number > 0))
    expect(paragraphs?.join(' '), `page ${number}`).toContain(NAME);
});

test('over its budget a book pauses, and goes on when the cap is raised, paying for nothing twice', {
  timeout: 180_000,
}, async () => {
  const paused = await makeBook({ vendors: ['openai'] }, { BOOK_BUDGET_USD: '0.20' });
  expect(paused.status).toBe('paused');
  expect(paused.errors[0]).toMatchObject({ code: 'QUOTA_EXCEEDED', next: expect.stringContaining('BOOK_BUDGET_USD') });
  expect(paused.totals.costMicros).toBeLessThanOrEqual(200_000);
  await house!.close();

  const config = readConfig({ ...standIns.env, DATABASE_URL: database.url, DATA_DIR: folder, BOOK_BUDGET_USD: '50' });
  house = await openHouse(config, openLog(config, 'book'), new AbortController().signal);
  await house.startWorker();
  await house.making.resumeStory(paused.id);
  for await (const _ of house.making.followStory(paused.id, 0, AbortSignal.timeout(120_000)));
  const story = await house.making.readStory(paused.id);
  expect(story.status).toBe('complete');
  const { rows } = await database.pool.query(
    `select request_hash, count(*) from model_calls where outcome = 'ok' and provider = 'openai' and capability in ('text', 'image')
     group by step, request_hash having count(*) > 1`,
  );
  expect(rows).toEqual([]);
  expect(standIns.openai.calls.filter(({ task }) => task === 'plan').length).toBe(1);
});
