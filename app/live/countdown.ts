/** The seconds that are left, as they are shown: they fall steadily, however the studio's estimate moves. Pure. */

export interface Countdown {
  /** What is shown, in seconds. */
  shown: number;
  /** How long the studio has been saying much more than is shown, in seconds. */
  doubted: number;
}

/** While steps are open there is always something left. */
export const LEAST_SECONDS = 3;
/** How fast what is shown follows a shorter estimate: this share of the gap a second. */
const CATCH_UP = 0.3;
/** How fast it falls while the studio says there is more left than is shown, in seconds a second. */
const HELD_BACK = 0.35;
/** An estimate that is longer by this many seconds and this share, for this long, is believed. */
const MUCH = { seconds: 10, share: 0.5, for: 4 };

export const openCountdown = (estimate: number): Countdown => ({
  shown: Math.max(LEAST_SECONDS, estimate),
  doubted: 0,
});

/** `passed` seconds later, with the studio's estimate as it stands now (what it said, less the time since). Never above the estimate by rising. */
export function countDown({ shown, doubted }: Countdown, estimate: number, passed: number): Countdown {
  const more = estimate - shown;
  if (more <= 0) {
    const fallen = shown - passed + more * Math.min(1, CATCH_UP * passed);
    return { shown: Math.max(LEAST_SECONDS, estimate, fallen), doubted: 0 };
  }
  const much = more > Math.max(MUCH.seconds, shown * MUCH.share);
  // A studio that found more to do is believed once, not at every wink.
  if (much && doubted + passed >= MUCH.for) return { shown: estimate, doubted: 0 };
  return { shown: Math.max(LEAST_SECONDS, shown - HELD_BACK * passed), doubted: much ? doubted + passed : 0 };
}
