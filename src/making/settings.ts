/** The numbers the making works by, in one place, with what each is for. */
import type { StepKind } from './story-view.ts';

export interface MakingSettings {
  /** Seconds one attempt may take, by kind of step. */
  deadlineSeconds: Readonly<Record<StepKind, number>>;
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
  deadlineSeconds: { plan: 90, sheet: 120, art: 180, text: 90, voice: 90, press: 240, complete: 30 },
  attempts: 3,
  backoffSeconds: 2,
  leaseSeconds: 12,
  crashes: 5,
  sweepSeconds: 2,
  wakeAgainSeconds: 5,
  concurrency: 8,
};
