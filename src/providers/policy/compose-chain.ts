/**
 * All policies around the models of one capability, outermost first: fallback, and for each model budget, breaker, limiter, retry,
 * deadline, ledger. The budget is asked for each vendor anew, since what failed at one may have cost money all the same. What is
 * built in can neither be full nor be away, and costs nothing: it has a deadline and its row in the ledger.
 */
import type { Capability } from '../../making/ledger-ports.ts';
import type { Endpoint, EndpointFor, Traffic } from '../endpoint.ts';
import type { RateLimits } from '../vendor.ts';
import { breakCircuit, isProbing } from './break-circuit.ts';
import { fallBack } from './fall-back.ts';
import { keepBudget } from './keep-budget.ts';
import { hearLimits, limitRate, openLine } from './limit-rate.ts';
import { limitTime, TIME_LIMITS } from './limit-time.ts';
import type { PolicyDeps } from './policy-deps.ts';
import { recordCalls } from './record-calls.ts';
import { retryCalls } from './retry-calls.ts';

export interface ChainLink<C extends Capability> {
  /** The vendor's own, without any policy. */
  endpoint: EndpointFor<C>;
  limits?: RateLimits;
  /** Made in this very process. */
  embedded?: boolean;
}

/** The models are asked in their order. Throws when there is none, which is a mistake in the configuration. */
export function composeChain<C extends Capability>({
  capability,
  endpoints,
  deps,
}: {
  capability: C;
  endpoints: readonly ChainLink<C>[];
  deps: PolicyDeps;
}): EndpointFor<C> {
  const seconds = deps.timeLimits?.[capability] ?? TIME_LIMITS[capability];
  const [first, ...rest] = endpoints.map((link) => guard<Traffic[C]['in'], Traffic[C]['out']>(link, seconds, deps));
  if (!first) throw new Error(`The chain for ${capability} has no model.`);
  return fallBack([first, ...rest], deps, seconds);
}

function guard<In, Out>(
  { endpoint, limits = {}, embedded = false }: { endpoint: Endpoint<In, Out>; limits?: RateLimits; embedded?: boolean },
  seconds: number,
  deps: PolicyDeps,
): Endpoint<In, Out> {
  const call = limitTime(recordCalls(endpoint, deps), seconds);
  if (embedded) return call;
  const line = openLine(deps, limits);
  const mayRepeat = () => !isProbing(deps.breakers, endpoint);
  const careful = breakCircuit(limitRate(retryCalls(hearLimits(call, line, deps), deps, line, mayRepeat), line), deps);
  return keepBudget(careful, deps);
}
