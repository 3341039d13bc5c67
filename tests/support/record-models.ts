/** Puts the real ledger around fake models, as the policies put it around real ones. */

import { v7 as uuid } from 'uuid';
import { fingerprint } from '../../src/making/fingerprint.ts';
import type { Capability, Ledger } from '../../src/making/ledger-ports.ts';
import type { Answer, CallContext, ImageModel, SpeechModel, TextModel } from '../../src/making/ports.ts';
import type { Endpoint } from '../../src/providers/endpoint.ts';
import { recordCalls } from '../../src/providers/policy/record-calls.ts';
import { openPrices } from '../../src/providers/prices/price-book.ts';

const since = { from: '2026-01-01', source: 'a test', lookedUp: '2026-01-01', estimated: false };
/** The fakes count ten tokens, one picture, or the characters spoken: the first two cost a thousandth of a dollar. */
const PRICES = openPrices([
  { provider: 'fake', model: 'words', outputMicros: 100_000_000, ...since },
  { provider: 'fake', model: 'pictures', pictureMicros: 1000, ...since },
  { provider: 'fake', model: 'voice', thousandCharactersMicros: 1000, ...since },
]);
const DEMAND = { requests: 1, tokens: 10, pictures: 1, characters: 1000, costMicros: 0 };

export interface RecordedModels {
  text: TextModel;
  images: ImageModel;
  speech: SpeechModel;
}

export function recordModels({ text, images, speech }: RecordedModels, ledger: Ledger): RecordedModels {
  function recorded<In, Out>(
    capability: Capability,
    model: string,
    call: (input: In, context: CallContext) => Promise<Answer<Out>>,
  ): Endpoint<In, Out>['call'] {
    const endpoint = { capability, provider: 'fake', model, estimate: () => DEMAND, call };
    return recordCalls(endpoint, {
      ledger,
      prices: PRICES,
      clock: { now: () => new Date() },
      ids: { next: () => uuid() },
      log: { info: () => {}, warn: () => {} },
      fingerprint,
    }).call;
  }
  return {
    text: { generate: recorded('text', 'words', text.generate) as TextModel['generate'] },
    images: { draw: recorded('image', 'pictures', images.draw) },
    speech: { speak: recorded('speech', 'voice', speech.speak) },
  };
}
