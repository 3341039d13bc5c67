/** A conservative box around a drawing (control points count as points), so that renderers skip empty pixels. */
import { apply, mul } from './geom.ts';
import { isGroup } from './nodes.ts';
import type { Box, Matrix, Node } from './types.ts';

/** How many numbers each path command takes. */
const ARGS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, T: 2, A: 7, Z: 0 };
const COMMAND = /([a-zA-Z])([^a-zA-Z]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;

function pathPoints(d: string, emit: (x: number, y: number) => void) {
  let x = 0;
  let y = 0;
  let sx = 0;
  let sy = 0;
  for (const [, cmd = '', rest = ''] of d.matchAll(COMMAND)) {
    const C = cmd.toUpperCase();
    const rel = cmd !== C;
    const n = ARGS[C] ?? 0;
    const v = (rest.match(NUMBER) ?? []).map(Number);
    if (C === 'Z') {
      x = sx;
      y = sy;
      continue;
    }
    for (let i = 0; i + n <= v.length && n; i += n) {
      const bx = rel ? x : 0;
      const by = rel ? y : 0;
      const arg = (k: number) => v[i + k] ?? 0;
      if (C === 'H') x = bx + arg(0);
      else if (C === 'V') y = by + arg(0);
      else if (C === 'A') {
        // an arc stays within its radius of both of its ends
        const ex = bx + arg(5);
        const ey = by + arg(6);
        const r = Math.max(arg(0), arg(1));
        emit(Math.min(x, ex) - r, Math.min(y, ey) - r);
        emit(Math.max(x, ex) + r, Math.max(y, ey) + r);
        x = ex;
        y = ey;
      } else {
        for (let k = 0; k < n; k += 2) emit(bx + arg(k), by + arg(k + 1));
        x = bx + arg(n - 2);
        y = by + arg(n - 1);
      }
      emit(x, y);
      if (C === 'M' && i === 0) {
        sx = x;
        sy = y;
      }
    }
  }
}
/** The box of all points, not cut at the page; undefined for an empty drawing. */
export function extent(nodes: Node[]): Box | undefined {
  let x0 = Number.POSITIVE_INFINITY;
  let y0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  let y1 = Number.NEGATIVE_INFINITY;
  const walk = (list: Node[], m: Matrix) => {
    for (const n of list) {
      if (isGroup(n)) {
        walk(n.g, n.at ? mul(m, n.at) : m);
        continue;
      }
      const grow = (n.sw ?? 0) / 2;
      pathPoints(n.d, (px, py) => {
        const [x, y] = apply(m, [px, py]);
        x0 = Math.min(x0, x - grow);
        y0 = Math.min(y0, y - grow);
        x1 = Math.max(x1, x + grow);
        y1 = Math.max(y1, y + grow);
      });
    }
  };
  walk(nodes, [1, 0, 0, 1, 0, 0]);
  return Number.isFinite(x0) ? [x0, y0, x1 - x0, y1 - y0] : undefined;
}
/** The box that a sheet of the page needs: padded, and cut a little outside the page. */
export function bounds(nodes: Node[], pad = 4): Box | undefined {
  const e = extent(nodes);
  if (!e) return undefined;
  const [ex, ey, w, h] = e;
  const x = Math.min(1039, Math.max(-40, ex - pad));
  const y = Math.min(1039, Math.max(-40, ey - pad));
  return [x, y, Math.max(1, Math.min(1040, ex + w + pad) - x), Math.max(1, Math.min(1040, ey + h + pad) - y)];
}
