/** Finds the size a book's text is set in, and how its chapters split over pages, for the room there is. Pure. */
import type { PageView } from '../../src/making/story-view.ts';
import { type Rooms, type SetFrom, splitToFit } from './split-text.ts';
import type { TextUnit } from './text-units.ts';

export interface Chapter {
  slot: PageView['slot'];
  units: readonly TextUnit[];
}
export interface Fit {
  /** Size of the type, px. */
  type: number;
  /** Units that the pages of each chapter begin with. */
  starts: Map<PageView['slot'], number[]>;
  /** Some sentence is higher than a page even at the smallest size. */
  crowded: boolean;
}
/** Sets a chapter at a size (px). */
export type SetChapter = (chapter: Chapter, type: number) => SetFrom;

/** Sizes are tried in these steps, px. */
const STEP = 0.5;

/**
 * One size for the whole book, as a book has: as few pages as the smallest type allows, and the largest type that needs no
 * more than those. `rooms` gives the heights for text at a size.
 */
export function fitText(
  chapters: readonly Chapter[],
  sizes: { min: number; max: number },
  set: SetChapter,
  rooms: (type: number) => Rooms,
): Fit {
  const at = (type: number) => chapters.map((chapter) => splitToFit(chapter.units, set(chapter, type), rooms(type)));
  const pages = (splits: number[][]) => splits.reduce((sum, starts) => sum + starts.length, 0);
  let best = at(sizes.min);
  const fewest = pages(best);
  let [low, high] = [0, Math.max(0, Math.floor((sizes.max - sizes.min) / STEP))];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const splits = at(sizes.min + middle * STEP);
    if (pages(splits) <= fewest && !isCrowded(chapters, splits, set, rooms, sizes.min + middle * STEP)) {
      low = middle;
      best = splits;
    } else high = middle - 1;
  }
  const type = sizes.min + low * STEP;
  return {
    type,
    starts: new Map(chapters.map(({ slot }, i) => [slot, best[i] ?? [0]])),
    crowded: isCrowded(chapters, best, set, rooms, type),
  };
}

function isCrowded(
  chapters: readonly Chapter[],
  splits: number[][],
  set: SetChapter,
  rooms: (type: number) => Rooms,
  type: number,
): boolean {
  const { first, rest } = rooms(type);
  return chapters.some((chapter, i) => {
    const starts = splits[i] ?? [0];
    return starts.some((from, part) => {
      const to = starts[part + 1] ?? chapter.units.length;
      return (set(chapter, type)(from)[to - from - 1]?.bottom ?? 0) > (part === 0 ? first : rest);
    });
  });
}
