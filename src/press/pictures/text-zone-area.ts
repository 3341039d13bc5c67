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

/**
 * The calm part of a picture that its scene keeps free. Insets are the safety and a little more for the eye.
 * `none` has no such part.
 */
export function textZoneArea(zone: TextZone): Area | undefined {
  const inset = SAFETY + 0.2;
  const long = TRIM - 2 * inset;
  switch (zone) {
    case 'top':
      return { x: inset, y: inset, width: long, height: 3 };
    case 'bottom':
      return { x: inset, y: TRIM - inset - 3, width: long, height: 3 };
    case 'left':
      return { x: inset, y: 1.4, width: 3.3, height: 4.6 };
    case 'right':
      return { x: TRIM - inset - 3.3, y: 1.4, width: 3.3, height: 4.6 };
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
