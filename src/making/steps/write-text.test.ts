/** Tests of the text step: form, reading level, and rewriting. */
import { expect, test } from 'vitest';
import { fakePlan, fakeWords } from '../../../tests/fakes/models.ts';
import { AGE_BANDS } from '../../story/age-band.ts';
import { type BriefInput, briefSchema } from '../../story/brief.ts';
import { faultsAgainstBand, measureReadability } from '../../story/readability.ts';
import type { Harm, TextTask } from '../ports.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { StepWork } from '../step-work.ts';
import { writeText } from './write-text.ts';

const tooHard = [
  'Notwithstanding considerable meteorological uncertainty, the extraordinarily conscientious lighthouse administrator continued illuminating the surrounding archipelago, irrespective of individual circumstances, deliberately and uninterruptedly.',
];
/** The step alone, with a model that gives these answers one after another. */
function writing(answers: unknown[], wish: Partial<BriefInput> = {}, harms: (text: string) => Harm[] = () => []) {
  const brief = briefSchema.parse({ characters: [{ name: 'Mira', description: 'a fox' }], chapterCount: 1, ...wish });
  const tasks: TextTask[] = [];
  const work = {
    step: 'text:1',
    claimed: { brief, seed: 7, inputs: { plan: { kind: 'plan', plan: fakePlan(brief) } } },
    deps: {
      settings: DEFAULT_SETTINGS,
      log: { info() {}, warn() {}, error() {} },
      moderator: {
        judge: async ({ texts }: { texts: string[] }) => ({ value: { harms: harms(texts.join(' ')), found: [] } }),
      },
      text: {
        generate: async ({ task }: { task: TextTask }) => {
          tasks.push(task);
          return { value: answers[tasks.length - 1], usage: { provider: 'fake', model: 'words', costMicros: 0 } };
        },
      },
    },
    signal: new AbortController().signal,
    call: async (_: object, make: () => Promise<{ value: unknown }>, { accept = (value: unknown) => value } = {}) => ({
      value: accept((await make()).value),
      maker: {},
    }),
  } as unknown as StepWork;
  return { run: () => writeText(work), tasks };
}
const chapter = (paragraphs: string[], number = 1) => ({ number, title: 'One', paragraphs });

test('the words that the other tests are told with fit every age', () => {
  for (const band of AGE_BANDS) expect(faultsAgainstBand(measureReadability(fakeWords(band)), band)).toEqual([]);
});

test('a text that fits its age is taken at once, with its grade', async () => {
  const { run, tasks } = writing([chapter(fakeWords('5-8'))]);
  const { result } = await run();
  expect(result).toMatchObject({ kind: 'text', text: { number: 1 }, grade: expect.closeTo(2.29, 1) });
  expect(tasks.length).toBe(1);
});

test('one that does not is written again, and told what was wrong', async () => {
  const { run, tasks } = writing([chapter(tooHard), chapter(fakeWords('5-8'))]);
  await run();
  expect(tasks[0]).toMatchObject({ rejected: undefined });
  expect(tasks[1]).toMatchObject({
    rejected: { paragraphs: tooHard, faults: expect.arrayContaining([expect.stringMatching(/reading grade/)]) },
  });
});

test('after two rewrites it is held for somebody to read', async () => {
  const { run, tasks } = writing(['a', 'b', 'c', 'd'].map((each) => chapter([...tooHard, each])));
  expect(await run()).toMatchObject({ held: { code: 'TEXT_OUTSIDE_BAND' }, result: { kind: 'text' } });
  expect(tasks.length).toBe(3);
});

test('a model that gives the same words again is not asked a third time', async () => {
  const { run, tasks } = writing([chapter(tooHard), chapter(tooHard), chapter(tooHard)]);
  expect(await run()).toMatchObject({ held: { code: 'TEXT_OUTSIDE_BAND' } });
  expect(tasks.length).toBe(2);
});

test('a text of another form or another chapter is no text', async () => {
  await expect(writing([{ number: 1 }]).run()).rejects.toMatchObject({ code: 'CHAPTER_INVALID', retryable: true });
  await expect(writing([chapter(fakeWords('5-8'), 2)]).run()).rejects.toThrow(/has the number 2/);
});

test('a language that the grade is not made for is not graded', async () => {
  const { result, held } = await writing([chapter(fakeWords('8-12'))], { language: 'de', ageGroup: '8-12' }).run();
  expect(result).not.toHaveProperty('grade', expect.anything());
  expect(held).toBeUndefined();
  // How long it is and how long its sentences are can be told in any language.
  const same = chapter(tooHard);
  expect((await writing([same, same, same], { language: 'de' }).run()).held).toMatchObject({
    code: 'TEXT_OUTSIDE_BAND',
  });
});

test('a text that is unfit for children is written again, told why', async () => {
  const gore: string[] = [...fakeWords('5-8'), 'Blood was everywhere.'];
  const { run, tasks } = writing([chapter(gore), chapter(fakeWords('5-8'))], {}, (text) =>
    text.includes('Blood') ? ['violence'] : [],
  );
  expect((await run()).held).toBeUndefined();
  expect(tasks[1]).toMatchObject({ rejected: { faults: ['it is unfit for children (violence)'] } });
});

test('of texts that will not do, an unfit one is the last to be kept', async () => {
  const unfit = chapter([...fakeWords('5-8'), 'Blood was everywhere.']);
  const { run } = writing([chapter(tooHard), unfit, unfit], {}, (text) => (text.includes('Blood') ? ['violence'] : []));
  const { result, held } = await run();
  expect(result).toMatchObject({ text: { paragraphs: tooHard } });
  expect(held).toMatchObject({ code: 'TEXT_OUTSIDE_BAND' });
});
