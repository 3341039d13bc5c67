import { expect, test } from 'vitest';
import { evenContrast } from './local-contrast.ts';

const SIDE = 96;
/** Greys that rise from left to right by one a pixel and start again every 16: a faint pattern of 16 greys. */
const faint = Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, i) => 30 + ((Math.floor(i / 3) % SIDE) % 16));
const at = (pixels: Uint8Array, x: number) => pixels[((SIDE / 2) * SIDE + x) * 3]!;

test('a faint pattern in the dusk stands out more, but not more than the limit allows', () => {
  const [before, after] = [at(faint, 47) - at(faint, 32), at(evenContrast(faint, SIDE, 6, 2), 47)];
  const grown = (after - at(evenContrast(faint, SIDE, 6, 2), 32)) / before;
  expect(grown).toBeGreaterThan(1.5);
  // What is cut off above the limit is shared out among all values, which makes it steeper by less than one.
  expect(grown).toBeLessThan(3);
});

test('an even ground stays even', () => {
  const even = evenContrast(new Uint8Array(SIDE * SIDE * 3).fill(120), SIDE, 6, 2);
  expect(new Set(even).size).toBe(1);
});
