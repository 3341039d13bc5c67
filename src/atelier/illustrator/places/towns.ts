/** Four towns by the colours of their houses; a book keeps one. */
import type { Stage } from './stage.ts';

/** Walls and roofs of one town: a painted harbour town, a brick town, a pale southern one, a northern one. */
const TOWNS = [
  { walls: ['#e8a88a', '#f2cf8a', '#8fb8c0', '#d88f8f', '#a8c09a'], roofs: ['#8a4a54', '#6a5a7a'], far: '#a89ab8' },
  { walls: ['#b8685a', '#a85a54', '#c98a6a', '#8f5a5a'], roofs: ['#5a5470', '#4f6078'], far: '#9a90a8' },
  { walls: ['#f6e6cc', '#f0d4b4', '#fff0dc', '#e8c8b0'], roofs: ['#c8704e', '#b86048'], far: '#c8b4b0' },
  { walls: ['#7f9ab0', '#c0d0c8', '#e0c890', '#b07a74', '#efe4d4'], roofs: ['#48506a', '#6a4a54'], far: '#8fa0b8' },
] as const;
export interface Town {
  walls: readonly string[];
  roofs: readonly string[];
  far: string;
}

/** The town of this book, its roofs white when it snows. */
export function townOf(f: Stage): Town {
  const found = TOWNS[f.keep('town', TOWNS.length)] ?? TOWNS[0];
  return { ...found, roofs: found.roofs.map((roof) => f.underSnow(roof, 0.8)) };
}
