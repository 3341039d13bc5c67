/** The queue on BullMQ, with PostgreSQL or Redis below it. */
import * as bullmq from 'bullmq';
import pg from 'pg';
import type { Queue, QueueConsumer, WakeUp } from '../../making/queue-ports.ts';
import { LentClient } from '../lent-client.ts';
import { answerWithin, QueueAddressInvalid } from './queue-errors.ts';

const POSTGRES_SCHEMA = 'bullmq';
/** BullMQ's own connections on PostgreSQL, for the sender and for each consumer, beside one that listens. */
const POSTGRES_CONNECTIONS = 3;
/** As in open-database.ts: a process that freezes in a transaction must not hold the queue against the others. */
const IDLE_IN_TRANSACTION_MS = 5_000;
/** The outbox is locked while its wake-ups are sent; shorter than the server lets a transaction stand still. */
const SEND_MS = 4_000;
const CONNECT_MS = 8_000;
const KEEP_ALIVE_MS = 10_000;
/** Between two tries to reach a server that is away, at most. BullMQ's own waits are up to 20 s. */
const RETRY_MS = 1_000;
/** What a connection that is being closed may still have to say. */
const CLOSE_MS = 3_000;

export interface QueueOptions {
  /** `postgres://…` or `redis://…`. */
  url: string;
  /** Names the queue, so that several installations can share a server. */
  name?: string;
  /** A wake-up whose worker died is freed after this; the sweep would wake the step anyway. Milliseconds, as all below. */
  lockMs?: number;
  /** How often wake-ups of dead workers are looked for. */
  stalledCheckMs?: number;
  /** A connection on which nothing is answered for so long is given up and opened again. */
  answerMs?: number;
  onError: (error: unknown) => void;
}
const DEFAULTS = { name: 'steps', lockMs: 15_000, stalledCheckMs: 10_000, answerMs: 10_000 };
type Settings = Required<QueueOptions>;

/** Prepares what BullMQ needs at the address, and opens the queue. Throws QueueAddressInvalid, or the server's own error; its `consume` QueueUnavailable. */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const settings: Settings = { ...DEFAULTS, ...options };
  const { url, answerMs } = settings;
  const kind = new URL(url).protocol.replace(':', '');
  if (kind === 'postgres' || kind === 'postgresql') {
    await migrateQueue(url);
    const connection = {
      Client: LentClient,
      connectionString: url,
      schema: POSTGRES_SCHEMA,
      max: POSTGRES_CONNECTIONS,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: answerMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
      application_name: 'fablewright queue',
    };
    return onBackend(bullmq.createPostgresBackend as Backend, connection, settings);
  }
  if (kind === 'redis' || kind === 'rediss') {
    const connection = {
      url,
      maxRetriesPerRequest: null,
      connectTimeout: CONNECT_MS,
      keepAlive: KEEP_ALIVE_MS,
      socketTimeout: answerMs,
      retryStrategy: (tries: number) => Math.min(tries * 100, RETRY_MS),
    };
    return onBackend(bullmq.createRedisBackend as Backend, connection, settings);
  }
  throw new QueueAddressInvalid(`A queue can be on postgres:// or redis://, not on ${kind}://.`);
}

/** BullMQ would migrate on connecting, once a connection; once at the start, on one session, is what its guide asks for. */
async function migrateQueue(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  await client.connect();
  try {
    await bullmq.runMigrations(client, POSTGRES_SCHEMA);
  } finally {
    await client.end();
  }
}

type Wake = Pick<WakeUp, 'storyId' | 'step'>;
type Backend = (...input: unknown[]) => { maximumBlockTimeout: number };
type Classes = Pick<ReturnType<typeof bullmq.withBackend>, 'Queue' | 'Worker'>;

function onBackend(backend: Backend, connection: object, settings: Settings): Queue {
  const { name, onError } = settings;
  // An idle worker asks again by itself this often. BullMQ on PostgreSQL would rest for up to an hour while a later wake-up waits,
  // and on a listening connection that has silently died it would hear of nothing in that time.
  const restSeconds = settings.answerMs / 2_000;
  const bounded: Backend = (...input) =>
    Object.defineProperty(backend(...input), 'maximumBlockTimeout', { value: restSeconds });
  // The two backends' classes differ only in the type of their connection.
  const { Queue: BullQueue, Worker } = bullmq.withBackend(bounded as never) as unknown as Classes;
  const options = { connection } as ConstructorParameters<typeof BullQueue>[1];
  const queue = new BullQueue(name, options);
  queue.on('error', onError);
  const consumers = new Set<QueueConsumer>();

  return {
    async send(wakeUps) {
      const jobs = wakeUps.map(({ id, storyId, step, priority, delayMs }) => ({
        name: 'wake',
        data: { storyId, step } satisfies Wake,
        opts: { jobId: id, priority, delay: delayMs, attempts: 1, removeOnComplete: true, removeOnFail: true },
      }));
      await answerWithin(SEND_MS, 'wake-ups could not be sent', queue.addBulk(jobs));
    },
    async consume(handle, { concurrency, onError: onFailure }) {
      const running = new Set<Promise<void>>();
      const run = async (job: bullmq.Job) => {
        const handled = handle(job.data as Wake);
        running.add(handled);
        await handled.finally(() => running.delete(handled));
      };
      const worker = new Worker(name, run, {
        ...options,
        concurrency,
        lockDuration: settings.lockMs,
        stalledInterval: settings.stalledCheckMs,
        drainDelay: restSeconds,
        runRetryDelay: RETRY_MS,
      } as ConstructorParameters<typeof Worker>[2]);
      worker.on('error', onError);
      worker.on('failed', (_job: unknown, error: Error) => onFailure(error));
      try {
        await answerWithin(CONNECT_MS, 'it could not be listened to', worker.waitUntilReady());
      } catch (error) {
        void worker.close(true);
        throw error;
      }
      const consumer = {
        async close() {
          consumers.delete(consumer);
          const closed = worker.close();
          while (running.size > 0) await Promise.allSettled(running);
          await answerWithin(CLOSE_MS, 'it did not take leave of its worker', closed).catch(onError);
        },
      };
      consumers.add(consumer);
      return consumer;
    },
    async close() {
      await Promise.all([...consumers].map((consumer) => consumer.close()));
      await answerWithin(CLOSE_MS, 'it did not take leave of its sender', queue.close()).catch(onError);
    },
  };
}
