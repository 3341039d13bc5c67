/** The light of the scene on one figure: shade side and rim, its shadow on the ground, and the glow of what it holds. */
import { mix, multiply } from '../core/colour.ts';
import { apply, clamp, ellipse, move, mul, scale, skew } from '../core/geom.ts';
import { at, group, recolour, silhouette } from '../core/nodes.ts';
import type { Box, FormLight, Matrix, Node, Pt } from '../core/types.ts';
import { glow } from '../places/sheets.ts';
import type { Place, Stage } from '../places/stage.ts';
import type { PropDrawing } from './figure-seam.ts';

/** A figure or prop with its place on the page. */
export interface Standing {
  drawing: PropDrawing & { height: number; ground?: [x0: number, x1: number] };
  x: number;
  y: number;
  scale: number;
  dir: 1 | -1;
  floating: boolean;
  /** The box of everything drawn, in figure units. */
  extent: Box;
}
export interface LitFigure {
  /** Shadows and pools of light that lie on the ground. */
  ground: Node[];
  body: Node[];
  /** Light behind the figure, and the little that falls in front of it. */
  halo: Node[];
  light: Node[];
}
const INK = '#100a28';

/** A held lantern is the key light in the dark; else the lamp of the room, else sun or moon. */
function keyLight(f: Stage, lamp: Place['key'], held: Pt | undefined): { from: Pt; rim: string; near: boolean } {
  if (held && f.dim) return { from: held, rim: '#ffcf7a', near: true };
  if (lamp) return { from: lamp.at, rim: lamp.colour, near: true };
  return { from: f.orb, rim: f.P.rim, near: false };
}
function shadowsOf(f: Stage, s: Standing, from: Pt, near: boolean): Node[] {
  const { x, y, scale: k, dir } = s;
  // soles reach a little below the ground line: the shadow lies under them, or they would hover
  const sole = y + clamp(s.extent[1] + s.extent[3] - 7, 2, 6) * k;
  const shade = mix(f.P.shade, INK, 0.4);
  // laid down away from the light; a lamp is near, so its shadows lean more
  const lean = clamp(((x - from[0]) / (near ? 180 : 500)) * 0.9, -1.1, 1.1);
  const squash = f.setting === 'bedroom' ? 0.16 : 0.24;
  const cast = at(
    mul(move(x, sole - 5 * k), skew(-lean), scale(k * dir, -squash * k)),
    ...silhouette(s.drawing.nodes, shade),
  );
  const soft = f.weather === 'clear' || f.setting === 'bedroom' ? 0.3 : 0.16;
  const [g0, g1] = s.drawing.ground ?? [s.extent[0] * 0.6, (s.extent[0] + s.extent[2]) * 0.6];
  const half = Math.max(18, (g1 - g0) / 2) + 12;
  const cx = x + ((g0 + g1) / 2) * k * dir;
  return [
    group([group([cast])], {
      blur: 2.2 * k,
      op: soft,
      blend: 'multiply',
      box: [x - 260 * k, y - 12 * k, 520 * k, 90 * k],
    }),
    group([{ d: ellipse(cx, sole, half * k, 6.5 * k), fill: mix(f.P.shade, INK, 0.5) }], {
      blur: 3 * k,
      op: 0.55,
      blend: 'multiply',
      box: [cx - (half + 26) * k, sole - 30 * k, (half + 26) * 2 * k, 60 * k],
    }),
  ];
}
function glowsOf(f: Stage, s: Standing, source: Pt, colour: string, r: number) {
  const [x, y] = source;
  const R = Math.max(r * s.scale, 150);
  // the big halo stands behind the figure: strong light in front of it would bleach the face
  const halo = [glow(x, y, R * 2, mix(colour, '#ff8a2a', 0.35), f.dim ? 0.95 : 0.4)];
  const light = [
    glow(x, y, R * 1.2, mix(colour, '#ff7a1a', 0.4), f.dim ? 0.34 : 0.14),
    glow(x, y, R * 0.3, '#ffe9a0', f.dim ? 0.8 : 0.35),
  ];
  // a circle squeezed flat, because a radial gradient is round
  const flat = 0.25;
  const pool: Node = {
    at: [1, 0, 0, flat, 0, (s.y + 4) * (1 - flat)],
    g: [
      {
        d: ellipse(x, s.y + 4, R * 1.7),
        blend: 'screen',
        fill: {
          rad: [x, s.y + 4, R * 1.7],
          stops: [
            [0, colour, 0.62],
            [0.5, colour, 0.22],
            [1, colour, 0],
          ],
        },
      },
    ],
  };
  return { halo, light, ground: s.floating || !f.dim ? [] : [pool] };
}
export function lightFigure(f: Stage, lamp: Place['key'], s: Standing): LitFigure {
  const { x, y, scale: k, dir, drawing } = s;
  const m: Matrix = mul(move(x, y), scale(k * dir, k));
  const tint = f.setting === 'underwater' ? mix('#ffffff', '#7fc4d8', f.night ? 0.5 : 0.26) : f.P.tint;
  const soft = f.night ? 0.5 : 0.7; // people stay a little brighter than the world
  const drawn = recolour(drawing.nodes, (c) => mix(c, multiply(c, tint), soft));
  const source = drawing.glow && apply(m, drawing.glow.at);
  const { from, rim, near } = keyLight(f, lamp, source);
  const middle = y - drawing.height * k * 0.6;
  const d = Math.hypot(from[0] - x, from[1] - middle) || 1;
  const overcast = f.weather !== 'clear' && !near && f.setting !== 'underwater' ? 0.55 : 1;
  const form: FormLight = {
    dx: clamp((from[0] - x) / d, -0.9, 0.9),
    dy: clamp((from[1] - middle) / d, -0.9, 0.2),
    size: 9 * k,
    rim,
    rimAlpha: (near ? 0.8 : f.P.rimAlpha * 0.85) * overcast,
    shade: f.P.shade,
    shadeAlpha: f.P.shadeAlpha,
  };
  const [ex, ey, ew, eh] = s.extent;
  const box: Box = [dir === 1 ? x + ex * k : x - (ex + ew) * k, y + ey * k, ew * k, eh * k];
  const glows =
    source && drawing.glow
      ? glowsOf(f, s, source, drawing.glow.colour, drawing.glow.r)
      : { halo: [], light: [], ground: [] };
  return {
    ground: [...(s.floating ? [] : shadowsOf(f, s, from, near)), ...glows.ground],
    body: [
      group([at(m, ...drawn)], { form: f.style === 'paper-cut' ? undefined : form, box, lift: 4 }),
      at(m, ...drawing.flame),
    ],
    halo: glows.halo,
    light: glows.light,
  };
}
