/** Keeps figures apart from their ground: measures the page behind a figure, and lays soft light or dusk there when they are too alike. */
import { contrast, dark, luma, pale } from '../core/colour.ts';
import type { Node, Pt } from '../core/types.ts';
import { TONE_CELLS, type Tones } from '../raster/page.ts';
import type { Circle } from './layout.ts';

/** Below this the eye has to search for the outline; measured on night forests and snow by looking at them. */
export const CONTRAST_MIN = 0.2;

/** The colour of the page at one point, as far as it is painted. */
export function toneAt(tones: Tones, [x, y]: Pt): string {
  const cell = (v: number) => Math.max(0, Math.min(TONE_CELLS - 1, Math.floor((v / 1000) * TONE_CELLS)));
  const i = (cell(y) * TONE_CELLS + cell(x)) * 4;
  return `#${[0, 1, 2].map((c) => (tones[i + c] ?? 128).toString(16).padStart(2, '0')).join('')}`;
}
/** The mean colour of the ring around a circle, where the outline of the figure will be seen against it. */
export function groundAround(tones: Tones, { at: [cx, cy], r }: Circle): string {
  const cell = 1000 / TONE_CELLS;
  let n = 0;
  const sum = [0, 0, 0];
  for (let j = 0; j < TONE_CELLS; j++)
    for (let i = 0; i < TONE_CELLS; i++) {
      const d = Math.hypot((i + 0.5) * cell - cx, (j + 0.5) * cell - cy);
      if (d < r * 0.7 || d > r * 1.5 + cell) continue;
      n++;
      for (let c = 0; c < 3; c++) sum[c]! += tones[(j * TONE_CELLS + i) * 4 + c]!;
    }
  if (n === 0) return '#808080';
  return `#${sum
    .map((v) =>
      Math.round(v / n)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
export interface Separation {
  colour: string;
  alpha: number;
}
/** What to lay behind a figure of this colour: nothing when it stands out, else light behind a dark one and dusk behind a pale one. */
export function separation(figure: string, ground: string): Separation | undefined {
  const apart = contrast(figure, ground);
  if (apart >= CONTRAST_MIN) return undefined;
  const lighter = luma(figure) <= 0.62;
  const colour = lighter ? pale(ground, 0.7) : dark(ground, 0.34);
  return { colour, alpha: Math.min(0.6, 0.18 + (CONTRAST_MIN - apart) * 2.2) };
}
/** A soft patch behind head and shoulders. */
export function patch({ at: [x, y], r }: Circle, { colour, alpha }: Separation): Node {
  const R = r * 3;
  return {
    d: `M${x - R},${y}A${R},${R} 0 1 1 ${x + R},${y}A${R},${R} 0 1 1 ${x - R},${y}Z`,
    fill: {
      rad: [x, y, R],
      stops: [
        [0, colour, alpha],
        [0.3, colour, alpha * 0.92],
        [0.55, colour, alpha * 0.5],
        [0.8, colour, alpha * 0.12],
        [1, colour, 0],
      ],
    },
  };
}
