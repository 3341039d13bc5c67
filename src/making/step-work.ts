/** What the work of one step is given, and what it gives back. */
import type { StepDeps } from './deps.ts';
import type { BlobRef, Usage } from './ports.ts';
import type { ClaimedStep, FinishedStep } from './record-ports.ts';
import type { Maker } from './step-results.ts';
import type { NewFile } from './store-files.ts';

export interface StepWork {
  storyId: string;
  step: string;
  claimed: ClaimedStep;
  deps: StepDeps;
  signal: AbortSignal;
  /** Calls a model through the ledger; see record-call.ts. */
  call<T>(request: object, make: () => Promise<{ value: T; usage: Usage }>): Promise<{ value: T; maker: Maker }>;
  /** Stores files through the file notes; see store-files.ts. */
  store(files: readonly NewFile[]): Promise<BlobRef[]>;
}
export type StepOutcome = Omit<FinishedStep, 'inputHash'>;
export type DoStep = (work: StepWork) => Promise<StepOutcome>;

/** What follows the colon of a step key: `hero`, `cover`, `3`, `pdf`. */
export const subjectOf = (step: string): string => step.slice(step.indexOf(':') + 1);
