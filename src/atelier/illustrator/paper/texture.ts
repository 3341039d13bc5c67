/** Baked textures: made once per process from a seed, tileable, and the same everywhere. */
import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';
import { random } from '../core/random.ts';

/** Tileable value noise, `cells` across, summed over octaves; `stretch` is rows against columns. About -1 to 1. */
export function noiseTile(size: number, cells: number, octaves: number, seed: number, stretch = 1): Float32Array {
  const out = new Float32Array(size * size);
  let total = 0;
  for (let o = 0; o < octaves; o++) {
    const amp = 0.5 ** o;
    total += amp;
    addOctave(
      out,
      size,
      cells * 2 ** o,
      Math.max(1, Math.round(cells * 2 ** o * stretch)),
      amp,
      random(seed + o * 977),
    );
  }
  return out.map((v) => v / (total * 0.6));
}
function addOctave(out: Float32Array, size: number, cx: number, cy: number, amp: number, r: () => number) {
  const grid = Float32Array.from({ length: cx * cy }, () => r() * 2 - 1);
  const knot = (row: number, column: number) => grid[row * cx + column] ?? 0;
  for (let y = 0; y < size; y++) {
    const gy = (y / size) * cy;
    const y0 = Math.floor(gy);
    const ty = gy - y0;
    const wy = ty * ty * (3 - 2 * ty);
    const y1 = (y0 + 1) % cy;
    for (let x = 0; x < size; x++) {
      const gx = (x / size) * cx;
      const x0 = Math.floor(gx);
      const tx = gx - x0;
      const wx = tx * tx * (3 - 2 * tx);
      const x1 = (x0 + 1) % cx;
      const top = knot(y0, x0) + (knot(y0, x1) - knot(y0, x0)) * wx;
      const low = knot(y1, x0) + (knot(y1, x1) - knot(y1, x0)) * wx;
      out[y * size + x]! += amp * (top + (low - top) * wy);
    }
  }
}
/** Paper tooth: blurred white noise, lit from the top left, so that no lattice shows. `size` is a power of two. */
export function tooth(size: number, seed: number): Float32Array {
  const r = random(seed);
  const m = size - 1;
  let a = Float32Array.from({ length: size * size }, () => r() * 2 - 1);
  for (let pass = 0; pass < 2; pass++) {
    const b = new Float32Array(a.length);
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) {
        let s = 0;
        for (let dy = -1; dy <= 1; dy++) {
          const row = ((y + dy) & m) * size;
          s += a[row + ((x - 1) & m)]! + a[row + x]! + a[row + ((x + 1) & m)]!;
        }
        b[y * size + x] = s / 9;
      }
    a = b;
  }
  return Float32Array.from(a, (v, i) => (v - a[((Math.floor(i / size) + 2) & m) * size + ((i + 2) & m)]!) * 3.2);
}
const mottles = new Map<number, Canvas>();
/** Watercolour stain: pale blooms and darker pools, mostly transparent. Four different ones. */
export function mottle(seed: number): Canvas {
  const key = seed % 4;
  const known = mottles.get(key);
  if (known) return known;
  const S = 256;
  const data = new Uint8ClampedArray(S * S * 4);
  noiseTile(S, 4, 4, 50 + key).forEach((v, i) => {
    const a = Math.min(1, Math.abs(v)) ** 1.5 * 62;
    data.set(v > 0 ? [255, 248, 235, a * 0.9] : [24, 20, 60, a * 0.8], i * 4);
  });
  const c = createCanvas(S, S);
  c.getContext('2d').putImageData(new ImageData(data, S, S), 0, 0);
  mottles.set(key, c);
  return c;
}
