/** Does something again and again: at intervals, and at once when told that there is something to do. */

/** Runs never overlap. An error is reported and the next run comes at its time. Resolves after the run in which `signal` aborts. */
export async function repeatUntil(
  signal: AbortSignal,
  options: {
    everyMs: number;
    run: () => Promise<void>;
    onError: (error: unknown) => void;
    /** Given a bell to ring; returns the end of it. */
    wake?: (ring: () => void) => () => void;
  },
): Promise<void> {
  let rung = Promise.withResolvers<void>();
  const off = options.wake?.(() => rung.resolve());
  const abort = () => rung.resolve();
  signal.addEventListener('abort', abort);
  try {
    while (!signal.aborted) {
      // Renewed before the run: a bell during the run means one more.
      rung = Promise.withResolvers<void>();
      await options.run().catch(options.onError);
      if (signal.aborted) return;
      const timer = setTimeout(rung.resolve, options.everyMs);
      await rung.promise;
      clearTimeout(timer);
    }
  } finally {
    off?.();
    signal.removeEventListener('abort', abort);
  }
}
