/** Where on a square page words may stand, in inches of the trimmed page. */
import type { TextZone } from '../../story/scene.ts';

/** A rectangle in inches from the top left corner of the trimmed page. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Side of the trimmed page in inches. */
export const TRIM = 8.5;
/** Bleed on each side of a printed page in inches (Lulu, "Book creation guide": 0.125 in). */
export const BLEED = 0.125;
/** Least distance of words from the trim in inches (Lulu: 0.5 in). */
export const SAFETY = 0.5;

/** Words keep this much more than the safety from the trim, for the eye, and this much from the end of the calm part. */
const INSET = SAFETY + 0.1;
const MARGIN = 0.1;
/** What a scene keeps free of heads for its words, in parts of the page: the upper or the lower third, or a side. */
const THIRD = 0.33;
const SIDE_PART = 0.42;

/** The calm part of a picture that its scene keeps free, without margins. `none` has no such part. */
export function textZoneArea(zone: TextZone): Area | undefined {
  const long = TRIM - 2 * INSET;
  const third = THIRD * TRIM - INSET - MARGIN;
  const side = SIDE_PART * TRIM - INSET - MARGIN;
  switch (zone) {
    case 'top':
      return { x: INSET, y: INSET, width: long, height: third };
    case 'bottom':
      return { x: INSET, y: TRIM - INSET - third, width: long, height: third };
    case 'left':
      return { x: INSET, y: 1, width: side, height: TRIM - 2 };
    case 'right':
      return { x: TRIM - INSET - side, y: 1, width: side, height: TRIM - 2 };
    case 'none':
      return undefined;
  }
}

/** The part of a zone that words of this height take: at the page's outer edge, or in the upper half of a side zone. */
export function wordsArea(zone: Exclude<TextZone, 'none'>, width: number, height: number): Area {
  const whole = textZoneArea(zone)!;
  const x = whole.x + (zone === 'left' || zone === 'right' ? 0 : (whole.width - width) / 2);
  const y =
    zone === 'top'
      ? whole.y
      : zone === 'bottom'
        ? whole.y + whole.height - height
        : whole.y + (whole.height - height) * 0.25;
  return { x, y, width, height };
}
