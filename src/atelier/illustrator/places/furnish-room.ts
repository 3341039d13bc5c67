/** Furnishes a bedroom: what hangs on the wall, under the ceiling and along it, wherever the words leave room. */
import type { Layer } from '../core/types.ts';
import { garland, shelf, wallThing } from './bedroom-things.ts';
import { beams, growthChart, hangingLamp, pictures, playThings, toyChest, wardrobe } from './room-furniture.ts';
import type { Room } from './rooms.ts';
import { sheet } from './sheets.ts';
import type { Stage } from './stage.ts';

export interface Furniture {
  /** Flat on the wall. */
  wall: Layer[];
  /** On the boards along the wall. */
  floor: Layer[];
}
/** `wx` is the middle of the window, `bedSide` the side of the page where the bed stands. */
export function furnish(f: Stage, room: Room, wx: number, bedSide: number): Furniture {
  const { H } = f;
  const top = f.textZone === 'top' ? 352 : 0;
  const wordsAt = f.textZone === 'left' ? -1 : f.textZone === 'right' ? 1 : 0;
  const wall: Layer[] = [];
  const floor: Layer[] = [];
  const blur = f.soft > 3 ? f.soft * 0.4 : undefined;
  const ceiling = f.keep('ceiling', 3);
  const overBed = 500 + bedSide * 320;
  const byWindow = wx - bedSide * 230;
  if (wordsAt !== bedSide) {
    // bunting hangs where high pictures would
    const kind = ceiling === 1 ? 1 : f.keep('over bed', 3);
    const over =
      top > 0
        ? pictures(f, room, overBed, H - 178, 0.72)
        : kind === 0
          ? [...shelf(f, overBed, H - 250), ...pictures(f, room, overBed, H - 410, 0.8)]
          : kind === 1
            ? [...shelf(f, overBed - 20, H - 350), ...shelf(f, overBed + 20, H - 215)]
            : [...wallThing(f, overBed, H - 420), ...pictures(f, room, overBed + 10, H - 225, 0.7)];
    wall.push(sheet('over the bed', 0.4, over, { lift: 4, wash: 2, blur }));
  }
  if (top === 0 && wordsAt === 0) {
    const over =
      ceiling === 0 ? beams(f, room) : ceiling === 1 ? garland(f, 36) : hangingLamp(f, room, 500 - bedSide * 10);
    wall.push(sheet('ceiling', 0.35, over, { lift: 5, wash: 2, blur }));
  }
  if (wordsAt !== -bedSide) {
    const tall = f.keep('by window', 2) === 0;
    if (tall)
      floor.push(
        sheet('wardrobe', 0.3, wardrobe(f, room, byWindow, Math.max(top + 16, H - 400)), { lift: 6, wash: 2, blur }),
      );
    else {
      wall.push(
        sheet('growth chart', 0.38, growthChart(f, byWindow - bedSide * 4, Math.max(top + 10, H - 330)), {
          lift: 2,
          wash: 1.5,
          blur,
        }),
      );
      floor.push(sheet('toy chest', 0.25, toyChest(f, room, wx - bedSide * 70), { lift: 6, wash: 2, blur }));
    }
    floor.push(
      sheet('play', 0.2, playThings(f, -bedSide as 1 | -1, tall ? 500 - bedSide * 70 : 500 - bedSide * 462), {
        lift: 3,
        wash: 1.5,
      }),
    );
  }
  return { wall, floor };
}
