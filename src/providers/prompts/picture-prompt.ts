/** From a picture request to the prompt of an image model: the same scene that the embedded illustrator draws, in words. */
import type { PictureRequest } from '../../making/ports.ts';
import type { Character } from '../../story/character.ts';
import type { Actor, Scene } from '../../story/scene.ts';
import { describeAppearance } from './describe-appearance.ts';
import { isEnglish } from './is-english.ts';
import {
  EXPRESSION_WORDS,
  PICTURE_RULES,
  POSE_WORDS,
  SETTING_WORDS,
  SHOT_WORDS,
  STYLE_WORDS,
  TIME_WORDS,
  WEATHER_WORDS,
  ZONE_WORDS,
} from './picture-words.ts';

export interface PictureModelSkills {
  /** The model is given the reference sheets, in the order of `referencesInOrder`. */
  takesReferences: boolean;
  /**
   * The model takes a seed of its own. When it takes neither that nor sheets, the seed is put into the prompt: the best that can be done. With
   * sheets it is not needed, and a model that paints letters well may paint it.
   */
  takesSeed?: boolean;
  /** The model refuses other languages: what the plan says in the book's own language is left out unless that is English. */
  englishOnly?: boolean;
}

/** A character seen in the scene, with the number the prompt calls it by. */
interface Figure {
  number: number;
  actor: Actor;
  character: Character;
}

/** Words from a plan on one line, so that they stay one sentence of the prompt. Tags and control signs have no place in a picture. */
const plain = (text: string) =>
  text
    .replaceAll(/[<>{}[\]`]/g, '')
    .replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

/** Those who are in the scene, each once, in the order they are named. An id that is not in the cast is left out. */
function figuresOf(scene: Scene, cast: readonly Character[]): Figure[] {
  const seen = new Set<string>();
  return scene.actors.flatMap((actor) => {
    const character = cast.find(({ id }) => id === actor.character);
    if (!character || seen.has(character.id)) return [];
    seen.add(character.id);
    return [{ number: seen.size, actor, character }];
  });
}

/** The sheets of those in the scene, in the order in which the prompt numbers them. Empty for a sheet, which is drawn first. */
export function referencesInOrder({ subject, cast, references }: PictureRequest): { id: string; bytes: Uint8Array }[] {
  if (subject.kind === 'sheet') return [];
  return figuresOf(subject.scene, cast).flatMap(({ character: { id } }) => {
    const bytes = references.get(id);
    return bytes ? [{ id, bytes }] : [];
  });
}

/** Pure: the same request gives the same prompt. It asks for one square picture, and is below 12,000 characters for any valid plan. */
export function picturePrompt(request: PictureRequest, skills: PictureModelSkills): string {
  const { subject, style, rejected } = request;
  const parts = [STYLE_WORDS[style]];
  parts.push(
    ...(subject.kind === 'sheet' ? sheetWords(subject.character) : sceneWords(subject.scene, request, skills)),
  );
  if (rejected && rejected.faults.length > 0)
    parts.push(
      `An earlier try was turned down. Mend this above all: ${rejected.faults.slice(0, 8).map(plain).join('; ')}.`,
    );
  if (skills.takesSeed === false && !skills.takesReferences)
    parts.push(
      `Choices that are left open (plants, furniture, clouds) follow key ${request.bookSeed}-${request.seed}.`,
    );
  parts.push(PICTURE_RULES);
  return parts.join('\n\n');
}

/** Name in the book, looks in full, and the mark once more by itself: it is what the eye looks for. */
function lookWords({ identity, mark, appearance }: Character): string {
  return `${plain(identity)} (${describeAppearance(appearance)}). Always to be seen: ${plain(mark)}.`;
}

function sheetWords(character: Character): string[] {
  return [
    `A character sheet with one figure, alone: ${lookWords(character)}`,
    'The whole figure from head to feet, standing still with arms a little away from the body, seen from the front and turned slightly to one side, with a friendly, calm face, large in the middle of the picture. Even light. The background is plain, empty, light paper: no ground, no scenery, no shadow but a faint one under the feet, no second view, no colour samples, no notes.',
  ];
}

function sceneWords(
  scene: Scene,
  { cast, references }: PictureRequest,
  { takesReferences, englishOnly = false }: PictureModelSkills,
): string[] {
  const understood = (text: string) => !englishOnly || isEnglish(text);
  const figures = figuresOf(scene, cast);
  const sheets = takesReferences ? figures.filter(({ character }) => references.has(character.id)) : [];
  const place = understood(scene.place) ? `; ${plain(scene.place)}` : '';
  const told = understood(scene.moment);
  const parts = [
    `Place: ${SETTING_WORDS[scene.setting]}${place}. Time and weather: ${TIME_WORDS[scene.timeOfDay]}; ${WEATHER_WORDS[scene.weather]}. Mood: ${plain(scene.mood)}.`,
    ...(told ? [`The moment: ${plain(scene.moment)}`] : []),
    SHOT_WORDS[scene.camera],
  ];
  if (sheets.length > 0)
    parts.push(
      `The attached pictures are character sheets. ${sheets
        .map(({ number }, i) => `Picture ${i + 1} is figure ${number}.`)
        .join(
          ' ',
        )} Draw each figure as the very same character as on its sheet: the same face, proportions, colours, clothes and mark. Take neither the pose nor the empty background from the sheets.`,
    );
  for (const figure of figures)
    parts.push(figureWords(figure, figures, { onSheet: sheets.includes(figure), told, understood }));
  if (figures.length === 0) parts.push('Nobody is in the picture.');
  else if (figures.length > 1) parts.push(sizeWords(figures));
  for (const { prop, position } of scene.props)
    parts.push(`Also in the scene, ${SIDE[position]}: ${article(prop)} ${prop}.`);
  parts.push(ZONE_WORDS[scene.textZone]);
  return parts;
}

const SIDE = { left: 'on the left', centre: 'in the middle', right: 'on the right' } as const;
const FACING = { left: 'turned to the left', right: 'turned to the right', reader: 'turned to the viewer' } as const;

interface Telling {
  /** With a sheet at hand the short line is enough; without, every detail is told. The mark is named either way. */
  onSheet: boolean;
  /** The moment is told, in which figures have names. */
  told: boolean;
  understood(text: string): boolean;
}

function figureWords(
  { number, actor, character }: Figure,
  all: Figure[],
  { onSheet, told, understood }: Telling,
): string {
  const looks = onSheet
    ? `${plain(character.identity)}. Always to be seen: ${plain(character.mark)}.`
    : lookWords(character);
  const called = told ? ` (called ${plain(character.name)} above)` : '';
  const other = (id: string | undefined) =>
    all.find((each) => each.character.id === id && each.number !== number)?.number;
  const doing = [
    SIDE[actor.position],
    POSE_WORDS[actor.pose].replace('{thing}', actor.holds ? `${article(actor.holds)} ${actor.holds}` : 'something'),
    FACING[actor.facing],
    EXPRESSION_WORDS[actor.expression],
  ];
  const looksAt = other(actor.gaze);
  if (looksAt !== undefined) doing.push(`looking at figure ${looksAt}`);
  else if (actor.gaze !== 'reader' && understood(actor.gaze))
    doing.push(`looking towards ${plain(actor.gaze).slice(0, 60)}`);
  // Poses of holding have named it already; named twice it would be drawn twice.
  if (actor.holds && !POSE_WORDS[actor.pose].includes('{thing}'))
    doing.push(`holding ${article(actor.holds)} ${actor.holds}`);
  const touched = other(actor.touches);
  if (touched !== undefined)
    doing.push(actor.pose === 'hug' ? `arms around figure ${touched}` : `hand in hand with figure ${touched}`);
  return `Figure ${number}${called}: ${looks} In this picture: ${doing.join(', ')}.`;
}

const article = (thing: string) => (/^[aeiou]/.test(thing) ? 'an' : 'a');

/** Sizes drift most from page to page, so they are said against one another. */
function sizeWords(figures: Figure[]): string {
  const sizes = figures.map(({ character }) => character.appearance.size);
  const tallest = Math.max(...sizes);
  if (sizes.every((size) => size === tallest)) return 'All figures are equally tall.';
  return `Heights against one another: ${figures
    .map(({ number, character }) => `figure ${number} ${Math.round((character.appearance.size / tallest) * 100)}%`)
    .join(', ')}.`;
}
