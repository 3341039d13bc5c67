/** The atelier, last in every chain, keeps the same promises as the vendors before it. */
import { afterAll, expect, test } from 'vitest';
import {
  atelierCritic,
  atelierImages,
  atelierModerator,
  atelierSpeech,
  atelierText,
} from '../../../src/runtime/atelier-models.ts';
import { openRenderPool } from '../../../src/runtime/render-pool.ts';
import type { Character } from '../../../src/story/character.ts';
import { callContext } from './call-context.ts';
import * as promised from './port-promises.ts';
import * as sample from './sample-requests.ts';

const pool = openRenderPool(1);
afterAll(() => pool.close());
const images = atelierImages(pool);

test('a plan is the brief’s', async () => {
  await promised.expectPlan(atelierText(pool));
});

test('a chapter of a plan that a vendor made is inside its age band', async () => {
  await promised.expectChapter(atelierText(pool));
});

test.each(['scene', 'sheet'] as const)('a picture of a %s has the size and the type it says', async (subject) => {
  await promised.expectPicture(images, subject === 'scene' ? sample.sceneRequest : sample.sheetRequest);
});

test('speech covers its paragraphs in order, inside its sound', async () => {
  await promised.expectSpeech(atelierSpeech(pool));
});

test('a harmless book passes, and what is wrong with another is named', async () => {
  const { value } = await images.call(sample.sceneRequest, callContext());
  await promised.expectModeration(atelierModerator(pool), value);
});

test('the critic tells the right characters from others', async () => {
  const drawn = async (cast: Character[], subject = sample.sceneRequest.subject) =>
    (await images.call({ ...sample.sceneRequest, cast, subject }, callContext())).value;
  const { cast } = sample.plan;
  const references = new Map<string, Uint8Array>();
  for (const character of cast) references.set(character.id, (await drawn(cast, { kind: 'sheet', character })).bytes);
  const others = cast.map((character) => ({
    ...character,
    appearance: {
      ...character.appearance,
      body: '#5a8f3c',
      belly: '#c9e0b0',
      scarf: '#7a3fb0',
      species: 'frog' as const,
    },
  }));
  await promised.expectCritic(atelierCritic(pool), await drawn(cast), await drawn(others), references);
});

test('whoever aborts is let go with their own reason', async () => {
  const stop = new AbortController();
  const reason = new Error('nobody needs it any more');
  const drawing = images.call({ ...sample.sceneRequest, size: 2625 }, callContext(stop.signal));
  setTimeout(() => stop.abort(reason), 50);
  await expect(drawing).rejects.toBe(reason);
});
