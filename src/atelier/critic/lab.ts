/** Colours as people see them apart: sRGB to CIE L*a*b* (D65; IEC 61966-2-1 and CIE 15), and how far two are from one another. */

export type Lab = readonly [l: number, a: number, b: number];

const linear = Float32Array.from({ length: 256 }, (_, i) => {
  const c = i / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
});
const root = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);

/** Channels are 0 to 255. */
export function labOf(r: number, g: number, b: number): Lab {
  const [lr, lg, lb] = [linear[r | 0] as number, linear[g | 0] as number, linear[b | 0] as number];
  const x = root((0.4124 * lr + 0.3576 * lg + 0.1805 * lb) / 0.95047);
  const y = root(0.2126 * lr + 0.7152 * lg + 0.0722 * lb);
  const z = root((0.0193 * lr + 0.1192 * lg + 0.9505 * lb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
/** `#rrggbb` */
export function labOfHex(hex: string): Lab {
  const n = Number.parseInt(hex.slice(1), 16);
  return labOf(n >> 16, (n >> 8) & 255, n & 255);
}

/** Lightness counts less than hue: shade and light change it within one figure. */
export const LIGHTNESS = 0.45;
export const squaredDistance = (l1: number, a1: number, b1: number, [l2, a2, b2]: Lab): number =>
  (LIGHTNESS * (l1 - l2)) ** 2 + (a1 - a2) ** 2 + (b1 - b2) ** 2;
/** A colour of `rgb` (three numbers from `at` on) under a light given as factors of red, green and blue. */
export const labUnder = (light: readonly [number, number, number], rgb: ArrayLike<number>, at = 0): Lab =>
  labOf(
    Math.min(255, (rgb[at] as number) * light[0]),
    Math.min(255, (rgb[at + 1] as number) * light[1]),
    Math.min(255, (rgb[at + 2] as number) * light[2]),
  );
