/**
 * Keeps to the vendor's limits together with all other processes: a call first stands in line, and what the vendor says of its own
 * count corrects ours.
 *
 * When the limiter's store is away, nothing is let through: the step is put off. To go on without it would be to go on without a
 * limit, in every process at once; and as the store is the same server that the queue or the truth lives on, little else moves then.
 */
import type { CallContext, Clock } from '../../making/ports.ts';
import type { Demand, Endpoint, RateNews } from '../endpoint.ts';
import { ProviderError } from '../provider-errors.ts';
import type { RateLimits } from '../vendor.ts';
import { codeOf } from './code-of.ts';
import type { PolicyDeps } from './policy-deps.ts';
import { orAborted, wait as realWait } from './waiting.ts';
import { wrapEndpoint } from './wrap-endpoint.ts';

/** A worker is held for no longer than this; a longer wait puts the step off. */
const LONGEST_WAIT_SECONDS = 3;
/** A vendor that asks for no more than this is waited for, by everybody; longer, and another vendor is asked. */
export const SHORT_RETRY_AFTER_SECONDS = 10;
/** How long the step is put off when the limiter cannot be asked. */
const LIMITER_AWAY_SECONDS = 5;
/** A limiter that is silent for so long is away. */
const LIMITER_PATIENCE_MS = 5000;

type Model = Pick<Endpoint<never, unknown>, 'provider' | 'model'>;
/** The place where the calls of one vendor stand in line. */
export interface RateLine {
  /** Returns when the call may be made. Throws PROVIDER_BUSY or PROVIDER_RATE_LIMITED, or the signal's reason. */
  enter(model: Model, demand: Demand, context: CallContext): Promise<void>;
  /** What the vendor said in an answer or an error, to a call that was sent at `sent` (milliseconds since 1970). Never throws. */
  hear(model: Model, said: { rate?: RateNews; retryAfterSeconds?: number }, sent: number): Promise<void>;
}

export function openLine(
  { limiter, clock, random, log, wait = realWait }: Pick<PolicyDeps, 'limiter' | 'clock' | 'random' | 'log' | 'wait'>,
  limits: RateLimits,
): RateLine {
  /** Models that asked to be left alone for long, by key: calls go to the next vendor at once instead of standing in line for it. */
  const closedUntil = new Map<string, number>();
  return {
    async enter({ provider, model }, demand, { signal, until }) {
      signal.throwIfAborted();
      const now = clock.now().getTime();
      const key = keyOf({ provider, model });
      const closedSeconds = Math.ceil(((closedUntil.get(key) ?? 0) - now) / 1000);
      if (closedSeconds > 0) {
        throw new ProviderError(
          'PROVIDER_RATE_LIMITED',
          `it asked to be left alone for another ${closedSeconds} seconds`,
          { provider, model, retryAfterSeconds: closedSeconds },
        );
      }
      const left = until ? (until.getTime() - now) / 1000 : Number.POSITIVE_INFINITY;
      const longest = Math.max(0, Math.min(LONGEST_WAIT_SECONDS, left));
      const { requests, tokens, pictures } = demand;
      const place = await patiently(limiter.take(key, limits, { requests, tokens, pictures }, longest), signal).catch(
        (error) => {
          signal.throwIfAborted();
          // A demand or a limit that is no number is a mistake of ours, which no waiting mends.
          if (error instanceof RangeError || error instanceof TypeError) throw error;
          log.warn({ provider, model, code: codeOf(error) }, 'the shared limits cannot be asked; the step is put off');
          throw busy(
            { provider, model },
            'the shared count of its limits cannot be reached',
            spread(LIMITER_AWAY_SECONDS),
            error,
          );
        },
      );
      if (!place.taken) {
        throw busy(
          { provider, model },
          `there is no room for ${Math.ceil(place.waitSeconds)} seconds`,
          spread(place.waitSeconds),
        );
      }
      if (place.waitSeconds > 0) await wait(place.waitSeconds * 1000, signal);
    },
    async hear({ provider, model }, { rate, retryAfterSeconds }, sent) {
      const key = keyOf({ provider, model });
      const now = clock.now().getTime();
      const tell = async (work: Promise<void>) => {
        await patiently(work).catch((error) => {
          log.warn({ provider, model, code: codeOf(error) }, 'what the vendor said of its limits could not be shared');
        });
      };
      if (retryAfterSeconds !== undefined && retryAfterSeconds > SHORT_RETRY_AFTER_SECONDS) {
        closedUntil.set(key, now + retryAfterSeconds * 1000);
      } else if (retryAfterSeconds) {
        await tell(limiter.block(key, retryAfterSeconds));
      }
      if (rate && Object.keys(rate).length > 0)
        await tell(limiter.correct(key, rate, Math.max(0, (now - sent) / 1000)));
    },
  };

  /** All who are put off come back a little apart. */
  function spread(seconds: number): number {
    return seconds + random() * Math.max(1, seconds * 0.2);
  }
}

/** Outside the retries: the first request of a call stands in line here; repeats do so by themselves. */
export function limitRate<In, Out>(endpoint: Endpoint<In, Out>, line: RateLine): Endpoint<In, Out> {
  return wrapEndpoint(endpoint, async (input, context) => {
    await line.enter(endpoint, endpoint.estimate(input), context);
    return endpoint.call(input, context);
  });
}

/** Inside the retries, around every request: what the vendor says of its limits is passed on. */
export function hearLimits<In, Out>(
  endpoint: Endpoint<In, Out>,
  line: RateLine,
  { clock }: { clock: Clock },
): Endpoint<In, Out> {
  return wrapEndpoint(endpoint, async (input, context) => {
    const sent = clock.now().getTime();
    const { provider, model } = endpoint;
    try {
      const answer = await endpoint.call(input, context);
      await line.hear({ provider, model }, { rate: answer.rate }, sent);
      return answer;
    } catch (error) {
      if (error instanceof ProviderError) {
        // An empty account is not full: when to come back means nothing there, and would hide what is wrong.
        const retryAfterSeconds = error.retryable ? error.retryAfterSeconds : undefined;
        await line.hear({ provider, model }, { rate: error.rate, retryAfterSeconds }, sent);
      }
      throw error;
    }
  });
}

/** Vendors count by model, whatever it is used for: words and critic of one model share their limits. */
const keyOf = ({ provider, model }: Model): string => `${provider}/${model}`;

const busy = ({ provider, model }: Model, what: string, postponeSeconds: number, cause?: unknown): ProviderError =>
  new ProviderError('PROVIDER_BUSY', what, { provider, model, postponeSeconds, cause });

async function patiently<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(new Error('no answer in time')), LIMITER_PATIENCE_MS);
  const either = signal ? AbortSignal.any([signal, patience.signal]) : patience.signal;
  return orAborted(work, either).finally(() => clearTimeout(timer));
}
