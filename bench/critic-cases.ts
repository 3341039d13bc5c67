/** Pictures to judge the critic by: scenes in every place and light, with the right hero, another one, other colours, and a lost scarf. */

import { scorePicture } from '../src/atelier/critic/score-picture.ts';
import { drawPicture } from '../src/atelier/illustrator/draw-picture.ts';
import { EXAMPLES } from '../src/atelier/illustrator/figures/examples.ts';
import type { CritiqueRequest, PictureRequest } from '../src/making/ports.ts';
import type { Appearance } from '../src/story/appearance.ts';
import { ILLUSTRATION_STYLES } from '../src/story/brief.ts';
import type { Character } from '../src/story/character.ts';
import { type Actor, type Scene, SETTINGS, SHOTS, TIMES_OF_DAY } from '../src/story/scene.ts';
import { choiceFor } from '../src/story/seeded-choice.ts';

export const KINDS = ['right', 'another', 'recoloured', 'without scarf'] as const;
export type Kind = (typeof KINDS)[number];
export type Scores = Partial<Record<Kind, number>>;

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

/** Draws case `i` and scores it; `size` is pixels a side. Every second hero wears a scarf; two of three scenes have a friend in them. */
export async function scoreCase(i: number, size: number): Promise<Scores> {
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
  const draw = (subject: PictureRequest['subject'], cast: Character[]) =>
    drawPicture({ subject, cast, style, size, seed: i, bookSeed: i * 31, references: new Map() });
  const cast = i % 3 === 0 ? [hero] : [hero, friend];
  const references = new Map<string, Uint8Array>();
  for (const character of cast) references.set(character.id, (await draw({ kind: 'sheet', character }, cast)).bytes);
  const score = async (shown: Appearance): Promise<number> => {
    const picture = await draw({ kind: 'scene', scene }, [characterOf('hero', shown), friend]);
    const request: CritiqueRequest = { picture, scene, cast, style, references };
    return (await scorePicture(request)).score;
  };
  return {
    right: await score(look),
    another: await score(choice.pick('another', others)),
    recoloured: await score(recoloured(look)),
    ...(look.scarf ? { 'without scarf': await score({ ...look, scarf: undefined }) } : {}),
  };
}

/** How often a right picture scores above a wrong one; ties count half. 1 is perfect, 0.5 is chance. */
export function separation(right: readonly number[], wrong: readonly number[]): number {
  let above = 0;
  for (const one of right) for (const other of wrong) above += one > other ? 1 : one === other ? 0.5 : 0;
  return above / (right.length * wrong.length);
}
