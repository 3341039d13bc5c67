/** Pictures to judge the critic by: scenes in every place and light, with the right hero, another one, other colours, and a lost scarf. */
import sharp from 'sharp';
import { scorePicture } from '../src/atelier/critic/score-picture.ts';
import { drawPicture } from '../src/atelier/illustrator/draw-picture.ts';
import { EXAMPLES } from '../src/atelier/illustrator/figures/examples.ts';
import type { Picture, PictureRequest } from '../src/making/ports.ts';
import type { Appearance } from '../src/story/appearance.ts';
import { ILLUSTRATION_STYLES, type IllustrationStyle } from '../src/story/brief.ts';
import type { Character } from '../src/story/character.ts';
import { type Actor, type Scene, SETTINGS, SHOTS, TIMES_OF_DAY } from '../src/story/scene.ts';
import { choiceFor } from '../src/story/seeded-choice.ts';

export const KINDS = ['right', 'another', 'recoloured', 'without scarf'] as const;
export type Kind = (typeof KINDS)[number];
export type Scores = Partial<Record<Kind | 'changed', number[]>>;

const SCARVES = ['#d9473f', '#3f7f8c', '#f2c14e', '#5a4fb0', '#4f8f6a'];
const POSES = ['stand', 'walk', 'sit', 'wave', 'reach', 'cheer', 'hold', 'shy', 'point', 'crouch', 'run'] as const;
const MOODS = ['gentle', 'cosy', 'mysterious', 'funny', 'exciting'];

const characterOf = (id: string, appearance: Appearance): Character => ({
  id,
  name: id,
  role: 'friend',
  pronouns: 'they',
  identity: `the ${appearance.species}`,
  mark: appearance.scarf
    ? 'a scarf'
    : appearance.hat
      ? `a ${appearance.hat.kind}`
      : appearance.cape
        ? 'a cape'
        : 'the fur',
  appearance,
});

/** The same body and clothes with red, green and blue in each other's place. */
const recoloured = (look: Appearance): Appearance =>
  JSON.parse(JSON.stringify(look), (key, value) => {
    if (typeof value !== 'string' || key === 'eyes' || key === 'belly') return value;
    const [, r, g, b] = /^#(..)(..)(..)$/.exec(value) ?? [];
    return r === undefined ? value : `#${b}${r}${g}`;
  }) as Appearance;

/** One scene as it is asked for, and what its hero looks like in each of the pictures that are drawn of it. */
export interface CriticCase {
  scene: Scene;
  style: IllustrationStyle;
  cast: Character[];
  shown: Partial<Record<Kind, Appearance>>;
}
/** Case `i`. Every second hero wears a scarf; two of three scenes have a friend in them. */
export function caseOf(i: number): CriticCase {
  const choice = choiceFor(`critic case ${i}`, 1);
  const looks = Object.values(EXAMPLES) as Appearance[];
  const own = looks[i % looks.length] as Appearance;
  const scarf = own.scarf ?? (i % 2 === 0 ? choice.pick('scarf', SCARVES) : undefined);
  const look: Appearance = { ...own, ...(scarf ? { scarf } : {}) };
  const others = looks.filter((one) => one !== own);
  const friend = characterOf('friend', choice.pick('friend', others));
  const style = ILLUSTRATION_STYLES[i % ILLUSTRATION_STYLES.length] ?? 'watercolour';
  const actor = (character: string, position: Actor['position']): Actor => ({
    character,
    pose: choice.pick(`pose ${character}`, POSES),
    expression: 'happy',
    position,
    facing: 'reader',
    gaze: 'reader',
  });
  const scene: Scene = {
    setting: SETTINGS[i % SETTINGS.length] ?? 'forest',
    place: 'a place',
    timeOfDay: TIMES_OF_DAY[(i + Math.floor(i / SETTINGS.length)) % TIMES_OF_DAY.length] ?? 'day',
    weather: choice.number('weather') < 0.8 ? 'clear' : choice.pick('wet', ['rain', 'snow'] as const),
    mood: choice.pick('mood', MOODS),
    camera: choice.pick('camera', SHOTS),
    actors: i % 3 === 0 ? [actor('hero', 'centre')] : [actor('hero', 'left'), actor('friend', 'right')],
    props: [],
    textZone: choice.pick('zone', ['top', 'bottom', 'none'] as const),
    moment: 'A moment.',
  };
  const hero = characterOf('hero', look);
  const shown = {
    right: look,
    another: choice.pick('another', others),
    recoloured: recoloured(look),
    ...(look.scarf ? { 'without scarf': { ...look, scarf: undefined } } : {}),
  };
  return { scene, style, cast: i % 3 === 0 ? [hero] : [hero, friend], shown };
}

export interface DrawnCase extends CriticCase {
  references: Map<string, Uint8Array>;
  pictures: Map<Kind, Picture>;
}
/** Draws the sheets and every picture of case `i`; `size` is pixels a side. */
export async function drawCase(i: number, size: number): Promise<DrawnCase> {
  const one = caseOf(i);
  const { scene, style, shown } = one;
  const draw = (subject: PictureRequest['subject'], cast: Character[]) =>
    drawPicture({ subject, cast, style, size, seed: i, bookSeed: i * 31, references: new Map() });
  const references = new Map<string, Uint8Array>();
  for (const character of one.cast)
    references.set(character.id, (await draw({ kind: 'sheet', character }, one.cast)).bytes);
  const pictures = new Map<Kind, Picture>();
  for (const [kind, look] of Object.entries(shown) as [Kind, Appearance][]) {
    const cast = one.cast.map((each) => (each.id === 'hero' ? characterOf('hero', look) : each));
    pictures.set(kind, await draw({ kind: 'scene', scene }, cast));
  }
  return { ...one, references, pictures };
}

/** A right picture as it may come back from elsewhere: paler, trimmed and turned in hue, or grainy. It is still right. */
export async function mildlyChanged({ bytes }: Picture): Promise<Uint8Array[]> {
  const picture = sharp(bytes);
  const { width, height } = await picture.metadata();
  const trim = Math.round(width * 0.02);
  const box = { left: trim, top: trim, width: width - 2 * trim, height: height - 2 * trim };
  const noise = { type: 'gaussian', mean: 128, sigma: 22 } as const;
  const grain = await sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .png()
    .toBuffer();
  return Promise.all(
    [
      picture.clone().modulate({ brightness: 1.06, saturation: 0.9 }).jpeg({ quality: 55 }),
      picture.clone().extract(box).modulate({ hue: 6 }).jpeg({ quality: 80 }),
      picture
        .clone()
        .composite([{ input: grain, blend: 'soft-light' }])
        .jpeg({ quality: 85 }),
    ].map((changed) => changed.toBuffer()),
  );
}

/** Draws case `i` and scores it; `size` is pixels a side. With `changed` the right picture is scored in three changed copies too. */
export async function scoreCase(i: number, size: number, changed = false): Promise<Scores> {
  const { scene, style, cast, references, pictures } = await drawCase(i, size);
  const scoreOf = async (picture: Picture): Promise<number> =>
    (await scorePicture({ picture, scene, cast, style, references })).score;
  const scores: Scores = {};
  for (const [kind, picture] of pictures) scores[kind] = [await scoreOf(picture)];
  const right = pictures.get('right');
  if (!changed || !right) return scores;
  scores.changed = [];
  for (const bytes of await mildlyChanged(right)) scores.changed.push(await scoreOf({ ...right, bytes }));
  return scores;
}

/** How often a right picture scores above a wrong one; ties count half. 1 is perfect, 0.5 is chance. */
export function separation(right: readonly number[], wrong: readonly number[]): number {
  let above = 0;
  for (const one of right) for (const other of wrong) above += one > other ? 1 : one === other ? 0.5 : 0;
  return above / (right.length * wrong.length);
}
