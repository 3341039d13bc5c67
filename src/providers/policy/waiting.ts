/** Waiting that ends when its signal does. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Wait } from './policy-deps.ts';

export const wait: Wait = async (ms, signal) => {
  signal.throwIfAborted();
  await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
};

/**
 * The work's end, or the signal's reason once it aborts: whoever does not listen to its signal is not waited for. `graceMs` is the
 * time the work has after that to end in its own way (to write down what it cost); what it says in that time counts.
 */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal, graceMs = 0): Promise<T> {
  return new Promise((resolve, reject) => {
    let grace: ReturnType<typeof setTimeout> | undefined;
    const abort = () => {
      if (graceMs === 0) reject(signal.reason);
      else grace = setTimeout(() => reject(signal.reason), graceMs);
    };
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => {
      clearTimeout(grace);
      signal.removeEventListener('abort', abort);
    });
  });
}
