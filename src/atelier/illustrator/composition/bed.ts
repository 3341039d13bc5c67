/** A bed made up round somebody who sleeps in a bedroom: frame and pillow behind, quilt over all but the head. */
import { dark, pale } from '../core/colour.ts';
import { rect, smooth } from '../core/geom.ts';
import type { Layer, Node, Pt } from '../core/types.ts';
import { patches } from '../places/bedroom-things.ts';
import { roomOf } from '../places/rooms.ts';
import { sheet } from '../places/sheets.ts';
import type { Stage } from '../places/stage.ts';
import type { LaidActor } from './layout.ts';

/** How far a mattress lies above the floor, in figure units. */
export const BED_HEIGHT = 44;

/** How much longer than the sleeper a bed is at either end, in figure units. */
export const BED_ROOM = 44;

export interface MadeBed {
  behind: Layer;
  over: Layer;
}
/** `y` is the page y of the mattress, `k` the page units of one figure unit. */
export function makeBed(f: Stage, sleeper: LaidActor, y: number, k: number): MadeBed {
  const { c } = f;
  const room = roomOf(f);
  // the layout keeps room for the bed: what the sleeper measures is less
  const ex = sleeper.extent[0] + BED_ROOM * k;
  const ew = sleeper.extent[2] - 2 * BED_ROOM * k;
  const [hx, hy] = sleeper.head.at;
  const r = sleeper.head.r;
  // everything is worked out for a head at the left, and mirrored when it lies at the right
  const s = hx < ex + ew / 2 ? 1 : -1;
  const headEnd = s > 0 ? Math.min(ex, hx - r) - r * 0.3 : Math.max(ex + ew, hx + r) + r * 0.3;
  const footEnd = s > 0 ? Math.max(ex + ew, hx + r * 4) + r * 0.3 : Math.min(ex, hx - r * 4) - r * 0.3;
  const floorY = y + BED_HEIGHT * k;
  const span = (a: number, b: number, top: number, bottom: number, round = 0) =>
    rect(Math.min(a, b), top, Math.abs(b - a), bottom - top, round);
  const wood = c(room.wood);
  const post = (x: number, top: number): Node => ({
    d: span(x - 9 * k, x + 9 * k, top, floorY + 4 * k, 7 * k),
    fill: wood,
    stroke: dark(wood, 0.3),
    sw: 2,
  });
  const headTop = Math.min(y - 74 * k, hy - r * 1.25);
  const board = smooth(
    [
      [headEnd - s * 6 * k, y],
      [headEnd - s * 6 * k, headTop + 16 * k],
      [headEnd + s * 22 * k, headTop],
      [headEnd + s * r * 1.2, headTop + 10 * k],
      [headEnd + s * r * 1.5, y],
    ] as Pt[],
    true,
    0.12,
  );
  const pillow = smooth(
    [
      [hx - s * r * 1.25, y - 4 * k],
      [hx - s * r * 1.3, y - 30 * k],
      [hx - s * r * 0.3, y - 42 * k],
      [hx + s * r * 0.9, y - 34 * k],
      [hx + s * r * 1.2, y - 2 * k],
    ] as Pt[],
    true,
    0.16,
  );
  const neck = hx + s * r * 0.8;
  const quilt = smooth(
    [
      [neck, y + 8 * k],
      [neck + s * 4 * k, y - 40 * k],
      [neck + s * 30 * k, y - 58 * k],
      [neck + (footEnd - neck) * 0.55, y - 46 * k],
      [footEnd - s * 26 * k, y - 42 * k],
      [footEnd - s * 4 * k, y - 8 * k],
      [footEnd - s * 2 * k, y + 26 * k],
      [neck + (footEnd - neck) * 0.5, y + 31 * k],
      [neck + s * 6 * k, y + 26 * k],
    ] as Pt[],
    true,
    0.14,
  );
  const left = Math.min(neck, footEnd) - 10 * k;
  const width = Math.abs(footEnd - neck) + 24 * k;
  const hem = smooth(
    [
      [neck - s * 2 * k, y + 8 * k],
      [neck + s * 2 * k, y - 40 * k],
      [neck + s * 28 * k, y - 58 * k],
      [neck + s * 38 * k, y - 50 * k],
      [neck + s * 18 * k, y - 30 * k],
      [neck + s * 15 * k, y + 27 * k],
      [neck, y + 24 * k],
    ] as Pt[],
    true,
    0.14,
  );
  return {
    behind: sheet(
      'bed',
      0.02,
      [
        { d: board, fill: pale(wood, 0.1), stroke: dark(wood, 0.3), sw: 2 },
        post(headEnd, headTop - 8 * k),
        { d: span(headEnd, footEnd, y - 3 * k, y + 22 * k, 8 * k), fill: c('#fff8ec'), stroke: c('#c8b8a8'), sw: 2 },
        { d: span(headEnd, footEnd, y + 20 * k, y + 34 * k, 4 * k), fill: wood, stroke: dark(wood, 0.3), sw: 2 },
        { d: pillow, fill: c('#fffaf2'), stroke: c('#c8b8a8'), sw: 2 },
      ],
      { lift: 5, wash: 2 },
    ),
    over: sheet(
      'quilt',
      0,
      [
        { d: quilt, fill: c(room.quilt[0] ?? '#e8a65a') },
        { clip: quilt, g: patches(f, room.quilt, left, y - 66 * k, width, 104 * k, 26 * k) },
        { d: quilt, stroke: dark(c(room.quilt[0] ?? '#e8a65a'), 0.4), sw: 2 },
        { d: hem, fill: c('#fff6e8'), stroke: c('#d0bca8'), sw: 2 },
        post(footEnd, y - 34 * k),
      ],
      { lift: 5, wash: 2 },
    ),
  };
}
