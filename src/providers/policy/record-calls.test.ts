import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import {
  answerOf,
  contextOf,
  createPolicyParts,
  deaf,
  errorOf,
  inTurn,
  trialEndpoint,
} from '../../../tests/fakes/policy-parts.ts';
import { recordCalls } from './record-calls.ts';

test('a call is on record before it is made, and priced when it is done', async () => {
  const { deps, rows, pass } = createPolicyParts();
  const endpoint = trialEndpoint(async () => {
    expect(rows).toMatchObject([{ provider: 'openai', model: 'gpt-6-luna', estimateMicros: 500, ends: [] }]);
    pass(1500);
    return answerOf();
  });
  const { usage } = await recordCalls(endpoint, deps).call({ task: 'plan' }, contextOf());
  // 1,000 tokens in at $0.10 a million and 400 out at $0.50 a million.
  expect(usage.costMicros).toBe(300);
  expect(rows[0]?.ends).toEqual([{ outcome: 'ok', usage, durationMs: 1500 }]);
});

test('the estimate of an endpoint is priced, tokens as the dearer kind', () => {
  const { deps } = createPolicyParts();
  const priced = recordCalls(trialEndpoint(inTurn('done'), { demand: { tokens: 10_000 } }), deps);
  expect(priced.estimate({})).toMatchObject({ tokens: 10_000, costMicros: 5000 });
});

test('a failed call is closed with its code and with what it has cost all the same', async () => {
  const { deps, rows } = createPolicyParts();
  const error = errorOf('ANSWER_CUT_OFF', { usage: { ...answerOf().usage, outputTokens: 2000 } });
  await expect(recordCalls(trialEndpoint(inTurn(error)), deps).call({}, contextOf())).rejects.toBe(error);
  expect(rows[0]?.ends).toMatchObject([
    { outcome: 'failed', errorCode: 'ANSWER_CUT_OFF', usage: { costMicros: 1100, outputTokens: 2000 } },
  ]);
});

test('a vendor that throws before it even begins has its row closed as well', async () => {
  const { deps, rows } = createPolicyParts();
  const endpoint = trialEndpoint(() => {
    throw new TypeError('no such thing');
  });
  await expect(recordCalls(endpoint, deps).call({}, contextOf())).rejects.toThrow('no such thing');
  expect(rows[0]?.ends).toMatchObject([{ outcome: 'failed', errorCode: 'UNEXPECTED' }]);
});

test('a call that does not listen to its signal is not waited for; what it answers late is entered', async () => {
  const { deps, rows } = createPolicyParts();
  const over = new AbortController();
  let answer = () => {};
  const endpoint = trialEndpoint(() => new Promise((resolve) => (answer = () => resolve(answerOf('late')))));
  const called = recordCalls(endpoint, deps).call({}, contextOf(over.signal));
  await vi.waitFor(() => expect(endpoint.calls).toHaveLength(1));
  over.abort(errorOf('PROVIDER_TIMEOUT'));
  await expect(called).rejects.toBe(over.signal.reason);
  expect(rows[0]?.ends).toMatchObject([{ outcome: 'aborted', errorCode: 'PROVIDER_TIMEOUT' }]);
  expect(rows[0]?.ends[0]?.usage).toBeUndefined();
  answer();
  await vi.waitFor(() => expect(rows[0]?.ends).toHaveLength(2));
  expect(rows[0]?.ends[1]).toMatchObject({ outcome: 'aborted', usage: { costMicros: 300 } });
});

test('a book that is over before the call costs nothing', async () => {
  const { deps, rows } = createPolicyParts();
  const endpoint = trialEndpoint(deaf);
  const over = new AbortController();
  const ledger = {
    ...deps.ledger,
    openCall: async (call: Parameters<typeof deps.ledger.openCall>[0]) => {
      await deps.ledger.openCall(call);
      over.abort('cancelled');
    },
  };
  await expect(recordCalls(endpoint, { ...deps, ledger }).call({}, contextOf(over.signal))).rejects.toBe('cancelled');
  expect(endpoint.calls).toHaveLength(0);
  expect(rows[0]?.ends).toMatchObject([{ outcome: 'aborted', usage: { costMicros: 0 } }]);
});

test('without a row there is no call', async () => {
  const { deps } = createPolicyParts();
  const endpoint = trialEndpoint(inTurn('done'));
  const away = new Error('the database is away');
  const ledger = { ...deps.ledger, openCall: async () => Promise.reject(away) };
  await expect(recordCalls(endpoint, { ...deps, ledger }).call({}, contextOf())).rejects.toBe(away);
  expect(endpoint.calls).toHaveLength(0);
});

test('a row that cannot be closed at once is closed a little later', async () => {
  const { deps, rows, logged } = createPolicyParts();
  let refusals = 2;
  const ledger = {
    ...deps.ledger,
    closeCall: async (...end: Parameters<typeof deps.ledger.closeCall>) => {
      if (refusals-- > 0) throw new Error('the database is away');
      await deps.ledger.closeCall(...end);
    },
  };
  expect((await recordCalls(trialEndpoint(inTurn('done')), { ...deps, ledger }).call({}, contextOf())).value).toBe(
    'done',
  );
  expect(rows[0]?.ends).toHaveLength(1);
  expect(logged).toHaveLength(0);
});

test('a paid answer is not lost for a row that cannot be closed, and the log tells of it', async () => {
  const { deps, logged } = createPolicyParts();
  const ledger = { ...deps.ledger, closeCall: async () => Promise.reject(errorOf('PROVIDER_UNAVAILABLE')) };
  const { value, usage } = await recordCalls(trialEndpoint(inTurn('done')), { ...deps, ledger }).call({}, contextOf());
  expect({ value, cost: usage.costMicros }).toEqual({ value: 'done', cost: 300 });
  expect(logged).toMatchObject([{ fields: { call: 'call-0', costMicros: 300, estimateMicros: 500 } }]);
});

test('an answer that tells nothing of what is charged counts with the estimate', async () => {
  const { deps, rows } = createPolicyParts();
  const untold = answerOf('done', { usage: { provider: 'openai', model: 'gpt-6-luna', costMicros: 0 } });
  await recordCalls(
    trialEndpoint(async () => untold),
    deps,
  ).call({}, contextOf());
  expect(rows[0]?.ends[0]?.usage?.costMicros).toBe(500);
});

test('the same request has the same hash whatever its schema, and a repaired one another', async () => {
  const { deps, rows } = createPolicyParts();
  const recorded = recordCalls(trialEndpoint(inTurn('done')), deps);
  for (const input of [
    { task: 'plan', schema: z.string() },
    { task: 'plan', schema: z.object({ deep: z.array(z.string()) }) },
    { task: 'plan', schema: z.string(), notes: ['shorter'] },
  ])
    await recorded.call(input, contextOf());
  const hashes = rows.map(({ requestHash }) => requestHash);
  expect(hashes[0]).toBe(hashes[1]);
  expect(hashes[2]).not.toBe(hashes[0]);
});

test('an answer by another model of the vendor is priced as that model, when its price is known', async () => {
  const { deps } = createPolicyParts();
  const cost = async (model: string) => {
    const answer = answerOf('done', { usage: { ...answerOf().usage, model } });
    return (
      await recordCalls(
        trialEndpoint(async () => answer),
        deps,
      ).call({}, contextOf())
    ).usage.costMicros;
  };
  expect(await cost('gpt-6-sol')).toBe(6000);
  expect(await cost('gpt-6-luna-2026-09-22')).toBe(300);
  expect(await cost('by a name that no table knows')).toBe(300);
});
