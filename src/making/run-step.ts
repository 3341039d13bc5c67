/**
 * Runs one step: takes it, does its work outside any transaction, and writes what came of it, if it is still the one to write.
 */
import type { StepDeps } from './deps.ts';
import { fingerprint, numberFrom } from './fingerprint.ts';
import { keepLease } from './keep-lease.ts';
import { AttemptOver, StepDeadline } from './making-errors.ts';
import type { BlobRef } from './ports.ts';
import { codeOf, orAborted, recordCall } from './record-call.ts';
import type { Attempt, ClaimedStep, StepFailure } from './record-ports.ts';
import type { StepOutcome } from './step-work.ts';
import { WORK_OF } from './steps/do-step.ts';
import { storeFiles } from './store-files.ts';

/** `nothing`: not ready, or taken by somebody else. `lost`: overtaken or cancelled, and nothing was written. */
export type StepEnd = 'nothing' | 'done' | 'lost' | 'released' | 'retrying' | 'failed';

/** `stop` aborts when the worker must end now; the step is then given back. Throws only what the database throws. */
export async function runStep(
  deps: StepDeps,
  { storyId, step }: { storyId: string; step: string },
  { worker, stop }: { worker: string; stop: AbortSignal },
): Promise<StepEnd> {
  if (stop.aborted) return 'nothing';
  const attempt: Attempt = { storyId, step, token: deps.ids.next() };
  const claimed = await deps.records.claimStep({
    ...attempt,
    worker,
    presence: deps.news.presence(),
    leaseSeconds: deps.settings.leaseSeconds,
  });
  if (!claimed) return 'nothing';
  const lease = keepLease(deps, attempt);
  try {
    return await work(deps, attempt, claimed, AbortSignal.any([stop, lease.signal]));
  } finally {
    lease.end();
  }
}

async function work(deps: StepDeps, attempt: Attempt, claimed: ClaimedStep, over: AbortSignal): Promise<StepEnd> {
  const { storyId, step } = attempt;
  const limit = deps.settings.deadlineSeconds[claimed.kind];
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(new StepDeadline(step, limit)), limit * 1000);
  const signal = AbortSignal.any([over, deadline.signal]);
  const storing: Promise<BlobRef[]>[] = [];
  try {
    const outcome: StepOutcome = await orAborted(
      WORK_OF[claimed.kind]({
        storyId,
        step,
        claimed,
        deps,
        signal,
        call: (request, make) => recordCall(deps, { ...attempt, number: claimed.number }, request, make, signal),
        store: (files) => {
          const stored = storeFiles(deps, attempt, files);
          storing.push(stored);
          return stored;
        },
      }),
      signal,
    );
    const inputHash = fingerprint({ step, brief: claimed.brief, seed: claimed.seed, inputs: claimed.inputs });
    const written = await insist(deps, over, () => deps.records.finishStep(attempt, { ...outcome, inputHash }));
    if (written !== 'kept') await binOrphans(deps, storyId, storing);
    deps.log.info({ storyId, step, attempt: claimed.number, written }, 'step ended');
    return written === 'kept' ? 'done' : 'lost';
  } catch (error) {
    if (over.aborted) await binOrphans(deps, storyId, storing);
    // Whatever an aborted call throws, the reason it was aborted for is what happened.
    return settleFailure(deps, attempt, claimed, signal.aborted ? signal.reason : error);
  } finally {
    clearTimeout(timer);
  }
}

async function settleFailure(deps: StepDeps, attempt: Attempt, claimed: ClaimedStep, error: unknown): Promise<StepEnd> {
  const { records, settings, log } = deps;
  const { storyId, step } = attempt;
  if (error instanceof AttemptOver) {
    if (error.why === 'stopping') await records.releaseStep(attempt);
    return error.why === 'stopping' ? 'released' : 'lost';
  }
  const failure = describe(error);
  const failures = claimed.failures + 1;
  const again = isRetryable(error) && failures < settings.attempts;
  log.warn({ storyId, step, attempt: claimed.number, code: failure.code, again, err: error }, 'step failed');
  if (!again) return (await records.failStep(attempt, failure)) ? 'failed' : 'lost';
  const wait = jitter(attempt.token, settings.backoffSeconds * 2 ** (failures - 1));
  return (await records.retryStep(attempt, failure, wait)) ? 'retrying' : 'lost';
}

/** Full jitter: anywhere from nothing to the whole wait. The attempt's token is as random as a die, and repeatable in a test. */
const jitter = (token: string, seconds: number): number => (numberFrom(token) / 2 ** 32) * seconds;

/** What was made may have been paid for: a database that is away for a moment is waited for while the lease holds. */
async function insist<T>(deps: StepDeps, over: AbortSignal, write: () => Promise<T>): Promise<T> {
  for (let wait = 250; ; wait = Math.min(wait * 2, 4000)) {
    try {
      return await write();
    } catch (error) {
      if (codeOf(error) !== 'DATABASE_UNAVAILABLE' || over.aborted) throw error;
      deps.log.warn({ err: error }, 'the database is away; a finished step waits to be written');
      await orAborted(new Promise<void>((resolve) => setTimeout(resolve, wait)), over);
    }
  }
}

const isRetryable = (error: unknown): boolean =>
  error instanceof Error && 'retryable' in error && error.retryable === true;

function describe(error: unknown): StepFailure {
  const own = error instanceof Error && 'code' in error;
  const next = own && 'next' in error && typeof error.next === 'string' ? error.next : undefined;
  return {
    code: codeOf(error),
    // An error without a code was not foreseen; its words are for the log, not for a parent.
    message: own ? (error as Error).message : 'Something went wrong that was not foreseen.',
    next: next ?? (isRetryable(error) ? 'Resume the story.' : 'Look into the log, then resume the story.'),
  };
}

/** A story that was deleted while this step worked for it takes these files with it; the sweep removes them. */
async function binOrphans(deps: StepDeps, storyId: string, storing: readonly Promise<BlobRef[]>[]): Promise<void> {
  const ended = await Promise.allSettled(storing);
  const keys = ended.flatMap((end) => (end.status === 'fulfilled' ? end.value.map(({ key }) => key) : []));
  if (keys.length > 0 && !(await deps.records.noteBlobs(storyId, keys))) await deps.records.binBlobs(keys);
}
