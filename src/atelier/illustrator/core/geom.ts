/** Points, paths and matrices: the shapes that everything in a picture is cut from. */
import type { Matrix, Pt } from './types.ts';

export type { Pt } from './types.ts';

const f = (v: number) => Math.round(v * 100) / 100;
const p = ([x, y]: Pt) => `${f(x)},${f(y)}`;
export const rad = (deg: number) => (deg * Math.PI) / 180;
export const lerp = (a: number, b: number, t: number) => a + (b - a) * t;
export const clamp = (v: number, a: number, b: number) => Math.max(a, Math.min(b, v));
export const along = ([x, y]: Pt, deg: number, len: number): Pt => [
  x + Math.sin(rad(deg)) * len,
  y + Math.cos(rad(deg)) * len,
];
export const dist = (a: Pt, b: Pt) => Math.hypot(a[0] - b[0], a[1] - b[1]);

export const ellipse = (cx: number, cy: number, rx: number, ry = rx) =>
  `M${f(cx - rx)},${f(cy)}A${f(rx)},${f(ry)} 0 1 1 ${f(cx + rx)},${f(cy)}A${f(rx)},${f(ry)} 0 1 1 ${f(cx - rx)},${f(cy)}Z`;
export const rect = (x: number, y: number, w: number, h: number, r = 0) =>
  r
    ? `M${f(x + r)},${f(y)}h${f(w - 2 * r)}a${r},${r} 0 0 1 ${r},${r}v${f(h - 2 * r)}a${r},${r} 0 0 1 ${-r},${r}h${f(2 * r - w)}a${r},${r} 0 0 1 ${-r},${-r}v${f(2 * r - h)}a${r},${r} 0 0 1 ${r},${-r}Z`
    : `M${f(x)},${f(y)}h${f(w)}v${f(h)}h${f(-w)}Z`;
export const line = (pts: Pt[]) => `M${pts.map(p).join('L')}`;
export const poly = (pts: Pt[]) => `${line(pts)}Z`;
/** The point at an index that may lie outside: wrapped round in a closed line, held at the ends of an open one. */
const pointAt = (pts: Pt[], i: number, closed: boolean): Pt =>
  pts[closed ? (i + pts.length) % pts.length : clamp(i, 0, pts.length - 1)] as Pt;

/** Catmull-Rom through the points. */
export function smooth(pts: Pt[], closed = true, k = 1 / 6): string {
  const at = (i: number) => pointAt(pts, i, closed);
  let d = `M${p(at(0))}`;
  for (let i = 0; i < (closed ? pts.length : pts.length - 1); i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const out: Pt = [b[0] + (c[0] - a[0]) * k, b[1] + (c[1] - a[1]) * k];
    d += `C${p(out)} ${p([c[0] - (e[0] - b[0]) * k, c[1] - (e[1] - b[1]) * k])} ${p(c)}`;
  }
  return closed ? `${d}Z` : d;
}
/** An organic blob: points on an ellipse, pushed in and out. */
export function blob(r: () => number, cx: number, cy: number, rx: number, ry: number, wobble = 0.12, n = 10): string {
  return smooth(
    Array.from({ length: n }, (_, i): Pt => {
      const a = (i / n) * Math.PI * 2,
        k = 1 + (r() - 0.5) * 2 * wobble;
      return [cx + Math.cos(a) * rx * k, cy + Math.sin(a) * ry * k];
    }),
  );
}
/** Scalloped round shape: hair puffs, clouds, leaf crowns. */
export function scallop(r: () => number, cx: number, cy: number, rx: number, ry: number, n = 11, depth = 0.16): string {
  let d = '';
  const step = (Math.PI * 2) / n,
    off = r() * step;
  for (let i = 0; i <= n; i++) {
    const a = off + i * step,
      q: Pt = [cx + Math.cos(a) * rx, cy + Math.sin(a) * ry],
      m = a - step / 2,
      k = 1 + depth * (1.5 + r());
    d += i
      ? `Q${p([cx + Math.cos(m) * rx * k, cy + Math.sin(m) * ry * k])} ${p(i === n ? [cx + Math.cos(off) * rx, cy + Math.sin(off) * ry] : q)}`
      : `M${p(q)}`;
  }
  return `${d}Z`;
}
function spline(pts: Pt[], per = 6): Pt[] {
  const out: Pt[] = [];
  const at = (i: number) => pointAt(pts, i, false);
  for (let i = 0; i < pts.length - 1; i++)
    for (let j = 0; j < per; j++) {
      const t = j / per;
      const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
      const along = (k: 0 | 1) =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - e[k]) * t * t +
          (3 * b[k] - a[k] - 3 * c[k] + e[k]) * t ** 3);
      out.push([along(0), along(1)]);
    }
  out.push(at(pts.length - 1));
  return out;
}
/** A limb, tail, ear or branch: a centre line with a half-width along it. Round ends. Takes two points or more. */
export function tube(pts: Pt[], widths: number[], flatEnd = false): string {
  const c = spline(pts);
  const n = c.length - 1;
  const at = (i: number) => pointAt(c, i, false);
  const L: Pt[] = [];
  const R: Pt[] = [];
  const w = (i: number) => {
    const u = (i / n) * (widths.length - 1);
    const j = Math.max(0, Math.min(Math.floor(u), widths.length - 2));
    return lerp(widths[j] ?? 0, widths[j + 1] ?? widths[j] ?? 0, u - j);
  };
  let ang = 0;
  for (let i = 0; i <= n; i++) {
    const [a, b, q] = [at(i - 1), at(i + 1), at(i)];
    ang = Math.atan2(b[1] - a[1], b[0] - a[0]);
    const nx = -Math.sin(ang) * w(i);
    const ny = Math.cos(ang) * w(i);
    L.push([q[0] + nx, q[1] + ny]);
    R.unshift([q[0] - nx, q[1] - ny]);
  }
  const a0 = Math.atan2(at(1)[1] - at(0)[1], at(1)[0] - at(0)[0]);
  const cap = (q: Pt, a: number, r: number): Pt[] =>
    [50, 0, -50].map((s) => [q[0] + Math.cos(a + rad(s)) * r, q[1] + Math.sin(a + rad(s)) * r]);
  return smooth([...L, ...(flatEnd ? [] : cap(at(n), ang, w(n))), ...R, ...cap(at(0), a0 + Math.PI, w(0))]);
}
/** A star of `n` points; `inner` is the inner radius against the outer. */
export function star(cx: number, cy: number, r: number, inner = 0.48, turn = 0, n = 5): string {
  return poly(
    Array.from({ length: n * 2 }, (_, i): Pt => {
      const a = rad(turn - 90 + (i * 180) / n),
        k = i % 2 ? r * inner : r;
      return [cx + Math.cos(a) * k, cy + Math.sin(a) * k];
    }),
  );
}
/** A rolling hill line across the page, closed to the bottom. */
export function ridge(r: () => number, y: number, amp: number, step = 140, W = 1000, bottom = 1060): string {
  const pts: Pt[] = [];
  for (let x = -60; x <= W + 60 + step; x += step) pts.push([x, y + (r() - 0.5) * 2 * amp]);
  return `${smooth(pts, false)}L${W + 200},${bottom}L-60,${bottom}Z`;
}
export const mul = (...ms: Matrix[]): Matrix =>
  ms.reduce(([a, b, c, d, e, g], [A, B, C, D, E, G]) => [
    a * A + c * B,
    b * A + d * B,
    a * C + c * D,
    b * C + d * D,
    a * E + c * G + e,
    b * E + d * G + g,
  ]);
export const move = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];
export const scale = (x: number, y = x): Matrix => [x, 0, 0, y, 0, 0];
export const skew = (k: number): Matrix => [1, 0, k, 1, 0, 0];
export const turnBy = (deg: number, x = 0, y = 0): Matrix => {
  const c = Math.cos(rad(deg)),
    s = Math.sin(rad(deg));
  return [c, s, -s, c, x - c * x + s * y, y - s * x - c * y];
};
export const apply = ([a, b, c, d, e, g]: Matrix, [x, y]: Pt): Pt => [a * x + c * y + e, b * x + d * y + g];
