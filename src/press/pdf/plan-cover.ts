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
  const [found] = typesetter.trial({ cover: { title, width, height, sizes: SIZES } }).found as {
    size: number;
    width: number;
    height: number;
  }[];
  if (!found) throw new PressLayoutFailed('The title on the cover', 'the trial gave no measurements');
  const area = wordsArea(zone, found.width, found.height);
  const lettering = chooseLettering(await measureGround(picture, area), 1);
  if (!lettering) throw new PressLayoutFailed('The title on the cover', 'no scrim makes it readable');
  return { zone, area, size: found.size, lettering };
}

async function calmerOf(picture: OpenPicture): Promise<'top' | 'bottom'> {
  const [top, bottom] = await Promise.all([
    measureGround(picture, textZoneArea('top')!),
    measureGround(picture, textZoneArea('bottom')!),
  ]);
  return bottom.busyness < top.busyness ? 'bottom' : 'top';
}
