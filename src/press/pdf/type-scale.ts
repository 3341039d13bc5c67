/** Sizes, leading and margins of the page by age. */
import type { AgeBand } from '../../story/age-band.ts';

/**
 * Sizes are in points, largest first: the largest at which every chapter keeps to one page is taken. When a few chapters are too
 * long even for the smallest, those run on; when more are, the book is set at `flow`, which is easy on the eye. Margins and depth
 * are in inches of the trimmed page, leading, spacing and indent in ems. Sizes follow what is usual for the age in printed picture
 * books, 24-36 pt to 5 years, 18-20 to 8, 13-15 to 12, and go a little below it before a page is turned in mid-scene: words beside
 * their picture are worth a point or two.
 */
export interface TypeScale {
  /** Words over a picture. */
  over: readonly number[];
  page: readonly number[];
  flow: number;
  /** The chapter's title on a page of text. */
  head: number;
  numbered: boolean;
  leading: number;
  spacing: number;
  indent: number;
  /** Whether paragraphs are kept whole at the foot of a page. */
  whole: boolean;
  inside: number;
  outside: number;
  top: number;
  depth: number;
  /** How the space left on a page is shared above and below the words. */
  above: number;
  below: number;
}

export const TYPE_SCALES: Readonly<Record<AgeBand, TypeScale>> = {
  '3-5': {
    over: [30, 28, 26, 24, 22],
    page: [34, 32, 30, 28, 26, 25, 24, 23, 22],
    flow: 26,
    head: 36,
    numbered: false,
    leading: 1.42,
    spacing: 0.35,
    indent: 0,
    whole: true,
    inside: 1.05,
    outside: 0.95,
    top: 0.9,
    depth: 6.6,
    above: 1,
    below: 1.2,
  },
  '5-8': {
    over: [],
    page: [21, 20, 19, 18, 17, 16],
    flow: 18,
    head: 30,
    numbered: true,
    leading: 1.46,
    spacing: 0.4,
    indent: 0,
    whole: true,
    inside: 1.1,
    outside: 1,
    top: 0.85,
    depth: 6.75,
    above: 1,
    below: 1.3,
  },
  '8-12': {
    over: [],
    page: [15, 14.5, 14, 13.5, 13, 12.5],
    flow: 16,
    head: 28,
    numbered: true,
    leading: 1.48,
    spacing: 0,
    indent: 1.3,
    whole: false,
    inside: 1.1,
    outside: 1,
    top: 0.7,
    depth: 7,
    above: 1,
    below: 1.6,
  },
};
