/** Groups with an effect (blur, watercolour rim, paper-cut lift, light on a form): drawn apart, then laid onto the page. */
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { rgba } from '../core/colour.ts';
import type { FormLight, Group, Node } from '../core/types.ts';
import { type Brush, composite } from './brush.ts';

type DrawNode = (ctx: SKRSContext2D, n: Node, brush: Brush) => void;
/** Where the off-screen canvas lies on the page, in device pixels. */
interface Spot {
  x: number;
  y: number;
  w: number;
  h: number;
}
function spotOf(ctx: SKRSContext2D, g: Group, pad: number): Spot {
  const W = ctx.canvas.width;
  const H = ctx.canvas.height;
  if (!g.box) return { x: 0, y: 0, w: W, h: H };
  const m = ctx.getTransform();
  const [x, y, w, h] = g.box;
  const corners = [
    [x, y],
    [x + w, y],
    [x, y + h],
    [x + w, y + h],
  ] as const;
  const xs = corners.map(([px, py]) => m.a * px + m.c * py + m.e);
  const ys = corners.map(([px, py]) => m.b * px + m.d * py + m.f);
  // rim and shade must not see the page edge as the edge of the figure
  const over = g.form ? Math.ceil(g.form.size * 2 * m.a) : 0;
  const x0 = Math.max(-over, Math.floor(Math.min(...xs) - pad));
  const y0 = Math.max(-over, Math.floor(Math.min(...ys) - pad));
  return {
    x: x0,
    y: y0,
    w: Math.max(1, Math.min(W + over, Math.ceil(Math.max(...xs) + pad)) - x0),
    h: Math.max(1, Math.min(H + over, Math.ceil(Math.max(...ys) + pad)) - y0),
  };
}
/** A shrunk, blurred, shifted copy. Soft things need few pixels. */
function shrunk(src: Canvas, k: number, blur: number, dx = 0, dy = 0): Canvas {
  const c = createCanvas(Math.max(1, Math.ceil(src.width * k)), Math.max(1, Math.ceil(src.height * k)));
  const ctx = c.getContext('2d');
  if (blur > 0) ctx.filter = `blur(${(blur * k).toFixed(2)}px)`;
  ctx.drawImage(src, dx * k, dy * k, src.width * k, src.height * k);
  return c;
}
/** Turns everything drawn on a canvas into one colour. */
function flood(c: Canvas, colour: string): Canvas {
  const ctx = c.getContext('2d');
  ctx.filter = 'none';
  ctx.globalCompositeOperation = 'source-in';
  ctx.fillStyle = colour;
  ctx.fillRect(0, 0, c.width, c.height);
  return c;
}
/** Draws a group with its effect. Costs about the pixels of its box, so give every large group a tight one. */
export function drawApart(ctx: SKRSContext2D, g: Group, brush: Brush, drawNode: DrawNode) {
  const { unit, medium } = brush;
  const blur = (g.blur ?? 0) * unit;
  const spot = spotOf(ctx, g, blur * 2.5 + 2);
  const q = blur > 24 ? 0.125 : blur > 10 ? 0.25 : blur > 3 ? 0.5 : 1;
  const c = createCanvas(Math.ceil(spot.w * q), Math.ceil(spot.h * q));
  const inner = c.getContext('2d');
  const m = ctx.getTransform();
  inner.setTransform(q, 0, 0, q, -spot.x * q, -spot.y * q);
  inner.transform(m.a, m.b, m.c, m.d, m.e, m.f);
  for (const n of g.g) drawNode(inner, n, { ...brush, unit: unit * q });
  ctx.save();
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.globalAlpha *= g.op ?? 1;
  ctx.globalCompositeOperation = composite(g.blend);
  ctx.imageSmoothingQuality = 'medium';
  if (blur > 0) ctx.drawImage(shrunk(c, 1, blur * q), spot.x, spot.y, spot.w, spot.h);
  else {
    if (g.wash && g.wash >= 3 && medium.stain) stain(inner, medium.stain(g.g.length), spot, unit);
    if (g.lift && medium.cut) layPaper(ctx, c, spot, g.lift * unit, brush);
    else {
      ctx.drawImage(c, spot.x, spot.y);
      if (g.wash && !medium.cut) pigmentRim(ctx, c, spot, g.wash, unit);
      if (g.form) lightForm(ctx, c, spot, g.form, unit);
    }
  }
  ctx.restore();
}
/** Pigment pools unevenly: a stain inside the shape only. */
function stain(inner: SKRSContext2D, mottle: Canvas, spot: Spot, unit: number) {
  inner.setTransform(1, 0, 0, 1, 0, 0);
  inner.globalCompositeOperation = 'source-atop';
  inner.globalAlpha = 0.55;
  inner.drawImage(mottle, -spot.x, -spot.y, 1000 * unit, 1000 * unit);
}
/** Watercolour dries darker at the edge: the sheet minus its own blur, multiplied back on. */
function pigmentRim(ctx: SKRSContext2D, c: Canvas, spot: Spot, width: number, unit: number) {
  const k = unit > 1.5 ? 0.3 : 0.5;
  const edge = shrunk(c, k, 0);
  const inner = edge.getContext('2d');
  inner.globalCompositeOperation = 'destination-out';
  inner.drawImage(shrunk(edge, 0.5, width * unit * 1.1 * k), 0, 0, edge.width, edge.height);
  ctx.globalCompositeOperation = 'multiply';
  ctx.globalAlpha *= 0.9;
  ctx.drawImage(edge, spot.x, spot.y, spot.w, spot.h);
  ctx.globalAlpha /= 0.9;
}
/** A sheet of cut paper: its shadow, itself, and the lit thickness of its edge. `height` in device pixels. */
function layPaper(ctx: SKRSContext2D, c: Canvas, spot: Spot, height: number, { medium, unit }: Brush) {
  const { dx, dy, blur, alpha } = medium.shadow;
  const shadow = flood(shrunk(c, 0.25, blur * height), rgba('#150c2c', alpha));
  ctx.drawImage(shadow, spot.x + dx * height, spot.y + dy * height, spot.w, spot.h);
  ctx.drawImage(c, spot.x, spot.y);
  const k = unit > 1.5 ? 0.34 : 0.5;
  const edge = flood(shrunk(c, k, 0), 'rgba(255,250,235,0.5)');
  const inner = edge.getContext('2d');
  inner.globalCompositeOperation = 'destination-out';
  inner.drawImage(c, 0.6 * unit * k, 1.1 * unit * k, edge.width, edge.height);
  ctx.drawImage(edge, spot.x, spot.y, c.width, c.height);
}
/** The shade side (multiplied) and the rim light (over), both cut from the silhouette. */
function lightForm(ctx: SKRSContext2D, c: Canvas, spot: Spot, f: FormLight, unit: number) {
  const side = (blur: number, dx: number, dy: number, colour: string, res: number) => {
    const e = createCanvas(Math.ceil(spot.w * res), Math.ceil(spot.h * res));
    const inner = e.getContext('2d');
    inner.fillStyle = colour;
    inner.fillRect(0, 0, e.width, e.height);
    inner.globalCompositeOperation = 'destination-out';
    inner.drawImage(shrunk(c, res, blur, dx, dy), 0, 0);
    inner.globalCompositeOperation = 'destination-in';
    inner.drawImage(c, 0, 0, e.width, e.height);
    ctx.drawImage(e, spot.x, spot.y, spot.w, spot.h);
  };
  const s = f.size * unit;
  ctx.globalCompositeOperation = 'multiply';
  side(s, f.dx * s * 1.1, f.dy * s * 0.9, rgba(f.shade, f.shadeAlpha), 0.25);
  ctx.globalCompositeOperation = 'source-over';
  side(s * 0.1, -f.dx * s * 0.26, -f.dy * s * 0.2, rgba(f.rim, f.rimAlpha), 0.5);
}
