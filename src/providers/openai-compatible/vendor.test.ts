/** Tests that servers which take JSON in different ways all answer, and are each asked for what they take. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, expect, test } from 'vitest';
import { type StandIns, startStandIns } from '../../../tests/fakes/providers/start-stand-ins.ts';
import type { CallContext } from '../../making/ports.ts';
import { briefSchema } from '../../story/brief.ts';
import { planSchema } from '../../story/plan.ts';
import { ProviderError } from '../provider-errors.ts';
import { createFetchFrom } from '../safe-fetch/create-fetch-from.ts';
import { settleFormat } from '../sdk/settle-format.ts';
import { compatibleVendor } from './vendor.ts';

const context: CallContext = {
  signal: new AbortController().signal,
  work: { storyId: 's', step: 'x', token: 't', attempt: 1, shop: 'local' },
};
const brief = briefSchema.parse({ characters: [{ name: 'Ida', description: 'a small fox' }], chapterCount: 1 });
const request = { task: { kind: 'plan' as const, brief, seed: 1 }, schema: planSchema };
const fetchFrom = createFetchFrom();
const tools = { fetchFrom, clock: { now: () => new Date() } };
let standIns: StandIns | undefined;

afterEach(async () => {
  await standIns?.close();
  standIns = undefined;
});
afterAll(() => fetchFrom.close());

async function open(compatible: NonNullable<Parameters<typeof startStandIns>[0]>['compatible']) {
  standIns = await startStandIns({ vendors: ['compatible'], compatible });
  return compatibleVendor.open(compatibleVendor.settings.parse(standIns.env), tools)!;
}
const forms = () =>
  standIns!.compatible.calls.map(
    ({ body }) => (JSON.parse(body) as { response_format?: { type: string } }).response_format?.type ?? 'none',
  );

test.each([
  ['json_schema', ['json_schema', 'json_schema']],
  ['json_object', ['json_schema', 'json_object', 'json_object']],
  ['none', ['json_schema', 'json_object', 'none', 'none']],
] as const)('a server that takes %s is found out once, and then asked in that way', async (format, asked) => {
  const { offers } = await open({ format, fenced: format === 'none' });
  const text = offers.text!.endpoint(offers.text!.model);
  for (let time = 0; time < 2; time += 1) {
    const { value, usage } = await text.call(request, context);
    expect(planSchema.parse(value)).toEqual(value);
    expect(usage).toMatchObject({ provider: 'compatible', costMicros: 0, outputTokens: expect.any(Number) });
  }
  expect(forms()).toEqual(asked);
});

test.each(['lm-studio', 'llama-cpp-python'] as const)(
  'the refusal of a form is understood as %s puts it',
  async (refusal) => {
    const { offers } = await open({ format: 'none', refusal, fenced: true });
    const text = offers.text!.endpoint(offers.text!.model);
    const { value } = await text.call(request, context);
    expect(planSchema.safeParse(value).success).toBe(true);
    expect(forms()).toEqual(['json_schema', 'json_object', 'none']);
  },
);

test('an Ollama without a model lists nothing, which is no fault of the list', async () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"object":"list","data":null}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const COMPATIBLE_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const open = compatibleVendor.open(compatibleVendor.settings.parse({ COMPATIBLE_BASE_URL }), tools)!;
  expect(await open.listModels!(AbortSignal.timeout(5000))).toEqual([]);
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

test('what is offered is what a model is named for, and no address is no vendor', () => {
  const offered = (settings: Record<string, string>) =>
    Object.keys(compatibleVendor.open(compatibleVendor.settings.parse(settings), tools)?.offers ?? {}).sort();
  const COMPATIBLE_BASE_URL = 'http://localhost:11434/v1';
  expect(offered({ COMPATIBLE_BASE_URL })).toEqual([]);
  expect(offered({ COMPATIBLE_BASE_URL, COMPATIBLE_TEXT_MODEL: 'words', COMPATIBLE_VISION_MODEL: 'eyes' })).toEqual([
    'critic',
    'text',
  ]);
  expect(compatibleVendor.open(compatibleVendor.settings.parse({}), tools)).toBeUndefined();
});

test('a key is sent where one is set', async () => {
  const { offers } = await open({ needsKey: true });
  const { value } = await offers.text!.endpoint(offers.text!.model).call(request, context);
  expect(planSchema.safeParse(value).success).toBe(true);
});

test('only a refusal of the form leads to another form', async () => {
  const who = { provider: 'compatible', model: 'm' };
  let calls = 0;
  const failing = (error: Error) =>
    settleFormat<string, string>(['strict', 'json', 'words'], /json_schema/, () => ({
      capability: 'text',
      ...who,
      estimate: () => ({ requests: 1, tokens: 1, pictures: 0, characters: 0, costMicros: 0 }),
      call: async () => {
        calls += 1;
        throw error;
      },
    }));
  const refused = (words: string) =>
    new ProviderError('PROVIDER_REQUEST_REFUSED', 'refused', { ...who, cause: new Error(words) });
  await expect(failing(refused('context length exceeded')).call('', context)).rejects.toThrow('refused');
  await expect(failing(new ProviderError('PROVIDER_UNAVAILABLE', 'down', who)).call('', context)).rejects.toThrow(
    'down',
  );
  expect(calls).toBe(2);
  await expect(failing(refused('json_schema is not known')).call('', context)).rejects.toThrow('refused');
  expect(calls).toBe(5);
  const failed = (status: number) =>
    new ProviderError('PROVIDER_UNAVAILABLE', 'it failed', { ...who, status, cause: new Error('json_schema?') });
  await expect(failing(failed(503)).call('', context)).rejects.toThrow('it failed');
  expect(calls).toBe(6);
  await expect(failing(failed(500)).call('', context)).rejects.toThrow('it failed');
  expect(calls).toBe(9);
});
