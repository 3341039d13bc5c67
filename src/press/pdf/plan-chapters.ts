/** Decides how each chapter is laid out: words over its picture, or facing it, at what size and how deep the pages are. */
import type { Manuscript } from '../../story/manuscript.ts';
import { chooseLettering, type Lettering } from '../pictures/lettering.ts';
import { measureGround } from '../pictures/measure-ground.ts';
import type { OpenPicture } from '../pictures/open-picture.ts';
import { textZoneArea, wordsArea } from '../pictures/text-zone-area.ts';
import type { ChapterLayout } from './compose-pages.ts';
import { PressLayoutFailed } from './press-layout-failed.ts';
import type { TypeScale } from './type-scale.ts';
import type { Typesetter } from './typesetter.ts';

/** A ground busier than this keeps no words, whatever the scrim: see measureGround for the scale. */
export const BUSY_MAX = 0.26;
/** A stronger scrim than this hides the picture rather than calms it. */
const SCRIM_MAX = 0.8;
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
    const ground = await measureGround(pictures[chapter]!, area);
    const lettering = chooseLettering(ground, SCRIM_MAX);
    if (!lettering || ground.busyness > BUSY_MAX) continue;
    planned.set(chapter, {
      layout: { index: chapter, way: 'over', size, area, letters: lettering.letters },
      lettering,
    });
  }
  return planned;
}

function planFacing(
  typesetter: Typesetter,
  chapters: readonly number[],
  scale: TypeScale,
): Map<number, ChapterLayout & { way: 'facing' }> {
  const runs = (size: number, depth: (chapter: number) => number) =>
    countRuns(typesetter, chapters, (chapter) => ({ chapter, size, depth: depth(chapter) }));
  const whole = () => scale.depth;
  const size = oneSize((one) => [...runs(one, whole).values()].filter((run) => run > 1).length, chapters.length, scale);
  const pages = runs(size, whole);

  // The least depth that takes no more pages, found for all chapters at once by halving: pages of a run are then filled evenly.
  const low = new Map(chapters.map((chapter) => [chapter, scale.depth * 0.4]));
  const high = new Map(chapters.map((chapter) => [chapter, scale.depth]));
  const uneven = chapters.filter((chapter) => pages.get(chapter)! > 1 && pages.get(chapter)! <= EVEN_RUN_MAX);
  for (let step = 0; step < 6 && uneven.length > 0; step++) {
    const middle = (chapter: number) =>
      uneven.includes(chapter) ? (low.get(chapter)! + high.get(chapter)!) / 2 : scale.depth;
    const taken = runs(size, middle);
    for (const chapter of uneven)
      (taken.get(chapter)! > pages.get(chapter)! ? low : high).set(chapter, middle(chapter));
  }
  return new Map(
    chapters.map((index) => [
      index,
      { index, way: 'facing', size, depth: high.get(index)!, pages: pages.get(index)! } as const,
    ]),
  );
}

/** `longAt` counts the chapters that do not keep to one page at a size. */
function oneSize(longAt: (size: number) => number, chapters: number, scale: TypeScale): number {
  const fits = scale.page.find((size) => longAt(size) === 0);
  if (fits !== undefined) return fits;
  const smallest = scale.page.at(-1)!;
  return longAt(smallest) * 3 <= chapters ? smallest : scale.flow;
}

/** Pages each chapter takes, when set like this. */
function countRuns(
  typesetter: Typesetter,
  chapters: readonly number[],
  setting: (chapter: number) => { chapter: number; size: number; depth: number },
): Map<number, number> {
  if (chapters.length === 0) return new Map();
  const found = typesetter.trial({ flow: chapters.map(setting) }).found as { kind: string; page: number }[];
  const pageOf = (kind: string) => found.filter((one) => one.kind === kind).map(({ page }) => page);
  const [starts, ends] = [pageOf('start'), pageOf('end')];
  if (starts.length !== chapters.length || ends.length !== chapters.length)
    throw new PressLayoutFailed('A trial of the text pages', `${ends.length} of ${chapters.length} chapters came back`);
  return new Map(chapters.map((chapter, i) => [chapter, ends[i]! - starts[i]! + 1]));
}
