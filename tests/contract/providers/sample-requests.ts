/** One request for each capability, about a book whose hero's name must not get into any error. */
import type { Capability } from '../../../src/making/ledger-ports.ts';
import type { CritiqueRequest, Picture, PictureRequest, SpeechRequest } from '../../../src/making/ports.ts';
import type { Traffic, VendorTextRequest } from '../../../src/providers/endpoint.ts';
import { briefSchema } from '../../../src/story/brief.ts';
import { chapterTextSchema } from '../../../src/story/chapter.ts';
import type { Plan } from '../../../src/story/plan.ts';
import { planSchema } from '../../../src/story/plan.ts';
import { drawPicture } from '../../fakes/providers/answers/draw-picture.ts';
import { writePlan } from '../../fakes/providers/answers/write-plan.ts';

export const CHILD = 'Zephyrine';
export const brief = briefSchema.parse({
  characters: [
    { name: CHILD, role: 'hero', description: 'a small fox with orange fur and a red scarf', pronouns: 'she' },
    { name: 'Bo', role: 'friend', description: 'a big blue robot with a yellow hat' },
  ],
  settings: { location: 'the harbour below the lighthouse' },
  chapterCount: 3,
});
export const plan: Plan = planSchema.parse(
  writePlan({ ...brief, ...brief.settings, moralLesson: undefined }, { seed: 1, obedient: false }),
);

export const planRequest: VendorTextRequest = { task: { kind: 'plan', brief, seed: 7 }, schema: planSchema };
export const chapterRequest: VendorTextRequest = {
  task: { kind: 'chapter', brief, seed: 7, plan, number: 2 },
  schema: chapterTextSchema,
};

const [hero, friend] = plan.cast as [Plan['cast'][0], Plan['cast'][0]];
const sheet = (prompt: string) =>
  drawPicture({ prompt, width: 512, height: 512, format: 'jpeg', references: [] }, undefined, {});
export const references: ReadonlyMap<string, Uint8Array> = new Map([
  [hero.id, new Uint8Array(await sheet('orange #d9703f, red scarf #c0392b'))],
  [friend.id, new Uint8Array(await sheet('blue #2f6fd0, yellow hat #e8c020'))],
]);
/** Both characters are in it. */
const { scene } = plan.chapters[1]!;
const about = { cast: plan.cast, style: 'watercolour', size: 640, seed: 11, bookSeed: 7 } as const;
export const sceneRequest: PictureRequest = {
  ...about,
  cast: [...plan.cast],
  subject: { kind: 'scene', scene: scene },
  references,
};
export const sheetRequest: PictureRequest = {
  ...about,
  cast: [...plan.cast],
  subject: { kind: 'sheet', character: hero },
  references: new Map(),
};
export const speechRequest: SpeechRequest = {
  paragraphs: [
    `${CHILD} ran down to the harbour. A boat was waiting by the wall, and nobody was in it.`,
    '“Is it ours?” asked Bo. “It is now,” she said, and they climbed in.',
  ],
  language: 'en',
  ageGroup: '5-8',
};
/** A picture with the characters' own colours, or with somebody else's. */
export async function pictureWith(colours: 'right' | 'wrong'): Promise<Picture> {
  const asked = {
    prompt: 'scene',
    width: 640,
    height: 640,
    format: 'jpeg',
    references: [...references.values()],
  } as const;
  const bytes = await drawPicture(asked, colours === 'wrong' ? 'wrong-colours' : undefined, {});
  return { bytes: new Uint8Array(bytes), mediaType: 'image/jpeg', width: 640, height: 640 };
}
export const critiqueOf = (picture: Picture, sheets = references): CritiqueRequest => ({
  picture,
  scene: scene,
  cast: plan.cast,
  style: 'watercolour',
  references: sheets,
});

/** What is sent where any request of the capability will do. */
export const ANY: { [C in Capability]: Traffic[C]['in'] } = {
  text: chapterRequest,
  image: sceneRequest,
  speech: speechRequest,
  moderation: { kind: 'words', texts: [`${CHILD} finds a lantern.`, 'The boat came home.'], language: 'en' },
  critic: critiqueOf(await pictureWith('right')),
};
