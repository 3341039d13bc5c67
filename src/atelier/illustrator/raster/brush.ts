/** Fills and strokes one shape of the display list on a canvas. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { rgba } from '../core/colour.ts';
import type { Blend, Paint, Shape } from '../core/types.ts';
import type { Medium } from './medium.ts';

export interface Brush {
  /** Device pixels in one page unit. */
  unit: number;
  medium: Medium;
}
function paintOf(ctx: SKRSContext2D, p: Paint) {
  if (typeof p === 'string') return p;
  const gradient =
    'lin' in p
      ? ctx.createLinearGradient(...p.lin)
      : ctx.createRadialGradient(p.rad[0], p.rad[1], 0, p.rad[0], p.rad[1], p.rad[2]);
  for (const [offset, colour, alpha = 1] of p.stops) gradient.addColorStop(offset, rgba(colour, alpha));
  return gradient;
}
export const composite = (b?: Blend) => (!b || b === 'normal' ? 'source-over' : b) as 'multiply';

export function drawShape(ctx: SKRSContext2D, s: Shape, brush: Brush) {
  const { medium, unit } = brush;
  const path = new Path2D(s.d);
  const alpha = ctx.globalAlpha;
  const op = ctx.globalCompositeOperation;
  if (s.op !== undefined) ctx.globalAlpha = alpha * s.op;
  if (s.blend) ctx.globalCompositeOperation = composite(s.blend);
  if (s.fill && s.fill !== 'none') {
    const raised = s.cut && medium.cut ? s.cut : 0;
    if (raised) {
      ctx.shadowColor = rgba('#1a1030', medium.shadow.alpha * 0.8);
      ctx.shadowBlur = raised * 2.2 * unit;
      ctx.shadowOffsetX = medium.shadow.dx * raised * 0.5 * unit;
      ctx.shadowOffsetY = medium.shadow.dy * raised * 0.5 * unit;
    }
    ctx.fillStyle = paintOf(ctx, s.fill);
    ctx.fill(path);
    if (raised) ctx.shadowColor = 'rgba(0,0,0,0)';
  }
  // cut paper has no drawn outlines; a line that is a thing of its own stays
  if (s.stroke && !(medium.cut && s.fill)) {
    ctx.strokeStyle = s.stroke;
    ctx.lineWidth = s.sw ?? 1;
    ctx.lineCap = 'round';
    ctx.lineJoin = 'round';
    if (s.fill && !s.lit) ctx.globalAlpha = alpha * (s.op ?? 1) * 0.62;
    ctx.stroke(path);
  }
  ctx.globalAlpha = alpha;
  ctx.globalCompositeOperation = op;
}
