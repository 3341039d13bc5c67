/** One call of a vendor: what it throws is either the reason it was stopped for, or a ProviderError. */
import { type CallFacts, classifyError } from './classify-error.ts';

/**
 * Runs `call`, which must hand `signal` down to the socket. Throws `signal.reason` when the signal is aborted, whatever the SDK made
 * of that; else ProviderError.
 */
export async function callVendor<T>(facts: CallFacts, signal: AbortSignal, call: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  try {
    return await call();
  } catch (error) {
    signal.throwIfAborted();
    throw classifyError(error, facts);
  }
}
