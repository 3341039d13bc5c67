/**
 * The ledger, around every single call of a vendor: a row is opened before the call, so that even a call whose worker dies is on
 * record, and closed after it with what it cost. The answer that goes out carries its price.
 */
import type { CallContext, Usage } from '../../making/ports.ts';
import type { Endpoint } from '../endpoint.ts';
import { answerMicros, demandMicros, type Price } from '../prices/cost.ts';
import { codeOf } from './code-of.ts';
import { insist } from './insist.ts';
import type { PolicyDeps } from './policy-deps.ts';
import { orAborted, wait } from './waiting.ts';
import { wrapEndpoint } from './wrap-endpoint.ts';

type Deps = Pick<PolicyDeps, 'ledger' | 'prices' | 'clock' | 'ids' | 'log' | 'fingerprint' | 'wait'>;
interface Entry {
  id: string;
  context: CallContext;
  /** Of a model of this vendor that the answer names; one call may be served by another model than the configured. */
  priceOf: (model: string) => Price;
  estimateMicros: number;
  /** Pixels a side, for models whose pictures are priced by size. */
  size?: number;
  begun: number;
}

/** Throws what the vendor throws, the signal's reason, or what the ledger throws when the row cannot be opened: then there is no call. */
export function recordCalls<In, Out>(endpoint: Endpoint<In, Out>, deps: Deps): Endpoint<In, Out> {
  const priceNow = (model = endpoint.model) =>
    deps.prices.priceOf(endpoint.provider, endpoint.capability, model, deps.clock.now());
  const estimate = (input: In) => {
    const demand = endpoint.estimate(input);
    return { ...demand, costMicros: demandMicros(priceNow(), demand, sizeOf(input)) };
  };
  return wrapEndpoint(
    endpoint,
    async (input, context) => {
      const { signal, work } = context;
      signal.throwIfAborted();
      const { capability, provider, model } = endpoint;
      const demand = estimate(input);
      const entry: Entry = {
        id: deps.ids.next(),
        context,
        priceOf: (served) => {
          // The answer may name the model in a way no table knows; then it is the one that was asked.
          const other = priceNow(served);
          return other.unknown ? priceNow(model) : other;
        },
        estimateMicros: demand.costMicros,
        size: demand.side ?? sizeOf(input),
        begun: deps.clock.now().getTime(),
      };
      const { id, estimateMicros } = entry;
      const requestHash = hashOf(input, deps.fingerprint);
      await deps.ledger.openCall({ id, work, capability, provider, model, requestHash, estimateMicros });
      if (signal.aborted) {
        await close(deps, entry, { outcome: 'aborted', usage: { provider, model, costMicros: 0 } });
        throw signal.reason;
      }
      const answering = (async () => endpoint.call(input, context))();
      try {
        const answer = await orAborted(answering, signal);
        const usage = priced(entry, answer.usage);
        await close(deps, entry, { outcome: 'ok', usage });
        return { ...answer, usage };
      } catch (error) {
        const outcome = signal.aborted ? 'aborted' : 'failed';
        await close(deps, entry, { outcome, errorCode: codeOf(error), usage: usageIn(entry, error) });
        // Nobody waits for an aborted call, but when it answers all the same, what it cost is entered.
        if (signal.aborted) void enterLate(deps, entry, answering, codeOf(error));
        throw error;
      }
    },
    estimate,
  );
}

async function enterLate(deps: Deps, entry: Entry, answering: Promise<{ usage: Usage }>, errorCode: string) {
  const usage = await answering.then(
    (answer) => priced(entry, answer.usage),
    (error) => usageIn(entry, error),
  );
  if (usage) await close(deps, entry, { outcome: 'aborted', usage, errorCode });
}

type End = { outcome: 'ok' | 'failed' | 'aborted'; usage?: Usage; errorCode?: string };

/** An answer is paid for: it is not lost for a row that cannot be closed. The row stays open and counts with its estimate. */
async function close(deps: Deps, { id, begun, context, estimateMicros }: Entry, end: End): Promise<void> {
  const durationMs = deps.clock.now().getTime() - begun;
  const failure = await insist(() => deps.ledger.closeCall(id, { ...end, durationMs }), deps.wait ?? wait);
  if (failure === undefined) return;
  const { storyId, step } = context.work;
  const { outcome, usage } = end;
  deps.log.warn(
    { call: id, storyId, step, outcome, costMicros: usage?.costMicros, estimateMicros, code: codeOf(failure) },
    'the end of a call could not be written to the ledger; it counts with its estimate',
  );
}

const priced = ({ priceOf, estimateMicros, size }: Entry, usage: Usage): Usage => ({
  ...usage,
  costMicros: answerMicros(priceOf(usage.model), usage, { size, unknownMicros: estimateMicros }),
});

/** A vendor's error may carry what the failed call has cost all the same. */
function usageIn(entry: Entry, error: unknown): Usage | undefined {
  const usage = error instanceof Error && 'usage' in error ? (error.usage as Partial<Usage> | undefined) : undefined;
  return typeof usage?.provider === 'string' && typeof usage.model === 'string'
    ? priced(entry, usage as Usage)
    : undefined;
}

const sizeOf = (input: unknown): number | undefined =>
  typeof input === 'object' && input !== null && 'size' in input && typeof input.size === 'number'
    ? input.size
    : undefined;

/** A text request brings its schema along, which is code and no part of what is asked; repeats of a request share its hash. */
const hashes = new WeakMap<object, string>();
function hashOf(input: unknown, fingerprint: (value: unknown) => string): string {
  if (typeof input !== 'object' || input === null) return fingerprint(input);
  const known = hashes.get(input);
  if (known !== undefined) return known;
  const { schema: _code, ...asked } = input as { schema?: unknown };
  const hash = fingerprint(asked);
  hashes.set(input, hash);
  return hash;
}
