import { expect, test, vi } from 'vitest';
import { contextOf, createPolicyParts, inTurn, trialEndpoint } from '../../../tests/fakes/policy-parts.ts';
import type { TextEndpoint } from '../endpoint.ts';
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
