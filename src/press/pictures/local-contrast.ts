/** Evens out the contrast of a picture place by place, so that a figure in the dusk stands out like one at noon. */

/** Values of one colour. */
const LEVELS = 256;

/**
 * CLAHE, contrast-limited adaptive histogram equalisation (Zuiderveld, Graphics Gems IV, 1994): each tile gets its own curve, the
 * curve is nowhere steeper than `slopeMax`, and between the middles of tiles it is interpolated. `pixels` is RGB, 8 bits, `side`
 * a side; each colour by itself. Gives new pixels.
 */
export function evenContrast(pixels: Uint8Array, side: number, tiles: number, slopeMax: number): Uint8Array {
  const curves = curvesOf(pixels, side, tiles, slopeMax);
  const out = new Uint8Array(pixels.length);
  const tile = side / tiles;
  for (let y = 0; y < side; y++) {
    const [above, below, down] = between(y, tile, tiles);
    for (let x = 0; x < side; x++) {
      const [before, after, along] = between(x, tile, tiles);
      for (let c = 0; c < 3; c++) {
        const i = (y * side + x) * 3 + c;
        const at = (row: number, column: number) => curves[((row * tiles + column) * 3 + c) * LEVELS + pixels[i]!]!;
        const top = at(above, before) * (1 - along) + at(above, after) * along;
        const bottom = at(below, before) * (1 - along) + at(below, after) * along;
        out[i] = top * (1 - down) + bottom * down;
      }
    }
  }
  return out;
}

/** The two tiles whose middles a place lies between, and how far it is from the first to the second. */
function between(at: number, tile: number, tiles: number): [number, number, number] {
  const place = Math.max(0, Math.min(tiles - 1, (at + 0.5) / tile - 0.5));
  const first = Math.min(tiles - 1, Math.floor(place));
  return [first, Math.min(tiles - 1, first + 1), place - first];
}

/** For each tile and colour, what each value becomes. */
function curvesOf(pixels: Uint8Array, side: number, tiles: number, slopeMax: number): Float32Array {
  const counts = new Float32Array(tiles * tiles * 3 * LEVELS);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const tile = Math.floor((y * tiles) / side) * tiles + Math.floor((x * tiles) / side);
      for (let c = 0; c < 3; c++) counts[(tile * 3 + c) * LEVELS + pixels[(y * side + x) * 3 + c]!]!++;
    }
  for (let start = 0; start < counts.length; start += LEVELS) {
    const histogram = counts.subarray(start, start + LEVELS);
    let all = 0;
    for (const count of histogram) all += count;
    // What stands above the limit is shared out among all values, which keeps the sum.
    const limit = (slopeMax * all) / LEVELS;
    let over = 0;
    for (const count of histogram) over += Math.max(0, count - limit);
    let sum = 0;
    for (let v = 0; v < LEVELS; v++) {
      sum += Math.min(limit, histogram[v]!) + over / LEVELS;
      histogram[v] = (sum / all) * (LEVELS - 1);
    }
  }
  return counts;
}
