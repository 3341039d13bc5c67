/** Sets the most a call of one vendor may cost aside before it is made, and frees it afterwards, however it ended. */
import type { Endpoint } from '../endpoint.ts';
import { codeOf } from './code-of.ts';
import { insist } from './insist.ts';
import type { PolicyDeps } from './policy-deps.ts';
import { wait as realWait } from './waiting.ts';
import { wrapEndpoint } from './wrap-endpoint.ts';

/** An answer that will not do is paid for and asked for once more; what is repeated besides has cost nothing. */
const PAID_TRIES = 2;

/** Throws QuotaExceeded when there is not so much left under the caps; then nothing is called. */
export function keepBudget<In, Out>(
  endpoint: Endpoint<In, Out>,
  { budget, caps, log, wait = realWait }: Pick<PolicyDeps, 'budget' | 'caps' | 'log' | 'wait'>,
): Endpoint<In, Out> {
  const isCapped = caps.bookMicros !== undefined || caps.shopMonthMicros !== undefined;
  if (!isCapped) return endpoint;
  return wrapEndpoint(endpoint, async (input, context) => {
    context.signal.throwIfAborted();
    const micros = endpoint.estimate(input).costMicros * PAID_TRIES;
    if (micros === 0) return endpoint.call(input, context);
    const { work } = context;
    const reservation = await budget.reserve(work, micros, caps);
    try {
      context.signal.throwIfAborted();
      return await endpoint.call(input, context);
    } finally {
      const failure = await insist(() => budget.settle(reservation), wait);
      // The answer is worth more than the reservation, which is freed at the latest when the step is taken up again.
      if (failure !== undefined) {
        const { storyId, step } = work;
        log.warn(
          { storyId, step, reservation, micros, code: codeOf(failure) },
          'what was set aside could not be freed',
        );
      }
    }
  });
}
