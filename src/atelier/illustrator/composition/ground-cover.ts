/** Grass, flowers or a lip of snow before the feet of everybody who stands on soft ground, so that nobody floats on it. */
import { dark, mix, pale } from '../core/colour.ts';
import { smooth } from '../core/geom.ts';
import type { Layer, Node, Pt } from '../core/types.ts';
import { bloom, bush, tuft } from '../places/plants.ts';
import { air } from '../places/sheets.ts';
import type { Place, Stage } from '../places/stage.ts';
import type { Tones } from '../raster/page.ts';
import type { Standing } from './light-figure.ts';
import { toneAt } from './separate.ts';

/** How much of the ground comes up before the feet, in figure units: soles are covered, knees are not. */
const BLADE = 15;

export function groundCover(f: Stage, place: Place, standing: readonly Standing[], tones: Tones): Layer {
  // cut paper has edges: a lip of snow would read as a board
  const drifts = f.setting === 'snow' && f.style !== 'paper-cut';
  const soft = f.setting === 'forest' || f.setting === 'meadow' || drifts;
  const nodes = soft ? standing.filter((s) => !s.floating && s.y < 990).flatMap((s) => before(f, place, s, tones)) : [];
  return air('ground cover', [...nodes, ...halfHidden(f, place, standing)], 'land');
}
/** In one wooded picture of three, a bush stands before the outer leg of somebody upright, well below the face. */
function halfHidden(f: Stage, place: Place, standing: readonly Standing[]): Node[] {
  const wooded = f.setting === 'forest' || f.setting === 'meadow';
  if (!wooded || f.snowy || f.shot === 'close' || f.textZone === 'bottom' || f.choose('half hidden', 3) > 0) return [];
  // nothing that stands in the scene may be hidden
  if (standing.some((s) => !('joints' in s.drawing))) return [];
  const upright = standing.filter((s) => s.drawing.height > 110 && !s.floating);
  const outer = [...upright].sort((a, b) => Math.abs(b.x - 500) - Math.abs(a.x - 500))[0];
  // somebody in the middle is the picture: only those at a side may be half hidden
  if (!outer || Math.abs(outer.x - 500) < 130 || f.calmAt(outer.x, outer.y)) return [];
  const side = outer.x < 500 ? -1 : 1;
  const k = outer.scale;
  const leaf = mix(place.earth, dark(f.c('#3f7a4a'), 0.1), 0.6);
  return [
    ...bush(f, outer.x + side * 58 * k, outer.y + 12 * k, 84 * k, dark(leaf, 0.12)),
    ...bush(f, outer.x + side * 38 * k, outer.y + 15 * k, 56 * k, leaf, f.c('#d8485a')),
  ];
}
function before(f: Stage, place: Place, s: Standing, tones: Tones): Node[] {
  const { r } = f;
  const k = s.scale;
  const [g0, g1] = s.drawing.ground ?? [s.extent[0] * 0.6, (s.extent[0] + s.extent[2]) * 0.6];
  const [from, to] = s.dir === 1 ? [s.x + g0 * k, s.x + g1 * k] : [s.x - g1 * k, s.x - g0 * k];
  if (f.setting === 'snow' || f.snowy) {
    const lip: Pt[] = [
      [from - 16 * k, s.y + 6 * k],
      [from + 2 * k, s.y - 3 * k],
      [(from + to) / 2, s.y - (2 + r() * 2) * k],
      [to - 2 * k, s.y - 4 * k],
      [to + 18 * k, s.y + 6 * k],
      [(from + to) / 2, s.y + 10 * k],
    ];
    const white = pale(toneAt(tones, [(from + to) / 2, Math.min(990, s.y + 10)]), 0.05);
    return [
      {
        d: smooth(lip, true, 0.2),
        fill: {
          lin: [0, s.y - 4 * k, 0, s.y + 10 * k],
          stops: [
            [0, white],
            [0.5, white],
            [1, white, 0],
          ],
        },
      },
    ];
  }
  const out: Node[] = [];
  const step = 11 * k;
  for (let x = from - 8 * k; x <= to + 8 * k; x += step) {
    const bare = r();
    const leaf = mix(place.earth, dark(place.earth, 0.5), 0.25 + r() * 0.5);
    // gaps, or it would read as a hedge
    if (bare < 0.3) continue;
    out.push(tuft(f, x + r.range(-4, 4) * k, s.y + r.range(4, 9) * k, BLADE * k * r.range(0.6, 1.15), leaf));
    if (bare > 0.86)
      out.push(
        ...bloom(
          f,
          f.keep('flowers', 4),
          x,
          s.y + 9 * k,
          k * 0.42,
          f.c(r.pick(['#fff6e6', '#f6d06a', '#f6b0c0'])),
          leaf,
        ),
      );
  }
  return out;
}
