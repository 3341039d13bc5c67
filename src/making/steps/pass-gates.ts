/** The gates every text and picture passes. They fail closed: what nobody could judge is held for somebody to look at. */
import { NotModerated } from '../making-errors.ts';
import type { Harm, ModerationSubject, Verdict } from '../ports.ts';
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
    ({ value: verdict } = await work.call({ judge: subject }, (call) => work.deps.moderator.judge(subject, call), {
      accept: (value) => checkVerdict(value, what),
    }));
  } catch (error) {
    if (stopsAttempt(work, error) || mayComeRight(work, error)) throw error;
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
  // A harm that is not in our list is one all the same.
  const { harms } = verdict;
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

function checkVerdict(verdict: Verdict, what: string): Verdict {
  if (!Array.isArray(verdict?.harms)) throw new NotModerated(what);
  return verdict;
}

/** Nothing more can be done in this attempt: it was told to stop, a limiter or a budget stands in its way, or our own house failed. */
export const stopsAttempt = (work: StepWork, error: unknown): boolean =>
  work.signal.aborted || isPassing(error) || OURS.has(codeOf(error));

/** The step may be tried again: what was made is kept for it, so only what failed is asked for anew. */
export const mayComeRight = ({ claimed, deps }: StepWork, error: unknown): boolean =>
  error instanceof Error &&
  'retryable' in error &&
  error.retryable === true &&
  claimed.failures + 1 < deps.settings.attempts;

/** It will pass by itself (a busy limiter), or stands for the whole book (a budget that is used up). */
const isPassing = (error: unknown): boolean =>
  codeOf(error) === 'QUOTA_EXCEEDED' ||
  (error instanceof Error && 'postponeSeconds' in error && typeof error.postponeSeconds === 'number');

/** These say nothing about what was to be judged or scored, nor about the model that was asked. */
const OURS: ReadonlySet<string> = new Set(['ATTEMPT_OVER', 'DATABASE_UNAVAILABLE', 'DISK_FULL', 'STORY_NOT_FOUND']);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
