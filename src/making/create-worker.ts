/** A worker: relays wake-ups from the outbox to the queue, takes steps from the queue, and sweeps up what died. */
import { hostname } from 'node:os';
import type { StepDeps } from './deps.ts';
import { emptyBin } from './empty-bin.ts';
import { AttemptOver, type WorkerStalled } from './making-errors.ts';
import type { Queue, QueueConsumer } from './queue-ports.ts';
import { repeatUntil } from './repeat-until.ts';
import { runStep } from './run-step.ts';
import { STALL_SECONDS, watchProgress } from './watch-progress.ts';

/** Without news of the outbox, this is how late a wake-up is found, in milliseconds. */
const LOOK_AGAIN_MS = 1_000;
const RELAY_BATCH = 100;

export interface Worker {
  /** Takes nothing new and lets running steps end; when `signal` aborts, gives back what still runs. The queue stays open. */
  close(signal?: AbortSignal): Promise<void>;
  /** Resolves when it is handed nothing though work waits for it: close it, and start another over a newly opened queue. */
  stalled: Promise<WorkerStalled>;
}

export async function startWorker(
  deps: StepDeps,
  queue: Queue,
  { stallSeconds = STALL_SECONDS }: { stallSeconds?: number } = {},
): Promise<Worker> {
  const { records, news, settings, log } = deps;
  const worker = `${hostname()}/${process.pid}`;
  const stop = new AbortController();
  const closing = new AbortController();
  const report = (what: string) => (error: unknown) => log.error({ err: error }, what);

  const relay = repeatUntil(closing.signal, {
    everyMs: LOOK_AGAIN_MS,
    wake: (ring) => news.onOutbox(ring),
    onError: report('the outbox could not be relayed'),
    async run() {
      while (!closing.signal.aborted && (await records.relayOutbox(RELAY_BATCH, queue.send)) === RELAY_BATCH);
    },
  });
  const sweep = repeatUntil(closing.signal, {
    everyMs: settings.sweepSeconds * 1000,
    onError: report('the sweep failed'),
    async run() {
      const { lost, woken } = await records.sweep(settings);
      if (lost + woken > 0) log.warn({ lost, woken }, 'steps were taken back from dead workers or woken again');
      await emptyBin(deps);
    },
  });
  let handed = 0;
  let busy = 0;
  let consumer: QueueConsumer;
  try {
    consumer = await queue.consume(
      async (wakeUp) => {
        handed += 1;
        busy += 1;
        try {
          await runStep(deps, wakeUp, { worker, stop: stop.signal });
        } finally {
          busy -= 1;
        }
      },
      { concurrency: settings.concurrency, onError: report('a step could not be run') },
    );
  } catch (error) {
    closing.abort();
    await Promise.all([relay, sweep]);
    throw error;
  }

  const stalled = Promise.withResolvers<WorkerStalled>();
  const watch = watchProgress(closing.signal, {
    stallSeconds,
    handed: () => handed,
    isFree: () => busy < settings.concurrency,
    countOverdue: (seconds) => records.countOverdue(seconds),
    onStalled(error) {
      log.error({ err: error }, 'the queue hands out nothing');
      stalled.resolve(error);
    },
    onError: report('it could not be seen whether work is waiting'),
  });

  return {
    stalled: stalled.promise,
    async close(signal) {
      closing.abort();
      const abort = () => stop.abort(new AttemptOver('stopping'));
      if (signal?.aborted) abort();
      signal?.addEventListener('abort', abort, { once: true });
      try {
        await Promise.all([relay, sweep, watch, consumer.close()]);
      } finally {
        signal?.removeEventListener('abort', abort);
      }
    },
  };
}
