/** The gates every text and picture passes. They fail closed: what nobody could judge is held for somebody to look at. */
import { HARMS, type Harm, type ModerationSubject, type Verdict } from '../ports.ts';
import type { StepFailure } from '../record-ports.ts';
import type { StepWork } from '../step-work.ts';
import { codeOf } from '../wait-or-abort.ts';

export type Gate = { passed: true } | { passed: false; harms: Harm[]; failure: StepFailure };

/** Words for the gate, with the names in them: a vendor that judges is not told the names. */
export function wordsToJudge(
  work: StepWork,
  texts: string[],
  cast: readonly { name: string }[] = [],
): ModerationSubject {
  const { characters, language } = work.claimed.brief;
  const names = [...new Set([...characters, ...cast].map(({ name }) => name))];
  return { kind: 'words', texts, language, names };
}

/** `what` is how people call it: "the plan", "the text of chapter 3". Throws only what stops the whole attempt. */
export async function passGate(work: StepWork, what: string, subject: ModerationSubject): Promise<Gate> {
  let verdict: Verdict;
  try {
    ({ value: verdict } = await work.call({ judge: subject }, (call) => work.deps.moderator.judge(subject, call)));
  } catch (error) {
    if (work.signal.aborted || isPassing(error)) throw error;
    work.deps.log.warn({ storyId: work.storyId, step: work.step, code: codeOf(error) }, 'nobody could judge it');
    return {
      passed: false,
      harms: [],
      failure: {
        code: 'NOT_MODERATED',
        message: `Nobody could judge whether ${what} is fit for children.`,
        next: 'Look at it and approve it, or resume the story to have it made and judged again.',
      },
    };
  }
  const harms = verdict.harms.filter((harm) => HARMS.includes(harm));
  if (harms.length === 0) return { passed: true };
  return {
    passed: false,
    harms,
    failure: {
      code: 'CONTENT_HELD',
      message: `${capitalised(what)} may not be fit for children (${harms.join(', ')}).`,
      next: 'Look at it and approve it, or resume the story to have it made again.',
    },
  };
}

/** It will pass by itself (a busy limiter), or stands for the whole book (a budget that is used up): no verdict about this text. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Error && ('postponeSeconds' in error || codeOf(error) === 'QUOTA_EXCEEDED');

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
