/** An endpoint that moves to the successor of its model on the day the model ends, without a restart. */
import type { Capability } from '../../making/ledger-ports.ts';
import type { Clock } from '../../making/ports.ts';
import type { Endpoint, EndpointFor, Traffic } from '../endpoint.ts';
import type { Offer } from '../vendor.ts';
import { MODEL_DATES } from './model-dates.ts';
import { modelOnDay } from './model-on-day.ts';

/**
 * `model` is always the one that is asked today, so that limits, breaker, price and ledger go by it; whoever wraps this endpoint must
 * ask for it anew each time (see policy/wrap-endpoint.ts).
 */
export function withSuccessor<C extends Capability>(
  offer: Offer<C>,
  provider: string,
  clock: Clock,
  dates = MODEL_DATES,
): EndpointFor<C> {
  const open = new Map<string, EndpointFor<C>>();
  const today = (): Endpoint<Traffic[C]['in'], Traffic[C]['out']> => {
    const { model } = modelOnDay(provider, offer.model, clock.now(), dates);
    const endpoint = open.get(model) ?? offer.endpoint(model);
    open.set(model, endpoint);
    return endpoint;
  };
  return {
    get capability() {
      return today().capability;
    },
    provider,
    get model() {
      return today().model;
    },
    estimate: (input) => today().estimate(input),
    call: (input, context) => today().call(input, context),
  };
}
