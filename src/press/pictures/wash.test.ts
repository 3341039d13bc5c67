import { expect, test } from 'vitest';
import { layWash, planWash } from './wash.ts';

const grey = (side: number) => new Uint8Array(side * side * 3).fill(100);

test('full strength is the colour itself, none leaves the picture as it is', () => {
  const pixels = grey(40);
  layWash(
    pixels,
    40,
    [255, 253, 247],
    planWash((_, y) => (y < 0.5 ? 1 : 0)),
  );
  expect([...pixels.subarray(0, 3)]).toEqual([255, 253, 247]);
  expect([...pixels.subarray(-3)]).toEqual([100, 100, 100]);
});

test('a fading wash shows no steps', () => {
  const side = 1000;
  const pixels = grey(side);
  layWash(
    pixels,
    side,
    [200, 200, 200],
    planWash((_, y) => y),
  );
  const column = Array.from({ length: side }, (_, y) => pixels[y * side * 3]!);
  for (let y = 1; y < side; y++) expect(column[y]! - column[y - 1]!).toBeLessThanOrEqual(1);
  expect([column[0], column[side / 2], column.at(-1)]).toEqual([100, 150, 200]);
});
