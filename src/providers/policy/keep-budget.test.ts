import { expect, test } from 'vitest';
import { contextOf, createPolicyParts, errorOf, inTurn, trialEndpoint } from '../../../tests/fakes/policy-parts.ts';
import { keepBudget } from './keep-budget.ts';

const caps = { bookMicros: 1000, shopMonthMicros: undefined };
const dear = { demand: { costMicros: 300 } };

test('what a call and its repair may cost is set aside before it, and free again after it', async () => {
  const { deps, reserved, reservations } = createPolicyParts({ caps });
  const endpoint = trialEndpoint(async () => {
    expect([...reserved.values()]).toEqual([600]);
    return inTurn('done')({}, contextOf(), 1);
  }, dear);
  expect((await keepBudget(endpoint, deps).call({}, contextOf())).value).toBe('done');
  expect([reservations, reserved.size]).toEqual([[600], 0]);
});

test('over the cap nothing is called', async () => {
  const { deps, reserved } = createPolicyParts({ caps: { bookMicros: 599, shopMonthMicros: undefined } });
  const endpoint = trialEndpoint(inTurn('never'), dear);
  await expect(keepBudget(endpoint, deps).call({}, contextOf())).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED' });
  expect([endpoint.calls.length, reserved.size]).toEqual([0, 0]);
});

test('two calls at once cannot both take the last of it', async () => {
  const { deps } = createPolicyParts({ caps });
  const endpoint = trialEndpoint(inTurn('done'), dear);
  const guarded = keepBudget(endpoint, deps);
  const ends = await Promise.allSettled([guarded.call({}, contextOf()), guarded.call({}, contextOf())]);
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('failed and cancelled calls free what was set aside', async () => {
  const { deps, reserved } = createPolicyParts({ caps });
  const error = errorOf('CONTENT_REJECTED');
  await expect(keepBudget(trialEndpoint(inTurn(error), dear), deps).call({}, contextOf())).rejects.toBe(error);
  const over = new AbortController();
  const budget = {
    ...deps.budget,
    reserve: async (...args: Parameters<typeof deps.budget.reserve>) => {
      const reservation = await deps.budget.reserve(...args);
      over.abort('cancelled');
      return reservation;
    },
  };
  const endpoint = trialEndpoint(inTurn('never'), dear);
  await expect(keepBudget(endpoint, { ...deps, budget }).call({}, contextOf(over.signal))).rejects.toBe('cancelled');
  expect([endpoint.calls.length, reserved.size]).toEqual([0, 0]);
});

test('an answer is not lost for a reservation that cannot be freed', async () => {
  const { deps, logged } = createPolicyParts({ caps });
  const budget = { ...deps.budget, settle: async () => Promise.reject(new Error('the database is away')) };
  const guarded = keepBudget(trialEndpoint(inTurn('done'), dear), { ...deps, budget });
  expect((await guarded.call({}, contextOf())).value).toBe('done');
  expect(logged).toMatchObject([{ fields: { storyId: 'story', micros: 600 } }]);
});

test('nothing is set aside without a cap, or for what is free', async () => {
  const uncapped = createPolicyParts();
  await keepBudget(trialEndpoint(inTurn('done'), dear), uncapped.deps).call({}, contextOf());
  const free = createPolicyParts({ caps });
  await keepBudget(trialEndpoint(inTurn('done')), free.deps).call({}, contextOf());
  expect([uncapped.reservations, free.reservations]).toEqual([[], []]);
});
