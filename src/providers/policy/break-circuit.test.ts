import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  answerOf,
  contextOf,
  createPolicyParts,
  errorOf,
  inTurn,
  trialEndpoint,
} from '../../../tests/fakes/policy-parts.ts';
import { breakCircuit, openBreakers } from './break-circuit.ts';

const clock = { now: () => new Date() };
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

function breakerAround(endpoint: ReturnType<typeof trialEndpoint>) {
  const parts = createPolicyParts();
  const breakers = openBreakers({ clock, log: parts.deps.log });
  const guarded = breakCircuit(endpoint, { breakers, clock });
  const call = (signal?: AbortSignal) =>
    guarded.call({}, contextOf(signal)).then(
      ({ value }) => value,
      (error) => error.code ?? error.name,
    );
  const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
  return { call, pass, guarded, breakers, parts, state: () => breakers.breakerStates()[0] };
}
const outage = errorOf('PROVIDER_UNAVAILABLE');
async function times(count: number, call: () => Promise<unknown>) {
  for (let index = 0; index < count; index += 1) await call();
}

test('after five outages in a row nothing is sent any more, and the error says when to come back', async () => {
  const endpoint = trialEndpoint(inTurn(outage));
  const { call, guarded, state } = breakerAround(endpoint);
  await times(5, call);
  expect(await call()).toBe('PROVIDER_BREAKER_OPEN');
  expect(endpoint.calls).toHaveLength(5);
  await expect(guarded.call({}, contextOf())).rejects.toMatchObject({ retryAfterSeconds: 15, fallback: true });
  expect(state()).toMatchObject({ state: 'open', lastCode: 'PROVIDER_UNAVAILABLE', capability: 'text' });
  expect(state()?.nextProbe?.getTime()).toBe(Date.now() + 15_000);
});

test('an answer in between begins the count anew', async () => {
  const endpoint = trialEndpoint(
    inTurn(outage, outage, outage, outage, 'done', outage, outage, outage, outage, 'done'),
  );
  const { call, state } = breakerAround(endpoint);
  await times(10, call);
  expect(state()?.state).toBe('closed');
});

test('errors that tell nothing of its health are not counted', async () => {
  for (const code of [
    'PROVIDER_REQUEST_REFUSED',
    'CONTENT_REJECTED',
    'PROVIDER_RATE_LIMITED',
    'PROVIDER_BUSY',
  ] as const) {
    const endpoint = trialEndpoint(inTurn(errorOf(code)));
    const { call } = breakerAround(endpoint);
    await times(12, call);
    expect(endpoint.calls).toHaveLength(12);
  }
});

test('exactly one call goes ahead to see, and the others do not wait for it', async () => {
  let finish = () => {};
  const probe = () => new Promise<ReturnType<typeof answerOf>>((resolve) => (finish = () => resolve(answerOf('back'))));
  const endpoint = trialEndpoint(inTurn(outage, outage, outage, outage, outage, probe, 'done'));
  const { call, pass, state } = breakerAround(endpoint);
  await times(5, call);
  pass(16);
  const first = call();
  expect(await Promise.all([call(), call(), call()])).toEqual(Array(3).fill('PROVIDER_BREAKER_OPEN'));
  expect(state()?.state).toBe('probing');
  expect(endpoint.calls).toHaveLength(6);
  finish();
  expect(await first).toBe('back');
  expect(state()?.state).toBe('closed');
  expect(await call()).toBe('done');
});

test('each probe that fails doubles the rest, up to two minutes', async () => {
  const endpoint = trialEndpoint(inTurn(outage));
  const { call, pass, state } = breakerAround(endpoint);
  await times(5, call);
  const rests: number[] = [];
  for (let probe = 0; probe < 5; probe += 1) {
    const rest = (state()!.nextProbe!.getTime() - Date.now()) / 1000;
    rests.push(rest);
    pass(rest - 1);
    expect(await call()).toBe('PROVIDER_BREAKER_OPEN');
    pass(1);
    expect(await call()).toBe('PROVIDER_UNAVAILABLE');
  }
  expect(rests).toEqual([15, 30, 60, 120, 120]);
  expect(endpoint.calls).toHaveLength(10);
});

test('a probe that is called off or put off has shown nothing: it stays open, for no longer than before', async () => {
  const over = new AbortController();
  const calledOff = async () => {
    over.abort(new Error('over'));
    throw over.signal.reason;
  };
  const endpoint = trialEndpoint(inTurn(outage, outage, outage, outage, outage, calledOff, errorOf('PROVIDER_BUSY')));
  const { call, pass, state } = breakerAround(endpoint);
  await times(5, call);
  for (const nothingLearned of ['Error', 'PROVIDER_BUSY']) {
    pass(15);
    expect(await call()).toBe(nothingLearned);
    expect(state()).toMatchObject({ state: 'open', lastCode: 'PROVIDER_UNAVAILABLE' });
    expect(state()?.nextProbe?.getTime()).toBe(Date.now() + 15_000);
  }
});

test('a probe that is refused has reached the vendor: it is back', async () => {
  const endpoint = trialEndpoint(inTurn(outage, outage, outage, outage, outage, errorOf('PROVIDER_REQUEST_REFUSED')));
  const { call, pass, state } = breakerAround(endpoint);
  await times(5, call);
  pass(15);
  expect(await call()).toBe('PROVIDER_REQUEST_REFUSED');
  expect(state()?.state).toBe('closed');
});

test('each model has a breaker of its own, shared by all its chains', async () => {
  const parts = createPolicyParts();
  const breakers = openBreakers({ clock, log: parts.deps.log });
  const [a, b, other] = [
    trialEndpoint(inTurn(outage)),
    trialEndpoint(inTurn('done')),
    trialEndpoint(inTurn('done'), { model: 'gpt-6-sol' }),
  ];
  const [first, second, third] = [a, b, other].map((endpoint) => breakCircuit(endpoint, { breakers, clock }));
  await times(5, () => first!.call({}, contextOf()).catch(() => {}));
  await expect(second!.call({}, contextOf())).rejects.toMatchObject({ code: 'PROVIDER_BREAKER_OPEN' });
  expect((await third!.call({}, contextOf())).value).toBe('done');
});
