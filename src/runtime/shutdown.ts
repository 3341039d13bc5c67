/** Turns the ways a program is asked to stop into one AbortSignal. */

/**
 * Aborts at SIGINT, SIGTERM or SIGHUP, or when the process that launched us is gone. A second signal ends the process at
 * once: somebody is waiting.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  const ask = (why: string) => {
    if (stop.signal.aborted) process.exit(1);
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
