/** The last pass, one walk over the pixels: edges wobble like a hand, grain catches the pigment, pencil hatching lets paper through. */
import type { IllustrationStyle } from '../../../story/brief.ts';
import { noiseTile, tooth } from './texture.ts';

/** Pixels a side of the baked tiles; a power of two, so that a mask wraps them. */
const TILE = 512;
const MASK = TILE - 1;
interface Sheet {
  /** Amplitude of the wobble, in page units. */
  wobble: number;
  /** Strength of the grain, in 256ths. */
  grain: number;
  /** Strength of the pencil hatching, in 256ths; 0 is none. */
  hatch: number;
  /** Colour of the bare paper. */
  paper: readonly [number, number, number];
}
const SHEETS: Readonly<Record<IllustrationStyle, Sheet>> = {
  watercolour: { wobble: 0.7, grain: 8, hatch: 0, paper: [255, 250, 240] },
  'paper-cut': { wobble: 0, grain: 5, hatch: 0, paper: [255, 252, 246] },
  'coloured-pencil': { wobble: 1, grain: 10, hatch: 74, paper: [253, 246, 232] },
};
interface Baked {
  wobX: Int8Array;
  wobY: Int8Array;
  grain: Int16Array;
}
const cache = new Map<string, Baked>();
function bake(style: IllustrationStyle, px: number): Baked {
  const key = `${style}/${px}`;
  const known = cache.get(key);
  if (known) return known;
  const sheet = SHEETS[style];
  const fade = Math.min(1, px / 1200); // small pictures take less grain, or they look dirty
  const hatch = sheet.hatch * fade;
  const cells = Math.round(10 / Math.max(px / 2048, 0.5));
  const amp = (sheet.wobble * px) / 1000;
  const fine = tooth(TILE, 3);
  const mid = noiseTile(TILE, 10, 3, 4);
  const streak = hatch ? noiseTile(TILE, 14, 3, 5, 11) : fine;
  const grain = new Int16Array(TILE * TILE);
  for (let y = 0; y < TILE; y++)
    for (let x = 0; x < TILE; x++) {
      const i = y * TILE + x;
      const slant = ((y + (x >> 1)) & MASK) * TILE + x; // hatching runs on a slant
      const v = hatch
        ? streak[slant]! * hatch * 0.4 + fine[i]! * hatch * 0.16
        : (fine[i]! * 0.8 + mid[i]! * 0.3) * sheet.grain * fade;
      grain[i] = Math.round(v);
    }
  const baked = {
    wobX: Int8Array.from(noiseTile(TILE, cells, 2, 11), (v) => Math.round(v * amp)),
    wobY: Int8Array.from(noiseTile(TILE, cells, 2, 12), (v) => Math.round(v * amp)),
    grain,
  };
  // one size and style at a time is the rule; a bounded cache keeps odd sizes from piling up
  if (cache.size >= 12) cache.clear();
  cache.set(key, baked);
  return baked;
}
/** Integer arithmetic only, so that the same pixels give the same bytes everywhere. `rgba` is px × px; answers RGB. */
export function layOnPaper(rgba: Uint8Array | Uint8ClampedArray, px: number, style: IllustrationStyle): Buffer {
  const { wobX, wobY, grain } = bake(style, px);
  const [pr, pg, pb] = SHEETS[style].paper;
  const hatch = SHEETS[style].hatch > 0;
  const src = new Uint32Array(rgba.buffer, rgba.byteOffset, px * px);
  const out = Buffer.allocUnsafe(px * px * 3);
  const max = px - 1;
  for (let y = 0, o = 0; y < px; y++) {
    const row = (y & MASK) * TILE;
    const row2 = ((y + 187) & MASK) * TILE;
    for (let x = 0; x < px; x++, o += 3) {
      const t = row + (x & MASK);
      let sx = x + wobX[t]!;
      let sy = y + wobY[t]!;
      sx = sx < 0 ? 0 : Math.min(sx, max);
      sy = sy < 0 ? 0 : Math.min(sy, max);
      const c = src[sy * px + sx]!;
      const r = c & 255;
      const g = (c >> 8) & 255;
      const b = (c >> 16) & 255;
      const n = grain[row2 + ((x + 91) & MASK)]!;
      if (hatch) {
        // where the tooth of the paper is high, the paper shows through
        const k = n > 0 ? Math.min(n, 110) : 0;
        const d = n < 0 ? n >> 2 : 0;
        const R = r + (((pr - r) * k) >> 8) + d;
        const G = g + (((pg - g) * k) >> 8) + d;
        const B = b + (((pb - b) * k) >> 8) + d;
        out[o] = Math.max(R, 0);
        out[o + 1] = Math.max(G, 0);
        out[o + 2] = Math.max(B, 0);
      } else {
        // grain bites most in the middle tones, never in white or black
        const l = (r * 77 + g * 150 + b * 29) >> 8;
        const w = (n * (l < 128 ? l + 40 : 296 - l)) >> 7;
        const R = r + w;
        const G = g + w;
        const B = b + w;
        out[o] = R < 0 ? 0 : Math.min(R, pr);
        out[o + 1] = G < 0 ? 0 : Math.min(G, pg);
        out[o + 2] = B < 0 ? 0 : Math.min(B, pb);
      }
    }
  }
  return out;
}
