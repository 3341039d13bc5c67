import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { contextOf, deaf, errorOf, hanging, inTurn, trialEndpoint } from '../../../tests/fakes/policy-parts.ts';
import { limitTime } from './limit-time.ts';

test('a call that hangs is given up at its deadline, and its signal has aborted', async () => {
  const endpoint = trialEndpoint(hanging);
  await expect(limitTime(endpoint, 0.02).call({}, contextOf())).rejects.toMatchObject({
    code: 'PROVIDER_TIMEOUT',
    retryable: true,
    fallback: true,
    outage: true,
    message: 'gpt-6-luna at openai: it gave no answer within 0.02 seconds',
  });
  expect(endpoint.calls[0]?.context.signal.aborted).toBe(true);
});

test('a vendor that does not listen to its signal is given up as well', async () => {
  await expect(limitTime(trialEndpoint(deaf), 0.02, 20).call({}, contextOf())).rejects.toMatchObject({
    code: 'PROVIDER_TIMEOUT',
  });
});

test('whatever a vendor’s code makes of the abort, a timeout is a timeout', async () => {
  const endpoint = trialEndpoint(
    (_input, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('This operation was aborted', 'AbortError')));
      }),
  );
  await expect(limitTime(endpoint, 0.02).call({}, contextOf())).rejects.toMatchObject({ code: 'PROVIDER_TIMEOUT' });
});

test('an abort from outside ends the call with its own reason', async () => {
  const over = new AbortController();
  const reason = new Error('the book was cancelled');
  for (const act of [hanging, deaf]) {
    const called = limitTime(trialEndpoint(act), 60, 10).call({}, contextOf(over.signal));
    over.abort(reason);
    await expect(called).rejects.toBe(reason);
  }
});

test('nothing is called when it is over before it begins', async () => {
  const endpoint = trialEndpoint(inTurn('done'));
  await expect(limitTime(endpoint, 60).call({}, contextOf(AbortSignal.abort('over')))).rejects.toBe('over');
  expect(endpoint.calls).toHaveLength(0);
});

test('an answer at the last moment counts, while it is being entered in the ledger', async () => {
  const late = trialEndpoint(async (_input, { signal }) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    return { value: 'paid for', usage: { provider: 'openai', model: 'gpt-6-luna', costMicros: 1 } };
  });
  expect((await limitTime(late, 0.02).call({}, contextOf())).value).toBe('paid for');
});

test('answers and errors in time pass through, and leave no listener behind', async () => {
  const { signal } = new AbortController();
  const wrong = errorOf('PROVIDER_REQUEST_REFUSED');
  const guarded = limitTime(trialEndpoint(inTurn('done', wrong)), 60);
  expect((await guarded.call({}, contextOf(signal))).value).toBe('done');
  await expect(guarded.call({}, contextOf(signal))).rejects.toBe(wrong);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});
