/** Sizes and margins of the electronic page by age: there is no gutter to keep clear, and a spread on a tablet is small. */
import type { AgeBand } from '../../story/age-band.ts';
import { TYPE_SCALES, type TypeScale } from '../pdf/type-scale.ts';

/** Beside a printed page: less margin all round, and larger type for older readers, whose page a tablet shows at about half size. */
const MARGINS = { inside: 0.85, outside: 0.85, top: 0.75, depth: 7 };

export const SCREEN_SCALES: Readonly<Record<AgeBand, TypeScale>> = {
  '3-5': {
    ...TYPE_SCALES['3-5'],
    ...MARGINS,
    over: [30, 28, 26, 24, 22, 20],
    page: [36, 34, 32, 30, 28, 26, 25, 24, 23, 22],
  },
  '5-8': { ...TYPE_SCALES['5-8'], ...MARGINS, page: [24, 22, 21, 20, 19, 18, 17] },
  '8-12': { ...TYPE_SCALES['8-12'], ...MARGINS, page: [19, 18, 17, 16], flow: 19 },
};
