/** The queue on BullMQ, with PostgreSQL or Redis below it. */
import * as bullmq from 'bullmq';
import pg from 'pg';
import type { Queue, QueueConsumer, WakeUp } from '../../making/queue-ports.ts';

const POSTGRES_SCHEMA = 'bullmq';
/** A wake-up whose worker died is freed soon; the sweep would wake the step anyway. */
const LOCK_MS = 15_000;
const STALLED_CHECK_MS = 10_000;
/** BullMQ's own connections on PostgreSQL, for the sender and for each consumer, beside one that listens. */
const POSTGRES_CONNECTIONS = 3;
/** As in open-database.ts: a process that freezes in a transaction must not hold the queue against the others. */
const IDLE_IN_TRANSACTION_MS = 5_000;

/** The address of the queue is not one that a queue can be opened at. */
export class QueueAddressInvalid extends Error {
  readonly code = 'QUEUE_ADDRESS_INVALID';
  readonly retryable = false;
}

export interface QueueOptions {
  /** `postgres://…` or `redis://…`. */
  url: string;
  /** Names the queue, so that several installations can share a server. */
  name?: string;
  onError: (error: unknown) => void;
}

/** Prepares what BullMQ needs at the address, and opens the queue. Throws QueueAddressInvalid, or the server's own error. */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const kind = new URL(options.url).protocol.replace(':', '');
  if (kind === 'postgres' || kind === 'postgresql') {
    await migrateQueue(options.url);
    const connection = {
      connectionString: options.url,
      schema: POSTGRES_SCHEMA,
      max: POSTGRES_CONNECTIONS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
      application_name: 'fablewright queue',
    };
    return onBackend(bullmq.withBackend(bullmq.createPostgresBackend), connection, options);
  }
  if (kind === 'redis' || kind === 'rediss') {
    const connection = { url: options.url, maxRetriesPerRequest: null };
    return onBackend(bullmq.withBackend(bullmq.createRedisBackend), connection, options);
  }
  throw new QueueAddressInvalid(`A queue can be on postgres:// or redis://, not on ${kind}://.`);
}

/** BullMQ would migrate on connecting, once a connection; once at the start, on one session, is what its guide asks for. */
async function migrateQueue(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 });
  await client.connect();
  try {
    await bullmq.runMigrations(client, POSTGRES_SCHEMA);
  } finally {
    await client.end();
  }
}

type Wake = Pick<WakeUp, 'storyId' | 'step'>;
type Classes = Pick<ReturnType<typeof bullmq.withBackend>, 'Queue' | 'Worker'>;

function onBackend(classes: unknown, connection: object, { name = 'steps', onError }: QueueOptions): Queue {
  // The two backends' classes differ only in the type of their connection.
  const { Queue: BullQueue, Worker } = classes as Classes;
  const options = { connection } as ConstructorParameters<typeof BullQueue>[1];
  const queue = new BullQueue(name, options);
  queue.on('error', onError);
  const consumers = new Set<QueueConsumer>();

  return {
    async send(wakeUps) {
      await queue.addBulk(
        wakeUps.map(({ id, storyId, step, priority, delayMs }) => ({
          name: 'wake',
          data: { storyId, step } satisfies Wake,
          opts: { jobId: id, priority, delay: delayMs, attempts: 1, removeOnComplete: true, removeOnFail: true },
        })),
      );
    },
    async consume(handle, { concurrency, onError: onFailure }) {
      const worker = new Worker(name, async (job: bullmq.Job) => handle(job.data as Wake), {
        ...options,
        concurrency,
        lockDuration: LOCK_MS,
        stalledInterval: STALLED_CHECK_MS,
      } as ConstructorParameters<typeof Worker>[2]);
      worker.on('error', onError);
      worker.on('failed', (_job: unknown, error: Error) => onFailure(error));
      await worker.waitUntilReady();
      const consumer = {
        async close() {
          consumers.delete(consumer);
          await worker.close();
        },
      };
      consumers.add(consumer);
      return consumer;
    },
    async close() {
      await Promise.all([...consumers].map((consumer) => consumer.close()));
      await queue.close();
    },
  };
}
