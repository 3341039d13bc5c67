/** Splits a chapter over pages: as few as hold it, about equally full, at the ends of paragraphs or at least of sentences. */
import type { TextUnit } from './text-units.ts';

/** Where a sentence stands when the text is set from some sentence on, in px. */
export interface UnitBox {
  /** From the top of the page's text to the foot of the sentence's last line. */
  bottom: number;
  /** Lines of the paragraph it stands in. */
  lines: number;
}
/** The text from a sentence on, set at one size: a box for that sentence and each after it. */
export type SetFrom = (unit: number) => UnitBox[];
/** Heights for text in px: of the page that shares its room with the picture, and of the pages after it. */
export interface Rooms {
  first: number;
  rest: number;
}

/** Lines of a paragraph that may stand alone at the foot or the head of a page; measured in letters, so about. */
const LONELY_LINES = 1.5;
/** How much emptier a page may be for ending with a paragraph. */
const FOR_PARAGRAPH = 0.75;
/** What a paragraph that stays whole is worth: as much as one page a fifth emptier than the others. */
const FOR_WHOLE = 0.04;
/** How full the fullest page of a chapter may be, from calm to brim. */
const FILLS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];

/** The units that pages begin with; the first is 0. A sentence that is higher than a page gets one for itself. */
export function splitToFit(units: readonly TextUnit[], setFrom: SetFrom, rooms: Rooms): number[] {
  const fewest = fill(units, setFrom, rooms, 1, false);
  if (fewest.length === 1) return fewest;
  const splits = [true, false]
    .flatMap((calm) => FILLS.map((share) => fill(units, setFrom, rooms, share, calm)))
    .filter(({ length }) => length === fewest.length);
  const costs = splits.map((starts) => roughness(starts, units, setFrom, rooms));
  return splits[costs.indexOf(Math.min(...costs))] ?? fewest;
}

/** How unevenly the pages are filled, and how many end in the middle of a paragraph. */
function roughness(starts: readonly number[], units: readonly TextUnit[], setFrom: SetFrom, rooms: Rooms): number {
  const fills = starts.map((from, i) => {
    const to = starts[i + 1] ?? units.length;
    return (setFrom(from)[to - from - 1]?.bottom ?? 0) / (i === 0 ? rooms.first : rooms.rest);
  });
  const mean = fills.reduce((sum, share) => sum + share, 0) / fills.length;
  const uneven = fills.reduce((sum, share) => sum + (share - mean) ** 2, 0);
  const broken = starts.filter((from) => from > 0 && units[from - 1]?.paragraph === units[from]?.paragraph).length;
  return uneven + broken * FOR_WHOLE;
}

/** Pages filled one after the other up to a share of their room; `calm` ends them with paragraphs where it can. */
function fill(units: readonly TextUnit[], setFrom: SetFrom, rooms: Rooms, share: number, calm: boolean): number[] {
  const starts = [0];
  for (;;) {
    const from = starts.at(-1) ?? 0;
    const boxes = setFrom(from);
    const room = (starts.length === 1 ? rooms.first : rooms.rest) * share;
    if ((boxes.at(-1)?.bottom ?? 0) <= room) return starts;
    const count = cutAfter(units.slice(from), boxes, room, calm);
    if (from + count >= units.length) return starts;
    starts.push(from + count);
  }
}

/** How many units the page takes; one at least. */
function cutAfter(units: readonly TextUnit[], boxes: readonly UnitBox[], room: number, calm: boolean): number {
  const fits = boxes.findLastIndex(({ bottom }) => bottom <= room);
  const clean = (i: number) => !isLonely(units, boxes, i);
  const endsParagraph = (i: number) => units[i]?.paragraph !== units[i + 1]?.paragraph;
  const least = (boxes[fits]?.bottom ?? 0) * FOR_PARAGRAPH;
  let best = fits;
  while (best >= 0 && !clean(best)) best -= 1;
  if (best < 0) best = fits;
  if (calm)
    for (let i = best; i >= 0 && (boxes[i]?.bottom ?? 0) >= least; i -= 1)
      if (endsParagraph(i)) {
        best = i;
        break;
      }
  return Math.max(1, best + 1);
}

/** Whether a cut after unit `i` leaves a line of its paragraph alone, before it or behind it. */
function isLonely(units: readonly TextUnit[], boxes: readonly UnitBox[], i: number): boolean {
  const unit = units[i];
  const box = boxes[i];
  if (!unit || !box || units[i + 1]?.paragraph !== unit.paragraph) return false;
  const same = units.filter(({ paragraph }) => paragraph === unit.paragraph);
  const all = (same.at(-1)?.to ?? 0) - (same[0]?.from ?? 0);
  const before = (box.lines * (unit.to - (same[0]?.from ?? 0))) / all;
  return before < LONELY_LINES || box.lines - before < LONELY_LINES;
}

/** Before anything is measured: about as many letters a page, at the ends of sentences. The same on the server and in the browser. */
export function splitByLetters(units: readonly TextUnit[], lettersMax: number): number[] {
  const letters = units.reduce((sum, { from, to }) => sum + to - from, 0);
  const pages = Math.ceil(letters / lettersMax);
  const starts = [0];
  let sum = 0;
  units.forEach(({ from, to }, i) => {
    if (i > 0 && sum >= (starts.length * letters) / pages) starts.push(i);
    sum += to - from;
  });
  return starts;
}
