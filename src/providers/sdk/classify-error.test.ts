/** Tests of what becomes of a vendor’s refusals and of broken connections, over real HTTP. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { ProviderError } from '../provider-errors.ts';
import { afterPaying } from './after-paying.ts';
import { type CallFacts, classifyError, type VendorSaid } from './classify-error.ts';
import { postJson } from './http-json.ts';
import { speakable } from './read-refusal.ts';

const now = new Date('2026-11-23T12:00:00Z');
const facts: CallFacts = { provider: 'somebody', model: 'model-1', clock: { now: () => now } };
const KEY = 'sk-proj-Zm9vYmFyZm9vYmFyZm9v';
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
});

async function ask(answer: RequestListener, { signal = new AbortController().signal, peculiar = {} } = {}) {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return postJson(
    { prompt: 'Wilhelmina is a fox' },
    {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/x`,
      headers: { authorization: `Bearer ${KEY}` },
      answer: z.object({ ok: z.literal(true) }),
      facts: { ...facts, ...peculiar },
      signal,
      fetch: globalThis.fetch,
    },
  );
}
async function portNobodyListensAt(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
const refuse =
  (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
const openai = (code: string | null, type = 'invalid_request_error', message = 'no') => ({
  error: { message, type, param: null, code },
});

test.each<[string, number, unknown, Partial<ProviderError>]>([
  ['429', 429, openai('rate_limit_exceeded'), { code: 'PROVIDER_RATE_LIMITED', retryable: true, fallback: true }],
  [
    'an empty purse',
    429,
    openai('insufficient_quota', 'insufficient_quota'),
    { code: 'PROVIDER_CREDIT_EXHAUSTED', retryable: false, fallback: true },
  ],
  ['a hard limit of billing', 400, openai('billing_hard_limit_reached'), { code: 'PROVIDER_CREDIT_EXHAUSTED' }],
  ['402', 402, 'pay first', { code: 'PROVIDER_CREDIT_EXHAUSTED' }],
  [
    'a policy against the prompt',
    400,
    openai('content_policy_violation'),
    { code: 'CONTENT_REJECTED', fallback: false },
  ],
  ['a picture blocked', 400, openai('moderation_blocked', 'image_generation_user_error'), { code: 'CONTENT_REJECTED' }],
  ['a bad request', 400, openai(null), { code: 'PROVIDER_REQUEST_REFUSED', retryable: false, fallback: false }],
  ['a wrong key', 401, openai('invalid_api_key'), { code: 'PROVIDER_KEY_REFUSED', fallback: false }],
  ['a forbidden key', 403, { detail: 'forbidden' }, { code: 'PROVIDER_KEY_REFUSED' }],
  [
    'a model that is gone',
    404,
    openai('model_not_found'),
    { code: 'PROVIDER_MODEL_GONE', retryable: false, fallback: true },
  ],
  ['a model that is retired', 400, openai('model_decommissioned'), { code: 'PROVIDER_MODEL_GONE' }],
  ['a fault of the server', 500, '<html>oops</html>', { code: 'PROVIDER_UNAVAILABLE', retryable: true, outage: true }],
  [
    'an overloaded server',
    529,
    { type: 'error', error: { type: 'overloaded_error' } },
    { code: 'PROVIDER_UNAVAILABLE' },
  ],
  ['a request that took too long there', 408, '', { code: 'PROVIDER_UNAVAILABLE' }],
  ['a body too large', 413, '', { code: 'PROVIDER_REQUEST_REFUSED' }],
])('%s is told apart', async (_, status, body, expected) => {
  await expect(ask(refuse(status, body))).rejects.toMatchObject({
    ...expected,
    status,
    provider: 'somebody',
    model: 'model-1',
  });
});

test('how long to wait and what is left is read from a refusal', async () => {
  const headers = { 'retry-after': 'Mon, 23 Nov 2026 12:00:20 GMT', 'x-ratelimit-remaining-requests': '0' };
  await expect(ask(refuse(429, openai(null), headers))).rejects.toMatchObject({
    retryAfterSeconds: 20,
    rate: { requests: { remaining: 0 } },
  });
});

test('what is peculiar to a vendor is asked before what is common', async () => {
  const peculiar: Partial<CallFacts> = {
    isCreditExhausted: ({ message }) => message.includes('Exhausted balance'),
    isRateLimited: ({ codes }) => codes.includes('slow_down'),
    retryAfterSeconds: ({ body }) => (body as { wait?: number }).wait,
  };
  await expect(ask(refuse(403, { detail: 'User is locked. Exhausted balance.' }), { peculiar })).rejects.toMatchObject({
    code: 'PROVIDER_CREDIT_EXHAUSTED',
  });
  await expect(ask(refuse(400, { error: { code: 'slow_down' }, wait: 7 }), { peculiar })).rejects.toMatchObject({
    code: 'PROVIDER_RATE_LIMITED',
    retryAfterSeconds: 7,
  });
});

test('neither the key nor a word of the brief is in the error, however the vendor repeats them', async () => {
  const message = `Incorrect API key provided: ${KEY}. Invalid value: "Wilhelmina is a fox" for 'text.format'.`;
  const error = await ask(refuse(400, openai('invalid_value', 'x', message))).catch((caught: unknown) => caught);
  const { message: said, cause, stack } = error as ProviderError;
  expect((cause as VendorSaid).message).toBe(
    "Incorrect API key provided: [key]. Invalid value: […] for 'text.format'.",
  );
  for (const text of [said, stack, String(cause), JSON.stringify(error), JSON.stringify(cause)])
    expect(text).not.toMatch(/Zm9v|Wilhelmina/);
});

test.each([
  ["it isn't what we can't do", "it isn't what we can't do"],
  ['Bearer abcdefghijkl failed', '[key] failed'],
  ['no “Mina” and no `robin_1`', 'no […] and no `robin_1`'],
  ['we cannot draw Mina at OpenAI', 'we cannot draw […] at OpenAI'],
  ['Blocked: once a small fox ran away', 'Blocked: once […] ran away'],
  ['the prompt has ミナ and Żaneta in it', 'the prompt has […] and […] in it'],
])('%s is fit for a log as %s', (said, spoken) => {
  expect(speakable(said, 'Mina is a small fox.\n“Hello.”')).toBe(spoken);
});

test('a connection that breaks in the middle of the answer, and one that is never made, may be tried again', async () => {
  const broken = ask((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"ok":', () => response.socket?.resetAndDestroy());
  });
  await expect(broken).rejects.toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    message: expect.stringContaining('in the middle'),
  });
  const closed = postJson(
    {},
    {
      url: `http://127.0.0.1:${await portNobodyListensAt()}/x`,
      headers: {},
      answer: z.unknown(),
      facts,
      signal: new AbortController().signal,
      fetch: globalThis.fetch,
    },
  );
  await expect(closed).rejects.toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    message: expect.stringContaining('reached'),
  });
});

test.each(['{"ok":false}', 'not json', ''])('an answer of %j is the vendor’s failure, not ours', async (body) => {
  await expect(ask(refuse(200, body))).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE', status: 200 });
});

test('an error that is reported in an answer with status 200 is read without the rest of the answer', async () => {
  const { APICallError } = await import('@ai-sdk/provider');
  const error = new APICallError({
    message: 'Slow down',
    url: '',
    requestBodyValues: {},
    statusCode: 400,
    responseBody: {
      error: { code: 'rate_limit_exceeded', message: 'Slow down' },
      title: 'Wilhelmina',
      type: 'model_not_found',
    } as never,
  });
  const read = classifyError(error, facts);
  expect(read.code).toBe('PROVIDER_RATE_LIMITED');
  expect(String(read.cause)).not.toContain('Wilhelmina');
});

test('a call that is called off ends with the reason it was called off for', async () => {
  const reason = new Error('the story was cancelled');
  const controller = new AbortController();
  const asked = ask(() => controller.abort(reason), { signal: controller.signal });
  await expect(asked).rejects.toBe(reason);
});

test('refusals of unsafe addresses keep their meaning, however deep the SDK wraps them', () => {
  const refused = Object.assign(new Error('Nothing was fetched from 10.0.0.1'), { code: 'DOWNLOAD_REFUSED' });
  const wrapped = new Error('outer', { cause: new TypeError('fetch failed', { cause: refused }) });
  expect(classifyError(wrapped, facts)).toMatchObject({ code: 'DOWNLOAD_REFUSED', cause: refused });
  const own = new ProviderError('PICTURE_INVALID', 'blank', { provider: 'a', model: 'b' });
  expect(classifyError(new Error('outer', { cause: own }), facts)).toBe(own);
  const late = Object.assign(new Error('late'), { code: 'UND_ERR_HEADERS_TIMEOUT' });
  expect(classifyError(new TypeError('fetch failed', { cause: late }), facts)).toMatchObject({
    code: 'PROVIDER_TIMEOUT',
  });
});

test('our own mistake is neither an outage of the vendor nor a reason to ask another', () => {
  expect(classifyError(new TypeError('x is not a function'), facts)).toMatchObject({
    code: 'PROVIDER_REQUEST_REFUSED',
    outage: false,
    fallback: false,
  });
});

test('what goes wrong after the answer was paid for tells what it cost', async () => {
  const usage = { provider: 'a', model: 'b', pictures: 1, costMicros: 0 };
  const failed = afterPaying(usage, undefined, async () => {
    throw new ProviderError('PICTURE_INVALID', 'blank', { provider: 'a', model: 'b' });
  });
  await expect(failed).rejects.toMatchObject({ code: 'PICTURE_INVALID', usage });
});
