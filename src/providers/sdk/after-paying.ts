/** What goes wrong with an answer that is paid for already must not hide what it cost. */
import type { Usage } from '../../making/ports.ts';
import type { RateNews } from '../endpoint.ts';
import { ProviderError } from '../provider-errors.ts';

/** Runs `work`; a ProviderError it throws gets the usage (and rate news) of the call, unless it knows its own. */
export async function afterPaying<T>(usage: Usage, rate: RateNews | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // The fields are read-only for those who read them; the error is still ours here.
    if (error instanceof ProviderError)
      Object.assign(error, { usage: error.usage ?? usage, ...(rate && { rate: error.rate ?? rate }) });
    throw error;
  }
}
