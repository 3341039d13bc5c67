/** How long the steps that are left will take, from what such steps took before. Pure. */
import type { StepSpec } from './step-graph.ts';
import type { StepKind } from './story-view.ts';

/** A step that is not done; `elapsed` is what a running one has taken so far. */
export type OpenStep = Pick<StepSpec, 'key' | 'kind' | 'needs' | 'priority'> & { elapsed?: number };
export type MedianSeconds = Partial<Record<StepKind, number>>;

/**
 * Seconds until the last of `open` is done when `slots` steps run at once, by playing the schedule through: list scheduling in
 * order of priority (Graham, "Bounds on multiprocessing timing anomalies", 1969). Needs that are not in `open` count as done.
 * Undefined when a kind has never been measured: better no number than an invented one.
 */
export function estimateSeconds(open: readonly OpenStep[], medians: MedianSeconds, slots: number): number | undefined {
  if (open.some(({ kind }) => medians[kind] === undefined)) return undefined;
  const left = ({ kind, elapsed = 0 }: OpenStep) => Math.max(0, medians[kind]! - elapsed);
  const waiting = new Map(open.map((step) => [step.key, step]));
  const running: { key: string; ends: number }[] = [];
  let now = 0;
  for (const step of open)
    if (step.elapsed !== undefined) {
      waiting.delete(step.key);
      running.push({ key: step.key, ends: left(step) });
    }
  const unfinished = new Set(open.map(({ key }) => key));
  while (unfinished.size > 0) {
    const ready = [...waiting.values()]
      .filter(({ needs }) => needs.every((key) => !unfinished.has(key)))
      .sort((a, b) => a.priority - b.priority);
    for (const step of ready.slice(0, Math.max(0, slots - running.length))) {
      waiting.delete(step.key);
      running.push({ key: step.key, ends: now + left(step) });
    }
    running.sort((a, b) => a.ends - b.ends);
    const next = running.shift();
    // Steps that need one another, or one that is missing: no schedule, so no number.
    if (!next) return undefined;
    now = Math.max(now, next.ends);
    unfinished.delete(next.key);
  }
  return now;
}
