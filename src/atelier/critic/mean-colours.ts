/** The mean colour of any square of a picture, at once, however large it is. */
import type { Pixels } from './read-pixels.ts';

/**
 * Writes red, green and blue (0 to 255) of the square with its left upper corner at x, y to `out` from `at` on; all lengths are in
 * pixels, rounded, and what lies outside the picture is left out.
 */
export type MeanColour = (x: number, y: number, side: number, out: Float32Array, at: number) => void;

/** By a summed-area table (Crow, 1984). */
export function meanColours({ rgb, side }: Pixels): MeanColour {
  const wide = side + 1;
  const sums = new Uint32Array(wide * wide * 3);
  for (let y = 0; y < side; y++)
    for (let c = 0; c < 3; c++) {
      let row = 0;
      for (let x = 0; x < side; x++) {
        row += rgb[(y * side + x) * 3 + c] as number;
        sums[((y + 1) * wide + x + 1) * 3 + c] = (sums[(y * wide + x + 1) * 3 + c] as number) + row;
      }
    }
  return (x, y, length, out, at) => {
    const x0 = Math.max(0, Math.min(side - 1, Math.round(x)));
    const y0 = Math.max(0, Math.min(side - 1, Math.round(y)));
    const x1 = Math.max(x0 + 1, Math.min(side, Math.round(x + length)));
    const y1 = Math.max(y0 + 1, Math.min(side, Math.round(y + length)));
    const n = (x1 - x0) * (y1 - y0);
    for (let c = 0; c < 3; c++)
      out[at + c] =
        ((sums[(y1 * wide + x1) * 3 + c] as number) -
          (sums[(y0 * wide + x1) * 3 + c] as number) -
          (sums[(y1 * wide + x0) * 3 + c] as number) +
          (sums[(y0 * wide + x0) * 3 + c] as number)) /
        n;
  };
}
