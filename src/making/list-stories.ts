/** Lists stories, newest first. */
import { composeSummary } from './compose-view.ts';
import type { StoryDeps } from './deps.ts';
import type { Making } from './story-view.ts';

/** The longest page anybody gets, whatever was asked. */
export const PAGE_MAX = 100;

export const listStories = async (
  { records }: StoryDeps,
  { limit, offset }: { limit: number; offset: number },
): ReturnType<Making['listStories']> => {
  const page = { limit: clamp(limit, 1, PAGE_MAX), offset: clamp(offset, 0, 1_000_000) };
  const { stories, total } = await records.listStories(page);
  return { stories: stories.map(composeSummary), total };
};

/** Page numbers come from addresses: not a number counts as the least. */
const clamp = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, Math.trunc(value) || min));
