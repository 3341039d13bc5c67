/** From a text request to a prompt. The rules never change with the request; what people sent goes in as data. */
import type { VendorTextRequest } from '../endpoint.ts';
import { CHAPTER_RULES, chapterQuestion } from './chapter-prompt.ts';
import { PLAN_RULES, planQuestion } from './plan-prompt.ts';

export interface TextPrompt {
  system: string;
  user: string;
  /** A name for the answer’s schema, as vendors want it. */
  schemaName: string;
}

/** Pure: the same request gives the same prompt. Nothing of the brief is in `system`. */
export function textPrompt({ task, notes = [] }: VendorTextRequest): TextPrompt {
  const rules = notes.length > 0 ? `\n\nRules for this request:\n${notes.map((note) => `- ${note}`).join('\n')}` : '';
  return task.kind === 'plan'
    ? { system: PLAN_RULES, user: planQuestion(task.brief) + rules, schemaName: 'book_plan' }
    : { system: CHAPTER_RULES, user: chapterQuestion(task) + rules, schemaName: 'book_chapter' };
}
