/** Tests of what goes to OpenAI and what comes back, over real HTTP; faults that all vendors share are in tests/contract/providers. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type StandIns, startStandIns } from '../../../tests/fakes/providers/start-stand-ins.ts';
import type { Capability } from '../../making/ledger-ports.ts';
import type { CallContext, PictureRequest } from '../../making/ports.ts';
import { briefSchema } from '../../story/brief.ts';
import { chapterTextSchema } from '../../story/chapter.ts';
import { type Plan, planSchema } from '../../story/plan.ts';
import type { EndpointFor } from '../endpoint.ts';
import { createFetchFrom } from '../safe-fetch/create-fetch-from.ts';
import { sideAsked } from './draw-pictures.ts';
import { openaiVendor } from './vendor.ts';

const context: CallContext = {
  signal: new AbortController().signal,
  work: { storyId: 's', step: 'x', token: 't', attempt: 1, shop: 'local' },
};
const brief = briefSchema.parse({
  characters: [
    { name: 'Ida', description: 'a small fox with a red scarf' },
    { name: 'Odo', description: 'a large blue owl' },
  ],
  chapterCount: 2,
});
const fetchFrom = createFetchFrom();
let standIns: StandIns;
let plan: Plan;

const openWith = (environment: Record<string, string>) => {
  const open = openaiVendor.open(openaiVendor.settings.parse(environment), {
    fetchFrom,
    clock: { now: () => new Date() },
  });
  if (!open) throw new Error('OpenAI is not configured.');
  return open;
};
function endpoint<C extends Capability>(capability: C, environment = standIns.env): EndpointFor<C> {
  const offer = openWith(environment).offers[capability];
  if (!offer) throw new Error(`OpenAI offers no ${capability}.`);
  return offer.endpoint(offer.model) as EndpointFor<C>;
}
const bodies = (kind: Parameters<typeof standIns.openai.callsOf>[0]) =>
  standIns.openai.callsOf(kind).map(({ body }) => JSON.parse(body) as Record<string, unknown>);

beforeAll(async () => {
  standIns = await startStandIns({ vendors: ['openai'] });
  plan = (await endpoint('text').call({ task: { kind: 'plan', brief, seed: 1 }, schema: planSchema }, context))
    .value as Plan;
});
beforeEach(() => {
  standIns.setFaults([]);
  standIns.openai.calls.splice(0);
});
afterAll(async () => {
  expect(standIns.complaints()).toEqual([]);
  await standIns.close();
  await fetchFrom.close();
});

test('without a key it is not there', () => {
  const settings = openaiVendor.settings.parse({});
  expect(openaiVendor.open(settings, { fetchFrom, clock: { now: () => new Date() } })).toBeUndefined();
});

test('a plan is read by our schema, counted, estimated from above, and nothing of it is kept at the vendor', async () => {
  const request = { task: { kind: 'plan' as const, brief, seed: 1 }, schema: planSchema };
  const text = endpoint('text');
  const { value, usage } = await text.call(request, context);
  expect(planSchema.parse(value)).toEqual(value);
  expect(usage).toMatchObject({ provider: 'openai', model: 'gpt-6-luna', costMicros: 0 });
  expect(text.estimate(request).tokens).toBeGreaterThan(usage.inputTokens! + usage.outputTokens!);
  expect(bodies('text')[0]).toMatchObject({
    store: false,
    reasoning: { effort: 'low' },
    text: { format: { strict: true } },
  });
});

test('an older model is asked without what it refuses', async () => {
  await endpoint('text', { ...standIns.env, OPENAI_TEXT_MODEL: 'gpt-4o-mini' }).call(
    { task: { kind: 'chapter', brief, seed: 1, plan, number: 1 }, schema: chapterTextSchema },
    context,
  );
  expect(bodies('text')[0]).not.toHaveProperty('reasoning');
});

test.each([
  ['cut-off', 'ANSWER_CUT_OFF'],
  ['invalid-json', 'ANSWER_INVALID'],
  ['wrong-schema', 'ANSWER_INVALID'],
])('after %s the error tells what it cost and how to repair it, and there was one request', async (fault, code) => {
  standIns.setFaults([`openai:text:*:${fault}`]);
  const asked = endpoint('text').call({ task: { kind: 'plan', brief, seed: 1 }, schema: planSchema }, context);
  await expect(asked).rejects.toMatchObject({
    code,
    repair: expect.stringMatching(/\w+/),
    usage: { inputTokens: expect.any(Number), outputTokens: expect.any(Number) },
  });
  expect(standIns.openai.callsOf('text')).toHaveLength(1);
});

const pictureOf = (more: Partial<PictureRequest>): PictureRequest => ({
  subject: { kind: 'scene', scene: plan.chapters[0]!.scene },
  cast: plan.cast,
  style: 'watercolour',
  size: 300,
  seed: 3,
  bookSeed: 1,
  references: new Map(),
  ...more,
});

test('a sheet is drawn from words, a scene from its sheets, and the critic knows them again', async () => {
  const image = endpoint('image');
  const references = new Map<string, Uint8Array>();
  for (const character of plan.cast) {
    const sheet = await image.call(pictureOf({ subject: { kind: 'sheet', character } }), context);
    references.set(character.id, sheet.value.bytes);
  }
  const request = pictureOf({ references });
  const { value: picture, usage } = await image.call(request, context);
  expect(picture).toMatchObject({ mediaType: 'image/jpeg', width: 300, height: 300 });
  expect(usage).toMatchObject({ pictures: 1, model: 'gpt-image-2.6-flare' });
  expect(image.estimate(request)).toMatchObject({ pictures: 1, requests: 1 });
  const [sheet, ...others] = standIns.openai.callsOf('image');
  expect(sheet!.body).toContain('a red scarf');
  expect(others.at(-1)!.body).toContain('character sheets');

  const { scene } = request.subject as Extract<PictureRequest['subject'], { kind: 'scene' }>;
  const critique = { picture, scene, cast: plan.cast, style: 'watercolour' as const, references };
  const critic = endpoint('critic');
  const judged = await critic.call(critique, context);
  expect(judged.value.score).toBeGreaterThanOrEqual(0.6);
  expect(critic.estimate(critique).tokens).toBeGreaterThan(judged.usage.inputTokens! + judged.usage.outputTokens!);
});

test.each(['corrupt-image', 'blank-image'])(
  'after %s the picture is refused, and what it cost is told',
  async (fault) => {
    standIns.setFaults([`openai:image:*:${fault}`]);
    await expect(endpoint('image').call(pictureOf({}), context)).rejects.toMatchObject({
      code: 'PICTURE_INVALID',
      usage: { pictures: 1, outputTokens: expect.any(Number) },
    });
  },
);

test.each([
  ['gpt-image-2.6-flare', 2625, 2048],
  ['gpt-image-2.6-flare', 1025, 1040],
  ['gpt-image-2.6-flare', 300, 1024],
  // A dated snapshot, which the SDK has no entry for; and one of which nobody knows what it takes.
  ['gpt-image-2.6-flare-2026-11-04', 2000, 2000],
  ['gpt-image-2', 2625, 2048],
  ['gpt-image-1.5', 2625, 1024],
  ['chatgpt-image-latest', 2625, 1024],
  ['gpt-image-of-tomorrow', 2625, 1024],
])('%s is asked for a picture of %d pixels with %3$d a side', (model, size, side) => {
  expect(sideAsked(model, size)).toBe(side);
});

test('a chapter is spoken in the configured voice; a long one in pieces that are joined', async () => {
  const speech = endpoint('speech');
  const line = '“Wait for me,” said the owl, and the fox waited by the old stone wall until the rain was over.';
  const short = { paragraphs: [line, line], language: 'en', ageGroup: '5-8' as const };
  const { value, usage } = await speech.call({ ...short, voice: 'slt' }, context);
  expect(value).toMatchObject({ voice: 'coral', mediaType: 'audio/mpeg' });
  expect(usage.characters).toBe(2 * line.length + 2);
  expect(bodies('speech')[0]).toMatchObject({
    voice: 'coral',
    response_format: 'pcm',
    instructions: expect.any(String),
  });

  const long = { ...short, paragraphs: Array.from({ length: 46 }, () => line), voice: 'fable' };
  expect(speech.estimate(long).requests).toBe(2);
  const spoken = await speech.call(long, context);
  expect(standIns.openai.callsOf('speech')).toHaveLength(3);
  expect(spoken.value.voice).toBe('fable');
  expect(spoken.value.sentences).toHaveLength(46);
  expect(spoken.value.sentences.at(-1)!.end).toBeLessThanOrEqual(spoken.value.seconds);
}, 60_000);

test('when a later piece fails, the earlier ones are on the bill', async () => {
  const failing = await startStandIns({ vendors: ['openai'], faults: ['openai:speech:2:503'] });
  const line =
    'The fox waited by the old stone wall until the rain over the harbour was at an end, and then some more.';
  const paragraphs = Array.from({ length: 46 }, () => line);
  const asked = endpoint('speech', failing.env).call({ paragraphs, language: 'en', ageGroup: '8-12' }, context);
  const error = (await asked.catch((caught: unknown) => caught)) as { code: string; usage: { characters: number } };
  await failing.close();
  expect(error.code).toBe('PROVIDER_UNAVAILABLE');
  expect(error.usage.characters).toBeGreaterThan(3000);
  expect(error.usage.characters).toBeLessThan(4001);
});

test('moderation judges every text and each picture, and asks nothing when there is no word', async () => {
  const moderation = endpoint('moderation');
  const harmless = await moderation.call({ kind: 'words', texts: ['A fox.', ' '], language: 'en' }, context);
  expect(harmless.value).toEqual({ harms: [], found: [] });
  expect(bodies('moderation')).toEqual([{ model: 'omni-moderation-latest', input: ['A fox.'] }]);
  const none = await moderation.call({ kind: 'words', texts: [' '], language: 'en' }, context);
  expect(none.value.harms).toEqual([]);
  expect(standIns.openai.callsOf('moderation')).toHaveLength(1);
});

test.each<[string, object[], string[]]>([
  ['what is flagged by name', [{ flagged: true, categories: { 'violence/graphic': true } }], ['violence']],
  ['what is flagged without a name', [{ flagged: true, categories: {} }], ['violence']],
  ['a category that is new', [{ flagged: true, categories: { 'cult/tomorrow': true } }], ['violence']],
  [
    'what is merely likely, of the gravest',
    [{ flagged: false, categories: {}, category_scores: { 'sexual/minors': 0.2 } }],
    ['sexual'],
  ],
  ['a quarrel', [{ flagged: false, categories: { violence: false }, category_scores: { violence: 0.3 } }], []],
])('%s is judged', async (_, results, harms) => {
  const verdict = await judgedBy({ results });
  expect(verdict).toMatchObject({ value: { harms } });
});

test.each([
  [{ results: [] }],
  [{ results: [{}] }],
  [{}],
  [
    {
      results: [
        { flagged: false, categories: {} },
        { flagged: false, categories: {} },
      ],
    },
  ],
])('a judgement of %j is none, and nothing passes on it', async (answer) => {
  await expect(judgedBy(answer)).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE' });
});

async function judgedBy(answer: unknown) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    const OPENAI_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const moderation = endpoint('moderation', { ...standIns.env, OPENAI_BASE_URL });
    return await moderation.call({ kind: 'words', texts: ['A fox.'], language: 'en' }, context);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('the models that are offered today are listed', async () => {
  expect(await openWith(standIns.env).listModels!(context.signal)).toContain('gpt-6-luna');
});
