/** Marks each request to a vendor with the attempt it is made for, so that its memory can be held against the ledger. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { CallContext } from '../../../src/making/ports.ts';
import type { VendorTools } from '../../../src/providers/vendor.ts';
import type { Models } from '../../../src/runtime/open-models.ts';

/** Holds the attempt's token and the capability: `0199…-…/image`. */
export const TAG = 'x-fault-attempt';
const tags = new AsyncLocalStorage<string>();

/** Whatever is called within a call of a model carries the tag of its attempt. */
export function tagModels({ text, images, speech, moderator, critic }: Models): Models {
  const tagged =
    <In, Out>(capability: string, call: (input: In, context: CallContext) => Promise<Out>) =>
    (input: In, context: CallContext): Promise<Out> =>
      tags.run(`${context.work.token}/${capability}`, () => call(input, context));
  return {
    text: { generate: tagged('text', text.generate) as Models['text']['generate'] },
    images: { draw: tagged('image', images.draw) },
    speech: { speak: tagged('speech', speech.speak) },
    moderator: { judge: tagged('moderation', moderator.judge) },
    critic: { score: tagged('critic', critic.score) },
  };
}

export const tagRequests =
  (fetchFrom: VendorTools['fetchFrom']): VendorTools['fetchFrom'] =>
  (options) => {
    const fetch = fetchFrom(options);
    return (input, init) => {
      const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : {}));
      const tag = tags.getStore();
      if (tag) headers.set(TAG, tag);
      return fetch(input, { ...init, headers });
    };
  };
