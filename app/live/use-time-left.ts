/** The time a book still takes, counted down in the browser between the studio's estimates. */
import { useEffect, useRef, useState } from 'react';
import type { StoryView } from '../../src/making/story-view.ts';
import { type Countdown, countDown, openCountdown } from './countdown.ts';
import { isBeingMade } from './use-live-story.ts';

const TICK_MS = 1_000;

/** Seconds to show; undefined while the studio has no estimate, and when nothing is being made. */
export function useTimeLeft(story: StoryView): number | undefined {
  const estimate = isBeingMade(story.status) ? story.progress.secondsLeft : undefined;
  const [countdown, setCountdown] = useState<Countdown | undefined>(
    estimate === undefined ? undefined : openCountdown(estimate),
  );
  const said = useRef<{ seconds: number; at: number }>(undefined);
  useEffect(() => {
    said.current = estimate === undefined ? undefined : { seconds: estimate, at: performance.now() };
    if (estimate === undefined) setCountdown(undefined);
    else setCountdown((before) => before ?? openCountdown(estimate));
    // Every story that is read brings an estimate of its own moment, even when the number is the same.
  }, [story, estimate]);
  const counting = countdown !== undefined;
  useEffect(() => {
    if (!counting) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const passed = (now - last) / 1000;
      last = now;
      const { seconds, at } = said.current ?? { seconds: 0, at: now };
      const estimateNow = Math.max(0, seconds - (now - at) / 1000);
      setCountdown((before) => before && countDown(before, estimateNow, passed));
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [counting]);
  return countdown?.shown;
}
