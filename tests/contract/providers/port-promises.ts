/** What each port promises of a good answer, whoever gives it: a vendor or the atelier. Each makes one call, checks it, and gives it back. */
import { parseBuffer } from 'music-metadata';
import sharp from 'sharp';
import { expect } from 'vitest';
import type { Picture, PictureRequest } from '../../../src/making/ports.ts';
import type {
  CriticEndpoint,
  ImageEndpoint,
  ModerationEndpoint,
  ProviderAnswer,
  SpeechEndpoint,
  TextEndpoint,
} from '../../../src/providers/endpoint.ts';
import { chapterTextSchema } from '../../../src/story/chapter.ts';
import { planSchema } from '../../../src/story/plan.ts';
import { faultsAgainstBand, measureReadability } from '../../../src/story/readability.ts';
import { splitSentences } from '../../../src/story/sentences.ts';
import { callContext } from './call-context.ts';
import * as sample from './sample-requests.ts';

/** Vendors leave pricing to the ledger, and the atelier costs nothing. */
function expectNamed(
  { usage }: ProviderAnswer<unknown>,
  { provider, model }: { provider: string; model: string },
): void {
  expect(usage.provider).toBe(provider);
  expect(usage.model.length).toBeGreaterThan(0);
  expect(model.length).toBeGreaterThan(0);
  expect(usage.costMicros).toBe(0);
}

export async function expectPlan(endpoint: TextEndpoint) {
  const answer = await endpoint.call(sample.planRequest, callContext());
  const plan = planSchema.parse(answer.value);
  expect(plan.cast.map(({ name }) => name)).toEqual(expect.arrayContaining([sample.CHILD, 'Bo']));
  expect(plan.chapters.map(({ number }) => number)).toEqual([1, 2, 3]);
  const ids = plan.cast.map(({ id }) => id);
  for (const { scene } of plan.chapters) for (const { character } of scene.actors) expect(ids).toContain(character);
  expectNamed(answer, endpoint);
  return answer;
}

export async function expectChapter(endpoint: TextEndpoint) {
  const answer = await endpoint.call(sample.chapterRequest, callContext());
  const { number, paragraphs } = chapterTextSchema.parse(answer.value);
  expect(number).toBe(2);
  expect(faultsAgainstBand(measureReadability(paragraphs), sample.brief.ageGroup)).toEqual([]);
  expectNamed(answer, endpoint);
  return answer;
}

export async function expectPicture(endpoint: ImageEndpoint, request: PictureRequest) {
  const answer = await endpoint.call(request, callContext());
  const { bytes, width, height, mediaType } = answer.value;
  const seen = await sharp(bytes).metadata();
  expect([seen.width, seen.height, `image/${seen.format}`]).toEqual([width, height, mediaType]);
  expect([width, height]).toEqual([request.size, request.size]);
  // It can be decoded to its end, and shows something.
  const { channels } = await sharp(bytes).stats();
  expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(5);
  expect(answer.usage.pictures).toBe(1);
  expectNamed(answer, endpoint);
  return answer;
}

export async function expectSpeech(endpoint: SpeechEndpoint) {
  const { paragraphs, language } = sample.speechRequest;
  const answer = await endpoint.call(sample.speechRequest, callContext());
  const { bytes, mediaType, seconds, sentences } = answer.value;
  const { format } = await parseBuffer(bytes, mediaType);
  expect(format.numberOfChannels).toBe(1);
  expect(Math.abs((format.duration ?? 0) - seconds)).toBeLessThan(0.2);
  const wanted = paragraphs.flatMap((text, paragraph) =>
    splitSentences(text, language).map((sentence) => ({ paragraph, text: sentence })),
  );
  expect(sentences.map(({ paragraph, text }) => ({ paragraph, text }))).toEqual(wanted);
  let at = 0;
  for (const { start, end } of sentences) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(seconds + 0.01);
  expect(answer.usage.characters).toBeGreaterThanOrEqual(paragraphs.join('').length);
  expectNamed(answer, endpoint);
  return answer;
}

export async function expectModeration(endpoint: ModerationEndpoint, picture: Picture): Promise<void> {
  const harmsIn = async (texts: string[]) => {
    const answer = await endpoint.call({ kind: 'words', texts, language: 'en' }, callContext());
    expectNamed(answer, endpoint);
    return answer.value.harms;
  };
  expect(await harmsIn([`${sample.CHILD} finds a lantern.`, 'The boat came home.'])).toEqual([]);
  // One bad text among good ones is enough, wherever it stands.
  expect(await harmsIn(['A fox.', 'He murdered them all, and the gore dripped from the walls.'])).toContain('violence');
  expect((await endpoint.call({ kind: 'picture', picture }, callContext())).value.harms).toEqual([]);
}

/** The bar is 0.6 for every critic. */
export async function expectCritic(
  endpoint: CriticEndpoint,
  right: Picture,
  wrong: Picture,
  references = sample.references,
) {
  const judge = (picture: Picture) => endpoint.call(sample.critiqueOf(picture, references), callContext());
  const answer = await judge(right);
  expect(answer.value.score).toBeGreaterThanOrEqual(0.6);
  expectNamed(answer, endpoint);
  const { score, faults } = (await judge(wrong)).value;
  expect(score).toBeLessThan(0.6);
  expect(faults.length).toBeGreaterThan(0);
  return answer;
}
