/** The text step: the words of one chapter, checked for form and for the reading level of their age. */
import type { AgeBand } from '../../story/age-band.ts';
import { type ChapterText, chapterTextSchema } from '../../story/chapter.ts';
import { faultsAgainstBand, measureReadability } from '../../story/readability.ts';
import { ChapterInvalid, TextOutsideBand } from '../making-errors.ts';
import { inputOf } from '../step-results.ts';
import { type DoStep, subjectOf } from '../step-work.ts';

/** A text outside its band is written again at most this often. */
export const REWRITES_MAX = 2;

export const writeText: DoStep = async ({ step, claimed: { brief, seed, inputs }, deps, signal, call }) => {
  const { plan } = inputOf(inputs, 'plan', 'plan');
  const number = Number(subjectOf(step));
  let rejected: { paragraphs: string[]; faults: string[] } | undefined;
  for (let writing = 1; ; writing += 1) {
    const request = { task: { kind: 'chapter' as const, brief, seed, plan, number, rejected } };
    const { value, maker } = await call(request, () =>
      deps.text.generate({ ...request, schema: chapterTextSchema }, signal),
    );
    const text = checkChapter(value, number);
    const { grade, faults } = gradeText(text, brief.language, brief.ageGroup);
    if (faults.length === 0) return { result: { kind: 'text', text, grade, maker } };
    // A model that gives the same words again will go on to; asking it once more would only cost.
    const stuck = rejected?.paragraphs.join('\n') === text.paragraphs.join('\n');
    if (writing > REWRITES_MAX || stuck) throw new TextOutsideBand(number, writing, faults);
    rejected = { paragraphs: text.paragraphs, faults };
  }
};

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

/** The grade formula is made for English; a text in another language is not measured by it. */
function gradeText(text: ChapterText, language: string, band: AgeBand): { grade?: number; faults: string[] } {
  if (new Intl.Locale(language).language !== 'en') return { faults: [] };
  const measured = measureReadability(text.paragraphs, language);
  return { grade: measured.grade, faults: faultsAgainstBand(measured, band) };
}
