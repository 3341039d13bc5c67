/** How much of a limit a minute was used, while there was always somebody waiting for it. */

/**
 * `times`: when all calls of the narrowest meter came in, in milliseconds. Measured from the first of them to the last: before, no book
 * has come so far; afterwards nobody wants anything any more. Neither end is cut: a line that pays for a quick start with a pause later,
 * or that serves its last callers late, is seen. The first call opens the window and does not count; `allowed` is the even rate, without
 * what a vendor would let go beyond it because nothing was used before.
 */
export function limitShare(
  times: readonly number[],
  perMinute: number,
): { calls: number; seconds: number; allowed: number } {
  const seconds = times.length === 0 ? 0 : (Math.max(...times) - Math.min(...times)) / 1000;
  return { calls: Math.max(0, times.length - 1), seconds, allowed: (seconds / 60) * perMinute };
}
