/** The time a book cannot fall below at vendors of fixed latencies: computed from the step graph, before anything is measured. */
import { expectedSteps } from '../../src/making/step-graph.ts';
import type { StepKind } from '../../src/making/story-view.ts';
import { criticalPath } from '../critical-path.ts';
import type { Latencies } from './stand-ins.ts';

type CallKind = keyof Latencies;
/** The calls of one step, one after another, when everything passes at the first try; see making/steps. */
export const CALLS_OF: Readonly<Record<StepKind, readonly CallKind[]>> = {
  plan: ['moderation', 'text', 'moderation'],
  sheet: ['image', 'moderation'],
  art: ['image', 'moderation', 'critic'],
  text: ['text', 'moderation'],
  voice: ['speech'],
  press: [],
  complete: [],
};

export interface BookSize {
  characters: readonly { name: string }[];
  chapterCount: number;
}

/** Seconds. */
export function bookPath(size: BookSize, latencyMs: Latencies): { keys: string[]; seconds: number } {
  const secondsOf = (kind: StepKind) => CALLS_OF[kind].reduce((sum, call) => sum + latencyMs[call], 0) / 1000;
  return criticalPath(stepsOf(size).map(({ key, kind, needs }) => ({ key, kind, needs, seconds: secondsOf(kind) })));
}

/** How often a book calls each kind of model. */
export function bookCalls(size: BookSize): Record<CallKind, number> {
  const calls: Record<CallKind, number> = { text: 0, critic: 0, image: 0, speech: 0, moderation: 0 };
  for (const { kind } of stepsOf(size)) for (const call of CALLS_OF[kind]) calls[call] += 1;
  return calls;
}

const stepsOf = ({ characters, chapterCount }: BookSize) =>
  expectedSteps({ characters: characters.map(({ name }) => ({ name, role: 'hero', description: '' })), chapterCount });
