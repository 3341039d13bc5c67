import { expect, test, vi } from 'vitest';
import {
  answerOf,
  contextOf,
  createPolicyParts,
  errorOf,
  inTurn,
  trialEndpoint,
} from '../../../tests/fakes/policy-parts.ts';
import type { RateLimiter } from '../../making/limit-ports.ts';
import { hearLimits, limitRate, openLine } from './limit-rate.ts';

function limited(place: { taken: boolean; waitSeconds: number } | (() => Promise<never>), over = {}) {
  const parts = createPolicyParts(over);
  const take = vi.fn<RateLimiter['take']>(async () => (typeof place === 'function' ? place() : place));
  const endpoint = trialEndpoint(inTurn('done'), { demand: { tokens: 700, pictures: 2 } });
  const line = openLine({ ...parts.deps, limiter: { ...parts.deps.limiter, take } }, { requests: 60 });
  const guarded = limitRate(endpoint, line);
  return { ...parts, take, endpoint, line, call: (context = contextOf()) => guarded.call({}, context) };
}

test('a call takes what it may need, by vendor and model, and goes ahead when there is room', async () => {
  const { call, take, waits } = limited({ taken: true, waitSeconds: 0 });
  expect((await call()).value).toBe('done');
  expect(take).toHaveBeenCalledWith(
    'openai/gpt-6-luna',
    { requests: 60 },
    { requests: 1, tokens: 700, pictures: 2 },
    3,
  );
  expect(waits).toEqual([]);
});

test('a short wait is slept', async () => {
  const { call, waits } = limited({ taken: true, waitSeconds: 2.5 });
  expect((await call()).value).toBe('done');
  expect(waits).toEqual([2500]);
});

test('a long wait puts the step off and does not go to another vendor', async () => {
  const { call, endpoint } = limited({ taken: false, waitSeconds: 40 });
  await expect(call()).rejects.toMatchObject({ code: 'PROVIDER_BUSY', fallback: false, postponeSeconds: 44 });
  expect(endpoint.calls).toHaveLength(0);
});

test('those that are put off come back apart from one another, and never early', async () => {
  const spread = await Promise.all(
    [0, 0.25, 0.999].map((random) =>
      limited({ taken: false, waitSeconds: 10 }, { random: () => random })
        .call()
        .catch((error) => error.postponeSeconds),
    ),
  );
  expect(new Set(spread).size).toBe(3);
  for (const seconds of spread) expect(seconds).toBeGreaterThanOrEqual(10);
});

test('no place is taken that comes after the deadline', async () => {
  const { call, take, deps } = limited({ taken: true, waitSeconds: 0 });
  await call(contextOf(undefined, new Date(deps.clock.now().getTime() + 1200)));
  expect(take.mock.lastCall?.[3]).toBe(1.2);
});

test('an abort ends the wait in line', async () => {
  const over = new AbortController();
  const { call, endpoint } = limited({ taken: true, waitSeconds: 3 }, { wait: undefined });
  const called = call(contextOf(over.signal));
  setTimeout(() => over.abort('cancelled'), 20);
  await expect(called).rejects.toBe('cancelled');
  expect(endpoint.calls).toHaveLength(0);
});

test('whoever is called off before takes no place in line', async () => {
  const { call, take } = limited({ taken: true, waitSeconds: 0 });
  await expect(call(contextOf(AbortSignal.abort('cancelled')))).rejects.toBe('cancelled');
  expect(take).not.toHaveBeenCalled();
});

test('when the shared count cannot be asked nothing is let through: the step is put off, and the log says why', async () => {
  const { call, endpoint, logged } = limited(async () => {
    throw Object.assign(new Error('connection lost'), { code: 'ECONNRESET' });
  });
  await expect(call()).rejects.toMatchObject({ code: 'PROVIDER_BUSY', postponeSeconds: 5.5 });
  expect(endpoint.calls).toHaveLength(0);
  expect(logged).toMatchObject([{ fields: { code: 'ECONNRESET', provider: 'openai' } }]);
});

test('a demand that the limiter cannot read is a mistake, not put off for ever', async () => {
  const mistake = new RangeError('A call cannot take NaN tokens.');
  await expect(limited(() => Promise.reject(mistake)).call()).rejects.toBe(mistake);
});

test('what the vendor says of its limits is passed on with its age, from answers and from errors', async () => {
  const { deps, corrected, blocked, pass } = createPolicyParts();
  const rate = { requests: { limit: 500, remaining: 3, resetSeconds: 6 } };
  const line = openLine(deps, {});
  const endpoint = trialEndpoint(
    inTurn(
      async () => {
        pass(4000);
        return answerOf('done', { rate });
      },
      errorOf('PROVIDER_RATE_LIMITED', { rate, retryAfterSeconds: 7 }),
      errorOf('PROVIDER_CREDIT_EXHAUSTED', { retryAfterSeconds: 9 }),
      'nothing said',
    ),
  );
  const heard = hearLimits(endpoint, line, deps);
  for (let call = 0; call < 4; call += 1) await heard.call({}, contextOf()).catch(() => {});
  expect(corrected).toEqual([
    { key: 'openai/gpt-6-luna', news: rate, ageSeconds: 4 },
    { key: 'openai/gpt-6-luna', news: rate, ageSeconds: 0 },
  ]);
  expect(blocked).toEqual([{ key: 'openai/gpt-6-luna', seconds: 7 }]);
});

test('a vendor that asks for a long rest is passed over at once by the calls that follow, until the rest is over', async () => {
  const { line, call, take, blocked, pass, endpoint } = limited({ taken: true, waitSeconds: 0 });
  await line.hear({ provider: 'openai', model: 'gpt-6-luna' }, { retryAfterSeconds: 120 }, 0);
  pass(20_000);
  await expect(call()).rejects.toMatchObject({ code: 'PROVIDER_RATE_LIMITED', fallback: true, retryAfterSeconds: 100 });
  expect([take.mock.calls.length, blocked.length, endpoint.calls.length]).toEqual([0, 0, 0]);
  pass(100_000);
  expect((await call()).value).toBe('done');
});

test('a correction that cannot be shared does not cost the answer', async () => {
  const { deps, logged } = createPolicyParts();
  const limiter = { ...deps.limiter, correct: async () => Promise.reject(new Error('away')) };
  const endpoint = trialEndpoint(async () => answerOf('done', { rate: { tokens: { remaining: 1 } } }));
  const heard = hearLimits(endpoint, openLine({ ...deps, limiter }, {}), deps);
  expect((await heard.call({}, contextOf())).value).toBe('done');
  expect(logged).toHaveLength(1);
});
