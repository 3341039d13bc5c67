/** How much each number of MARK says about the mark being there; made by `npm run bench:critic-fit`. */
import type { Weights } from './weigh.ts';

/** very near colours, near colours, like colours, in its place, nearest, size, on the sheet, colourfulness, night. */
export const MARK_WEIGHTS: Weights = {
  mean: [0.513, 0.629, 0.722, 0.383, 0.843, -1.123, 0.893, 0.873, 0.233],
  deviation: [0.406, 0.439, 0.419, 0.309, 1.111, 0.329, 0.151, 0.39, 0.423],
  weight: [1.104, 0.506, 0.939, 0.634, -0.669, -0.172, -0.253, 0.489, -0.129],
  constant: 2.678,
};
