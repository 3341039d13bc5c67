/** Makes the pencil drawing that stands on the paper before the paint: lines of graphite, found in the finished picture. */
import sharp from 'sharp';
import { evenContrast } from './local-contrast.ts';

/** Paper and graphite of the design language. */
const PAPER = [255, 253, 247] as const;
const GRAPHITE = [44, 52, 92] as const;

/**
 * WebP of `size` pixels a side from RGB pixels of that size. Colour dodge of the picture over its own blurred inverse (the classic
 * pencil effect: white where the ground is even, dark at edges) once with a fine and once with a wide blur, the finer for the line
 * and the wider for a breath of shading; then levels, so that paper stays paper, and a tooth that breaks the stroke like real
 * paper does. Each colour is dodged by itself and the darkest wins: a rose dragon on sand of the same grey has an outline too.
 */
export async function pencilDrawing(pixels: Uint8Array, size: number): Promise<Uint8Array> {
  const raw = { raw: { width: size, height: size, channels: 3 as const } };
  // The median flattens the grain of watercolour paper, which would draw itself all over the sky.
  const even = evenContrast(await sharp(pixels, raw).median(3).raw().toBuffer(), size, 6, 1.8);
  const plane = (sigma: number) => sharp(even, raw).blur(sigma).raw().toBuffer();
  const [sharpPlane, fine, wide] = [await plane(0.6), await plane(2.4), await plane(10)];
  const out = Buffer.alloc(size * size * 3);
  for (let i = 0; i < size * size; i++) {
    let line = 1;
    let shade = 0;
    for (let c = i * 3; c < i * 3 + 3; c++) {
      line = Math.min(line, dodge(sharpPlane[c]!, fine[c]!));
      shade += dodge(sharpPlane[c]!, wide[c]!) / 3;
    }
    // Anything within 5 % of even ground is paper; a fifth darker is full graphite.
    const stroke = clamp((0.95 - line) / 0.2);
    const wash = clamp((0.92 - shade) / 0.9) * 0.3;
    const tooth = 0.82 + 0.18 * grain(i % size, Math.floor(i / size));
    const ink = clamp(stroke ** 0.7 * tooth + wash * tooth) * 0.9;
    for (let c = 0; c < 3; c++) out[i * 3 + c] = Math.round(PAPER[c]! + (GRAPHITE[c]! - PAPER[c]!) * ink);
  }
  return sharp(out, raw).webp({ quality: 78, effort: 2 }).toBuffer();
}

/** Colour dodge of a grey over the inverse of its blur, 0..1: 1 on even ground, less where it is darker than around it. */
const dodge = (grey: number, blurred: number) => Math.min(1, (grey + 8) / (blurred + 8));
const clamp = (x: number) => Math.max(0, Math.min(1, x));

/** Paper tooth, 0..1, the same at the same place for ever: an integer hash of the position. */
function grain(x: number, y: number): number {
  let h = Math.imul(x, 374761393) + Math.imul(y, 668265263);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967295;
}
