import { ellipse } from '../core/geom.ts';
import type { Layer, Node } from '../core/types.ts';
import { air, glow } from './sheets.ts';
import type { Stage } from './stage.ts';
/** What falls, floats or glows in front of the scene. */
export function weather(f: Stage): Layer[] {
  const { r } = f;
  const out: Layer[] = [];
  const far: Node[] = [];
  const near: Node[] = [];
  if (f.weather === 'rain') {
    for (let i = 0; i < 150; i++) {
      const x = r() * 1100;
      const y = r() * 1000;
      const l = r.range(22, 60);
      far.push({
        d: `M${x},${y}l${-l * 0.24},${l}`,
        stroke: '#e6f2ff',
        sw: r.range(1, 2.4),
        op: f.calmAt(x, y) ? 0.22 : r.range(0.25, 0.6),
      });
    }
    if (f.setting !== 'rooftops')
      for (let i = 0; i < 26; i++) {
        const x = r() * 1000;
        const y = f.H + 90 + r() * (900 - f.H);
        far.push({
          d: `M${x - 9},${y}q-3,-8 -8,-9M${x},${y - 2}v-10M${x + 9},${y}q3,-8 8,-9`,
          stroke: '#e6f2ff',
          sw: 1.8,
          op: 0.6,
        });
      }
    out.push(air('rain', far));
  }
  if (f.weather === 'snow') {
    for (let i = 0; i < 110; i++) {
      const x = r() * 1000;
      const y = r() * 1000;
      const k = 1.6 + r() ** 2 * 5;
      if (f.calmAt(x, y) && r() < 0.5) continue;
      far.push({ d: ellipse(x, y, k), fill: '#ffffff', op: 0.5 + r() * 0.45 });
    }
    for (let i = 0; i < 14; i++)
      near.push({ d: ellipse(r() * 1000, r() * 1000, r.range(8, 15)), fill: '#ffffff', op: 0.6 });
    out.push(air('snow', [...far, { g: near, blur: 4 }]));
  }
  return out;
}
/** Small lights that drift behind the actors, so that none lands on a face. */
export function fireflies(f: Stage): Layer[] {
  if (!f.dim || f.weather !== 'clear' || !['forest', 'meadow'].includes(f.setting)) return [];
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
