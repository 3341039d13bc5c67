/**
 * Calls a model at most once for one request of one step: an answer that was paid for is kept until the step is done, so that an
 * attempt which comes after a crash, or after a failure further on in the step, goes on with it.
 */
import type { StepDeps } from './deps.ts';
import { fingerprint } from './fingerprint.ts';
import { insistOnWriting } from './insist-on-writing.ts';
import { keepableWords } from './keepable-words.ts';
import { AttemptOver } from './making-errors.ts';
import { type Answer, type CallContext, EMBEDDED } from './ports.ts';
import type { Attempt, KeptAnswer } from './record-ports.ts';
import type { Maker } from './step-results.ts';
import { orAborted } from './wait-or-abort.ts';

/** How an answer with bytes in it becomes JSON and back: the bytes are stored as a file. */
export interface Packing<T> {
  pack(value: T): Promise<unknown>;
  unpack(packed: unknown): Promise<T>;
}

export interface RememberOptions<T> {
  /** Throws when the answer cannot be used: it is not kept then, and the next attempt asks again. */
  accept?: (value: T) => T;
  packing?: Packing<T>;
}

/** Throws what the model or `accept` throws, or the signal's reason. */
export async function rememberAnswer<T>(
  deps: Pick<StepDeps, 'records' | 'log'>,
  context: CallContext,
  request: object,
  make: (call: CallContext) => Promise<Answer<T>>,
  { accept = (value: T) => value, packing }: RememberOptions<T> = {},
): Promise<{ value: T; maker: Maker }> {
  context.signal.throwIfAborted();
  const attempt: Attempt = context.work;
  const hash = fingerprint(request);
  // A first attempt has nothing to find.
  const kept: KeptAnswer | undefined =
    context.work.attempt > 1 ? await deps.records.readAnswer(attempt, hash) : undefined;
  if (kept) {
    const value = packing ? await packing.unpack(kept.value) : (kept.value as T);
    return { value: accept(value), maker: kept.maker };
  }
  const answer = await orAborted(make(context), context.signal);
  // What has bytes in it is packed, and its words are our own.
  const value = accept(packing ? answer.value : keepableWords(answer.value));
  const maker = { provider: answer.usage.provider, model: answer.usage.model };
  // What is built in costs nothing but a moment: it is made again sooner than it is kept.
  if (maker.provider !== EMBEDDED) {
    const written = await insistOnWriting(deps.log, context.signal, async () => {
      const packed = packing ? await packing.pack(value) : value;
      return deps.records.keepAnswer(attempt, hash, { value: packed, maker });
    });
    if (!written) throw new AttemptOver('lost');
  }
  return { value, maker };
}
