/** Tests of whole pictures: the same request gives the same bytes, every combination draws, and the words find a quiet place. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { PictureRequest } from '../../making/ports.ts';
import { ILLUSTRATION_STYLES } from '../../story/brief.ts';
import type { Character } from '../../story/character.ts';
import { type Actor, type Scene, SETTINGS, SHOTS, TEXT_ZONES, TIMES_OF_DAY, WEATHERS } from '../../story/scene.ts';
import { drawPicture } from './draw-picture.ts';
import { EXAMPLES } from './figures/examples.ts';
import { CALM_ZONES } from './places/stage.ts';

const cast = Object.entries(EXAMPLES).map(
  ([id, appearance]): Character => ({
    id,
    name: id,
    role: 'friend',
    pronouns: 'they',
    identity: id,
    mark: id,
    appearance,
  }),
);
const actor = (character: string, more: Partial<Actor> = {}): Actor => ({
  character,
  pose: 'stand',
  expression: 'happy',
  position: 'centre',
  facing: 'reader',
  gaze: 'reader',
  ...more,
});
const scene = (more: Partial<Scene> = {}): Scene => ({
  setting: 'forest',
  place: 'the wood',
  timeOfDay: 'day',
  weather: 'clear',
  mood: 'gentle',
  camera: 'medium',
  actors: [actor('nia', { position: 'left', gaze: 'ember' }), actor('ember', { position: 'right', facing: 'left' })],
  props: [],
  textZone: 'none',
  moment: 'Two friends meet.',
  ...more,
});
const ask = ({ scene: shown, ...more }: Partial<PictureRequest> & { scene?: Scene } = {}): PictureRequest => ({
  subject: { kind: 'scene', scene: shown ?? scene() },
  cast,
  style: 'watercolour',
  size: 96,
  seed: 7,
  bookSeed: 7,
  references: new Map(),
  ...more,
});
/** Brightness of every pixel, 0 to 255, and how much it differs from its neighbours. */
async function look(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => data[y * info.width + x] ?? 0;
  const busy = (x0: number, y0: number, x1: number, y1: number) => {
    let sum = 0;
    let n = 0;
    for (let y = Math.floor(y0); y < y1 - 1; y++)
      for (let x = Math.floor(x0); x < x1 - 1; x++, n++)
        sum += Math.abs(at(x, y) - at(x + 1, y)) + Math.abs(at(x, y) - at(x, y + 1));
    return sum / n;
  };
  const mean = data.reduce((a, b) => a + b, 0) / data.length;
  const spread = Math.sqrt(data.reduce((a, b) => a + (b - mean) ** 2, 0) / data.length);
  return { busy, spread, size: info.width };
}

describe('a picture', () => {
  it('is the same bytes for the same request, and another picture for another seed', async () => {
    const [first, again, other] = await Promise.all([
      drawPicture(ask()),
      drawPicture(ask()),
      drawPicture(ask({ seed: 8 })),
    ]);
    expect(Buffer.from(again.bytes).equals(first.bytes)).toBe(true);
    expect(Buffer.from(other.bytes).equals(first.bytes)).toBe(false);
  });
  it('is a square JPEG of the size that was asked for', async () => {
    const picture = await drawPicture(ask({ size: 300 }));
    const meta = await sharp(picture.bytes).metadata();
    expect(picture).toMatchObject({ mediaType: 'image/jpeg', width: 300, height: 300 });
    expect(meta).toMatchObject({ format: 'jpeg', width: 300, height: 300 });
  });
  it.each(SETTINGS)('draws the %s in every light, weather, shot and style', async (setting) => {
    // twelve pictures a place: every pair of time and weather, with the shots, styles and zones dealt round
    let i = SETTINGS.indexOf(setting);
    for (const timeOfDay of TIMES_OF_DAY)
      for (const weather of WEATHERS) {
        i++;
        const camera = SHOTS[(i + Math.floor(i / 4)) % SHOTS.length] ?? 'medium';
        const style = ILLUSTRATION_STYLES[(i + Math.floor(i / 3)) % 3] ?? 'watercolour';
        const textZone = TEXT_ZONES[i % TEXT_ZONES.length] ?? 'none';
        const told = scene({ setting, timeOfDay, weather, camera, textZone });
        const drawn = await drawPicture(ask({ scene: told, style, size: 64, seed: i, bookSeed: i * 31 }));
        expect((await look(drawn.bytes)).spread, `${timeOfDay} ${weather} ${camera} ${style}`).toBeGreaterThan(8);
      }
  });
  it('draws nobody, and draws four who hold things', async () => {
    const nobody = await drawPicture(
      ask({ scene: scene({ actors: [], props: [{ prop: 'boat', position: 'centre' }] }) }),
    );
    const four = await drawPicture(
      ask({
        scene: scene({
          camera: 'wide',
          actors: [
            actor('nia', { position: 'left', holds: 'lantern', pose: 'hold-high' }),
            actor('fox', { position: 'left', holds: 'map', gaze: 'nia' }),
            actor('bear', { position: 'right', touches: 'rabbit' }),
            actor('rabbit', { position: 'right', pose: 'cheer' }),
          ],
        }),
      }),
    );
    for (const p of [nobody, four]) expect((await look(p.bytes)).spread).toBeGreaterThan(8);
  });
  it('says which actor is missing from the cast', async () => {
    const lost = ask({ scene: scene({ actors: [actor('nobody-we-know')] }) });
    await expect(drawPicture(lost)).rejects.toMatchObject({ code: 'UNKNOWN_ACTOR', retryable: false });
  });
  it.each(SETTINGS)('keeps the words’ side of the %s calmer than the rest', async (setting) => {
    for (const textZone of ['top', 'bottom', 'left', 'right'] as const) {
      const { bytes } = await drawPicture(
        ask({ scene: scene({ setting, textZone, timeOfDay: 'dusk' }), size: 200, seed: 3 }),
      );
      const { busy, size } = await look(bytes);
      const [x, y, w, h] = CALM_ZONES[textZone].map((v) => (v / 1000) * size) as [number, number, number, number];
      const rest: Record<typeof textZone, [number, number, number, number]> = {
        top: [0, y + h, size, size],
        bottom: [0, 0, size, y],
        left: [x + w, 0, size, size],
        right: [0, 0, x, size],
      };
      expect(busy(x, y, x + w, y + h), `${setting} ${textZone}`).toBeLessThan(busy(...rest[textZone]) * 0.75);
    }
  });
});
describe('a reference sheet', () => {
  it('is drawn for all sorts of bodies, in every style', async () => {
    const six = cast.filter((_, i) => i % Math.ceil(cast.length / 6) === 0);
    for (const [i, character] of six.entries()) {
      const style = ILLUSTRATION_STYLES[i % 3] ?? 'watercolour';
      const { bytes } = await drawPicture(ask({ subject: { kind: 'sheet', character }, style }));
      expect((await look(bytes)).spread, character.id).toBeGreaterThan(8);
    }
  });
});
