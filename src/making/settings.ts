/** The numbers the making works by, in one place, with what each is for. */
import type { StepKind } from './story-view.ts';

export interface MakingSettings {
  /** Seconds one attempt may take, by kind of step. */
  deadlineSeconds: Readonly<Record<StepKind, number>>;
  /** Seconds a book may be generating in one run (since it was started, resumed or approved) before it counts as stuck. */
  bookSeconds: number;
  /** The lowest score at which a picture is taken at once, and how often one below it is drawn again. */
  critic: { bar: number; redraws: number };
  /** How often a text is written again that is outside its band or unfit for children. */
  rewrites: number;
  /** Attempts after which a retryable failure fails the story. */
  attempts: number;
  /** Longest wait before the second attempt, in seconds; doubled for each further one, and drawn at random below that. */
  backoffSeconds: number;
  /** Seconds a worker holds a step without a sign of life. */
  leaseSeconds: number;
  /** How often a step may lose its worker before it is thought to be the cause. */
  crashes: number;
  /** Seconds between two sweeps, and before a ready step is woken a second time. */
  sweepSeconds: number;
  wakeAgainSeconds: number;
  /** Steps taken at once, by one worker. */
  concurrency: number;
}

export const DEFAULT_SETTINGS: MakingSettings = {
  // A step may hold several calls (drawn, judged, scored, drawn again), each with a deadline of its own.
  deadlineSeconds: { plan: 240, sheet: 420, art: 900, text: 420, voice: 240, press: 240, complete: 30 },
  bookSeconds: 3600,
  critic: { bar: 0.6, redraws: 2 },
  rewrites: 2,
  attempts: 3,
  backoffSeconds: 2,
  leaseSeconds: 12,
  crashes: 5,
  sweepSeconds: 2,
  wakeAgainSeconds: 5,
  concurrency: 8,
};
