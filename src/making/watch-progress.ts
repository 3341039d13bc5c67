/** Notices that a worker’s queue has silently died: not by an error, of which there is none, but by the work that does not come. */
import { WorkerStalled } from './making-errors.ts';
import { repeatUntil } from './repeat-until.ts';

/**
 * Long enough for a wake-up that was lost to be sent again by the sweep, twice. A worker that is started anew for nothing costs
 * a second.
 */
export const STALL_SECONDS = 30;
/** Looks in that time. One look alone proves nothing: a process that was frozen finds work waiting when it wakes up. */
const LOOKS = 5;

/** Tells once, when for `stallSeconds` work was waiting, the worker was free, and nothing was handed to it. Resolves when `signal` aborts. */
export async function watchProgress(
  signal: AbortSignal,
  options: {
    stallSeconds: number;
    /** How many wake-ups the worker has been handed so far, whatever came of them. */
    handed: () => number;
    /** Whether it could take one more. */
    isFree: () => boolean;
    countOverdue: (seconds: number) => Promise<number>;
    onStalled: (error: WorkerStalled) => void;
    onError: (error: unknown) => void;
  },
): Promise<void> {
  const { stallSeconds, handed, isFree } = options;
  const over = new AbortController();
  const lookSeconds = stallSeconds / LOOKS;
  let before = handed();
  let idle = 0;
  await repeatUntil(AbortSignal.any([signal, over.signal]), {
    everyMs: lookSeconds * 1000,
    onError: options.onError,
    async run() {
      const overdue = isFree() ? await options.countOverdue(lookSeconds) : 0;
      const now = handed();
      idle = overdue > 0 && now === before ? idle + 1 : 0;
      before = now;
      if (idle < LOOKS) return;
      over.abort();
      options.onStalled(new WorkerStalled(overdue, stallSeconds));
    },
  });
}
