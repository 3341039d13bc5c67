/** The stand-ins against the vendors' own client library: what it sends is understood, and what it gets is what was asked for. */
import { createOpenAI } from '@ai-sdk/openai';
import { APICallError, generateImage, generateObject, generateSpeech, jsonSchema } from 'ai';
import { parseBuffer } from 'music-metadata';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { textPrompt } from '../../../src/providers/prompts/text-prompt.ts';
import { wireSchema, withoutNulls } from '../../../src/providers/sdk/wire-schema.ts';
import { briefSchema } from '../../../src/story/brief.ts';
import { chapterTextSchema } from '../../../src/story/chapter.ts';
import { type Plan, planSchema } from '../../../src/story/plan.ts';
import { faultsAgainstBand, measureReadability } from '../../../src/story/readability.ts';
import { figureColours } from './answers/figure-colours.ts';
import type { StandInOptions } from './stand-in-types.ts';
import { type StandIns, startStandIns } from './start-stand-ins.ts';

let standIns: StandIns | undefined;
afterEach(async () => {
  await standIns?.close();
  standIns = undefined;
});
async function openAi(options: StandInOptions = {}) {
  standIns = await startStandIns({ vendors: ['openai'], ...options });
  const { OPENAI_API_KEY, OPENAI_BASE_URL } = standIns.env;
  return { standIns, sdk: createOpenAI({ apiKey: OPENAI_API_KEY, baseURL: OPENAI_BASE_URL }) };
}
const brief = briefSchema.parse({
  characters: [
    { name: 'Mina', role: 'hero', description: 'a small fox with a red scarf', pronouns: 'she' },
    { name: 'Bo', role: 'friend', description: 'a big brown bear in blue dungarees' },
  ],
  chapterCount: 4,
  ageGroup: '3-5',
  settings: { location: 'the harbour of Gull Rock', timeOfDay: 'evening' },
});

test('a plan keeps the brief, and each chapter keeps its age band', async () => {
  const { standIns, sdk } = await openAi();
  for (const ageGroup of ['3-5', '5-8', '8-12'] as const) {
    const ask = async (
      task: Parameters<typeof textPrompt>[0]['task'],
      schema: typeof planSchema | typeof chapterTextSchema,
    ) => {
      const { system, user } = textPrompt({ task, schema });
      const { object } = await generateObject({
        model: sdk('gpt-6-luna'),
        schema: jsonSchema(wireSchema(schema, 'strict')),
        system,
        prompt: user,
        maxRetries: 0,
      });
      return schema.parse(withoutNulls(object));
    };
    const about = { brief: { ...brief, ageGroup }, seed: 1 };
    const plan = (await ask({ kind: 'plan', ...about }, planSchema)) as Plan;
    expect(plan.cast.map(({ name }) => name)).toEqual(['Mina', 'Bo']);
    expect(plan.chapters.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(plan.cover.setting).toBe('shore');
    for (const { number } of plan.chapters) {
      const text = chapterTextSchema.parse(await ask({ kind: 'chapter', ...about, plan, number }, chapterTextSchema));
      expect(text.number).toBe(number);
      expect(faultsAgainstBand(measureReadability(text.paragraphs), ageGroup)).toEqual([]);
      expect(text.paragraphs.join(' ')).toContain('Mina');
    }
  }
  expect(standIns.openai.complaints).toEqual([]);
  expect(standIns.openai.calls.map(({ task }) => task).slice(0, 3)).toEqual(['plan', 'chapter:1', 'chapter:2']);
});

test('a picture has the size asked for and the colours of its references, and the key is not remembered', async () => {
  const { standIns, sdk } = await openAi();
  const red = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#fff' } })
    .composite([{ input: { create: { width: 24, height: 24, channels: 3, background: '#d02020' } } }])
    .png()
    .toBuffer();
  const { image } = await generateImage({
    model: sdk.image('gpt-image-2.6-flare'),
    prompt: { text: 'A fox at the harbour', images: [red] },
    size: '1536x1536',
    maxRetries: 0,
  });
  const { width, height, format } = await sharp(image.uint8Array).metadata();
  expect([width, height, format]).toEqual([1536, 1536, 'png']);
  expect((await figureColours(image.uint8Array))[0]).toMatch(/^#d0[0-3]/);
  expect(standIns.openai.complaints).toEqual([]);
  expect(JSON.stringify(standIns.openai.calls)).not.toContain(standIns.openai.key);
});

test('speech lasts as long as its words take', async () => {
  const { standIns, sdk } = await openAi();
  const text = 'The fox ran to the sea. She saw a red boat. It was big, and it was hers.';
  const { audio } = await generateSpeech({ model: sdk.speech('gpt-4o-mini-tts'), text, voice: 'fable', maxRetries: 0 });
  const { format } = await parseBuffer(audio.uint8Array, 'audio/mpeg');
  expect(format.duration).toBeGreaterThan(4);
  expect(format.duration).toBeLessThan(9);
  expect(standIns.openai.complaints).toEqual([]);
});

test('what OpenAI would refuse is refused in its own words, and complained of', async () => {
  const { standIns, sdk } = await openAi();
  const ask = (schema: object, model = 'gpt-6-luna') =>
    generateObject({ model: sdk(model), schema: jsonSchema(schema), prompt: 'Plan', maxRetries: 0 });
  const loose = { type: 'object', properties: { a: { type: 'string' } }, required: [], additionalProperties: false };
  await expect(ask(loose)).rejects.toThrow("Missing 'a'");
  const lengths = { ...loose, properties: { a: { type: 'string', minLength: 1 } }, required: ['a'] };
  await expect(ask(lengths)).rejects.toThrow("'minLength' is not permitted");
  await expect(ask({ ...lengths, properties: {}, required: [] }, 'gpt-3')).rejects.toThrow('does not exist');
  expect(standIns.openai.complaints.map(({ status }) => status)).toEqual([400, 400, 404]);
});

test('faults come at the call they are planned for, and limits are kept as a vendor keeps them', async () => {
  const { standIns, sdk } = await openAi({
    faults: ['openai:image:2:429-short'],
    limits: { openai: { pictures: 2, minuteSeconds: 60 } },
  });
  const draw = () =>
    generateImage({ model: sdk.image('gpt-image-2.6-flare'), prompt: 'A fox', size: '1024x1024', maxRetries: 0 });
  await draw();
  const refused = await draw().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(APICallError);
  expect((refused as APICallError).responseHeaders?.['retry-after']).toBe('1');
  await draw();
  const over = (await draw().catch((error: unknown) => error)) as APICallError;
  expect(over.statusCode).toBe(429);
  expect(over.responseHeaders).toMatchObject({ 'x-ratelimit-limit-images': '2', 'x-ratelimit-remaining-images': '0' });
  expect(standIns.openai.calls.map(({ overLimit }) => overLimit)).toEqual([false, false, false, true]);
});
