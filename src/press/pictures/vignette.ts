/** Makes a spot drawing: the heart of a picture, fading into the paper as a painted vignette does. */
import sharp from 'sharp';
import type { TextZone } from '../../story/scene.ts';
import type { Rgb } from './lettering.ts';
import { finishPicture, type OpenPicture } from './open-picture.ts';
import { encodeJpeg } from './page-picture.ts';
import { layWash, planWash, type Wash } from './wash.ts';

/** Part of the picture's side that the drawing shows. */
const PART = 0.76;

/** Where the middle of the drawing lies: away from the calm zone, for there the figures are. In parts of the side. */
function heart(zone: TextZone): { x: number; y: number } {
  switch (zone) {
    case 'top':
      return { x: 0.5, y: 0.62 };
    case 'bottom':
      return { x: 0.5, y: 0.38 };
    case 'left':
      return { x: 0.64, y: 0.58 };
    case 'right':
      return { x: 0.36, y: 0.58 };
    case 'none':
      return { x: 0.5, y: 0.58 };
  }
}

/** Where the paper is left bare: the same for every drawing, planned once. */
let bare: Wash | undefined;

/** JPEG of `pixels` a side on paper of the given colour, so that its edge cannot be seen on the page. */
export async function vignette(
  which: string,
  picture: OpenPicture,
  options: { pixels: number; zone: TextZone; paper: Rgb; quality: number; madeBy: string },
): Promise<Uint8Array> {
  const { pixels, zone, paper } = options;
  const whole = Math.round(pixels / PART);
  const middle = heart(zone);
  const edge = (at: number) => Math.max(0, Math.min(whole - pixels, Math.round(at * whole - pixels / 2)));
  const painted = await finishPicture(
    which,
    picture
      .pixels()
      .resize(whole, whole, { fit: 'cover', kernel: 'lanczos3' })
      .extract({ left: edge(middle.x), top: edge(middle.y), width: pixels, height: pixels })
      .raw()
      .toBuffer(),
  );
  bare ??= planWash((x, y) => 1 - paintAt(x, y));
  layWash(painted, pixels, paper, bare);
  // Halved colours would tint the paper around the drawing.
  const quality = Math.max(90, options.quality);
  const square = sharp(painted, { raw: { width: pixels, height: pixels, channels: 3 } });
  return finishPicture(which, encodeJpeg(square, { ...options, quality }).toBuffer());
}

/** How much paint lies at a place (parts of the side): a round wash whose rim wavers like a loaded brush's. */
export function paintAt(x: number, y: number): number {
  const [dx, dy] = [x - 0.5, y - 0.5];
  const turn = Math.atan2(dy, dx);
  const rim = 0.455 + 0.012 * Math.sin(3 * turn + 0.7) + 0.009 * Math.sin(7 * turn + 2.1) + 0.005 * Math.sin(17 * turn);
  // A superellipse: rounder than a square, roomier than a circle.
  const radius = (Math.abs(dx) ** 2.6 + Math.abs(dy) ** 2.6) ** (1 / 2.6);
  const t = Math.min(1, Math.max(0, (rim - radius) / 0.035));
  return t * t * (3 - 2 * t);
}
