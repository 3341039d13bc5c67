/** Turns the ways a program is asked to stop into one AbortSignal. */

/** Ctrl-C reaches us twice, from the terminal and passed on by the launcher; within this time both are one wish. */
const SAME_WISH_MS = 1_000;

/**
 * Aborts at SIGINT, SIGTERM or SIGHUP, or when the process that launched us is gone. Asked once more, the process ends at
 * once: somebody is waiting.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  let askedAt = 0;
  const ask = (why: string) => {
    if (stop.signal.aborted && performance.now() - askedAt < SAME_WISH_MS) return;
    if (stop.signal.aborted) process.exit(1);
    askedAt = performance.now();
    stop.abort(new Error(`Asked to stop (${why}).`));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ask(signal));
  if (process.channel) {
    process.on('disconnect', () => {
      if (!stop.signal.aborted) ask('the launcher is gone');
    });
    // Listening for the end of the launcher must not keep us alive.
    process.channel.unref();
  }
  return stop.signal;
}
