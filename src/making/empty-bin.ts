/** Removes the files of stories that are gone. */
import type { StoryDeps } from './deps.ts';

/** Files removed in one go; the sweep comes again. */
const BATCH = 200;

/** A file that cannot be removed stays in the bin for the next time. Returns how many were removed. */
export async function emptyBin({ records, blobs }: Pick<StoryDeps, 'records' | 'blobs'>): Promise<number> {
  const keys = await records.readBin(BATCH);
  const ended = await Promise.allSettled(keys.map((key) => blobs.remove(key)));
  const removed = keys.filter((_, i) => ended[i]?.status === 'fulfilled');
  await records.emptyBin(removed);
  return removed.length;
}
