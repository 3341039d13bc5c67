/** Makes every picture file that the planned pages of one edition show. */
import type { Manuscript } from '../../story/manuscript.ts';
import { PAPER, type Rgb } from '../pictures/lettering.ts';
import type { OpenPicture } from '../pictures/open-picture.ts';
import { pagePicture, type Scrim } from '../pictures/page-picture.ts';
import { vignette } from '../pictures/vignette.ts';
import { PAGE_SPOT, TITLE_SPOT } from './book-data.ts';
import { type Page, pathOf } from './compose-pages.ts';
import type { PlannedChapter } from './plan-chapters.ts';
import type { PlannedCover } from './plan-cover.ts';
import { type Sheet, sheetSide } from './sheet.ts';
import type { PlacedPicture } from './stand-ins.ts';

/** What stands in the book, opened: the cover, and the chapters in the manuscript's order. */
export interface BookPictures {
  cover: OpenPicture;
  chapters: OpenPicture[];
}
export interface BookPlan {
  pages: Page[];
  cover: PlannedCover;
  chapters: PlannedChapter[];
}

const WHITE: Rgb = [255, 255, 255];

/** The pictures of an edition in the order of their pages. Made one at a time: a printed one takes 20 MB unpacked. */
export async function drawPages(
  manuscript: Manuscript,
  pictures: BookPictures,
  plan: BookPlan,
  sheet: Sheet,
  signal: AbortSignal | undefined,
): Promise<PlacedPicture[]> {
  const drawn: PlacedPicture[] = [];
  const madeBy = manuscript.madeBy.pictures;
  const common = { quality: sheet.quality, madeBy };
  const page = { ...common, side: sheetSide(sheet), ppi: sheet.ppi };
  const spot = (width: number) => ({
    ...common,
    pixels: Math.round(width * sheet.ppi),
    paper: sheet.paper === null ? WHITE : PAPER,
  });
  const side = Math.round(page.side * page.ppi);
  for (const one of plan.pages) {
    signal?.throwIfAborted();
    const path = pathOf(one);
    if (path === undefined) continue;
    if (one.kind === 'cover') {
      const { zone, area, lettering } = plan.cover;
      const scrim: Scrim = { zone, area, ...lettering.scrim };
      drawn.push({ path, side, bytes: await pagePicture(COVER, pictures.cover, { ...page, scrim }) });
    } else if (one.kind === 'title') {
      const drawing = { ...spot(TITLE_SPOT), zone: plan.cover.zone };
      drawn.push({ path, side: drawing.pixels, bytes: await vignette(COVER, pictures.cover, drawing) });
    } else if (one.kind === 'picture' || one.kind === 'vignette' || one.kind === 'text') {
      const chapter = manuscript.chapters[one.chapter]!;
      const picture = pictures.chapters[one.chapter]!;
      const which = pictureName(chapter.number);
      if (one.kind === 'picture') {
        const scrim = one.over ? scrimOf(plan.chapters[one.chapter]!, chapter.textZone) : undefined;
        drawn.push({ path, side, bytes: await pagePicture(which, picture, { ...page, scrim }) });
      } else {
        const drawing = { ...spot(PAGE_SPOT), zone: chapter.textZone };
        drawn.push({ path, side: drawing.pixels, bytes: await vignette(which, picture, drawing) });
      }
    }
  }
  return drawn;
}

const COVER = 'The cover picture';
export const pictureName = (chapter: number): string => `The picture of chapter ${chapter}`;

function scrimOf({ layout, lettering }: PlannedChapter, zone: Scrim['zone'] | 'none'): Scrim | undefined {
  if (layout.way !== 'over' || !lettering || zone === 'none') return undefined;
  return { zone, area: layout.area, ...lettering.scrim };
}
