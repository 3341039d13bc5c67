/**
 * What the making keeps in the database, as a port. Every method is one transaction; whatever changes the state of a story
 * writes its event and its wake-ups in the same one.
 */
import type { Brief } from '../story/brief.ts';
import type { StoryStatus } from '../story/life-cycle.ts';
import type { Budget, Ledger } from './ledger-ports.ts';
import type { CallContext } from './ports.ts';
import type { StepSpec } from './step-graph.ts';
import type { ArtResult, Maker, StepInputs, StepResult } from './step-results.ts';
import type { CallView, StepKind, StepStatus, StoryError, StoryEventView } from './story-view.ts';

export { AttemptOver, IdempotencyConflict, StoryNotFound } from './making-errors.ts';
// What an implementation needs of the making beside the port itself.
export type { StepInputs, StepKind, StepResult, StepSpec, StepStatus, StoryEventView };

export type StepFailure = Omit<StoryError, 'step'>;
export type CoverPicture = Pick<ArtResult, 'version' | 'width' | 'height' | 'thumbhash'>;

export interface StoryRecord {
  id: string;
  status: StoryStatus;
  brief: Brief;
  seed: number;
  title: string;
  synopsis: string | null;
  dedication: string | null;
  cover: CoverPicture | null;
  createdAt: Date;
  completedAt: Date | null;
  /** Seconds spent generating so far, without the time it stood still after an error or a cancel. */
  seconds: number;
}
export interface StepRecord {
  key: string;
  kind: StepKind;
  status: StepStatus;
  needs: string[];
  priority: number;
  attempts: number;
  /** Seconds the finished attempt took, or the running one has taken so far. */
  seconds: number | null;
  result: StepResult | null;
  failure: StepFailure | null;
}
export interface StoryRecords extends Ledger, Budget {
  /** Throws IdempotencyConflict when the key stands for another brief. */
  createStory(story: {
    id: string;
    brief: Brief;
    seed: number;
    title: string;
    first: StepSpec;
    idempotency?: { key: string; briefHash: string };
  }): Promise<{ storyId: string; created: boolean }>;
  /** Throws StoryNotFound, as every method below that takes a story's id and returns a story. */
  readStory(storyId: string): Promise<{ story: StoryRecord; steps: StepRecord[]; calls: CallSummary[] }>;
  readStep(storyId: string, key: string): Promise<StepRecord | undefined>;
  listStories(page: { limit: number; offset: number }): Promise<{
    /** `spoken`: a chapter at least has its voice. */
    stories: { story: StoryRecord; done: number; total: number; spoken: boolean }[];
    total: number;
  }>;
  /** The status is as old as the events or older, so a reader that sees an end has seen every event before it. */
  readEvents(
    storyId: string,
    afterId: number,
    limit: number,
  ): Promise<{ status: StoryStatus; events: StoryEventView[] } | undefined>;
  /** Throws IllegalTransition. Fences every running step. */
  cancelStory(storyId: string): Promise<void>;
  /** Throws IllegalTransition. Only what failed or was cancelled is set back; what is done stays done. */
  resumeStory(storyId: string): Promise<void>;
  /** Forgets the story, and puts the keys of its files into the bin in the same transaction. */
  removeStory(storyId: string): Promise<void>;

  /** Takes a ready step of a generating story; undefined when there is nothing to do. */
  claimStep(claim: {
    storyId: string;
    step: string;
    token: string;
    worker: string;
    presence: number | null;
    leaseSeconds: number;
  }): Promise<ClaimedStep | undefined>;
  /** False when the attempt has lost its step: somebody else has it, or the story was cancelled. */
  extendLease(attempt: Attempt, leaseSeconds: number): Promise<boolean>;
  /** Writes nothing and says so when the attempt has lost its step. */
  finishStep(attempt: Attempt, finish: FinishedStep): Promise<'kept' | 'lost' | 'gone'>;
  /** Back to ready after `delaySeconds`; the failure counts. */
  retryStep(attempt: Attempt, failure: StepFailure, delaySeconds: number): Promise<boolean>;
  /** The step has failed; the story stops in error, or pauses. Answers kept for the step are forgotten when it is an error. */
  failStep(attempt: Attempt, failure: StepFailure, event?: 'fail' | 'pause'): Promise<boolean>;
  /** Back to ready after `delaySeconds`, and nothing counts: there was no room at the model. */
  postponeStep(attempt: Attempt, delaySeconds: number): Promise<boolean>;
  /** Keeps the result, but holds the step and the story for somebody to look at. */
  holdStep(attempt: Attempt, finish: FinishedStep, failure: StepFailure): Promise<'kept' | 'lost' | 'gone'>;
  /** Throws StoryNotFound, IllegalTransition. Held steps count as done from now on; `finishes` tells what each adds and shows. */
  approveStory(storyId: string, finishes: ({ step: string } & Pick<FinishedStep, 'adds' | 'shows'>)[]): Promise<void>;
  /** Back to ready at once, without counting: the worker is being stopped. */
  releaseStep(attempt: Attempt): Promise<boolean>;

  /** Notes files before they are stored, so that none can be forgotten on disk. False when the story is gone. */
  noteBlobs(storyId: string, keys: readonly string[]): Promise<boolean>;
  /** Keys of files whose story is gone, for the sweep to remove. */
  readBin(limit: number): Promise<string[]>;
  emptyBin(keys: readonly string[]): Promise<void>;
  binBlobs(keys: readonly string[]): Promise<void>;

  /** An answer that was paid for by an earlier attempt at the same step, if it was kept and the step is still open. */
  readAnswer(attempt: Attempt, requestHash: string): Promise<KeptAnswer | undefined>;
  /** Keeps a paid answer until its step is done, so that no later attempt pays for it again. False when the attempt has lost its step. */
  keepAnswer(attempt: Attempt, requestHash: string, answer: KeptAnswer): Promise<boolean>;

  /** Hands waiting wake-ups to `send` and forgets them when it has taken them. Returns how many. */
  relayOutbox(
    limit: number,
    send: (
      wakeUps: { id: string; storyId: string; step: string; priority: number; delayMs: number }[],
    ) => Promise<void>,
  ): Promise<number>;
  /**
   * Heals: takes steps back from workers that died, and wakes what is ready but was not taken.
   * `crashes`: how often a step may lose its worker before it counts as failed. Returns how many steps.
   */
  sweep(options: { crashes: number; leaseSeconds: number; wakeAgainSeconds: number }): Promise<{
    lost: number;
    woken: number;
  }>;
  /** How many steps of generating stories have been ready and due for longer than that, and nobody has taken them. */
  countOverdue(seconds: number): Promise<number>;
  /** Median seconds of the newest finished attempts, by kind; a kind nobody has finished yet is left out. */
  medianSeconds(): Promise<Partial<Record<StepKind, number>>>;
  /** How many books are being made now. */
  countGenerating(): Promise<number>;
}

export type Attempt = Pick<CallContext['work'], 'storyId' | 'step' | 'token'>;
/** `value` is JSON; bytes are stored as files, and stand in it by their key. */
export interface KeptAnswer {
  value: unknown;
  maker: Maker;
}
/** What the ledger says of one model’s calls for one story. */
export type CallSummary = CallView;
export interface ClaimedStep {
  kind: StepKind;
  /** 1 for the first attempt. */
  number: number;
  /** Retryable failures since the story was started or resumed. */
  failures: number;
  brief: Brief;
  seed: number;
  /** Who pays. */
  shop: string;
  storyCreatedAt: Date;
  /** Seconds the story has been generating since it was started, resumed or approved, by the database’s clock. */
  storySeconds: number;
  inputs: StepInputs;
}
export interface FinishedStep {
  result: StepResult;
  inputHash: string;
  /** Steps that exist from now on. */
  adds?: StepSpec[];
  /** What the story shows of it from now on. */
  shows?: { title?: string; synopsis?: string; dedication?: string; cover?: CoverPicture };
  /** The story is finished with this step. */
  completes?: boolean;
}
