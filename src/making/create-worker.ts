/** A worker: relays wake-ups from the outbox to the queue, takes steps from the queue, and sweeps up what died. */
import { hostname } from 'node:os';
import type { StepDeps } from './deps.ts';
import { emptyBin } from './empty-bin.ts';
import { AttemptOver } from './making-errors.ts';
import type { Queue, QueueConsumer } from './queue-ports.ts';
import { repeatUntil } from './repeat-until.ts';
import { runStep } from './run-step.ts';

/** Without news of the outbox, this is how late a wake-up is found, in milliseconds. */
const LOOK_AGAIN_MS = 1_000;
const RELAY_BATCH = 100;

export interface Worker {
  /** Takes nothing new and lets running steps end; when `signal` aborts, gives back what still runs. The queue stays open. */
  close(signal?: AbortSignal): Promise<void>;
}

export async function startWorker(deps: StepDeps, queue: Queue): Promise<Worker> {
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
  let consumer: QueueConsumer;
  try {
    consumer = await queue.consume(
      async (wakeUp) => {
        await runStep(deps, wakeUp, { worker, stop: stop.signal });
      },
      { concurrency: settings.concurrency, onError: report('a step could not be run') },
    );
  } catch (error) {
    closing.abort();
    await Promise.all([relay, sweep]);
    throw error;
  }

  return {
    async close(signal) {
      closing.abort();
      const abort = () => stop.abort(new AttemptOver('stopping'));
      if (signal?.aborted) abort();
      signal?.addEventListener('abort', abort, { once: true });
      try {
        await Promise.all([relay, sweep, consumer.close()]);
      } finally {
        signal?.removeEventListener('abort', abort);
      }
    },
  };
}
