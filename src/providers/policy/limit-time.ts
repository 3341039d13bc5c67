/** A deadline for every single call, as a signal that goes all the way down to the socket. */
import type { Capability } from '../../making/ledger-ports.ts';
import type { Endpoint } from '../endpoint.ts';
import { ProviderError } from '../provider-errors.ts';
import { orAborted } from './waiting.ts';
import { wrapEndpoint } from './wrap-endpoint.ts';

/** Seconds. A picture at the dearest quality takes a vendor over a minute; words and sound seldom half of one. */
export const TIME_LIMITS: Readonly<Record<Capability, number>> = {
  text: 60,
  image: 120,
  speech: 60,
  moderation: 20,
  critic: 45,
};

/** What a call has after its deadline to write down its end; whoever does not listen at all is left behind then. */
const GRACE_MS = 1000;

/** Throws ProviderError PROVIDER_TIMEOUT after `seconds`, whether the vendor's code listens to its signal or not. */
export function limitTime<In, Out>(
  endpoint: Endpoint<In, Out>,
  seconds: number,
  graceMs = GRACE_MS,
): Endpoint<In, Out> {
  return wrapEndpoint(endpoint, async (input, context) => {
    context.signal.throwIfAborted();
    const { provider, model } = endpoint;
    const deadline = new AbortController();
    const timer = setTimeout(() => {
      deadline.abort(
        new ProviderError('PROVIDER_TIMEOUT', `it gave no answer within ${seconds} seconds`, { provider, model }),
      );
    }, seconds * 1000);
    const signal = AbortSignal.any([context.signal, deadline.signal]);
    try {
      return await orAborted(endpoint.call(input, { ...context, signal }), signal, graceMs);
    } catch (error) {
      // Whatever an aborted call throws, the reason it was aborted for is what happened.
      throw signal.aborted ? signal.reason : error;
    } finally {
      clearTimeout(timer);
    }
  });
}
