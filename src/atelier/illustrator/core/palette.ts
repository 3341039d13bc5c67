/** The light of the four times of day. */
import type { TimeOfDay } from '../../../story/scene.ts';
import { mix, multiply } from './colour.ts';
/** One time of day: the sky, the haze that swallows distance, and the light that falls on everyone. */
export interface Palette {
  /** Four colours, from the top of the sky to the horizon. */
  sky: [string, string, string, string];
  haze: string;
  tint: string;
  light: string;
  shade: string;
  rim: string;
  rimAlpha: number;
  shadeAlpha: number;
  orb: string;
  star: number;
  lamp: string;
}
export const PALETTES: Record<TimeOfDay, Palette> = {
  dawn: {
    sky: ['#8fb7d8', '#c9cfe0', '#f7cfc0', '#ffe3b0'],
    haze: '#f6d9cc',
    tint: '#fff0e6',
    light: '#ffe2a8',
    shade: '#7d6aa6',
    rim: '#fff0c4',
    rimAlpha: 0.75,
    shadeAlpha: 0.36,
    orb: '#fff0c0',
    star: 0.15,
    lamp: '#ffcf70',
  },
  day: {
    sky: ['#6fb7e6', '#9fd3ee', '#cfeaf2', '#f3f6e4'],
    haze: '#d6ecf0',
    tint: '#ffffff',
    light: '#fff4c8',
    shade: '#5d74a8',
    rim: '#fffbe0',
    rimAlpha: 0.72,
    shadeAlpha: 0.37,
    orb: '#fff6cc',
    star: 0,
    lamp: '#ffd98a',
  },
  dusk: {
    sky: ['#4a4a8c', '#9a6aa2', '#ee9187', '#ffcf8e'],
    haze: '#e8949a',
    tint: '#fbd3cc',
    light: '#ffc98a',
    shade: '#4c3577',
    rim: '#ffd9a0',
    rimAlpha: 0.85,
    shadeAlpha: 0.42,
    orb: '#ffe7b0',
    star: 0.35,
    lamp: '#ffc35c',
  },
  night: {
    sky: ['#141c52', '#24388a', '#4568bd', '#93aee6'],
    haze: '#7f9ae0',
    tint: '#a9b4ec',
    light: '#dfe6ff',
    shade: '#141a4c',
    rim: '#e8f0ff',
    rimAlpha: 0.72,
    shadeAlpha: 0.45,
    orb: '#fff6d8',
    star: 1,
    lamp: '#ffb545',
  },
};
/** Local colour -> colour under this light, at this distance (0 near .. 1 far). */
export const grade =
  (P: Palette, strength = 1) =>
  (colour: string, depth = 0) =>
    mix(mix(colour, multiply(colour, P.tint), strength), P.haze, depth);
