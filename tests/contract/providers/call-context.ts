/** A call for nobody in particular. */
import type { CallContext } from '../../../src/making/ports.ts';

/** The deadline is one that no healthy test comes near. */
export const callContext = (signal: AbortSignal = AbortSignal.timeout(60_000)): CallContext => ({
  signal,
  work: { storyId: 'story', step: 'step', token: 'token', attempt: 1, shop: 'shop' },
});
