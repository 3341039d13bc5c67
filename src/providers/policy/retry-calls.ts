/**
 * The one layer that repeats a call. A vendor that is away or full is tried again after a wait with full jitter; an answer that will
 * not do is asked for once more, told what was wrong with it. What may be repeated at all, the error says.
 */
import type { CallContext } from '../../making/ports.ts';
import type { Endpoint, VendorTextRequest } from '../endpoint.ts';
import { ProviderError, type ProviderErrorCode } from '../provider-errors.ts';
import { type RateLine, SHORT_RETRY_AFTER_SECONDS } from './limit-rate.ts';
import type { PolicyDeps } from './policy-deps.ts';
import { wait as realWait } from './waiting.ts';
import { wrapEndpoint } from './wrap-endpoint.ts';

/** Requests for one call, the first included. */
export const MOST_ATTEMPTS = 3;
/** The wait before the second attempt is anywhere up to this, twice as much before the third. */
const BASE_MS = 1000;

/** Once more and no further: these may have cost money, or a whole deadline, and another vendor is likelier to do better. */
const ONCE_MORE: ReadonlySet<ProviderErrorCode> = new Set([
  'ANSWER_CUT_OFF',
  'ANSWER_INVALID',
  'PICTURE_INVALID',
  'SPEECH_INVALID',
  'PROVIDER_TIMEOUT',
]);

/**
 * `line`: where each repeat stands in line again, since it is a request like any other. `mayRepeat` is asked before each: it is false
 * while the breaker lets a single request through.
 */
export function retryCalls<In, Out>(
  endpoint: Endpoint<In, Out>,
  { clock, random, log, wait = realWait }: Pick<PolicyDeps, 'clock' | 'random' | 'log' | 'wait'>,
  line?: Pick<RateLine, 'enter'>,
  mayRepeat: () => boolean = () => true,
): Endpoint<In, Out> {
  return wrapEndpoint(endpoint, async (input, context) => {
    const { signal, work } = context;
    let request = input;
    let repeatedOnceMore = false;
    for (let attempt = 1; ; attempt += 1) {
      const sent = clock.now().getTime();
      try {
        return await endpoint.call(request, context);
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof ProviderError) || !error.retryable || attempt >= MOST_ATTEMPTS || !mayRepeat())
          throw error;
        const once = ONCE_MORE.has(error.code);
        const waitMs = once && error.code !== 'PROVIDER_TIMEOUT' ? 0 : waitBefore(attempt, error, random);
        // What has used up its whole time once may do so again.
        const againMs = error.code === 'PROVIDER_TIMEOUT' ? clock.now().getTime() - sent : 0;
        if (waitMs === undefined || (once && repeatedOnceMore) || outlives(context, clock, waitMs + againMs))
          throw error;
        repeatedOnceMore ||= once;
        const { provider, model, code } = error;
        const { storyId, step } = work;
        log.info({ storyId, step, provider, model, code, attempt, waitMs: Math.round(waitMs) }, 'a call is repeated');
        if (waitMs > 0) await wait(waitMs, signal);
        request = withRepair(endpoint, input, error);
        await standInLineAgain(endpoint, request, context, error);
      }
    }
  });

  async function standInLineAgain(
    model: Endpoint<In, Out>,
    request: In,
    context: CallContext,
    failure: ProviderError,
  ): Promise<void> {
    try {
      await line?.enter(model, model.estimate(request), context);
    } catch (error) {
      context.signal.throwIfAborted();
      // A vendor that is only full is waited for. One that failed has failed: to put it off for want of room would hide that for ever.
      throw failure.code === 'PROVIDER_RATE_LIMITED' ? error : failure;
    }
  }
}

/** Milliseconds, or undefined when the vendor wants to be left alone for so long that another one should be asked. */
function waitBefore(attempt: number, { retryAfterSeconds }: ProviderError, random: () => number): number | undefined {
  const jitter = random() * BASE_MS * 2 ** (attempt - 1);
  if (retryAfterSeconds === undefined) return jitter;
  return retryAfterSeconds <= SHORT_RETRY_AFTER_SECONDS ? retryAfterSeconds * 1000 + jitter : undefined;
}

const outlives = ({ until }: CallContext, clock: PolicyDeps['clock'], waitMs: number): boolean =>
  until !== undefined && clock.now().getTime() + waitMs >= until.getTime();

/** What was wrong with the last answer becomes a rule of the next request for words. */
function withRepair<In, Out>({ capability }: Endpoint<In, Out>, input: In, { repair }: ProviderError): In {
  if (capability !== 'text' || repair === undefined) return input;
  const request = input as VendorTextRequest;
  return { ...request, notes: [...(request.notes ?? []), repair] } as In;
}
