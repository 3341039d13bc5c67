/** A policy around an endpoint: everything is the endpoint's own but the call (and, for the ledger, the estimate). */
import type { Endpoint } from '../endpoint.ts';

/** Provider and model are asked for anew each time: an endpoint may move to another model while it lives (see lifecycle/). */
export function wrapEndpoint<In, Out>(
  inner: Endpoint<In, Out>,
  call: Endpoint<In, Out>['call'],
  estimate: Endpoint<In, Out>['estimate'] = (input) => inner.estimate(input),
): Endpoint<In, Out> {
  return {
    get capability() {
      return inner.capability;
    },
    get provider() {
      return inner.provider;
    },
    get model() {
      return inner.model;
    },
    estimate,
    call,
  };
}
