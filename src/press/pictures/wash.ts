/** Lays a wash of one colour over a picture, stronger here and weaker there: scrims under words, the paper around a vignette. */
import sharp, { type OverlayOptions } from 'sharp';
import type { Rgb } from './lettering.ts';

/** Side of the plan the wash is drawn on before it is enlarged: washes are soft, so a coarse plan is enough, and far faster. */
const PLAN = 420;

/**
 * An overlay of `pixels` a side for sharp's composite. `strengthAt` gives the opacity, 0..1, at a place in parts of the side. The
 * enlarging and blending happen in libvips, off the event loop.
 */
export async function wash(
  pixels: number,
  [r, g, b]: Rgb,
  strengthAt: (x: number, y: number) => number,
): Promise<OverlayOptions> {
  const plan = Buffer.alloc(PLAN * PLAN * 4);
  for (let y = 0; y < PLAN; y++)
    for (let x = 0; x < PLAN; x++) {
      const i = (y * PLAN + x) * 4;
      plan[i] = Math.round(r);
      plan[i + 1] = Math.round(g);
      plan[i + 2] = Math.round(b);
      plan[i + 3] = Math.round(255 * strengthAt((x + 0.5) / PLAN, (y + 0.5) / PLAN));
    }
  const input = await sharp(plan, { raw: { width: PLAN, height: PLAN, channels: 4 } })
    .resize(pixels, pixels, { kernel: 'cubic' })
    .raw()
    .toBuffer();
  return { input, raw: { width: pixels, height: pixels, channels: 4 } };
}
