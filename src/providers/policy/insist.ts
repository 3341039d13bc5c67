/** Books are kept even when the database stumbles for a moment, and never at the price of the answer they are about. */
import type { Wait } from './policy-deps.ts';
import { orAborted } from './waiting.ts';

/** Milliseconds before the second and the third try. */
const PAUSES_MS = [50, 250];
/** A write that hangs longer than this is as good as failed. */
const PATIENCE_MS = 3000;
const NEVER = new AbortController().signal;

/** Writes, at most three times; answers with the last error, or undefined when it is written. Never throws. */
export async function insist(write: () => Promise<void>, wait: Wait): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await patiently(write());
      return undefined;
    } catch (error) {
      const pause = PAUSES_MS[attempt];
      if (pause === undefined) return error ?? new Error('unknown');
      await wait(pause, NEVER);
    }
  }
}

async function patiently(work: Promise<void>): Promise<void> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(new Error('no answer in time')), PATIENCE_MS);
  await orAborted(work, patience.signal).finally(() => clearTimeout(timer));
}
