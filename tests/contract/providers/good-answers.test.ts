/** What every vendor promises: a good answer keeps its port's promise, is counted, and costs one request that the vendor understood. */
import { parseBuffer } from 'music-metadata';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VENDORS } from '../../../src/providers/vendors.ts';
import { chapterTextSchema } from '../../../src/story/chapter.ts';
import { planSchema } from '../../../src/story/plan.ts';
import { faultsAgainstBand, measureReadability } from '../../../src/story/readability.ts';
import { splitSentences } from '../../../src/story/sentences.ts';
import { callContext, type OpenedVendor, openForTest } from './open-for-test.ts';
import * as sample from './sample-requests.ts';

describe.each(VENDORS.map((vendor) => [vendor.name, vendor] as const))('%s', (name, vendor) => {
  let opened: OpenedVendor;
  beforeAll(async () => {
    opened = await openForTest(vendor);
  });
  afterAll(async () => {
    expect(opened.standIn.complaints).toEqual([]);
    await opened.close();
  });
  const offers = (capability: string) => opened.offered.includes(capability as never);
  /** The one call that was made since. */
  const since = async <T>(work: () => Promise<T>) => {
    const before = opened.standIn.calls.length;
    const answer = await work();
    return { answer, calls: opened.standIn.calls.slice(before) };
  };

  test('a plan is the brief’s, and its tokens are those that the vendor counted', async ({ skip }) => {
    skip(!offers('text'), 'no text');
    const endpoint = opened.endpoint('text');
    const { answer, calls } = await since(() => endpoint.call(sample.planRequest, callContext()));
    const plan = planSchema.parse(answer.value);
    expect(plan.cast.map((each) => each.name)).toEqual([sample.CHILD, 'Bo']);
    expect(plan.chapters.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(calls).toHaveLength(1);
    const { inputTokens, outputTokens } = calls[0]!;
    expect(answer.usage).toMatchObject({
      provider: name,
      model: endpoint.model,
      inputTokens,
      outputTokens,
      costMicros: 0,
    });
    const demand = endpoint.estimate(sample.planRequest);
    expect(demand.tokens).toBeGreaterThanOrEqual(inputTokens + outputTokens);
    expect(demand.requests).toBe(1);
  });

  test('a chapter is the one asked for, and inside its age band', async ({ skip }) => {
    skip(!offers('text'), 'no text');
    const { answer, calls } = await since(() => opened.endpoint('text').call(sample.chapterRequest, callContext()));
    const chapter = chapterTextSchema.parse(answer.value);
    expect(chapter.number).toBe(2);
    expect(faultsAgainstBand(measureReadability(chapter.paragraphs), '5-8')).toEqual([]);
    expect(calls.map(({ task }) => task)).toEqual(['chapter:2']);
  });

  test.each(['scene', 'sheet'] as const)('a picture of a %s has the size and the type it says', async (subject) => {
    if (!offers('image')) return;
    const endpoint = opened.endpoint('image');
    const request = subject === 'scene' ? sample.sceneRequest : sample.sheetRequest;
    const { answer, calls } = await since(() => endpoint.call(request, callContext()));
    const { width, height, format } = await sharp(answer.value.bytes).metadata();
    expect({ width, height, mediaType: `image/${format}` }).toEqual({
      width: answer.value.width,
      height: answer.value.height,
      mediaType: answer.value.mediaType,
    });
    expect([width, height]).toEqual([request.size, request.size]);
    expect(answer.usage).toMatchObject({ provider: name, pictures: 1, costMicros: 0 });
    expect(calls.filter(({ kind }) => kind === 'image')).toHaveLength(1);
    expect(endpoint.estimate(request).pictures).toBe(1);
    const { inputTokens, outputTokens } = calls[0]!;
    expect(endpoint.estimate(request).tokens).toBeGreaterThanOrEqual(
      answer.usage.inputTokens === undefined ? 0 : inputTokens + outputTokens,
    );
  });

  test('speech covers its paragraphs in order, and its sentences lie inside its sound', async ({ skip }) => {
    skip(!offers('speech'), 'no speech');
    const endpoint = opened.endpoint('speech');
    const { answer, calls } = await since(() => endpoint.call(sample.speechRequest, callContext()));
    const { value: speech, usage } = answer;
    const { format } = await parseBuffer(speech.bytes, speech.mediaType);
    expect(format.numberOfChannels).toBe(1);
    expect(Math.abs((format.duration ?? 0) - speech.seconds)).toBeLessThan(0.2);
    const wanted = sample.speechRequest.paragraphs.flatMap((paragraph, i) =>
      splitSentences(paragraph, 'en').map((text) => ({ paragraph: i, text })),
    );
    expect(speech.sentences.map(({ paragraph, text }) => ({ paragraph, text }))).toEqual(wanted);
    let at = 0;
    for (const { start, end } of speech.sentences) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(at).toBeLessThanOrEqual(speech.seconds + 0.01);
    const letters = sample.speechRequest.paragraphs.join('').length;
    expect(usage.characters).toBeGreaterThanOrEqual(letters);
    expect(endpoint.estimate(sample.speechRequest).characters).toBeGreaterThanOrEqual(usage.characters!);
    expect(endpoint.estimate(sample.speechRequest).requests).toBeGreaterThanOrEqual(calls.length);
  });

  test('the moderator lets a harmless book pass and names what is wrong with another', async ({ skip }) => {
    skip(!offers('moderation'), 'no moderation');
    const { endpoint } = opened;
    const judge = endpoint('moderation');
    expect((await judge.call(sample.wordsSubject, callContext())).value.harms).toEqual([]);
    const grave = { ...sample.wordsSubject, texts: ['A fox.', 'He murdered them all.'] } as typeof sample.wordsSubject;
    expect((await judge.call(grave, callContext())).value.harms).toContain('violence');
    const picture = (await sample.critiqueRequest('right')).picture;
    expect((await judge.call({ kind: 'picture', picture }, callContext())).value.harms).toEqual([]);
  });

  test('the critic tells the right characters from others by the same bar', async ({ skip }) => {
    skip(!offers('critic'), 'no critic');
    const critic = opened.endpoint('critic');
    const right = await critic.call(await sample.critiqueRequest('right'), callContext());
    const wrong = await critic.call(await sample.critiqueRequest('wrong'), callContext());
    expect(right.value.score).toBeGreaterThanOrEqual(0.6);
    expect(wrong.value.score).toBeLessThan(0.6);
    expect(wrong.value.faults.length).toBeGreaterThan(0);
    expect(right.usage.inputTokens).toBeGreaterThan(0);
  });

  test('the vendor’s list of models names those that are configured', async ({ skip }) => {
    const { listModels, offers: all } = opened.vendor;
    skip(listModels === undefined, 'it does not tell');
    const ids = await listModels!(AbortSignal.timeout(10_000));
    for (const { model } of Object.values(all)) expect(ids).toContain(model);
  });
});
