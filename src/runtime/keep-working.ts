/** Keeps a queue and a worker open: when the queue has silently died, both are opened anew in place, and running steps go on. */
import type { Worker } from '../making/create-worker.ts';
import type { WorkerStalled } from '../making/making-errors.ts';
import type { Queue } from '../making/queue-ports.ts';

export interface Work {
  queue: Pick<Queue, 'close'>;
  worker: Worker;
}
export interface KeptWork {
  /** As a worker's: running steps may end until `signal` aborts. */
  close(signal?: AbortSignal): Promise<void>;
}

/** Between two tries to open them anew while their server is away, in milliseconds. */
const TRY_AGAIN_MS = 1_000;

/**
 * Throws what `open` throws the first time. With `onStalled` nothing is opened anew: it is told, once, and is to end the process for
 * its supervisor.
 */
export async function keepWorking(
  open: () => Promise<Work>,
  options: {
    onStalled?: (error: WorkerStalled) => void;
    onError: (error: unknown) => void;
    tryAgainMs?: number;
  },
): Promise<KeptWork> {
  const closing = Promise.withResolvers<void>();
  let closed = false;
  let current = await open();
  /** What was replaced and has steps still running; the signal of the last close is for it too. */
  const leaving = new Map<Work, Promise<void>>();

  async function leave(work: Work, signal?: AbortSignal): Promise<void> {
    await work.worker.close(signal);
    await work.queue.close();
  }
  async function reopen(): Promise<Work | undefined> {
    while (!closed)
      try {
        return await open();
      } catch (error) {
        options.onError(error);
        const pause = Promise.withResolvers<void>();
        const timer = setTimeout(pause.resolve, options.tryAgainMs ?? TRY_AGAIN_MS);
        await Promise.race([pause.promise, closing.promise]);
        clearTimeout(timer);
      }
    return undefined;
  }
  const watching = (async () => {
    while (!closed) {
      const stalled = await Promise.race([current.worker.stalled, closing.promise]);
      if (!stalled) return;
      if (options.onStalled) return options.onStalled(stalled);
      const next = await reopen();
      if (!next) return;
      const old = current;
      current = next;
      leaving.set(
        old,
        leave(old)
          .catch(options.onError)
          .finally(() => leaving.delete(old)),
      );
    }
  })();

  return {
    async close(signal) {
      closed = true;
      closing.resolve();
      await watching;
      await Promise.all([leave(current, signal), ...[...leaving.keys()].map((old) => old.worker.close(signal))]);
      await Promise.all(leaving.values());
    },
  };
}
