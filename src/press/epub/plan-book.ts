/** Plans the electronic book: where the title and the words stand, at what size, and how many pages each chapter takes. */
import type { Manuscript, ManuscriptChapter } from '../../story/manuscript.ts';
import type { TextZone } from '../../story/scene.ts';
import type { Face } from '../fonts/faces.ts';
import { pairOver } from '../pdf/compose-pages.ts';
import type { TypeScale } from '../pdf/type-scale.ts';
import { chooseLettering, type Lettering } from '../pictures/lettering.ts';
import { letteringOver } from '../pictures/lettering-over.ts';
import { measureGround } from '../pictures/measure-ground.ts';
import type { OpenPicture } from '../pictures/open-picture.ts';
import { type Area, TRIM, textZoneArea, wordsArea } from '../pictures/text-zone-area.ts';
import { fillAboveSpot, fillEvenly, fillPages, heightOf, type PageParagraph, paragraphsOf } from './fill-pages.ts';
import { type Measure, measureIn } from './measure-words.ts';
import { SCREEN_SCALES } from './screen-scale.ts';
import { type SentenceSpan, spanSentences } from './sentence-spans.ts';

/** Points in an inch. */
const POINTS = 72;
/** Line height of titles, in ems. */
export const TITLE_LEADING = 1.12;
/** Room between a chapter's title and its words: in ems of the title facing a picture, in ems of the words over one. */
export const HEAD_GAP = { facing: 0.7, over: 0.55 };
/** A title over a picture against the words under it. */
export const HEAD_OVER = 0.92;
const COVER_SIZES = [76, 70, 64, 58, 52, 48, 44, 40, 36, 32, 28, 24, 20];
const COVER_LINES = 4;
/** Of the page under a spot drawing, and between it and the words, in inches; and its side at most. */
const SPOT = { foot: 0.7, gap: 0.3, most: 5.2 };

/** Words on a picture. Sizes in points, areas in inches of the page. */
export interface Over {
  zone: Exclude<TextZone, 'none'>;
  area: Area;
  size: number;
  lettering: Lettering;
}
export interface TextPage {
  paragraphs: PageParagraph[];
  /** Inches from the top of the page to its first line or title. */
  top: number;
  /** A spot drawing under the words: inches from the top of the page, and its side. */
  spot?: { top: number; side: number };
}
export type PlannedChapter = { chapter: ManuscriptChapter; spans: SentenceSpan[]; size: number } & (
  | { way: 'over'; over: Over }
  | { way: 'facing'; pages: TextPage[] }
);
export interface PlannedBook {
  cover: Over;
  chapters: PlannedChapter[];
  scale: TypeScale;
}

/** `chapters` are the opened pictures in the order of the manuscript's chapters. */
export async function planBook(
  manuscript: Manuscript,
  pictures: { cover: OpenPicture; chapters: readonly OpenPicture[] },
  faces: { body: readonly Face[]; display: readonly Face[] },
): Promise<PlannedBook> {
  const [body, display] = [measureIn(faces.body), measureIn(faces.display)];
  const scale = SCREEN_SCALES[manuscript.ageGroup];
  const chapters = manuscript.chapters.map((chapter) => ({
    chapter,
    spans: spanSentences(chapter.paragraphs, manuscript.language),
  }));
  const over = await planOver(chapters, pictures.chapters, scale, body, display);
  const facing = chapters.filter((_, i) => !over.has(i));
  const size =
    scale.page.find((one) => facing.every((it) => pagesOf(it, one, scale, body, display).length === 1)) ?? scale.flow;
  return {
    cover: await planCover(manuscript, pictures.cover, display),
    scale,
    chapters: chapters.map((it, i) => {
      const words = over.get(i);
      return words
        ? { ...it, way: 'over', over: words, size: words.size }
        : { ...it, way: 'facing', size, pages: textPages(it, size, scale, body, display) };
    }),
  };
}

/**
 * Which chapters stand over their pictures, and where: all at one size, the largest at which as many fit their calm zones as at
 * the smallest. A zone too busy for words, whatever the scrim, takes none.
 */
async function planOver(
  chapters: readonly Chapter[],
  pictures: readonly OpenPicture[],
  scale: TypeScale,
  body: Measure,
  display: Measure,
): Promise<Map<number, Over>> {
  const fitAt = (size: number) =>
    chapters.flatMap(({ chapter: { title, textZone: zone }, spans }, i) => {
      if (zone === 'none') return [];
      const whole = screenZone(zone);
      const column = (whole.width * POINTS) / size;
      const head = display.lines(title, column / HEAD_OVER) * TITLE_LEADING * HEAD_OVER + HEAD_GAP.over;
      const height = ((head + heightOf(paragraphsOf(spans), column, body, scale)) * size) / POINTS;
      return height > whole.height ? [] : [{ i, zone, width: whole.width, height, size }];
    });
  const most = scale.over.length === 0 ? 0 : fitAt(scale.over.at(-1)!).length;
  const fitting = scale.over.map(fitAt).find((fit) => fit.length === most) ?? [];
  const over = new Map<number, Over>();
  for (const { i, zone, width, height, size } of fitting) {
    const placed = wordsArea(zone, width, height);
    const shift = { top: -OUTWARD, bottom: OUTWARD, left: 0, right: 0 }[zone];
    const area = { ...placed, y: placed.y + shift };
    const lettering = await letteringOver(pictures[i]!, area, (size * scale.leading) / POINTS);
    if (lettering) over.set(i, { zone, area, size, lettering });
  }
  const kept = pairOver(new Map([...over].map(([i, { lettering }]) => [i, lettering.scrim.opacity])), chapters.length);
  return new Map([...over].filter(([i]) => kept.has(i)));
}

/** Nothing is trimmed from a screen, so words over a picture may come this much nearer to its edge than in print, in inches. */
const OUTWARD = 0.2;
function screenZone(zone: Exclude<TextZone, 'none'>): Area {
  const area = textZoneArea(zone)!;
  return zone === 'top' || zone === 'bottom' ? { ...area, height: area.height + OUTWARD } : area;
}

interface Chapter {
  chapter: ManuscriptChapter;
  spans: readonly SentenceSpan[];
}

/** Width of a page's column in inches. */
export const columnOf = (scale: TypeScale): number => TRIM - scale.inside - scale.outside;

/** Height of a chapter's number and title with the room under them, in inches. */
function headOf({ chapter }: Chapter, scale: TypeScale, display: Measure): number {
  const lines = display.lines(chapter.title, (columnOf(scale) * 0.92 * POINTS) / scale.head);
  const number = scale.numbered ? 0.8 * TITLE_LEADING + 0.28 : 0;
  return ((number + lines * TITLE_LEADING + HEAD_GAP.facing) * scale.head) / POINTS;
}

type Fill = typeof fillPages;

function pagesOf(it: Chapter, size: number, scale: TypeScale, body: Measure, display: Measure, fill: Fill = fillPages) {
  const depth = (scale.depth * POINTS) / size;
  const head = (headOf(it, scale, display) * POINTS) / size;
  return fill(it.spans, (columnOf(scale) * POINTS) / size, { first: depth - head, rest: depth }, body, scale);
}

/** A run of even length would leave an empty page beside its end: it takes one page more, and ends above a spot drawing. */
function textPages(it: Chapter, size: number, scale: TypeScale, body: Measure, display: Measure): TextPage[] {
  const even = pagesOf(it, size, scale, body, display, fillEvenly);
  const shared = even.length % 2 === 0 ? pagesOf(it, size, scale, body, display, fillAboveSpot) : [];
  const pages = shared.length % 2 === 1 ? shared : even;
  let before: SentenceSpan | undefined;
  const filled = pages.map((spans, i) => {
    const paragraphs = paragraphsOf(spans, before);
    before = spans.at(-1);
    const words = (heightOf(paragraphs, (columnOf(scale) * POINTS) / size, body, scale) * size) / POINTS;
    return { paragraphs, height: words + (i === 0 ? headOf(it, scale, display) : 0) };
  });
  // All pages of a run hang from one line, as far down as leaves the space above and below the fullest in proportion.
  const left = Math.max(0, scale.depth - Math.max(...filled.map(({ height }) => height)));
  const top = scale.top + (left * scale.above) / (scale.above + scale.below);
  return filled.map(({ paragraphs, height }, i) => {
    if (pages !== shared || i < pages.length - 1) return { paragraphs, top };
    const spotTop = top + height + SPOT.gap;
    return { paragraphs, top, spot: { top: spotTop, side: Math.min(SPOT.most, TRIM - SPOT.foot - spotTop) } };
  });
}

/** A cover always carries its title: without a zone of its own, the calmer of sky and ground takes it, under a scrim. */
async function planCover(manuscript: Manuscript, picture: OpenPicture, display: Measure): Promise<Over> {
  const wanted = manuscript.cover.textZone;
  const zone = wanted === 'none' ? await calmerOf(picture) : wanted;
  const whole = textZoneArea(zone)!;
  const linesAt = (size: number) => display.lines(manuscript.title, (whole.width * POINTS) / size);
  const heightAt = (size: number) => (linesAt(size) * TITLE_LEADING * size) / POINTS;
  const size =
    COVER_SIZES.find(
      (one) =>
        (display.widest(manuscript.title) * one) / POINTS <= whole.width &&
        linesAt(one) <= COVER_LINES &&
        heightAt(one) <= whole.height,
    ) ?? COVER_SIZES.at(-1)!;
  const area = wordsArea(zone, whole.width, Math.min(whole.height, heightAt(size)));
  const lettering = chooseLettering(await measureGround(picture, area), 1)!;
  return { zone, area, size, lettering };
}

async function calmerOf(picture: OpenPicture): Promise<'top' | 'bottom'> {
  const [top, bottom] = [
    await measureGround(picture, textZoneArea('top')!),
    await measureGround(picture, textZoneArea('bottom')!),
  ];
  return bottom.busyness < top.busyness ? 'bottom' : 'top';
}
