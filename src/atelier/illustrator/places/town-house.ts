/** One house of a town street: five roofs, shops with awnings, doors with steps, windows with boxes and shutters. */
import { dark, mix, pale } from '../core/colour.ts';
import { ellipse, rect, scallop } from '../core/geom.ts';
import type { Node } from '../core/types.ts';
import type { Stage } from './stage.ts';
import type { Town } from './towns.ts';

const AWNINGS = ['#d8584e', '#4f8fa0', '#e8b04a', '#6a9a5f', '#b8689a'];
const LIT = ['#ffd27a', '#ffe2a0', '#ffb860'];

/** `x` is the left edge, `base` the pavement, `h` the height of the wall. */
export function townHouse(f: Stage, x: number, base: number, w: number, h: number, town: Town): Node[] {
  const { r, c } = f;
  const wall = c(r.pick(town.walls), 0.18);
  const roof = c(r.pick(town.roofs), 0.18);
  const top = base - h;
  const shop = r() < 0.55;
  const ground = Math.min(h * 0.42, w * 0.5);
  return [
    { d: rect(x, top, w + 1, h + 8), fill: wall },
    { d: `M${x + w * 0.98},${top}V${base}`, stroke: dark(wall, 0.3), sw: 3, op: 0.5 },
    ...roofOf(f, x, top, w, roof, wall),
    ...windows(f, x, top, w, h - ground, wall),
    ...(shop ? shopFront(f, x, base, w, ground, wall) : frontDoor(f, x, base, w, ground, wall)),
  ];
}
function roofOf(f: Stage, x: number, top: number, w: number, roof: string, wall: string): Node[] {
  const kind = Math.floor(f.r() * 5);
  const chimney: Node[] = [
    { d: rect(x + w * 0.7, top - w * 0.42, w * 0.1, w * 0.36), fill: dark(roof, 0.2) },
    { d: rect(x + w * 0.68, top - w * 0.44, w * 0.14, w * 0.05, 2), fill: roof },
  ];
  const eave: Node = { d: rect(x - w * 0.02, top - w * 0.03, w * 1.04, w * 0.06, 2), fill: dark(roof, 0.1) };
  const mid = x + w / 2;
  if (kind === 0)
    return [
      ...chimney,
      { d: `M${x - w * 0.04},${top}L${mid},${top - w * 0.46}L${x + w * 1.04},${top}Z`, fill: roof },
      eave,
    ];
  if (kind === 1) {
    // stepped gable, as along northern canals
    let d = `M${x},${top}`;
    for (let i = 0; i < 4; i++) d += `V${top - w * 0.1 * (i + 1)}H${x + w * 0.12 * (i + 1)}`;
    for (let i = 3; i >= 0; i--) d += `H${x + w - w * 0.12 * (i + 1)}V${top - w * 0.1 * i}`;
    return [
      { d: `${d}Z`, fill: mix(wall, roof, 0.25) },
      { d: ellipse(mid, top - w * 0.2, w * 0.06), fill: dark(wall, 0.4) },
    ];
  }
  if (kind === 2)
    return [
      ...chimney,
      { d: `M${x},${top}L${x + w * 0.1},${top - w * 0.3}H${x + w * 0.9}L${x + w},${top}Z`, fill: roof },
      {
        d: `M${mid - w * 0.12},${top}V${top - w * 0.16}L${mid},${top - w * 0.26}L${mid + w * 0.12},${top - w * 0.16}V${top}Z`,
        fill: wall,
      },
      {
        d: rect(mid - w * 0.05, top - w * 0.14, w * 0.1, w * 0.1, 2),
        fill: f.dim ? '#ffd98a' : dark(wall, 0.36),
        lit: f.dim,
      },
      eave,
    ];
  if (kind === 3)
    return [
      {
        d: `M${x},${top}C${x + w * 0.04},${top - w * 0.5} ${x + w * 0.96},${top - w * 0.5} ${x + w},${top}Z`,
        fill: roof,
      },
      { d: `M${mid},${top - w * 0.36}v${-w * 0.18}`, stroke: roof, sw: w * 0.02 },
      eave,
    ];
  return [
    { d: rect(x, top - w * 0.1, w, w * 0.1), fill: dark(wall, 0.12) },
    { d: rect(x - w * 0.02, top - w * 0.13, w * 1.04, w * 0.05, 2), fill: roof },
    ...chimney.slice(0, 1),
  ];
}
function windows(f: Stage, x: number, top: number, w: number, h: number, wall: string): Node[] {
  const { r, c } = f;
  const across = w > 230 ? 3 : 2;
  const cell = w / (across + 0.4);
  const ww = cell * 0.46;
  const wh = Math.min(ww * 1.4, h * 0.5);
  const rows = Math.max(1, Math.floor(h / (wh * 1.75)));
  const arched = r() < 0.4;
  const shutters = r() < 0.45 ? c(r.pick(AWNINGS), 0.2) : undefined;
  const boxes = r() < 0.5;
  const bloom = c(r.pick(['#f08a9a', '#f6c04a', '#e8605a', '#c0a0f0']), 0.1);
  const out: Node[] = [];
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < across; k++) {
      const wx = x + cell * (0.2 + k) + (cell - ww) / 2;
      const wy = top + (h / rows) * row + (h / rows - wh) / 2;
      const on = f.dim && r() < 0.5;
      const d = arched
        ? `M${wx},${wy + wh}V${wy + ww * 0.4}q${ww / 2},${-ww * 0.56} ${ww},0V${wy + wh}Z`
        : rect(wx, wy, ww, wh, 2);
      if (shutters)
        out.push(
          { d: rect(wx - ww * 0.36, wy + wh * 0.06, ww * 0.3, wh * 0.94, 1), fill: shutters },
          { d: rect(wx + ww * 1.06, wy + wh * 0.06, ww * 0.3, wh * 0.94, 1), fill: shutters },
        );
      out.push(
        { d, fill: on ? r.pick(LIT) : mix(dark(wall, 0.4), f.P.sky[1], 0.25), lit: on },
        {
          d: `M${wx + ww / 2},${wy + wh * 0.1}V${wy + wh}M${wx},${wy + wh * 0.5}h${ww}`,
          stroke: pale(wall, 0.5),
          sw: ww * 0.07,
        },
        { d: rect(wx - ww * 0.1, wy + wh, ww * 1.2, wh * 0.07, 1), fill: pale(wall, 0.4) },
      );
      if (boxes && row === rows - 1)
        out.push(
          { d: scallop(r, wx + ww / 2, wy + wh * 0.98, ww * 0.6, wh * 0.12, 9, 0.2), fill: c('#6a9a5a', 0.1) },
          {
            d: ellipse(wx + ww * 0.25, wy + wh * 0.93, ww * 0.09) + ellipse(wx + ww * 0.7, wy + wh * 0.95, ww * 0.09),
            fill: bloom,
          },
        );
    }
  return out;
}
function shopFront(f: Stage, x: number, base: number, w: number, h: number, wall: string): Node[] {
  const { r, c } = f;
  const cloth = c(r.pick(AWNINGS), 0.1);
  const glass = f.dim ? '#ffdf9a' : mix(dark(wall, 0.35), f.P.sky[2], 0.4);
  const y = base - h;
  const n = 7;
  const sw = (w * 0.92) / n;
  const stripes = Array.from({ length: n }, (_, i): Node => {
    const sx = x + w * 0.04 + i * sw;
    return {
      d: `M${sx},${y + h * 0.1}h${sw}v${h * 0.2}q${-sw / 2},${h * 0.12} ${-sw},0Z`,
      fill: i % 2 ? cloth : c('#fff6e8', 0.08),
    };
  });
  const wares = Array.from(
    { length: 5 },
    (_, i): Node => ({
      d: ellipse(x + w * (0.14 + i * 0.1), base - h * 0.2, w * 0.035, h * r.range(0.05, 0.1)),
      fill: c(r.pick(['#c97a4a', '#e8c06a', '#a8584e', '#7f9f6a']), 0.1),
    }),
  );
  return [
    { d: rect(x + w * 0.07, y + h * 0.2, w * 0.55, h * 0.68, 3), fill: glass, lit: f.dim },
    ...wares,
    { d: rect(x + w * 0.07, base - h * 0.14, w * 0.55, h * 0.14), fill: dark(wall, 0.28) },
    { d: rect(x + w * 0.7, y + h * 0.26, w * 0.21, h * 0.74, 3), fill: c('#6a4a48', 0.1) },
    { d: rect(x + w * 0.74, y + h * 0.34, w * 0.13, h * 0.3, 2), fill: glass, lit: f.dim },
    { d: ellipse(x + w * 0.88, base - h * 0.34, w * 0.012), fill: '#f0cf7a' },
    ...stripes,
  ];
}
function frontDoor(f: Stage, x: number, base: number, w: number, h: number, wall: string): Node[] {
  const { r, c } = f;
  const door = c(r.pick(AWNINGS), 0.1);
  const at = x + w * (r() < 0.5 ? 0.18 : 0.58);
  const dw = w * 0.22;
  const other = at < x + w * 0.4 ? x + w * 0.58 : x + w * 0.16;
  const on = f.dim && r() < 0.6;
  return [
    { d: rect(at - dw * 0.14, base - h * 0.86, dw * 1.28, h * 0.86, 3), fill: pale(wall, 0.4) },
    { d: `M${at},${base}V${base - h * 0.64}q${dw / 2},${-h * 0.26} ${dw},0V${base}Z`, fill: door },
    { d: ellipse(at + dw / 2, base - h * 0.62, dw * 0.26, h * 0.08), fill: on ? '#ffd98a' : dark(door, 0.4), lit: on },
    { d: ellipse(at + dw * 0.82, base - h * 0.32, w * 0.012), fill: '#f0cf7a' },
    { d: rect(at - dw * 0.2, base - h * 0.05, dw * 1.4, h * 0.09, 2), fill: pale(wall, 0.25) },
    {
      d: rect(other, base - h * 0.72, w * 0.24, h * 0.42, 3),
      fill: on ? '#ffe2a0' : mix(dark(wall, 0.4), f.P.sky[1], 0.25),
      lit: on,
    },
    {
      d: `M${other + w * 0.12},${base - h * 0.72}v${h * 0.42}M${other},${base - h * 0.52}h${w * 0.24}`,
      stroke: pale(wall, 0.5),
      sw: w * 0.012,
    },
  ];
}
