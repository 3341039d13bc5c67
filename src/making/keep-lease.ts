/** Keeps a step in the hands of its attempt while it works, and tells the attempt when it has lost it. */
import type { StepDeps } from './deps.ts';
import { AttemptOver } from './making-errors.ts';
import type { Attempt } from './record-ports.ts';

/** Signs of life in the time of one lease; three may go missing before it is over. */
const BEATS_A_LEASE = 4;

export interface Lease {
  /** Aborts with AttemptOver when the step was taken away, or the story cancelled or deleted. */
  signal: AbortSignal;
  end(): void;
}

export function keepLease(
  deps: Pick<StepDeps, 'records' | 'news' | 'settings' | 'clock' | 'log'>,
  attempt: Attempt,
): Lease {
  const { leaseSeconds } = deps.settings;
  const over = new AbortController();
  let heldUntil = deps.clock.now().getTime() + leaseSeconds * 1000;
  let beating = false;

  async function beat() {
    if (beating || over.signal.aborted) return;
    beating = true;
    const asked = deps.clock.now().getTime();
    try {
      if (await deps.records.extendLease(attempt, leaseSeconds)) heldUntil = asked + leaseSeconds * 1000;
      else over.abort(new AttemptOver('lost'));
    } catch (error) {
      deps.log.warn({ err: error, ...attempt }, 'a sign of life could not be given');
      // Somebody else may have the step by now, and what is made here could no longer be written.
      if (deps.clock.now().getTime() > heldUntil) over.abort(new AttemptOver('lost'));
    } finally {
      beating = false;
    }
  }
  const timer = setInterval(beat, (leaseSeconds * 1000) / BEATS_A_LEASE);
  // A cancelled story is heard of at once, so that nothing more is paid for.
  const off = deps.news.onStory(attempt.storyId, ({ type }) => {
    if (type === 'status-changed') void beat();
  });
  return {
    signal: over.signal,
    end() {
      clearInterval(timer);
      off();
    },
  };
}
