/** Draws one picture of a book: a scene, or the reference sheet of a character. The same request gives the same bytes. */
import sharp from 'sharp';
import type { Picture, PictureRequest } from '../../making/ports.ts';
import { composeScene, nodesOf } from './composition/compose.ts';
import { composeSheet } from './composition/compose-sheet.ts';
import type { Figures } from './composition/figure-seam.ts';
import { drawFigure } from './figures/draw-figure.ts';
import { drawProp } from './figures/draw-prop.ts';
import { layOnPaper } from './paper/paper.ts';
import { openPage } from './raster/page.ts';

/** One thread a picture: pictures are drawn side by side in workers, and the bytes must not depend on the machine's cores. */
sharp.concurrency(1);
const JPEG_QUALITY = 88;
const FIGURES: Figures = { figure: drawFigure, prop: drawProp };

/** `size` is pixels a side: 2625 for a book page (8.75 in at 300 ppi), 512 for a preview. Throws UnknownActor. */
export async function drawPicture(request: PictureRequest): Promise<Picture> {
  const { size, style } = request;
  const page = openPage(size, style);
  if (request.subject.kind === 'sheet') page.draw(nodesOf(composeSheet(request.subject.character, style, FIGURES)));
  else {
    const composition = composeScene(request.subject.scene, request.cast, style, request, FIGURES);
    page.draw(nodesOf(composition.back));
    page.draw(nodesOf(composition.fore(page.tones())));
  }
  const bytes = await sharp(layOnPaper(page.pixels(), size, style), { raw: { width: size, height: size, channels: 3 } })
    .jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return { bytes, mediaType: 'image/jpeg', width: size, height: size };
}
