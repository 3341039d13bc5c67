/** Plans the lettering of the cover: where the title stands, how large, in which colour. */
import type { TextZone } from '../../story/scene.ts';
import { chooseLettering, type Lettering } from '../pictures/lettering.ts';
import { measureGround } from '../pictures/measure-ground.ts';
import type { OpenPicture } from '../pictures/open-picture.ts';
import { type Area, textZoneArea, wordsArea } from '../pictures/text-zone-area.ts';
import { PressLayoutFailed } from './press-layout-failed.ts';
import type { Title } from './title-pieces.ts';
import type { Typesetter } from './typesetter.ts';

const SIZES = [76, 70, 64, 58, 52, 48, 44, 40, 36, 32, 28, 24, 20];

/** A title may shrink to this part of its largest size to stay clear of a moon or a roof. */
const SMALLER_MIN = 0.66;
/** A scrim this light does not show: no need to look for a better size. */
const SCRIM_LIGHT = 0.2;

interface Fit {
  /** Points, then inches. */
  size: number;
  width: number;
  height: number;
}
export interface PlannedCover {
  zone: Exclude<TextZone, 'none'>;
  area: Area;
  /** Points. */
  size: number;
  lettering: Lettering;
}

/** A cover always carries its title: without a zone of its own, the calmer of sky and ground takes it, under a scrim. */
export async function planCover(
  typesetter: Typesetter,
  title: Title,
  wanted: TextZone,
  picture: OpenPicture,
): Promise<PlannedCover> {
  const zone = wanted === 'none' ? await calmerOf(picture) : wanted;
  const whole = textZoneArea(zone)!;
  const { width, height } = whole;
  const found = typesetter.trial({ cover: { title, width, height, sizes: SIZES } }).found as Fit[];
  const largest = found[0]?.size ?? 0;
  const covers: PlannedCover[] = [];
  for (const fit of found.filter(({ size }) => size >= largest * SMALLER_MIN)) {
    const area = wordsArea(zone, fit.width, fit.height);
    const lettering = chooseLettering(await measureGround(picture, area), 1);
    if (!lettering) continue;
    covers.push({ zone, area, size: fit.size, lettering });
    if (lettering.scrim.opacity <= SCRIM_LIGHT) break;
  }
  covers.sort((a, b) => a.lettering.scrim.opacity - b.lettering.scrim.opacity || b.size - a.size);
  if (!covers[0]) throw new PressLayoutFailed('The title on the cover', 'no size and no scrim make it readable');
  return covers[0];
}

async function calmerOf(picture: OpenPicture): Promise<'top' | 'bottom'> {
  const [top, bottom] = await Promise.all([
    measureGround(picture, textZoneArea('top')!),
    measureGround(picture, textZoneArea('bottom')!),
  ]);
  return bottom.busyness < top.busyness ? 'bottom' : 'top';
}
