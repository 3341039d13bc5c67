import { expect, test } from 'vitest';
import { contextOf, createPolicyParts, errorOf, inTurn, trialEndpoint } from '../../../tests/fakes/policy-parts.ts';
import { ProviderError, type ProviderErrorCode } from '../provider-errors.ts';
import { fallBack } from './fall-back.ts';
import { throttleAlerts } from './throttle-alerts.ts';

const google = { provider: 'google', model: 'gemini-3.8-flash' };
const embedded = { provider: 'embedded', model: 'storyteller' };
const unavailable = (names = google) => new ProviderError('PROVIDER_UNAVAILABLE', 'it is away', names);

function chained(...acts: (Error | string)[]) {
  const parts = createPolicyParts();
  const names = [{}, google, embedded];
  const endpoints = acts.map((act, index) => trialEndpoint(inTurn(act), names[index]));
  const chain = fallBack(endpoints as unknown as Parameters<typeof fallBack<unknown, string>>[0], parts.deps);
  const asked = () => endpoints.map(({ calls }) => calls.length);
  return { ...parts, chain, asked, call: (signal?: AbortSignal) => chain.call({ brief: 'Mina' }, contextOf(signal)) };
}

test('the next model is asked when the first is away, full, broke or gone', async () => {
  const codes: ProviderErrorCode[] = [
    'PROVIDER_UNAVAILABLE',
    'PROVIDER_TIMEOUT',
    'PROVIDER_RATE_LIMITED',
    'PROVIDER_CREDIT_EXHAUSTED',
    'PROVIDER_MODEL_GONE',
    'PROVIDER_BREAKER_OPEN',
    'ANSWER_INVALID',
    'PICTURE_INVALID',
    'DOWNLOAD_REFUSED',
  ];
  for (const code of codes) {
    const { call, asked } = chained(errorOf(code), 'done', 'never');
    expect((await call()).value).toBe('done');
    expect(asked()).toEqual([1, 1, 0]);
  }
});

test('wrong requests, refused keys, refused content and a full line of ours never reach another vendor', async () => {
  const codes: ProviderErrorCode[] = [
    'PROVIDER_REQUEST_REFUSED',
    'PROVIDER_KEY_REFUSED',
    'CONTENT_REJECTED',
    'PROVIDER_BUSY',
  ];
  for (const error of [...codes.map((code) => errorOf(code)), new Error('the database is away')]) {
    const { call, asked } = chained(error, 'never');
    await expect(call()).rejects.toBe(error);
    expect(asked()).toEqual([1, 0]);
  }
});

test('each hop is logged with ids and codes only', async () => {
  const { call, logged } = chained(errorOf('PROVIDER_TIMEOUT'), unavailable(), 'done');
  await call();
  expect(logged).toMatchObject([
    { fields: { storyId: 'story', provider: 'openai', code: 'PROVIDER_TIMEOUT', next: 'google' } },
    { fields: { provider: 'google', code: 'PROVIDER_UNAVAILABLE', next: 'embedded' } },
  ]);
  expect(JSON.stringify(logged)).not.toContain('Mina');
});

test('when all have failed, the error names each with its code and says what to do first', async () => {
  const { call } = chained(errorOf('PROVIDER_CREDIT_EXHAUSTED'), unavailable());
  await expect(call()).rejects.toMatchObject({
    code: 'PROVIDERS_FAILED',
    retryable: true,
    postponeSeconds: undefined,
    message:
      'None of the configured models could do it (gpt-6-luna at openai: PROVIDER_CREDIT_EXHAUSTED; gemini-3.8-flash at google: PROVIDER_UNAVAILABLE).',
    next: 'Add credit to the account at the vendor, then resume the story.',
  });
});

test('when all of them only need time, the step is put off until the soonest', async () => {
  const open = new ProviderError('PROVIDER_BREAKER_OPEN', 'it is left alone', { ...google, retryAfterSeconds: 12 });
  const full = errorOf('PROVIDER_RATE_LIMITED', { retryAfterSeconds: 90 });
  await expect(chained(full, open).call()).rejects.toMatchObject({ code: 'PROVIDERS_FAILED', postponeSeconds: 12 });
  await expect(chained(full).call()).rejects.toMatchObject({ code: 'PROVIDERS_FAILED', postponeSeconds: 90 });
});

test('what will never do it does not keep the step from waiting for a vendor that will', async () => {
  const full = errorOf('PROVIDER_RATE_LIMITED', { retryAfterSeconds: 60 });
  const broke = new ProviderError('PROVIDER_CREDIT_EXHAUSTED', 'nothing left', google);
  const cannot = Object.assign(new Error('English only'), { code: 'LANGUAGE_NOT_SUPPORTED', retryable: false });
  await expect(chained(full, broke, cannot).call()).rejects.toMatchObject({ postponeSeconds: 60 });
  // One that may be back at once is asked again at once.
  await expect(chained(full, unavailable(), cannot).call()).rejects.toMatchObject({ postponeSeconds: undefined });
});

test('an attempt that has lost its step, or a budget that is used up, is no fault of a vendor', async () => {
  for (const code of ['ATTEMPT_OVER', 'QUOTA_EXCEEDED', 'STORY_NOT_FOUND', 'DISK_FULL']) {
    const error = Object.assign(new Error('ours'), { code, retryable: false });
    const { call, asked } = chained(unavailable(), error, 'never');
    await expect(call()).rejects.toBe(error);
    expect(asked()).toEqual([1, 1, 0]);
  }
});

test('the only model of a chain fails with its own error', async () => {
  const error = errorOf('PROVIDER_UNAVAILABLE');
  await expect(chained(error).call()).rejects.toBe(error);
});

test('what the atelier cannot do is told together with why the vendors failed before it', async () => {
  const cannot = Object.assign(new Error('English only'), { code: 'LANGUAGE_NOT_SUPPORTED', retryable: false });
  await expect(chained(errorOf('PROVIDER_UNAVAILABLE'), cannot).call()).rejects.toMatchObject({
    code: 'PROVIDERS_FAILED',
    retryable: true,
  });
  await expect(chained(cannot).call()).rejects.toBe(cannot);
});

test('a cancelled book is not offered to the next vendor', async () => {
  const over = new AbortController();
  const { deps } = createPolicyParts();
  const second = trialEndpoint(inTurn('never'), google);
  const first = trialEndpoint(async () => {
    over.abort('cancelled');
    throw errorOf('PROVIDER_UNAVAILABLE');
  });
  await expect(fallBack([first, second], deps).call({}, contextOf(over.signal))).rejects.toBe('cancelled');
  expect(second.calls).toHaveLength(0);
});

test('what a chain may use is the most that any of its models may use', () => {
  const [dear, many] = [
    trialEndpoint(inTurn('a'), { demand: { costMicros: 900, tokens: 10 } }),
    trialEndpoint(inTurn('b'), { demand: { costMicros: 5, tokens: 3000 } }),
  ];
  expect(fallBack([dear, many], createPolicyParts().deps).estimate({})).toMatchObject({
    costMicros: 900,
    tokens: 3000,
  });
});

test('an empty account and a model that is gone are told of, once an hour each', async () => {
  const { deps, alerts, pass } = createPolicyParts();
  const broke = trialEndpoint(inTurn(errorOf('PROVIDER_CREDIT_EXHAUSTED')));
  const gone = trialEndpoint(inTurn(new ProviderError('PROVIDER_MODEL_GONE', 'no such model', google)), google);
  const last = trialEndpoint(inTurn('done'), embedded);
  const chain = fallBack([broke, gone, last], { ...deps, alert: throttleAlerts(deps.alert, deps.clock) });
  for (const minutes of [0, 30, 29]) {
    pass(minutes * 60_000);
    await chain.call({}, contextOf());
  }
  const told = ['PROVIDER_CREDIT_EXHAUSTED openai gpt-6-luna', 'PROVIDER_MODEL_GONE google gemini-3.8-flash'];
  expect(alerts).toEqual(told);
  pass(60_000);
  await chain.call({}, contextOf());
  expect(alerts).toEqual([...told, ...told]);
});
