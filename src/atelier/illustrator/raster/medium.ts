/** What the three illustration styles do while drawing: stains of watercolour, shadows of cut paper. */
import type { Canvas } from '@napi-rs/canvas';
import type { IllustrationStyle } from '../../../story/brief.ts';
import { mottle } from '../paper/texture.ts';

export interface Medium {
  /** Sheets and pieces lie above each other and drop shadows; nothing is outlined. */
  cut: boolean;
  /** Direction of the dropped shadow, its blur (both for one unit of height) and its strength. */
  shadow: { dx: number; dy: number; blur: number; alpha: number };
  /** A baked stain that is laid into every washed sheet. */
  stain?: (seed: number) => Canvas;
}
const NO_SHADOW = { dx: 0, dy: 0, blur: 0, alpha: 0 };
export const MEDIA: Readonly<Record<IllustrationStyle, Medium>> = {
  watercolour: { cut: false, shadow: NO_SHADOW, stain: mottle },
  'paper-cut': { cut: true, shadow: { dx: 0.8, dy: 1.6, blur: 0.9, alpha: 0.5 } },
  'coloured-pencil': { cut: false, shadow: NO_SHADOW },
};
