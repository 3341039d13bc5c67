import { expect, test, vi } from 'vitest';
import { contextOf, createPolicyParts, inTurn, trialEndpoint } from '../../../tests/fakes/policy-parts.ts';
import type { ModerationEndpoint, TextEndpoint } from '../endpoint.ts';
import { hideNames } from '../names/hide-names.ts';
import { composeChain } from '../policy/compose-chain.ts';
import { withSuccessor } from './with-successor.ts';

test('on the day its model ends an endpoint asks the successor, without a restart, and all the policies go by it', async () => {
  const { deps, rows, taken, pass } = createPolicyParts();
  const endpoint = vi.fn((model: string) => trialEndpoint(inTurn(model), { model }) as unknown as TextEndpoint);
  const moving = withSuccessor({ model: 'gpt-5-mini', endpoint }, 'openai', deps.clock);
  const chain = composeChain({ capability: 'text', endpoints: [{ endpoint: moving }], deps });
  const call = async () => (await chain.call({} as never, contextOf())).value;
  expect(await call()).toBe('gpt-5-mini');
  expect(chain.model).toBe('gpt-5-mini');
  pass(18 * 24 * 60 * 60 * 1000);
  expect([await call(), await call()]).toEqual(['gpt-6.1-terra', 'gpt-6.1-terra']);
  expect(rows.map(({ model }) => model)).toEqual(['gpt-5-mini', 'gpt-6.1-terra', 'gpt-6.1-terra']);
  expect(taken).toEqual(['openai/gpt-5-mini', 'openai/gpt-6.1-terra', 'openai/gpt-6.1-terra']);
  expect(endpoint).toHaveBeenCalledTimes(2);
});

test('the policies see the successor of a model that hears no names, too', async () => {
  const { deps, rows, pass } = createPolicyParts();
  const answer = { value: { harms: [], found: [] }, usage: { provider: 'openai', model: '', costMicros: 0 } };
  const endpoint = (model: string) =>
    trialEndpoint(async () => answer as never, { model, capability: 'moderation' }) as unknown as ModerationEndpoint;
  const moving = hideNames<'moderation'>(withSuccessor({ model: 'gpt-5-mini', endpoint }, 'openai', deps.clock));
  const chain = composeChain({ capability: 'moderation', endpoints: [{ endpoint: moving }], deps });
  const judge = () => chain.call({ kind: 'words', texts: ['Mina'], language: 'en', names: ['Mina'] }, contextOf());
  await judge();
  pass(18 * 24 * 60 * 60 * 1000);
  await judge();
  expect(rows.map(({ model }) => model)).toEqual(['gpt-5-mini', 'gpt-6.1-terra']);
});
