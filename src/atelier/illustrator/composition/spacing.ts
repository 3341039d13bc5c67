/** How much room people take beside each other: friends stand near, hands have room, hugs are close. */
import type { Shot } from '../../../story/scene.ts';
import type { Box } from '../core/types.ts';
import type { Circle } from './layout.ts';

/** One actor before it has a place: what its drawing measures, in figure units with the feet at 0,0. */
export interface Measured {
  id: string;
  /** Times an ordinary child. */
  size: number;
  position: 'left' | 'centre' | 'right';
  /** 1 looks to the right of the page, -1 is mirrored. */
  dir: 1 | -1;
  head: Circle;
  /** x0, y0, width, height of all that is drawn. */
  extent: Box;
  /** Id of the actor it touches, and whether in an embrace. */
  touches?: string;
  embraces?: boolean;
  /** Id of the actor it looks at. */
  looksAt?: string;
  /** A thing in its hand needs room, or it would be held before the neighbour's face. */
  holds?: boolean;
  /** Height of the feet above the ground, in page units at scale 1: swimmers and fliers. */
  floats?: number;
}
/**
 * Reach of a figure to both sides of its feet, as it stands on the page: head and body, and a share `limbs` (0 to 1) of
 * what hair, arms and tail add.
 */
export function reach(m: Measured, limbs: number): [number, number] {
  const [hx] = m.head.at;
  const core = Math.max(m.head.r * 1.04, 34);
  const left = Math.min(hx - core, -30);
  const right = Math.max(hx + core, 30);
  const all: [number, number] = [
    left + (Math.min(m.extent[0], left) - left) * limbs,
    right + (Math.max(m.extent[0] + m.extent[2], right) - right) * limbs,
  ];
  return m.dir === 1 ? all : [-all[1], -all[0]];
}
/** At the edges of the page more of a figure must be seen than between neighbours, who may overlap a little. */
export const AT_EDGE: Readonly<Record<Shot, number>> = { wide: 1, medium: 0.9, low: 0.85, close: 0.25 };
const BETWEEN: Readonly<Record<Shot, number>> = { wide: 0.5, medium: 0.5, low: 0.5, close: 0 };
/** Side by side by position; somebody who touches another stands right beside them. */
export function inOrder(actors: Measured[]): Measured[] {
  const rank = { left: 0, centre: 1, right: 2 };
  const order = [...actors].sort((a, b) => rank[a.position] - rank[b.position]);
  for (const a of actors) {
    const other = order.findIndex((b) => b.id === a.touches);
    const own = order.indexOf(a);
    if (other < 0 || Math.abs(other - own) <= 1) continue;
    order.splice(own, 1);
    const beside = order.findIndex((b) => b.id === a.touches);
    order.splice(own < other ? beside : beside + 1, 0, a);
  }
  return order;
}
export const pairUp = (a: Measured, b: Measured) => a.touches === b.id || b.touches === a.id;
/** Those who touch or look at each other belong together on the page. */
export const together = (a: Measured, b: Measured) => pairUp(a, b) || a.looksAt === b.id || b.looksAt === a.id;
/** Distance from the feet of `a` to those of its right neighbour, at scale 1. */
export function apart(a: Measured, b: Measured, shot: Shot): number {
  const room = (m: Measured) => (m.holds ? 0.9 : BETWEEN[shot]);
  const [, right] = reach(a, room(a));
  const [left] = reach(b, room(b));
  const heads =
    (a.head.r * a.size + b.head.r * b.size) * 0.98 + a.head.at[0] * a.dir * a.size - b.head.at[0] * b.dir * b.size;
  if (pairUp(a, b)) {
    const hugging = (a.touches === b.id && a.embraces) || (b.touches === a.id && b.embraces);
    return Math.max(heads * (hugging ? 0.84 : 1.14), 58 * (a.size + b.size) * 0.5);
  }
  return Math.max(
    heads * 1.08,
    (right * a.size - left * b.size) * (together(a, b) && !a.holds && !b.holds ? 0.92 : 1) + 6,
  );
}
/** Page x of every actor: near its own slot, never closer than `gaps`, all between the ends. */
export function alongLine(wish: number[], gaps: number[], from: number, to: number): number[] {
  const xs = [...wish];
  for (let round = 0; round < 24; round++) {
    xs.forEach((x, i) => {
      const next = xs[i + 1];
      const gap = gaps[i];
      if (next === undefined || gap === undefined || next - x >= gap) return;
      const push = (gap - (next - x)) / 2;
      xs[i] = x - push;
      xs[i + 1] = next + push;
    });
    const over = Math.max(0, (xs.at(-1) ?? to) - to);
    const under = Math.max(0, from - (xs[0] ?? from));
    xs.forEach((x, i) => {
      xs[i] = x - over + under;
    });
  }
  // a last walk makes every gap exact, from the left
  for (let i = 0; i + 1 < xs.length; i++) xs[i + 1] = Math.max(xs[i + 1]!, xs[i]! + gaps[i]!);
  return xs;
}
