/**
 * Leaves a model alone that fails again and again: after five outages in a row nothing is sent for 15 seconds, then one call goes
 * ahead to see; as long as such a probe fails, the next one waits twice as long, up to two minutes.
 */
import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  isBrokenCircuitError,
} from 'cockatiel';
import type { Capability } from '../../making/ledger-ports.ts';
import type { Clock } from '../../making/ports.ts';
import type { Endpoint } from '../endpoint.ts';
import { ProviderError } from '../provider-errors.ts';
import { codeOf } from './code-of.ts';
import type { PolicyLog } from './policy-log.ts';
import { wrapEndpoint } from './wrap-endpoint.ts';

const OUTAGES_IN_A_ROW = 5;
const FIRST_REST_MS = 15_000;
const LONGEST_REST_MS = 120_000;

/** What an operator sees of one breaker. */
export interface BreakerState {
  provider: string;
  model: string;
  capability: Capability;
  /** `probing`: one call is under way to see whether it is back. */
  state: 'closed' | 'open' | 'probing';
  /** The code of the last failure that counted. */
  lastCode?: string;
  /** When the next probe may go ahead. */
  nextProbe?: Date;
}
export interface Breakers {
  breakerFor(provider: string, model: string, capability: Capability): Breaker;
  breakerStates(): BreakerState[];
}
interface Breaker {
  policy: CircuitBreakerPolicy;
  /** When the next probe may go ahead, in milliseconds since 1970. */
  nextProbe: number;
  lastCode?: string;
}

/** One for a process. `clock` must tell the real time: cockatiel, which keeps the states, reads no other. */
export function openBreakers({ clock, log }: { clock: Clock; log: PolicyLog }): Breakers {
  const breakers = new Map<string, { provider: string; model: string; capability: Capability; breaker: Breaker }>();
  return {
    breakerFor(provider, model, capability) {
      const key = `${provider}/${model}/${capability}`;
      const known = breakers.get(key);
      if (known) return known.breaker;
      const breaker = createBreaker({ provider, model, capability }, { clock, log });
      breakers.set(key, { provider, model, capability, breaker });
      return breaker;
    },
    breakerStates: () =>
      [...breakers.values()].map(({ breaker, ...names }) => {
        const state = nameOf(breaker.policy.state);
        return {
          ...names,
          state,
          lastCode: breaker.lastCode,
          nextProbe: state === 'open' ? new Date(breaker.nextProbe) : undefined,
        };
      }),
  };
}

export function breakCircuit<In, Out>(
  endpoint: Endpoint<In, Out>,
  { breakers, clock }: { breakers: Breakers; clock: Clock },
): Endpoint<In, Out> {
  return wrapEndpoint(endpoint, async (input, context) => {
    const { provider, model, capability } = endpoint;
    const breaker = breakers.breakerFor(provider, model, capability);
    const open = () => {
      const seconds = Math.ceil((breaker.nextProbe - clock.now().getTime()) / 1000);
      const what = `it failed ${OUTAGES_IN_A_ROW} times in a row and is left alone for a while`;
      return new ProviderError('PROVIDER_BREAKER_OPEN', what, {
        provider,
        model,
        retryAfterSeconds: Math.max(1, seconds),
      });
    };
    // While a probe is out, the others do not wait for how it ends: they have another vendor to go to.
    if (breaker.policy.state === CircuitState.HalfOpen) throw open();
    return breaker.policy
      .execute(() => endpoint.call(input, context))
      .catch((error) => {
        throw isBrokenCircuitError(error) ? open() : error;
      });
  });
}

/** A probe is a single request: nothing is repeated while it is out. */
export const isProbing = (breakers: Breakers, { provider, model, capability }: Endpoint<never, unknown>): boolean =>
  breakers.breakerFor(provider, model, capability).policy.state === CircuitState.HalfOpen;

function createBreaker(names: object, { clock, log }: { clock: Clock; log: PolicyLog }): Breaker {
  const breaker: Partial<Breaker> & { nextProbe: number } = { nextProbe: 0 };
  const policy = circuitBreaker(
    // A probe that was called off, or never reached the vendor, tells nothing: the rest begins again, no longer than before.
    handleWhen((error) => isOutage(error) || (breaker.policy?.state === CircuitState.HalfOpen && !tells(error))),
    {
      breaker: new ConsecutiveBreaker(OUTAGES_IN_A_ROW),
      halfOpenAfter: new DelegateBackoff<{ result: unknown }, number>(({ result }, lastMs) => {
        const error = typeof result === 'object' && result !== null && 'error' in result ? result.error : undefined;
        const learned = isOutage(error);
        const delay = lastMs === undefined ? FIRST_REST_MS : learned ? Math.min(lastMs * 2, LONGEST_REST_MS) : lastMs;
        breaker.nextProbe = clock.now().getTime() + delay;
        if (learned) breaker.lastCode = codeOf(error);
        return { delay, state: delay };
      }),
    },
  );
  policy.onBreak(() =>
    log.warn(
      { ...names, code: breaker.lastCode, nextProbe: new Date(breaker.nextProbe) },
      'a model is left alone for a while: it failed too often',
    ),
  );
  policy.onHalfOpen(() => log.info(names, 'one call goes ahead to see whether the model is back'));
  policy.onReset(() => log.info(names, 'the model is back'));
  return Object.assign(breaker, { policy });
}

const isOutage = (error: unknown): boolean => error instanceof ProviderError && error.outage;
/** The vendor itself has answered something, good or bad. */
const tells = (error: unknown): boolean => error instanceof ProviderError && error.code !== 'PROVIDER_BUSY';

function nameOf(state: CircuitState): BreakerState['state'] {
  if (state === CircuitState.Open || state === CircuitState.Isolated) return 'open';
  return state === CircuitState.HalfOpen ? 'probing' : 'closed';
}
