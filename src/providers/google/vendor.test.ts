import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import type { StandInOptions } from '../../../tests/fakes/providers/stand-in-types.ts';
import { type StandIns, startStandIns } from '../../../tests/fakes/providers/start-stand-ins.ts';
import {
  contextOf,
  openVendor,
  pictureRequest,
  smallBrief,
  smallPlan,
  speechRequest,
} from '../../../tests/support/vendor-requests.ts';
import { chapterTextSchema } from '../../story/chapter.ts';
import { planSchema } from '../../story/plan.ts';
import { callFacts } from './call-facts.ts';
import { googleSettings, googleVendor } from './vendor.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});
async function open(options: StandInOptions = {}, env: Record<string, string> = {}) {
  const standIns: StandIns = await startStandIns({ vendors: ['google'], ...options });
  const { opened, close } = openVendor(googleVendor, { ...standIns.env, ...env });
  closing.push(close, () => standIns.close());
  const { text, image, speech, critic } = opened.offers;
  return {
    google: standIns.google,
    opened,
    text: text!.endpoint(text!.model),
    image: image!.endpoint(image!.model),
    speech: speech!.endpoint(speech!.model),
    critic: critic!.endpoint(critic!.model),
  };
}
const planTask = { task: { kind: 'plan' as const, brief: smallBrief, seed: 1 }, schema: planSchema };

test('a plan and a chapter come as the schema asks, within what was reckoned', async () => {
  const { google, text } = await open();
  const plan = await text.call(planTask, contextOf());
  expect(planSchema.parse(plan.value).chapters).toHaveLength(2);
  const chapter = { kind: 'chapter' as const, brief: smallBrief, seed: 1, plan: smallPlan, number: 2 };
  const { value, usage } = await text.call({ task: chapter, schema: chapterTextSchema }, contextOf());
  expect(chapterTextSchema.parse(value).number).toBe(2);
  expect(usage).toMatchObject({ provider: 'google', model: 'gemini-3.8-flash', costMicros: 0 });
  for (const used of [plan.usage, usage])
    expect(used.inputTokens! + used.outputTokens!).toBeLessThan(text.estimate(planTask).tokens);
  expect(google.complaints).toEqual([]);
  expect(google.calls).toHaveLength(2);
});

test('where Gemini refuses the schema, JSON is asked for with the schema in the prompt, and so ever after', async () => {
  const { google, text } = await open({ google: { schemas: 'refused' } });
  for (let time = 0; time < 2; time += 1) {
    const { value } = await text.call(planTask, contextOf());
    expect(planSchema.safeParse(value).success).toBe(true);
  }
  const asked = google.calls.map(({ body, status }) => {
    const { generationConfig, systemInstruction } = JSON.parse(body);
    const inWords = systemInstruction.parts[0].text.includes('"chapters"');
    return [status, generationConfig.responseMimeType, generationConfig.responseJsonSchema !== undefined, inWords];
  });
  expect(asked).toEqual([
    [400, 'application/json', true, false],
    [200, 'application/json', false, true],
    [200, 'application/json', false, true],
  ]);
});

test('the schema that goes out holds nothing that multiplies states, and says it in words', async () => {
  const { google, text } = await open();
  await text.call(planTask, contextOf());
  const { responseJsonSchema } = JSON.parse(google.calls[0]!.body).generationConfig;
  const wire = JSON.stringify(responseJsonSchema);
  expect(wire).not.toMatch(/"(minItems|maxItems|minimum|maximum)":\d|"pattern":"/);
  expect(responseJsonSchema.properties.chapters.description).toContain('1 to 12 items.');
});

test.each([0, 1, 2] as const)('a picture with %d sheets is drawn from them, at the size asked for', async (actors) => {
  const { google, image } = await open();
  const request = await pictureRequest(actors, { size: 1200 });
  const { value, usage } = await image.call(request, contextOf());
  expect(value).toMatchObject({ mediaType: 'image/jpeg', width: 1200, height: 1200 });
  expect(usage).toMatchObject({ pictures: 1, model: 'gemini-nano-banana-2.1' });
  expect(usage.inputTokens! + usage.outputTokens!).toBeLessThan(image.estimate(request).tokens);
  expect(google.complaints).toEqual([]);
  const { contents, generationConfig } = JSON.parse(google.calls[0]!.body);
  expect(contents[0].parts.filter((part: object) => 'inlineData' in part)).toHaveLength(actors);
  expect(generationConfig.imageConfig).toEqual({ aspectRatio: '1:1', imageSize: '2K' });
});

test('a chapter is spoken, with every sentence in its place', async () => {
  const { google, speech } = await open();
  const request = speechRequest();
  const { value, usage } = await speech.call(request, contextOf());
  expect(value).toMatchObject({ mediaType: 'audio/mpeg', voice: 'Sulafat' });
  expect(value.sentences).toHaveLength(8);
  expect(value.sentences.at(-1)!.end).toBeLessThan(value.seconds);
  expect(usage.characters).toBe(request.paragraphs.join('\n\n').length);
  expect(google.complaints).toEqual([]);
});

test('the critic looks at the picture and the sheets', async () => {
  const { google, critic } = await open();
  const { references, cast } = await pictureRequest(1);
  const picture = { bytes: references.get('hero')!, mediaType: 'image/jpeg' as const, width: 256, height: 256 };
  const { scene } = smallPlan.chapters[0]!;
  const { value } = await critic.call({ picture, scene, cast, style: 'watercolour', references }, contextOf());
  expect(value.score).toBeGreaterThanOrEqual(0);
  expect(value.score).toBeLessThanOrEqual(1);
  expect(google.complaints).toEqual([]);
});

test('the list of models has their plain ids', async () => {
  const { opened } = await open();
  const ids = await opened.listModels!(AbortSignal.timeout(5000));
  expect(ids).toContain('gemini-3.8-flash');
  expect(ids.every((id) => !id.startsWith('models/'))).toBe(true);
});

test.each([
  ['text', 'refusal', 'CONTENT_REJECTED'],
  ['image', 'refusal', 'CONTENT_REJECTED'],
  ['speech', 'refusal', 'CONTENT_REJECTED'],
  ['text', '401', 'PROVIDER_KEY_REFUSED'],
  ['image', '404', 'PROVIDER_MODEL_GONE'],
  ['text', 'credit', 'PROVIDER_CREDIT_EXHAUSTED'],
  ['image', '429-bare', 'PROVIDER_RATE_LIMITED'],
  ['speech', '503', 'PROVIDER_UNAVAILABLE'],
  ['image', 'corrupt-image', 'PICTURE_INVALID'],
  ['image', 'huge-body', 'DOWNLOAD_REFUSED'],
  ['speech', 'silence', 'SPEECH_INVALID'],
])('%s with %s is %s, told once, without the key', async (kind, fault, code) => {
  const { google, text, image, speech } = await open({ faults: [`google:${kind}:*:${fault}`] });
  const call =
    kind === 'text'
      ? text.call(planTask, contextOf())
      : kind === 'image'
        ? image.call(await pictureRequest(1), contextOf())
        : speech.call(speechRequest(), contextOf());
  const error = await call.then(
    () => undefined,
    (thrown: Error) => thrown,
  );
  expect(error).toMatchObject({ code, provider: 'google' });
  expect(`${error!.message} ${JSON.stringify(error)} ${String(error!.cause)}`).not.toContain(google.key);
  expect(google.calls).toHaveLength(1);
});

test.each([
  ['429-short', 1],
  ['429-long', 120],
])('%s says in its details when to come back', async (fault, seconds) => {
  const { text } = await open({ faults: [`google:text:*:${fault}`] });
  await expect(text.call(planTask, contextOf())).rejects.toMatchObject({
    code: 'PROVIDER_RATE_LIMITED',
    retryAfterSeconds: seconds,
  });
});

test('a spent day is waited for by the hour, and a tier without the model is told from a full minute', () => {
  const facts = callFacts('m', { now: () => new Date() });
  const refusal = (message: string, details: object[]) => ({
    status: 429,
    codes: ['resource_exhausted'],
    message,
    body: { error: { details } },
    headers: {},
  });
  const quota = (quotaId: string) => [{ violations: [{ quotaId }] }, { retryDelay: '46s' }];
  const said = 'You exceeded your current quota, please check your plan and billing details.';
  const minute = refusal(`${said} limit: 5`, quota('GenerateRequestsPerMinutePerProjectPerModel-FreeTier'));
  expect(facts.isCreditExhausted!(minute)).toBe(false);
  expect(facts.retryAfterSeconds!(minute)).toBe(46);
  const day = refusal(`${said} limit: 20`, quota('GenerateRequestsPerDayPerProjectPerModel-FreeTier'));
  expect(facts.isCreditExhausted!(day)).toBe(false);
  expect(facts.retryAfterSeconds!(day)).toBe(3600);
  expect(facts.isCreditExhausted!(refusal(`${said} limit: 0, model: m`, quota('PerDay')))).toBe(true);
  expect(facts.isCreditExhausted!(refusal(said, []))).toBe(true);
  expect(facts.isCreditExhausted!(refusal('Resource has been exhausted (e.g. check quota).', []))).toBe(false);
});

test('every default model stands in the SDK’s own list', () => {
  const types = readFileSync(
    new URL(import.meta.resolve('@ai-sdk/google')).pathname.replace(/index\.js$/, 'index.d.ts'),
    'utf8',
  );
  const settings = googleSettings.parse({});
  for (const [name, id] of Object.entries(settings))
    if (name.endsWith('_MODEL')) expect(types).toMatch(new RegExp(`['"]${id}['"]`));
});

test('without a key it is not there, and a wrong voice is named', () => {
  expect(() => openVendor(googleVendor, {})).toThrow('not configured');
  expect(() => openVendor(googleVendor, { GOOGLE_API_KEY: 'k', GOOGLE_VOICE: 'Nobody' })).toThrow('GOOGLE_VOICE');
});
