/** Arithmetic on `#rrggbb` colours. */
type Rgb = [number, number, number];
const channels = (c: string): Rgb => {
  const v = Number.parseInt(c.slice(1, 7), 16);
  return [(v >> 16) & 255, (v >> 8) & 255, v & 255];
};
const byte = (v: number) => Math.max(0, Math.min(255, Math.round(v)));
const hex = (v: Rgb) => `#${v.map((x) => byte(x).toString(16).padStart(2, '0')).join('')}`;
const combine = (a: string, b: string, fn: (x: number, y: number) => number) => {
  const [r, g, u] = channels(a);
  const [R, G, U] = channels(b);
  return hex([fn(r, R), fn(g, G), fn(u, U)]);
};
/** `a` at t = 0, `b` at t = 1. */
export const mix = (a: string, b: string, t: number) => combine(a, b, (x, y) => x + (y - x) * t);
export const multiply = (a: string, b: string) => combine(a, b, (x, y) => (x * y) / 255);
/** Towards a plum shadow, never towards black: shadows of a picture book have colour. */
export const dark = (c: string, t = 0.4) => mix(c, '#20122a', t);
export const pale = (c: string, t = 0.4) => mix(c, '#fff6e4', t);
export const rgba = (c: string, a: number) => {
  const [r, g, b] = channels(c);
  return `rgba(${r},${g},${b},${Math.round(a * 1000) / 1000})`;
};
/** Brightness as the eye weighs it, 0 to 1. */
export const luma = (c: string) => {
  const [r, g, b] = channels(c);
  return (0.3 * r + 0.59 * g + 0.11 * b) / 255;
};
/** How far apart two colours look, 0 to about 1: brightness counts most, then hue. */
export const contrast = (a: string, b: string) => {
  const [r, g, u] = channels(a);
  const [R, G, U] = channels(b);
  const chroma = Math.hypot(r - g - (R - G), (r + g) / 2 - u - ((R + G) / 2 - U)) / 510;
  return Math.hypot(luma(a) - luma(b), chroma);
};
