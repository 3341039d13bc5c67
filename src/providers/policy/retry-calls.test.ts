import { expect, test } from 'vitest';
import {
  type Act,
  contextOf,
  createPolicyParts,
  errorOf,
  inTurn,
  trialEndpoint,
} from '../../../tests/fakes/policy-parts.ts';
import type { ProviderErrorCode } from '../provider-errors.ts';
import { retryCalls } from './retry-calls.ts';

const away = errorOf('PROVIDER_UNAVAILABLE');

function retried(act: Act, names: Parameters<typeof trialEndpoint>[1] = {}, over = {}) {
  const parts = createPolicyParts(over);
  const endpoint = trialEndpoint(act, names);
  const entered: unknown[] = [];
  const line = { enter: async (_model: unknown, _demand: unknown, context: unknown) => void entered.push(context) };
  const guarded = retryCalls(endpoint, parts.deps, line);
  return { ...parts, endpoint, entered, call: (context = contextOf()) => guarded.call({ task: 'x' }, context) };
}

test('a vendor that is away for a moment is tried again, three times in all', async () => {
  const short = retried(inTurn(away, away, 'done'));
  expect((await short.call()).value).toBe('done');
  const long = retried(inTurn(away));
  await expect(long.call()).rejects.toBe(away);
  expect(long.endpoint.calls).toHaveLength(3);
});

test('every wait is anywhere up to a bound that doubles', async () => {
  for (const [random, waits] of [
    [0, []],
    [0.5, [500, 1000]],
    [0.999, [999, 1998]],
  ] as const) {
    const trial = retried(inTurn(away), {}, { random: () => random });
    await expect(trial.call()).rejects.toBe(away);
    expect(trial.waits).toEqual(waits);
  }
});

test('a short Retry-After is waited for, and a little longer so that not all come back at once', async () => {
  const trial = retried(inTurn(errorOf('PROVIDER_RATE_LIMITED', { retryAfterSeconds: 2 }), 'done'));
  expect((await trial.call()).value).toBe('done');
  expect(trial.waits).toEqual([2500]);
});

test('a vendor that wants to be left alone for long is left to the chain at once', async () => {
  const error = errorOf('PROVIDER_RATE_LIMITED', { retryAfterSeconds: 11 });
  const trial = retried(inTurn(error));
  await expect(trial.call()).rejects.toBe(error);
  expect(trial.endpoint.calls).toHaveLength(1);
});

test('what the error says must not be repeated is not repeated', async () => {
  const codes: ProviderErrorCode[] = [
    'PROVIDER_REQUEST_REFUSED',
    'PROVIDER_KEY_REFUSED',
    'PROVIDER_CREDIT_EXHAUSTED',
    'PROVIDER_MODEL_GONE',
    'CONTENT_REJECTED',
    'DOWNLOAD_REFUSED',
  ];
  for (const error of [...codes.map((code) => errorOf(code)), new Error('a mistake of ours')]) {
    const trial = retried(inTurn(error));
    await expect(trial.call()).rejects.toBe(error);
    expect(trial.endpoint.calls).toHaveLength(1);
  }
});

test('an answer that will not do is asked for exactly once more, told what was wrong', async () => {
  const invalid = errorOf('ANSWER_INVALID', { repair: 'chapters.2.title is missing' });
  const mended = retried(inTurn(invalid, 'done'));
  expect((await mended.call()).value).toBe('done');
  expect(mended.endpoint.calls[1]?.input).toEqual({ task: 'x', notes: ['chapters.2.title is missing'] });
  expect(mended.waits).toEqual([]);

  const hopeless = retried(inTurn(invalid));
  await expect(hopeless.call()).rejects.toBe(invalid);
  expect(hopeless.endpoint.calls).toHaveLength(2);
});

test('a broken picture, a broken recording and a hang have one more try, unchanged', async () => {
  for (const code of ['PICTURE_INVALID', 'SPEECH_INVALID', 'PROVIDER_TIMEOUT'] as const) {
    const error = errorOf(code, { repair: 'never for a picture' });
    const trial = retried(inTurn(error), { capability: 'image' });
    await expect(trial.call()).rejects.toBe(error);
    expect(trial.endpoint.calls.map(({ input }) => input)).toEqual([{ task: 'x' }, { task: 'x' }]);
  }
});

test('a repair and an outage together still make no more than three requests', async () => {
  const trial = retried(inTurn(errorOf('ANSWER_CUT_OFF'), away, away));
  await expect(trial.call()).rejects.toBe(away);
  expect(trial.endpoint.calls).toHaveLength(3);
});

test('each repeat stands in line at the limiter again, the first call has done so already', async () => {
  const trial = retried(inTurn(away, away, 'done'));
  await trial.call();
  expect(trial.entered).toHaveLength(2);
});

test('without room for a repeat a full vendor is waited for, and a failing one has failed', async () => {
  for (const [failure, thrown] of [
    ['PROVIDER_RATE_LIMITED', 'PROVIDER_BUSY'],
    ['PROVIDER_UNAVAILABLE', 'PROVIDER_UNAVAILABLE'],
  ] as const) {
    const { deps } = createPolicyParts();
    const line = { enter: async () => Promise.reject(errorOf('PROVIDER_BUSY', { postponeSeconds: 9 })) };
    const guarded = retryCalls(trialEndpoint(inTurn(errorOf(failure))), deps, line);
    await expect(guarded.call({}, contextOf())).rejects.toMatchObject({ code: thrown });
  }
});

test('an abort ends the waiting at once, with its own reason', async () => {
  const over = new AbortController();
  const trial = retried(inTurn(errorOf('PROVIDER_RATE_LIMITED', { retryAfterSeconds: 10 })), {}, { wait: undefined });
  const called = trial.call(contextOf(over.signal));
  setTimeout(() => over.abort('cancelled'), 20);
  await expect(called).rejects.toBe('cancelled');
  expect(trial.endpoint.calls).toHaveLength(1);
});

test('a call that fails because it was aborted ends with the reason of the abort', async () => {
  const over = new AbortController();
  const trial = retried(async () => {
    over.abort('cancelled');
    throw errorOf('PROVIDER_REQUEST_REFUSED');
  });
  await expect(trial.call(contextOf(over.signal))).rejects.toBe('cancelled');
});

test('no wait is begun that would outlive the deadline', async () => {
  const error = errorOf('PROVIDER_RATE_LIMITED', { retryAfterSeconds: 5 });
  const trial = retried(inTurn(error, 'done'));
  const at = (seconds: number) => new Date(trial.deps.clock.now().getTime() + seconds * 1000);
  await expect(trial.call(contextOf(undefined, at(5)))).rejects.toBe(error);
  expect(trial.waits).toEqual([]);
});
