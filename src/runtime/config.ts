/** Configuration: one schema, read once from the environment, frozen. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { folderFault } from './folder-fault.ts';

const port = z.coerce.number().int().min(1).max(65_535);
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** Every variable Fablewright reads, with its default. `.env.example` describes the same, and a test holds them together. */
export const configSchema = z.object({
  /** Where the studio listens. When PORT is taken, the next free one of the ten after it is used, and said. */
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  /** Names people open the studio by, beside localhost and HOST, separated by commas; see web/known-hosts.ts. */
  ALLOWED_HOSTS: z
    .string()
    .transform((text) => text.split(',').map((name) => name.trim()))
    .pipe(z.array(z.string().regex(/^[\w.:-]+$/, 'must be host names without port, separated by commas')))
    .optional(),
  /** Everything the embedded parts keep: database, files, logs. */
  DATA_DIR: z.string().min(1).default('.data'),
  /** A PostgreSQL server of your own, instead of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** A Redis server for the queue, instead of PostgreSQL. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Steps a worker takes at once. 0 stands for one more than the threads below: enough to keep them busy. */
  WORKER_CONCURRENCY: whole(0, 256).default(0),
  /** Threads that draw, speak and typeset. 0 stands for one a core. */
  RENDER_THREADS: whole(0, 64).default(0),
  /** Seconds running steps may take to end after a stop was asked for. */
  SHUTDOWN_SECONDS: whole(0, 600).default(10),
  /** Whether the very first start makes a sample book. */
  SAMPLE_BOOK: flag.default(true),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export type Config = Readonly<Omit<z.output<typeof configSchema>, 'DATA_DIR'> & { DATA_DIR: string }>;

/** A configuration that cannot be used. The message names every bad variable, and never a value: it may be a secret. */
export class ConfigInvalid extends Error {
  readonly code = 'CONFIG_INVALID';
  readonly retryable = false;
}

/** An empty variable counts as not set: that is what an empty line in an env file means. Throws ConfigInvalid. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = configSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigInvalid(
      `The configuration cannot be used:\n${faults.join('\n')}\nSee .env.example for what each variable takes.`,
    );
  }
  return Object.freeze({ ...parsed.data, DATA_DIR: resolve(parsed.data.DATA_DIR) });
}

/** A new embedded database takes 65 MB; one that is there needs room for its log. Out of room it stops altogether. */
const ROOM_BYTES = { fresh: 128 * 1024 * 1024, there: 32 * 1024 * 1024 };

/** The same, with the data folder tried out. Throws ConfigInvalid; nothing has been written then. */
export async function readUsableConfig(environment: Parameters<typeof readConfig>[0]): Promise<Config> {
  const config = readConfig(environment);
  const there = config.DATABASE_URL !== undefined || existsSync(join(config.DATA_DIR, 'postgres-password'));
  const fault = await folderFault(config.DATA_DIR, there ? ROOM_BYTES.there : ROOM_BYTES.fresh);
  if (fault !== undefined)
    throw new ConfigInvalid(`The configuration cannot be used:\n  DATA_DIR: ${config.DATA_DIR} ${fault}`);
  return config;
}
