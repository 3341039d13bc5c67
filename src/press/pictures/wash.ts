/** Lays a wash of one colour over a picture, stronger here and weaker there: scrims under words, the paper around a vignette. */
import type { Rgb } from './lettering.ts';

/** Side of the plan the wash is drawn on: washes are soft, so a coarse plan with the values between is enough, and far faster. */
const PLAN = 256;

/** How strong a wash is, at the points of its plan. */
export type Wash = Float32Array;

/** `strengthAt` gives the opacity, 0..1, at a place in parts of the side. A plan may be laid on many pictures. */
export function planWash(strengthAt: (x: number, y: number) => number): Wash {
  const plan = new Float32Array((PLAN + 1) * (PLAN + 1));
  for (let y = 0; y <= PLAN; y++)
    for (let x = 0; x <= PLAN; x++) plan[y * (PLAN + 1) + x] = strengthAt(x / PLAN, y / PLAN);
  return plan;
}

/**
 * Changes `pixels` (RGB, 8 bits, `side` a side) in place. Between the points of the plan the strength is interpolated in both
 * directions, unrounded, so that no steps show in an even sky.
 */
export function layWash(pixels: Uint8Array, side: number, [r, g, b]: Rgb, plan: Wash): void {
  const line = new Float32Array(PLAN + 1);
  for (let y = 0; y < side; y++) {
    const down = ((y + 0.5) / side) * PLAN;
    const row = Math.floor(down) * (PLAN + 1);
    const part = down - Math.floor(down);
    let most = 0;
    for (let x = 0; x <= PLAN; x++) {
      line[x] = plan[row + x]! * (1 - part) + plan[row + PLAN + 1 + x]! * part;
      most = Math.max(most, line[x]!);
    }
    if (most === 0) continue;
    for (let x = 0; x < side; x++) {
      const along = ((x + 0.5) / side) * PLAN;
      const left = Math.floor(along);
      const strength = line[left]! + (line[left + 1]! - line[left]!) * (along - left);
      if (strength === 0) continue;
      const i = (y * side + x) * 3;
      // A half more, because whole numbers are cut and not rounded where bytes are stored.
      pixels[i] = pixels[i]! + (r - pixels[i]!) * strength + 0.5;
      pixels[i + 1] = pixels[i + 1]! + (g - pixels[i + 1]!) * strength + 0.5;
      pixels[i + 2] = pixels[i + 2]! + (b - pixels[i + 2]!) * strength + 0.5;
    }
  }
}
