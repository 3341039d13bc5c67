/** Looks at the shelf again while a book on it is being drawn. */
import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import type { StorySummary } from '../../src/making/story-view.ts';
import { isBeingMade } from './use-live-story.ts';

const LOOK_EVERY_MS = 3_000;

export function useMovingShelf(stories: StorySummary[]): void {
  const { revalidate } = useRevalidator();
  const moving = stories.some(({ status }) => isBeingMade(status));
  useEffect(() => {
    if (!moving) return;
    // A shelf in a hidden tab is looked at when it is seen again, not before.
    const timer = setInterval(() => document.hidden || void revalidate(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [moving, revalidate]);
}
