import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import type { StandInOptions } from '../../../tests/fakes/providers/stand-in-types.ts';
import { startStandIns } from '../../../tests/fakes/providers/start-stand-ins.ts';
import { contextOf, openVendor, speechRequest } from '../../../tests/support/vendor-requests.ts';
import { splitSentences, splitWords } from '../../story/sentences.ts';
import { elevenlabsSettings, elevenlabsVendor } from './vendor.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});
async function open(options: StandInOptions = {}, env: Record<string, string> = {}) {
  const standIns = await startStandIns({ vendors: ['elevenlabs'], ...options });
  const { opened, close } = openVendor(elevenlabsVendor, { ...standIns.env, ...env });
  closing.push(close, () => standIns.close());
  const { speech } = opened.offers;
  return { elevenlabs: standIns.elevenlabs, opened, speech: speech!.endpoint(speech!.model) };
}

test('a chapter is spoken, with the time of every sentence and every word', async () => {
  const { elevenlabs, speech } = await open();
  const request = speechRequest({
    paragraphs: ['“Who’s there?” said Mrs. Owl 🦉. Nobody came…', 'She waited, and waited.'],
  });
  const { value, usage } = await speech.call(request, contextOf());
  expect(elevenlabs.complaints).toEqual([]);
  const sentences = request.paragraphs.flatMap((paragraph) => splitSentences(paragraph, 'en'));
  expect(value.sentences.map(({ text }) => text)).toEqual(sentences);
  let last = 0;
  for (const { text, start, end, words } of value.sentences) {
    expect(words?.map((word) => word.text)).toEqual(splitWords(text, 'en'));
    for (const time of [start, ...words!.flatMap((word) => [word.start, word.end]), end]) {
      expect(time).toBeGreaterThanOrEqual(last);
      last = time;
    }
    expect(end).toBe(words!.at(-1)!.end);
  }
  expect(last).toBeLessThan(value.seconds);
  const characters = request.paragraphs.join('\n\n').length;
  expect(usage).toMatchObject({ provider: 'elevenlabs', model: 'eleven_multilingual_v2', characters, costMicros: 0 });
  expect(speech.estimate(request)).toMatchObject({ requests: 1, characters });
});

test('the language is told to models that can be told, and a voice of somebody else is not asked for', async () => {
  const { elevenlabs, speech } = await open({}, { ELEVENLABS_SPEECH_MODEL: 'eleven_flash_v2_5' });
  const { value } = await speech.call(speechRequest({ voice: '../../v1/user' }), contextOf());
  expect(value.voice).toBe('JBFqnCBsd6RMkjVDRZzb');
  await speech.call(speechRequest({ voice: 'EXAVITQu4vr4xnSDxMaL' }), contextOf());
  expect(elevenlabs.complaints).toEqual([]);
  expect(elevenlabs.calls.map(({ path }) => path.split('/')[3])).toEqual([
    'JBFqnCBsd6RMkjVDRZzb',
    'EXAVITQu4vr4xnSDxMaL',
  ]);
  expect(JSON.parse(elevenlabs.calls[0]!.body).language_code).toBe('en');
});

test('the list of models', async () => {
  const { opened } = await open();
  expect(await opened.listModels!(AbortSignal.timeout(5000))).toContain('eleven_multilingual_v2');
});

test.each([
  ['credit', 'PROVIDER_CREDIT_EXHAUSTED', true],
  ['refusal', 'CONTENT_REJECTED', false],
  ['401', 'PROVIDER_KEY_REFUSED', false],
  ['404', 'PROVIDER_MODEL_GONE', true],
  ['429-long', 'PROVIDER_RATE_LIMITED', true],
  ['503', 'PROVIDER_UNAVAILABLE', true],
  ['reset', 'PROVIDER_UNAVAILABLE', true],
  ['silence', 'SPEECH_INVALID', true],
  ['short-speech', 'SPEECH_INVALID', true],
  ['huge-body', 'DOWNLOAD_REFUSED', true],
])('%s is %s, told once, without the key', async (fault, code, fallback) => {
  const { elevenlabs, speech } = await open({ faults: [`elevenlabs:speech:*:${fault}`] });
  const error: Error = await speech.call(speechRequest(), contextOf()).then(
    () => expect.fail('it should have failed'),
    (thrown) => thrown,
  );
  expect(error).toMatchObject({ code, fallback, provider: 'elevenlabs' });
  expect(`${error.message} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain(elevenlabs.key);
  expect(elevenlabs.calls).toHaveLength(1);
});

test('the default model stands in the SDK’s own list', () => {
  const types = readFileSync(
    new URL(import.meta.resolve('@ai-sdk/elevenlabs')).pathname.replace(/index\.js$/, 'index.d.ts'),
    'utf8',
  );
  expect(types).toContain(`'${elevenlabsSettings.parse({}).ELEVENLABS_SPEECH_MODEL}'`);
});
