/**
 * The text step: the words of one chapter, checked for form, for the reading level of their age, and for what has no place in a
 * book for children. What does not pass is written again, told why; what still does not pass is held for somebody to look at.
 */
import { type ChapterText, chapterTextSchema } from '../../story/chapter.ts';
import { readabilityFaults } from '../../story/readability.ts';
import { ChapterInvalid } from '../making-errors.ts';
import type { StepFailure } from '../record-ports.ts';
import { inputOf, type Maker, type TextResult } from '../step-results.ts';
import { type DoStep, type StepWork, subjectOf } from '../step-work.ts';
import { codeOf } from '../wait-or-abort.ts';
import { mayComeRight, passGate, stopsAttempt, wordsToJudge } from './pass-gates.ts';

interface Writing {
  text: ChapterText;
  maker: Maker;
  grade?: number;
  faults: string[];
  /** Unfit, not only too hard: it is the last to be kept. */
  unfit: boolean;
  failure?: StepFailure;
}

export const writeText: DoStep = async (work) => {
  const number = Number(subjectOf(work.step));
  let rejected: { paragraphs: string[]; faults: string[] } | undefined;
  let best: Writing | undefined;
  for (let writing = 1; writing <= work.deps.settings.rewrites + 1; writing += 1) {
    const written = await write(work, number, rejected).catch((error) => withoutRewrite(work, error, best));
    if (!written) break;
    if (!written.failure) return { result: resultOf(written) };
    if (!best || isBetter(written, best)) best = written;
    // Written again it would not be judged either.
    if (written.failure.code === 'NOT_MODERATED') break;
    // A model that gives the same words again will go on to; asking it once more would only cost.
    if (rejected?.paragraphs.join('\n') === written.text.paragraphs.join('\n')) break;
    rejected = { paragraphs: written.text.paragraphs, faults: written.faults };
  }
  return { result: resultOf(best!), held: best!.failure! };
};

/** What is there already is held for somebody to read when nobody writes it better. */
function withoutRewrite(work: StepWork, error: unknown, best: Writing | undefined): undefined {
  if (!best || stopsAttempt(work, error) || mayComeRight(work, error)) throw error;
  work.deps.log.warn({ storyId: work.storyId, step: work.step, code: codeOf(error) }, 'it could not be written again');
}

async function write(work: StepWork, number: number, rejected: { paragraphs: string[]; faults: string[] } | undefined) {
  const { brief, seed, inputs } = work.claimed;
  const { plan } = inputOf(inputs, 'plan', 'plan');
  const request = { task: { kind: 'chapter' as const, brief, seed, plan, number, rejected } };
  const { value: text, maker } = await work.call(
    request,
    (call) => work.deps.text.generate({ ...request, schema: chapterTextSchema }, call),
    { accept: (value) => checkChapter(value, number) },
  );
  const { grade, faults } = readabilityFaults(text.paragraphs, brief.language, brief.ageGroup);
  const written: Writing = { text, maker, grade, faults, unfit: false };
  const texts = [text.title, ...text.paragraphs];
  const gate = await passGate(work, `the text of chapter ${number}`, wordsToJudge(work, texts, plan.cast));
  if (!gate.passed)
    return {
      ...written,
      unfit: true,
      faults: [...gate.harms.map((harm) => `it is unfit for children (${harm})`), ...faults],
      failure: gate.failure,
    };
  if (faults.length === 0) return written;
  const failure = {
    code: 'TEXT_OUTSIDE_BAND',
    message: `The text of chapter ${number} is not quite right for ages ${brief.ageGroup}: it has ${faults.join('; ')}.`,
    next: 'Read it and approve it, or resume the story to have it written again.',
  };
  return { ...written, failure };
}

const isBetter = (a: Writing, b: Writing): boolean =>
  a.unfit === b.unfit ? a.faults.length < b.faults.length : !a.unfit;

const resultOf = ({ text, grade, maker }: Writing): TextResult => ({ kind: 'text', text, grade, maker });

/** Throws ChapterInvalid with every fault. */
export function checkChapter(value: unknown, number: number): ChapterText {
  const parsed = chapterTextSchema.safeParse(value);
  if (!parsed.success)
    throw new ChapterInvalid(
      number,
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    );
  if (parsed.data.number !== number) throw new ChapterInvalid(number, [`it has the number ${parsed.data.number}`]);
  return parsed.data;
}
