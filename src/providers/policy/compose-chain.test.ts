import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  type Act,
  answerOf,
  contextOf,
  createPolicyParts,
  deaf,
  errorOf,
  hanging,
  inTurn,
  type TrialEndpoint,
  trialEndpoint,
} from '../../../tests/fakes/policy-parts.ts';
import { ProviderError, type ProviderErrorCode } from '../provider-errors.ts';
import { openBreakers } from './break-circuit.ts';
import { composeChain } from './compose-chain.ts';

const NAMES = [
  { provider: 'openai', model: 'gpt-6-luna' },
  { provider: 'google', model: 'gemini-3.8-flash' },
  { provider: 'embedded', model: 'storyteller' },
];
const CODES: ProviderErrorCode[] = [
  'PROVIDER_RATE_LIMITED',
  'PROVIDER_CREDIT_EXHAUSTED',
  'PROVIDER_UNAVAILABLE',
  'PROVIDER_REQUEST_REFUSED',
  'PROVIDER_KEY_REFUSED',
  'PROVIDER_MODEL_GONE',
  'CONTENT_REJECTED',
  'ANSWER_CUT_OFF',
  'ANSWER_INVALID',
  'DOWNLOAD_REFUSED',
];
type Fault = ProviderErrorCode | 'ok' | 'mistake' | 'hang' | 'deaf' | 'retry-after-2' | 'retry-after-120';
const fault = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Fault>('ok') },
  { weight: 6, arbitrary: fc.constantFrom<Fault>(...CODES) },
  { weight: 2, arbitrary: fc.constantFrom<Fault>('mistake', 'hang', 'deaf', 'retry-after-2', 'retry-after-120') },
);

function actOf(plan: readonly Fault[], names: (typeof NAMES)[number]): Act {
  return async (input, context, nth) => {
    const now = plan[(nth - 1) % plan.length]!;
    if (now === 'ok') return answerOf(names.provider, { rate: { requests: { remaining: 5 } } });
    if (now === 'mistake') throw new TypeError('a mistake of ours');
    if (now === 'hang') return hanging(input, context, nth);
    if (now === 'deaf') return deaf(input, context, nth);
    const [code, retryAfterSeconds] = now.startsWith('retry-after-')
      ? (['PROVIDER_RATE_LIMITED', Number(now.slice(12))] as const)
      : ([now as ProviderErrorCode, undefined] as const);
    throw new ProviderError(code, 'as planned', { ...names, retryAfterSeconds, repair: 'mend it' });
  };
}

function compose(acts: readonly Act[], over: Parameters<typeof createPolicyParts>[0] = {}) {
  const parts = createPolicyParts({ caps: { bookMicros: 1e9, shopMonthMicros: undefined }, ...over });
  const endpoints = acts.map((act, index) => trialEndpoint(act, NAMES[index]));
  const chain = composeChain({
    capability: 'text',
    endpoints: endpoints.map((endpoint, index) => ({
      endpoint: endpoint as never,
      embedded: NAMES[index]?.provider === 'embedded',
    })),
    deps: parts.deps,
  });
  const call = (signal?: AbortSignal) => chain.call({ task: 'plan' } as never, contextOf(signal));
  return { ...parts, endpoints, chain, call };
}
const errorsSeen = (endpoint: TrialEndpoint, plan: readonly Fault[], from: number): Fault[] =>
  endpoint.calls.slice(from).map((_, index) => plan[(from + index) % plan.length]!);

test('whatever goes wrong, in whatever order: few calls, one closed row for each, nothing set aside, no refusal carried on', async () => {
  const plans = fc.tuple(...NAMES.map(() => fc.array(fault, { minLength: 1, maxLength: 6 })));
  await fc.assert(
    fc.asyncProperty(plans, fc.integer({ min: 1, max: 4 }), async (plan, books) => {
      const acts = plan.map((each, index) => actOf(each, NAMES[index]!));
      const { call, endpoints, rows, reserved, reservations } = compose(acts, { timeLimits: { text: 0.01 } });
      for (let book = 0; book < books; book += 1) {
        const before = endpoints.map(({ calls }) => calls.length);
        const end = await call().then(
          ({ value }) => value,
          (error) => error,
        );
        const made = endpoints.map(({ calls }, index) => calls.length - before[index]!);
        // Few calls: three at a vendor, one in the house.
        for (const [index, count] of made.entries())
          expect(count).toBeLessThanOrEqual(NAMES[index]!.provider === 'embedded' ? 1 : 3);
        // What must not be carried on ends the call where it happened, as it happened.
        for (const [index, endpoint] of endpoints.entries()) {
          const last = errorsSeen(endpoint, plan[index]!, before[index]!).at(-1);
          const final = ['PROVIDER_REQUEST_REFUSED', 'PROVIDER_KEY_REFUSED', 'CONTENT_REJECTED'].includes(last!);
          if (!final) continue;
          expect(made.slice(index + 1).every((count) => count === 0)).toBe(true);
          expect(end.code).toBe(last);
        }
        if (!(end instanceof Error)) expect(NAMES.map(({ provider }) => provider)).toContain(end);
        expect(reserved.size).toBe(0);
      }
      // Money is set aside once for each vendor that is come to, and never for the atelier.
      expect(reservations.length).toBeGreaterThanOrEqual(books);
      expect(reservations.length).toBeLessThanOrEqual(books * 2);
      expect(rows).toHaveLength(endpoints.reduce((sum, { calls }) => sum + calls.length, 0));
      for (const row of rows) expect(row.ends).toHaveLength(1);
    }),
    { numRuns: 150, seed: 20261123 },
  );
});

test('a book that is cancelled, at whatever moment, ends at once, and nothing more is called or set aside', async () => {
  const prompt = fault.filter((each) => each !== 'hang' && each !== 'deaf');
  const plans = fc.tuple(...NAMES.map(() => fc.array(prompt, { minLength: 1, maxLength: 4 })));
  await fc.assert(
    fc.asyncProperty(plans, fc.integer({ min: 1, max: 6 }), async (plan, nth) => {
      const over = new AbortController();
      let sent = 0;
      const acts = plan.map((each, index): Act => {
        const act = actOf(each, NAMES[index]!);
        return (input, context, own) => {
          sent += 1;
          // In the middle of the nth call, whoever makes it.
          if (sent === nth) setImmediate(() => over.abort('cancelled'));
          return sent === nth ? deaf(input, context, own) : act(input, context, own);
        };
      });
      const { call, endpoints, rows, reserved } = compose(acts);
      const end = await call(over.signal).then(
        () => 'answered',
        (error) => error,
      );
      if (sent >= nth) expect([end, sent]).toEqual(['cancelled', nth]);
      expect(reserved.size).toBe(0);
      expect(rows).toHaveLength(endpoints.reduce((sum, { calls }) => sum + calls.length, 0));
      for (const row of rows) expect(row.ends).toHaveLength(1);
      if (sent >= nth) expect(rows.at(-1)?.ends[0]?.outcome).toBe('aborted');
    }),
    { numRuns: 100, seed: 20261123 },
  );
});

test('a full line puts the step off before anything is paid for, and goes to nobody else', async () => {
  const limiter = { ...createPolicyParts().deps.limiter, take: async () => ({ taken: false, waitSeconds: 30 }) };
  const { call, rows, reserved } = compose([inTurn('never'), inTurn('never'), inTurn('never')], { limiter });
  await expect(call()).rejects.toMatchObject({ code: 'PROVIDER_BUSY', postponeSeconds: 33 });
  expect([rows.length, reserved.size]).toEqual([0, 0]);
});

test('what is built in has its row in the ledger, and neither a place in line nor a repeat', async () => {
  const away = errorOf('PROVIDER_CREDIT_EXHAUSTED');
  const { call, rows, taken, endpoints } = compose([
    inTurn(away),
    inTurn(away),
    inTurn(errorOf('PROVIDER_UNAVAILABLE')),
  ]);
  await expect(call()).rejects.toMatchObject({ code: 'PROVIDERS_FAILED' });
  expect(taken).toEqual(['openai/gpt-6-luna', 'google/gemini-3.8-flash']);
  expect(endpoints.map(({ calls }) => calls.length)).toEqual([1, 1, 1]);
  expect(rows.at(-1)).toMatchObject({ provider: 'embedded', estimateMicros: 0 });
});

test('each repeat of a call stands in line again and says what it heard', async () => {
  const full = errorOf('PROVIDER_RATE_LIMITED', { retryAfterSeconds: 1 });
  const { call, taken, blocked, rows } = compose([inTurn(full, full, 'done')]);
  expect((await call()).value).toBe('done');
  expect([taken.length, blocked.length, rows.length]).toEqual([3, 2, 3]);
});

test('the most that is set aside is what the model that is asked may cost, with a repair', async () => {
  // 1,000 tokens as the dearer kind: $0.50 a million at OpenAI, $3.75 at Gemini.
  const { call, reservations } = compose([inTurn('done'), inTurn('done')]);
  await call();
  expect(reservations).toEqual([500 * 2]);
});

test('each vendor has its own money set aside: what the one before it has cost is spent', async () => {
  const { call, reservations, rows } = compose([inTurn(errorOf('ANSWER_INVALID')), inTurn('done'), inTurn('never')]);
  expect((await call()).value).toBe('done');
  expect(rows.map(({ provider }) => provider)).toEqual(['openai', 'openai', 'google']);
  expect(reservations).toEqual([500 * 2, 3750 * 2]);
});

test('a budget that is used up ends the call, whichever vendor it is used up at; the atelier does not hide it', async () => {
  const over = { caps: { bookMicros: 2000, shopMonthMicros: undefined } };
  const { call, endpoints, reserved } = compose(
    [inTurn(errorOf('ANSWER_INVALID')), inTurn('never'), inTurn('never')],
    over,
  );
  await expect(call()).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED' });
  expect(endpoints.map(({ calls }) => calls.length)).toEqual([2, 0, 0]);
  expect(reserved.size).toBe(0);
});

test('vendors that hang one after another leave time for the last of the chain', async () => {
  const clock = { now: () => new Date() };
  const { chain, endpoints } = compose([hanging, hanging, inTurn('done')], {
    ...{ clock, random: () => 0, timeLimits: { text: 0.2 } },
  });
  const until = new Date(Date.now() + 700);
  const { value } = await chain.call({ task: 'plan' } as never, contextOf(AbortSignal.timeout(700), until));
  expect(value).toBe('done');
  expect(endpoints.map(({ calls }) => calls.length)).toEqual([1, 1, 1]);
});

test('a vendor that hangs once is asked once more while there is time for both', async () => {
  const clock = { now: () => new Date() };
  const { chain, endpoints } = compose([inTurn(hanging, 'done'), inTurn('never')], {
    clock,
    timeLimits: { text: 0.1 },
  });
  const until = new Date(Date.now() + 5000);
  expect((await chain.call({ task: 'plan' } as never, contextOf(undefined, until))).value).toBe('done');
  expect(endpoints.map(({ calls }) => calls.length)).toEqual([2, 0]);
});

test('a vendor that is down is left alone by all chains of its model', async () => {
  const { call, endpoints } = compose([inTurn(errorOf('PROVIDER_CREDIT_EXHAUSTED')), inTurn('done')]);
  for (let book = 0; book < 8; book += 1) expect((await call()).value).toBe('done');
  expect(endpoints.map(({ calls }) => calls.length)).toEqual([5, 8]);
});

test('a probe of a model that was left alone is a single request', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const clock = { now: () => new Date() };
    const log = createPolicyParts().deps.log;
    const { call, endpoints } = compose([inTurn(errorOf('PROVIDER_UNAVAILABLE')), inTurn('done')], {
      clock,
      breakers: openBreakers({ clock, log }),
    });
    for (let book = 0; book < 5; book += 1) await call();
    expect(endpoints[0]?.calls).toHaveLength(15);
    vi.setSystemTime(Date.now() + 15_000);
    expect((await call()).value).toBe('done');
    expect(endpoints[0]?.calls).toHaveLength(16);
  } finally {
    vi.useRealTimers();
  }
});

test('a chain without a model is a mistake in the configuration', () => {
  expect(() => compose([])).toThrow('The chain for text has no model.');
});
