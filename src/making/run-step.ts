/**
 * Runs one step: takes it, does its work outside any transaction, and writes what came of it, if it is still the one to write.
 */
import type { StepDeps } from './deps.ts';
import { fingerprint, numberFrom } from './fingerprint.ts';
import { insistOnWriting } from './insist-on-writing.ts';
import { keepLease } from './keep-lease.ts';
import { AttemptOver, BookDeadline, StepDeadline } from './making-errors.ts';
import type { BlobRef } from './ports.ts';
import type { Attempt, ClaimedStep, StepFailure } from './record-ports.ts';
import { rememberAnswer } from './remember-answer.ts';
import type { StepOutcome } from './step-work.ts';
import { WORK_OF } from './steps/do-step.ts';
import { storeFiles } from './store-files.ts';
import { codeOf, orAborted } from './wait-or-abort.ts';

/**
 * `nothing`: not ready, or taken by somebody else. `lost`: overtaken or cancelled, and nothing was written. `held`: made, and
 * waiting for somebody to look at it. `postponed`: there was no room at the models.
 */
export type StepEnd = 'nothing' | 'done' | 'held' | 'lost' | 'released' | 'postponed' | 'retrying' | 'failed';

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
  const { deadlineSeconds, bookSeconds } = deps.settings;
  const limit = deadlineSeconds[claimed.kind];
  const left = bookSeconds - claimed.storySeconds;
  const deadline = new AbortController();
  const late = () => deadline.abort(left < limit ? new BookDeadline(bookSeconds) : new StepDeadline(step, limit));
  const patienceMs = Math.max(0, Math.min(limit, left)) * 1000;
  const timer = setTimeout(late, patienceMs);
  if (left <= 0) late();
  const begun = deps.clock.now().getTime();
  const until = new Date(begun + patienceMs);
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
        call: (request, make, options) =>
          rememberAnswer(
            deps,
            { signal, until, work: { ...attempt, attempt: claimed.number, shop: claimed.shop } },
            request,
            make,
            options,
          ),
        store: (files) => {
          const stored = storeFiles(deps, attempt, files);
          storing.push(stored);
          return stored;
        },
      }),
      signal,
    );
    const inputHash = fingerprint({ step, brief: claimed.brief, seed: claimed.seed, inputs: claimed.inputs });
    const { held, ...finish } = outcome;
    const written = await insistOnWriting(deps.log, over, () =>
      held
        ? deps.records.holdStep(attempt, { ...finish, inputHash }, held)
        : deps.records.finishStep(attempt, { ...finish, inputHash }),
    );
    if (written !== 'kept') await binOrphans(deps, storyId, storing);
    deps.log.info({ storyId, step, attempt: claimed.number, written, held: held?.code }, 'step ended');
    if (written !== 'kept') return 'lost';
    return held ? 'held' : 'done';
  } catch (error) {
    if (over.aborted || error instanceof AttemptOver) await binOrphans(deps, storyId, storing);
    // Whatever an aborted call throws, the reason it was aborted for is what happened.
    const what = signal.aborted ? signal.reason : error;
    const wait = postponement(what) ?? 0;
    // A model may ask for a day: nobody would hear of the book again until then.
    const tooLong = wait > 0 && deps.clock.now().getTime() + wait * 1000 > begun + left * 1000;
    return settleFailure(deps, attempt, claimed, tooLong ? new BookDeadline(bookSeconds, what) : what);
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
  const wait = postponement(error);
  if (wait !== undefined) {
    log.info({ storyId, step, seconds: wait, code: codeOf(error) }, 'step put off');
    return (await records.postponeStep(attempt, wait)) ? 'postponed' : 'lost';
  }
  const failure = describe(error);
  const event = failure.code === 'QUOTA_EXCEEDED' ? 'pause' : 'fail';
  const failures = claimed.failures + 1;
  const again = isRetryable(error) && failures < settings.attempts;
  log.warn({ storyId, step, attempt: claimed.number, code: failure.code, again, err: error }, 'step failed');
  if (!again) return (await records.failStep(attempt, failure, event)) ? 'failed' : 'lost';
  const backoff = jitter(attempt.token, settings.backoffSeconds * 2 ** (failures - 1));
  return (await records.retryStep(attempt, failure, backoff)) ? 'retrying' : 'lost';
}

/** Seconds until there may be room at the models; undefined when something went wrong. */
const postponement = (error: unknown): number | undefined =>
  error instanceof Error && 'postponeSeconds' in error && typeof error.postponeSeconds === 'number'
    ? error.postponeSeconds
    : undefined;

/** Full jitter: anywhere from nothing to the whole wait. The attempt's token is as random as a die, and repeatable in a test. */
const jitter = (token: string, seconds: number): number => (numberFrom(token) / 2 ** 32) * seconds;

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
