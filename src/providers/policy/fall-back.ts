/**
 * A chain of models: when one cannot do it and the error allows, the next is asked. A wrong request, a refused key and content that is
 * refused stay where they are: another vendor would only hide the fault, or be asked for what must not be made.
 */
import type { CallContext } from '../../making/ports.ts';
import type { Demand, Endpoint } from '../endpoint.ts';
import { ProviderError } from '../provider-errors.ts';
import { codeOf } from './code-of.ts';
import type { PolicyDeps } from './policy-deps.ts';
import { type Failure, ProvidersFailed, waitOf } from './providers-failed.ts';

/** These do not heal by themselves: somebody is told. */
const ALERTING: ReadonlySet<string> = new Set(['PROVIDER_CREDIT_EXHAUSTED', 'PROVIDER_MODEL_GONE']);

/**
 * The chain as one endpoint, named like its first model; what it may use is the most that any of its models may use. `seconds` is what
 * one call may take: so much is left for each model further on, where it is known until when there is time. Throws the error that ended it: one that must not go to another vendor, the only model's own, or ProvidersFailed.
 */
export function fallBack<In, Out>(
  chain: readonly [Endpoint<In, Out>, ...Endpoint<In, Out>[]],
  { log, alert }: Pick<PolicyDeps, 'log' | 'alert'>,
  seconds = 0,
): Endpoint<In, Out> {
  const [first] = chain;
  return {
    get capability() {
      return first.capability;
    },
    get provider() {
      return first.provider;
    },
    get model() {
      return first.model;
    },
    estimate: (input) => chain.map((endpoint) => endpoint.estimate(input)).reduce(most),
    async call(input, context) {
      const failures: Failure[] = [];
      for (const [index, endpoint] of chain.entries()) {
        context.signal.throwIfAborted();
        const { provider, model } = endpoint;
        try {
          return await endpoint.call(input, leavingTime(context, (chain.length - 1 - index) * seconds));
        } catch (error) {
          context.signal.throwIfAborted();
          const code = codeOf(error);
          if (ALERTING.has(code)) alert(code, provider, model);
          if (!mayGoOn(error, failures)) throw error;
          failures.push({ provider, model, error });
          tell(context, { provider, model, code, next: chain[index + 1]?.provider });
        }
      }
      const [only] = failures;
      throw failures.length === 1 && waitOf(only?.error) === undefined ? only?.error : new ProvidersFailed(failures);
    },
  };

  function tell({ work }: CallContext, hop: { provider: string; model: string; code: string; next?: string }): void {
    const { storyId, step } = work;
    log.warn({ storyId, step, ...hop }, hop.next ? 'another model is asked' : 'no model is left to ask');
  }
}

/** Vendors that hang one after another must not use up the time of the last, who would have done it. */
const leavingTime = ({ until, ...context }: CallContext, seconds: number): CallContext =>
  until ? { ...context, until: new Date(until.getTime() - seconds * 1000) } : context;

/** These are about the book or the house: no other vendor changes them. */
const NO_MATTER_OF_VENDORS: ReadonlySet<string> = new Set([
  'ATTEMPT_OVER',
  'QUOTA_EXCEEDED',
  'STORY_NOT_FOUND',
  'DISK_FULL',
]);

/**
 * What the atelier cannot do (a language it does not speak) is told together with why the vendors before it failed: alone it would
 * say that the book can never be made. Errors of our own house (the ledger, the database) are no matter of this vendor or that.
 */
function mayGoOn(error: unknown, before: readonly Failure[]): boolean {
  if (error instanceof ProviderError) return error.fallback;
  // An attempt that has lost its step has nobody to ask for.
  if (codeOf(error) === 'ATTEMPT_OVER') return false;
  if (NO_MATTER_OF_VENDORS.has(codeOf(error))) return false;
  const isOwnLimit = error instanceof Error && 'code' in error && 'retryable' in error && error.retryable === false;
  return isOwnLimit && before.length > 0;
}

const most = (a: Demand, b: Demand): Demand => ({
  requests: Math.max(a.requests, b.requests),
  tokens: Math.max(a.tokens, b.tokens),
  pictures: Math.max(a.pictures, b.pictures),
  characters: Math.max(a.characters, b.characters),
  costMicros: Math.max(a.costMicros, b.costMicros),
});
