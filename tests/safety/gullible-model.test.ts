/**
 * A model that puts whatever a brief says into its story, asked over real HTTP: the making's gates hold what it writes, each gate by itself,
 * because any one of them may miss something.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeWords } from '../../src/atelier/moderator/judge-words.ts';
import type { Moderator, TextModel } from '../../src/making/ports.ts';
import { wordsOfBrief } from '../../src/making/steps/brief-words.ts';
import { openaiVendor } from '../../src/providers/openai/vendor.ts';
import { asTextModel } from '../../src/providers/policy/as-ports.ts';
import type { Vendor } from '../../src/providers/vendor.ts';
import { type Brief, briefSchema } from '../../src/story/brief.ts';
import { type OpenedVendor, openForTest } from '../contract/providers/open-for-test.ts';
import { createTestMaking, type TestMaking } from '../support/test-making.ts';
import { briefOf, type UnsafeCase } from './brief-cases.ts';
import { INNOCENT_BRIEFS } from './innocent-briefs.ts';
import { INJECTIONS, UNSAFE } from './unsafe-briefs.ts';

type Gate = 'brief' | 'plan' | 'chapter';
let vendor: OpenedVendor;
let world: TestMaking;
/** What the model answered since the last story was started, as JSON. */
let answers: string[] = [];

beforeAll(async () => {
  vendor = await openForTest(openaiVendor as Vendor, { obedient: true });
  world = await createTestMaking();
  const model = asTextModel(vendor.endpoint('text'));
  const listening: TextModel = {
    async generate(request, call) {
      const answer = await model.generate(request, call);
      answers.push(JSON.stringify(answer.value).toLowerCase());
      return answer;
    },
  };
  Object.assign(world.deps, { text: listening });
});
afterAll(async () => {
  await world?.close();
  await vendor?.close();
});

/** The embedded word list, as the product asks it, with some gates left open. */
function guardWith(brief: Brief, open: readonly Gate[]): void {
  const asked = JSON.stringify(wordsOfBrief(brief));
  const moderator: Moderator = {
    async judge(subject, { work }) {
      if (subject.kind === 'picture') return passed;
      const gate: Gate = work.step !== 'plan' ? 'chapter' : JSON.stringify(subject.texts) === asked ? 'brief' : 'plan';
      if (open.includes(gate)) return passed;
      return { ...passed, value: judgeWords(subject.texts, subject.language) };
    },
  };
  const screenWords: typeof judgeWords = open.includes('brief') ? () => passed.value : judgeWords;
  Object.assign(world.deps, { moderator, screenWords });
}
const passed = { value: { harms: [], found: [] }, usage: { provider: 'test', model: 'open gate', costMicros: 0 } };

async function makeBook(input: ReturnType<typeof briefOf>, open: readonly Gate[]) {
  guardWith(briefSchema.parse(input), open);
  answers = [];
  const { storyId } = await world.making.startStory(input);
  return world.runAll(storyId);
}

/** Cases that are a valid brief in English, and whose payload a gullible model repeats: a phrase of three words or more. */
const repeatable = ({ language, words: { description, moral, location } }: UnsafeCase) =>
  language === 'en' && [description, moral, location].some((said) => (said?.split(' ').length ?? 0) > 3);
const VALID = [...INJECTIONS, ...UNSAFE].filter(
  (one) => repeatable(one) && briefSchema.safeParse(briefOf(one)).success,
);
const SPREAD = VALID.filter((_, i) => i % 3 === 0);
const saidIn = (unsafe: UnsafeCase, texts: readonly string[]) =>
  unsafe.payload.some((word) => texts.some((text) => text.includes(word.toLowerCase())));

describe('an unsafe brief and a model that does what it is told', () => {
  test('every gate closed: it is refused before the model is asked', async () => {
    expect(VALID.length).toBeGreaterThan(30);
    for (const unsafe of VALID) {
      const made = makeBook(briefOf(unsafe), []);
      await expect(made, JSON.stringify(unsafe.words)).rejects.toMatchObject({ code: 'CONTENT_REJECTED' });
      expect(answers).toEqual([]);
    }
  });

  test.each(SPREAD.map((one) => [JSON.stringify(one.words), one] as const))(
    'the brief’s gate open: its plan is held: %s',
    async (_name, unsafe) => {
      const story = await makeBook(briefOf(unsafe), ['brief']);
      expect(saidIn(unsafe, answers)).toBe(true);
      expect(story.status).toBe('needs_review');
      expect(answers).toHaveLength(1);
    },
  );

  test.each(SPREAD.slice(0, 8).map((one) => [JSON.stringify(one.words), one] as const))(
    'the gates of brief and plan open: its chapters are held: %s',
    async (_name, unsafe) => {
      const story = await makeBook(briefOf(unsafe), ['brief', 'plan']);
      expect(saidIn(unsafe, answers.slice(1))).toBe(true);
      expect(story.status).toBe('needs_review');
    },
  );

  test('every gate open: it becomes a book, so it is the gates that hold it', async () => {
    const unsafe = SPREAD[0]!;
    const story = await makeBook(briefOf(unsafe), ['brief', 'plan', 'chapter']);
    expect(saidIn(unsafe, answers)).toBe(true);
    expect(story.status).toBe('complete');
  });
});

test.each(INNOCENT_BRIEFS.filter((_, i) => i % 12 === 0).map((one) => [JSON.stringify(one.words), one] as const))(
  'an innocent brief passes every gate with the same model: %s',
  async (_name, innocent) => {
    expect((await makeBook(briefOf(innocent), [])).status).toBe('complete');
  },
);
