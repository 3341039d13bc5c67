/** What falls in front of a scene, and the small lights that drift through it; nothing of it lands on a face. */
import { ellipse } from '../core/geom.ts';
import type { Layer, Node, Pt } from '../core/types.ts';
import { air, glow } from './sheets.ts';
import type { Stage } from './stage.ts';

/** Whether a page point lies on a face. */
export type OnFace = (x: number, y: number) => boolean;
/** Faces as circles, widened by `margin` page units. */
export const facesAt =
  (heads: { at: Pt; r: number }[]) =>
  (x: number, y: number, margin = 0) =>
    heads.some(({ at, r }) => Math.hypot(x - at[0], y - at[1]) < r * 0.9 + margin);

/** Rain or snow of the open air; a room shows it in its window, and under water there is none. */
export function weather(f: Stage, onFace: (x: number, y: number, margin?: number) => boolean): Layer[] {
  if (f.setting === 'bedroom' || f.setting === 'underwater') return [];
  if (f.weather === 'rain') return [air('rain', rain(f, onFace))];
  if (f.weather === 'snow') return [air('snow', snowfall(f, onFace))];
  return [];
}
function rain(f: Stage, onFace: OnFace): Node[] {
  const { r } = f;
  const out: Node[] = [];
  for (let i = 0; i < 150; i++) {
    const x = r() * 1100;
    const y = r() * 1000;
    const l = r.range(22, 60);
    const sw = r.range(1, 2.4);
    const op = f.calmAt(x, y) ? 0.18 : r.range(0.25, 0.6);
    if (onFace(x, y) || onFace(x - l * 0.24, y + l)) continue;
    out.push({ d: `M${x},${y}l${-l * 0.24},${l}`, stroke: '#e6f2ff', sw, op });
  }
  if (f.setting === 'rooftops') return out;
  for (let i = 0; i < 26; i++) {
    const x = r() * 1000;
    const y = f.H + 90 + r() * (900 - f.H);
    if (onFace(x, y) || f.calmAt(x, y)) continue;
    out.push({
      d: `M${x - 9},${y}q-3,-8 -8,-9M${x},${y - 2}v-10M${x + 9},${y}q3,-8 8,-9`,
      stroke: '#e6f2ff',
      sw: 1.8,
      op: 0.6,
    });
  }
  return out;
}
function snowfall(f: Stage, onFace: (x: number, y: number, margin?: number) => boolean): Node[] {
  const { r } = f;
  const far: Node[] = [];
  const near: Node[] = [];
  for (let i = 0; i < 110; i++) {
    const x = r() * 1000;
    const y = r() * 1000;
    const k = 1.6 + r() ** 2 * 5;
    const op = 0.5 + r() * 0.45;
    if ((f.calmAt(x, y) && r() < 0.6) || onFace(x, y, k)) continue;
    far.push({ d: ellipse(x, y, k), fill: '#ffffff', op });
  }
  for (let i = 0; i < 14; i++) {
    const x = r() * 1000;
    const y = r() * 1000;
    const k = r.range(8, 15);
    if (!onFace(x, y, 24) && !f.calmAt(x, y)) near.push({ d: ellipse(x, y, k), fill: '#ffffff', op: 0.6 });
  }
  return [...far, { g: near, blur: 4 }];
}
/** Fireflies of a clear evening, behind the actors. */
export function fireflies(f: Stage): Layer[] {
  if (!f.dim || f.weather !== 'clear' || (f.setting !== 'forest' && f.setting !== 'meadow')) return [];
  const { r } = f;
  const g: Node[] = [];
  for (let i = 0; i < 34; i++) {
    const x = r() * 1000;
    const y = f.H - 220 + r() * 480;
    const k = 1.8 + r() * 2.4;
    if (!f.calmAt(x, y))
      g.push(glow(x, y, k * 8, '#ffd35a', 0.85), { d: ellipse(x, y, k), fill: '#fff8d0', lit: true });
  }
  return [air('fireflies', g, 'light')];
}
