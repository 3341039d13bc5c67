/** Every kind of picture that the illustrator draws passes the embedded moderator, with much room to its limits. */
import { expect, test } from 'vitest';
import { drawPicture } from '../../src/atelier/illustrator/draw-picture.ts';
import { EXAMPLES } from '../../src/atelier/illustrator/figures/examples.ts';
import {
  EXPLICIT_LIMIT,
  judgePicture,
  likelihoodsOf,
  SUGGESTIVE_LIMIT,
} from '../../src/atelier/moderator/judge-picture.ts';
import type { PictureRequest } from '../../src/making/ports.ts';
import { ILLUSTRATION_STYLES } from '../../src/story/brief.ts';
import type { Character } from '../../src/story/character.ts';
import { EXPRESSIONS, POSES, SETTINGS, SHOTS, TIMES_OF_DAY, WEATHERS } from '../../src/story/scene.ts';

const PIXELS = 320;
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
const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** Strides that share no factor with the lists they walk, so that every style, place, being, pose and shot comes up. */
function requests(): PictureRequest[] {
  const base = { cast, size: PIXELS, references: new Map() };
  const scenes = Array.from({ length: 48 }, (_, i): PictureRequest => {
    const hero = at(cast, i).id;
    const friend = at(cast, i * 5 + 3).id;
    const actor = { facing: 'reader', gaze: 'reader', expression: at(EXPRESSIONS, i) } as const;
    return {
      ...base,
      style: at(ILLUSTRATION_STYLES, i + Math.floor(i / 8)),
      seed: i * 17,
      bookSeed: i,
      subject: {
        kind: 'scene',
        scene: {
          setting: at(SETTINGS, i),
          place: 'the place',
          timeOfDay: at(TIMES_OF_DAY, Math.floor(i / 3)),
          weather: at(WEATHERS, Math.floor(i / 5)),
          mood: 'gentle',
          camera: at(SHOTS, Math.floor(i / 2)),
          actors: [
            { ...actor, character: hero, pose: at(POSES, i * 3), position: 'left' },
            ...(friend === hero
              ? []
              : [{ ...actor, character: friend, pose: at(POSES, i), position: 'right' as const }]),
          ],
          props: [],
          textZone: 'none',
          moment: 'Two friends meet.',
        },
      },
    };
  });
  const sheets = cast.slice(0, 16).map(
    (character, i): PictureRequest => ({
      ...base,
      style: at(ILLUSTRATION_STYLES, i),
      seed: i,
      bookSeed: i,
      subject: { kind: 'sheet', character },
    }),
  );
  return [...scenes, ...sheets];
}

test('sixty and more pictures over every style, place, being and pose: none is flagged, and none comes near', async () => {
  const asked = requests();
  expect(asked.length).toBeGreaterThanOrEqual(60);
  const explicit: number[] = [];
  const doubtful: number[] = [];
  const flagged: string[] = [];
  for (const [i, request] of asked.entries()) {
    const { bytes } = await drawPicture(request);
    if ((await judgePicture(bytes)).harms.length > 0) flagged.push(`picture ${i}`);
    for (const { porn, hentai, sexy } of await likelihoodsOf(bytes)) {
      explicit.push(porn + hentai);
      doubtful.push(porn + hentai + sexy);
    }
  }
  console.info(`${asked.length} pictures; explicit ${spread(explicit)}; explicit or suggestive ${spread(doubtful)}`);
  expect(flagged).toEqual([]);
  expect(Math.max(...explicit)).toBeLessThan(EXPLICIT_LIMIT / 2);
  expect(Math.max(...doubtful)).toBeLessThan(SUGGESTIVE_LIMIT / 2);
}, 240_000);

function spread(scores: readonly number[]): string {
  const sorted = scores.toSorted((a, b) => a - b);
  const part = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(4);
  return `median ${part(0.5)}, nine in ten below ${part(0.9)}, most ${part(1)}`;
}
