/** What the work of one step is given, and what it gives back. */
import type { StepDeps } from './deps.ts';
import type { Answer, BlobRef, CallContext } from './ports.ts';
import type { ClaimedStep, FinishedStep, StepFailure } from './record-ports.ts';
import type { RememberOptions } from './remember-answer.ts';
import type { Maker } from './step-results.ts';
import type { NewFile } from './store-files.ts';

export interface StepWork {
  storyId: string;
  step: string;
  claimed: ClaimedStep;
  deps: StepDeps;
  signal: AbortSignal;
  /** Calls a model, or finds the answer an earlier attempt has paid for; see remember-answer.ts. */
  call<T>(
    request: object,
    make: (call: CallContext) => Promise<Answer<T>>,
    options?: RememberOptions<T>,
  ): Promise<{ value: T; maker: Maker }>;
  /** Stores files through the file notes; see store-files.ts. */
  store(files: readonly NewFile[]): Promise<BlobRef[]>;
}
export type StepOutcome = Omit<FinishedStep, 'inputHash'> & {
  /** It is made, but somebody has to look at it before the book goes on. */
  held?: StepFailure;
};
export type DoStep = (work: StepWork) => Promise<StepOutcome>;

/** What follows the colon of a step key: `hero`, `cover`, `3`, `pdf`. */
export const subjectOf = (step: string): string => step.slice(step.indexOf(':') + 1);
