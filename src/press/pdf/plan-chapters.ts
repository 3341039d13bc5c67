/** Decides how each chapter is laid out: words over its picture, or facing it, at what size and how deep the pages are. */
import type { Manuscript } from '../../story/manuscript.ts';
import type { Lettering } from '../pictures/lettering.ts';
import { letteringOver } from '../pictures/lettering-over.ts';
import type { OpenPicture } from '../pictures/open-picture.ts';
import { textZoneArea, wordsArea } from '../pictures/text-zone-area.ts';
import { type ChapterLayout, pairOver } from './compose-pages.ts';
import { PressLayoutFailed } from './press-layout-failed.ts';
import type { TypeScale } from './type-scale.ts';
import type { Typesetter } from './typesetter.ts';

/** Points in an inch. */
const POINTS = 72;
/** A run of at most this many pages is filled evenly; longer ones end where they end. */
const EVEN_RUN_MAX = 4;

export interface PlannedChapter {
  layout: ChapterLayout;
  /** For a chapter with words over its picture. */
  lettering?: Lettering;
}

/** The order of the answer is that of the manuscript's chapters. */
export async function planChapters(
  typesetter: Typesetter,
  manuscript: Manuscript,
  pictures: readonly OpenPicture[],
  scale: TypeScale,
): Promise<PlannedChapter[]> {
  const over = await planOver(typesetter, manuscript, pictures, scale);
  const facing = manuscript.chapters.map((_, index) => index).filter((index) => !over.has(index));
  const runs = planFacing(typesetter, facing, scale);
  return manuscript.chapters.map((_, index) => over.get(index) ?? { layout: runs.get(index)! });
}

/** One size for all of them: the largest at which every chapter that may stand over its picture fits its zone, or most do. */
async function planOver(
  typesetter: Typesetter,
  manuscript: Manuscript,
  pictures: readonly OpenPicture[],
  scale: TypeScale,
): Promise<Map<number, PlannedChapter>> {
  const zoned = manuscript.chapters.flatMap(({ textZone }, chapter) => {
    const area = textZoneArea(textZone);
    return area && textZone !== 'none' ? [{ chapter, zone: textZone, area }] : [];
  });
  if (scale.over.length === 0 || zoned.length === 0) return new Map();
  const found = typesetter.trial({
    over: zoned.map(({ chapter, area }) => ({ chapter, sizes: scale.over, width: area.width })),
  }).found as { chapter: number; size: number; height: number }[];
  const heightAt = (chapter: number, size: number) =>
    found.find((one) => one.chapter === chapter && one.size === size)?.height ?? Number.POSITIVE_INFINITY;

  const fits = (size: number) => zoned.filter(({ chapter, area }) => heightAt(chapter, size) <= area.height);
  const most = fits(scale.over.at(-1)!).length;
  const size = scale.over.find((one) => fits(one).length === most)!;
  const planned = new Map<number, PlannedChapter>();
  for (const { chapter, zone, area: whole } of fits(size)) {
    const area = wordsArea(zone, whole.width, heightAt(chapter, size));
    const lettering = await letteringOver(pictures[chapter]!, area, (size * scale.leading) / POINTS);
    if (!lettering) continue;
    planned.set(chapter, {
      layout: { index: chapter, way: 'over', size, area, letters: lettering.letters },
      lettering,
    });
  }
  const scrims = new Map([...planned].map(([chapter, { lettering }]) => [chapter, lettering!.scrim.opacity]));
  const kept = pairOver(scrims, manuscript.chapters.length);
  return new Map([...planned].filter(([chapter]) => kept.has(chapter)));
}

/**
 * A picture lies on the left and its words begin on the right, so a run of words fills its spreads when its pages are odd. A run that
 * would be even takes one page more, and shares the last one with a spot drawing.
 */
function planFacing(
  typesetter: Typesetter,
  chapters: readonly number[],
  scale: TypeScale,
): Map<number, ChapterLayout & { way: 'facing' }> {
  const runs = (settings: readonly Setting[]) => countRuns(typesetter, settings);
  const at = (size: number) => chapters.map((chapter) => ({ chapter, size, depth: scale.depth, spot: false }));
  const size = oneSize((one) => [...runs(at(one)).values()].filter((run) => run > 1).length, chapters.length, scale);
  const plain = runs(at(size));

  const spread = chapters.flatMap((chapter) => {
    const pages = plain.get(chapter)!;
    if (pages === 1 || pages > EVEN_RUN_MAX) return [];
    const spot = pages % 2 === 0;
    return [{ chapter, size, spot, pages: spot ? pages + 1 : pages, low: scale.depth * 0.3, high: scale.depth }];
  });
  // The least depth that takes no more pages, found for all chapters at once by halving: pages of a run are then filled evenly.
  for (let step = 0; step < 6 && spread.length > 0; step++) {
    const depthOf = (run: { low: number; high: number }) => (run.low + run.high) / 2;
    const taken = runs(spread.map((run) => ({ ...run, depth: depthOf(run) })));
    for (const run of spread) {
      const depth = depthOf(run);
      if (taken.get(run.chapter)! > run.pages) run.low = depth;
      else run.high = depth;
    }
  }
  const found =
    spread.length === 0 ? new Map<number, number>() : runs(spread.map((run) => ({ ...run, depth: run.high })));
  return new Map(
    chapters.map((index) => {
      const run = spread.find(({ chapter, pages }) => chapter === index && found.get(index) === pages);
      // A run that could not be brought to its pages ends where it ends.
      if (!run)
        return [index, { index, way: 'facing', size, depth: scale.depth, pages: plain.get(index)!, spot: false }];
      return [index, { index, way: 'facing', size, depth: run.high, pages: run.pages, spot: run.spot }];
    }),
  );
}

/** `longAt` counts the chapters that do not keep to one page at a size. Smaller type never takes more pages, so sizes are halved. */
function oneSize(longAt: (size: number) => number, chapters: number, scale: TypeScale): number {
  const smallest = scale.page.at(-1)!;
  const longest = chapters === 0 ? 0 : longAt(smallest);
  if (longest > 0) return longest * 3 <= chapters ? smallest : scale.flow;
  let [low, high] = [0, scale.page.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (longAt(scale.page[middle]!) === 0) high = middle;
    else low = middle + 1;
  }
  return scale.page[high]!;
}

interface Setting {
  chapter: number;
  size: number;
  depth: number;
  spot: boolean;
}

/** Pages each chapter takes, when set like this. */
function countRuns(typesetter: Typesetter, settings: readonly Setting[]): Map<number, number> {
  if (settings.length === 0) return new Map();
  const flow = settings.map(({ chapter, size, depth, spot }) => ({ chapter, size, depth, spot }));
  const found = typesetter.trial({ flow }).found as { kind: string; page: number }[];
  const pageOf = (kind: string) => found.filter((one) => one.kind === kind).map(({ page }) => page);
  const [starts, ends] = [pageOf('start'), pageOf('end')];
  if (starts.length !== settings.length || ends.length !== settings.length)
    throw new PressLayoutFailed('A trial of the text pages', `${ends.length} of ${settings.length} chapters came back`);
  return new Map(settings.map(({ chapter }, i) => [chapter, ends[i]! - starts[i]! + 1]));
}
