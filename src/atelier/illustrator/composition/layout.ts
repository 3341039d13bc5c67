/** Where everybody is on the page, as circles and boxes, and the faults an art director would find in it. */
import { dist } from '../core/geom.ts';
import type { Box, Pt } from '../core/types.ts';

export interface Circle {
  at: Pt;
  r: number;
}
/** One actor as the layout sees it, in page units. Later ones stand in front of earlier ones. */
export interface LaidActor {
  id: string;
  head: Circle;
  /** From shoulders to feet, without arms and tail. */
  trunk: Box;
  /** Everything that is drawn of it. */
  extent: Box;
  /** Touching and hugging pairs may come close. */
  touches?: string;
}
export interface Layout {
  actors: LaidActor[];
  /** Where the words go. */
  calm?: Box;
  /** A bank of ground stands before the words' zone, so bodies may end behind it; heads may not. */
  banked?: boolean;
  /** Boxes that the foreground may cover. */
  foreground: Box[];
}
export type LayoutFault = {
  kind: 'head-cut' | 'head-in-calm-zone' | 'face-covered' | 'face-behind-foreground' | 'body-in-calm-zone';
  actor: string;
  by?: string;
};
/** White paper a head keeps to the trimmed edge, in page units. */
const EDGE = 12;

export function circleMeets({ at: [x, y], r }: Circle, [bx, by, w, h]: Box): boolean {
  const dx = x - Math.max(bx, Math.min(x, bx + w));
  const dy = y - Math.max(by, Math.min(y, by + h));
  return dx * dx + dy * dy < r * r;
}
const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])) *
  Math.max(0, Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]));

/** A face is the middle of the head; cheek to cheek is tenderness, not a fault. */
const face = (head: Circle): Circle => ({ at: head.at, r: head.r * 0.72 });

/** Every fault of a layout, in the order of the actors; empty when it may be drawn. */
export function checkLayout(layout: Layout): LayoutFault[] {
  const faults: LayoutFault[] = [];
  layout.actors.forEach((a, i) => {
    const [x, y] = a.head.at;
    const r = a.head.r;
    if (x - r < EDGE || x + r > 1000 - EDGE || y - r < EDGE || y + r > 1000 - EDGE)
      faults.push({ kind: 'head-cut', actor: a.id });
    if (layout.calm && circleMeets(a.head, layout.calm)) faults.push({ kind: 'head-in-calm-zone', actor: a.id });
    else if (layout.calm && !layout.banked && overlap(a.trunk, layout.calm) > 0.4 * a.trunk[2] * a.trunk[3])
      faults.push({ kind: 'body-in-calm-zone', actor: a.id });
    for (const b of layout.actors.slice(i + 1)) {
      const near = dist(a.head.at, b.head.at) < face(a.head).r + face(b.head).r;
      if (near || circleMeets(face(a.head), b.trunk)) faults.push({ kind: 'face-covered', actor: a.id, by: b.id });
    }
    if (layout.foreground.some((box) => circleMeets(face(a.head), box)))
      faults.push({ kind: 'face-behind-foreground', actor: a.id });
  });
  return faults;
}
