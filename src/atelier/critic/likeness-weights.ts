/** How much each number of LIKENESS says about who it is; made by `npm run bench:critic-fit`. */
import type { Weights } from './weigh.ts';

/** fit, head, chest, good, correlation, contrast, shift, each colour, worst colour, size, palette, explained. */
export const LIKENESS_WEIGHTS: Weights = {
  mean: [0.705, 0.75, 0.621, 0.74, 0.669, -0.328, 0.137, 0.642, 0.546, -1.353, 0.832, 0.908],
  deviation: [0.125, 0.124, 0.175, 0.181, 0.287, 0.819, 0.126, 0.173, 0.242, 0.531, 0.251, 0.113],
  weight: [0.455, 0.428, 0.268, 0.34, 1.33, 0.182, -0.47, 0.287, -0.001, 0.523, 0.982, -0.192],
  constant: 2.84,
};
