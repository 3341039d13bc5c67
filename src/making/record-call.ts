/** Calls a model and keeps the ledger: opened before the call, so that even a call whose worker dies is on record. */
import type { StepDeps } from './deps.ts';
import { fingerprint } from './fingerprint.ts';
import type { Usage } from './ports.ts';
import type { Attempt } from './record-ports.ts';
import type { Maker } from './step-results.ts';

/** `request` is what the call is made from; only its hash is kept. Throws what the model throws, or the signal's reason. */
export async function recordCall<T>(
  deps: Pick<StepDeps, 'records' | 'clock' | 'ids'>,
  attempt: Attempt & { number: number },
  request: object,
  call: () => Promise<{ value: T; usage: Usage }>,
  signal: AbortSignal,
): Promise<{ value: T; maker: Maker }> {
  signal.throwIfAborted();
  const id = deps.ids.next();
  const { number, ...held } = attempt;
  await deps.records.openCall({ id, attempt: held, number, requestHash: fingerprint(request) });
  const start = deps.clock.now().getTime();
  const took = () => deps.clock.now().getTime() - start;
  const answer = call();
  try {
    const { value, usage } = await orAborted(answer, signal);
    await deps.records.closeCall(id, { outcome: 'ok', usage, durationMs: took() });
    return { value, maker: { provider: usage.provider, model: usage.model } };
  } catch (error) {
    const end = { outcome: signal.aborted ? ('aborted' as const) : ('failed' as const), errorCode: codeOf(error) };
    await deps.records.closeCall(id, { ...end, usage: usageIn(error), durationMs: took() });
    // Nobody waits for an aborted call, but when it answers all the same, what it cost is on record.
    if (signal.aborted)
      void answer
        .then(({ usage }) => deps.records.closeCall(id, { ...end, usage, durationMs: took() }))
        .catch(() => {});
    throw error;
  }
}

/** A model that does not listen to its signal is not waited for: a deadline holds whatever stands behind the port. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNEXPECTED';
}

/** A vendor's error may carry what the failed call has cost all the same. */
function usageIn(error: unknown): Usage | undefined {
  const usage = error instanceof Error && 'usage' in error ? (error.usage as Partial<Usage>) : undefined;
  return usage && typeof usage.provider === 'string' && typeof usage.costMicros === 'number'
    ? (usage as Usage)
    : undefined;
}
