/** A page being drawn: takes display lists in order, and can tell how light or dark it already is. */
import { type Canvas, createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { IllustrationStyle } from '../../../story/brief.ts';
import { isGroup } from '../core/nodes.ts';
import type { Node } from '../core/types.ts';
import { type Brush, composite, drawShape } from './brush.ts';
import { MEDIA } from './medium.ts';
import { drawApart } from './offscreen.ts';

/** Cells a side of the coarse copy that `Page.tones` answers with. */
export const TONE_CELLS = 50;
/** A coarse copy of the page: `TONE_CELLS` × `TONE_CELLS` RGBA cells, row by row. */
export type Tones = Uint8ClampedArray;
export interface Page {
  draw(nodes: Node[]): void;
  tones(): Tones;
  /** RGBA, 8 bits a channel. */
  pixels(): Uint8Array | Uint8ClampedArray;
}
function drawNode(ctx: SKRSContext2D, n: Node, brush: Brush) {
  if (!isGroup(n)) return drawShape(ctx, n, brush);
  ctx.save();
  if (n.at) ctx.transform(...n.at);
  if (n.clip) ctx.clip(new Path2D(n.clip));
  const { cut } = brush.medium;
  if (n.blur || n.form || (n.lift && cut) || (n.wash && !cut)) drawApart(ctx, n, brush, drawNode);
  else {
    ctx.globalAlpha *= n.op ?? 1;
    if (n.blend) ctx.globalCompositeOperation = composite(n.blend);
    for (const child of n.g) drawNode(ctx, child, brush);
  }
  ctx.restore();
}
/** A white page of `px` device pixels a side, 1000 page units a side. */
export function openPage(px: number, style: IllustrationStyle): Page {
  const canvas: Canvas = createCanvas(px, px);
  const ctx = canvas.getContext('2d');
  const unit = px / 1000;
  const brush: Brush = { unit, medium: MEDIA[style] };
  ctx.fillStyle = '#ffffff';
  ctx.fillRect(0, 0, px, px);
  ctx.setTransform(unit, 0, 0, unit, 0, 0);
  return {
    draw(nodes) {
      for (const n of nodes) drawNode(ctx, n, brush);
    },
    tones() {
      // halving step by step keeps the average true: one big step would skip most pixels
      let src = canvas;
      for (let size = px; size > TONE_CELLS * 2; ) {
        size = Math.max(TONE_CELLS * 2, Math.ceil(size / 2));
        const half = createCanvas(size, size);
        half.getContext('2d').drawImage(src, 0, 0, size, size);
        src = half;
      }
      const small = createCanvas(TONE_CELLS, TONE_CELLS);
      const inner = small.getContext('2d');
      inner.drawImage(src, 0, 0, TONE_CELLS, TONE_CELLS);
      return inner.getImageData(0, 0, TONE_CELLS, TONE_CELLS).data;
    },
    pixels: () => canvas.data(),
  };
}
