/** Configuration: one schema, read once from the environment, frozen. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { VENDORS } from '../providers/vendors.ts';
import { folderFault } from './folder-fault.ts';

const port = z.coerce.number().int().min(1).max(65_535);
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

const usd = z.coerce
  .number('must be an amount in US dollars, such as 0.80')
  .positive()
  .max(1_000_000)
  .transform((dollars) => Math.round(dollars * 1e6));
const names = z.string().transform((text) => text.split(',').map((name) => name.trim()));
const chain = names.pipe(z.array(z.string().min(1, 'must be names of models’ providers, separated by commas')).min(1));

/** What Fablewright itself reads; each vendor reads variables of its own beside it. */
const own = z.object({
  /** Where the studio listens. When PORT is taken, the next free one of the ten after it is used, and said. */
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  /** Names people open the studio by, beside localhost and HOST, separated by commas; see web/known-hosts.ts. */
  ALLOWED_HOSTS: names
    .pipe(z.array(z.string().regex(/^[\w.:-]+$/, 'must be host names without port, separated by commas')))
    .optional(),
  /** Everything the embedded parts keep: database, files, logs. */
  DATA_DIR: z.string().min(1).default('.data'),
  /** A PostgreSQL server of your own, instead of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** A Redis server for the queue, instead of PostgreSQL. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Steps a worker takes at once. 0 stands for one more than the threads below, which keeps them busy, or for 32 when vendors are configured. */
  WORKER_CONCURRENCY: whole(0, 256).default(0),
  /** Threads that draw, speak and typeset. 0 stands for one a core. */
  RENDER_THREADS: whole(0, 64).default(0),
  /** Seconds running steps may take to end after a stop was asked for. */
  SHUTDOWN_SECONDS: whole(0, 600).default(10),
  /** Whether the very first start makes a sample book. */
  SAMPLE_BOOK: flag.default(true),
  /**
   * Who makes what, in the order in which they are asked: vendors by name, and `embedded`. Left out: every configured vendor that can
   * do it, in the order of providers/vendors.ts, then `embedded`.
   */
  TEXT_CHAIN: chain.optional(),
  IMAGE_CHAIN: chain.optional(),
  SPEECH_CHAIN: chain.optional(),
  MODERATION_CHAIN: chain.optional(),
  CRITIC_CHAIN: chain.optional(),
  /** Whether vendors are given stand-ins instead of the names in a brief. */
  HIDE_NAMES: flag.default(true),
  /** Whether vendors may narrate: a voice cannot say a name it was not told. */
  SPEECH_HEARS_NAMES: flag.default(false),
  /** The most one book, and all books of a shop in a month, may cost at vendors, in US dollars. Left out: no cap. */
  BOOK_BUDGET_USD: usd.optional(),
  SHOP_MONTH_BUDGET_USD: usd.optional(),
  /** A JSON file of prices that go before the built-in table; see docs/providers.md. */
  PRICES_FILE: z.string().min(1).optional(),
  /** Minutes a book may be generating in one run (since it was started, resumed or approved) before it counts as stuck. */
  BOOK_DEADLINE_MINUTES: whole(1, 1440).default(60),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** Every variable with its default. `.env.example` describes the same, and a test holds them together. */
export const configSchema = z.object({
  ...own.shape,
  ...Object.assign({}, ...VENDORS.map(({ settings }) => settings.shape)),
} as typeof own.shape & Record<string, z.ZodType>);

export type Config = Readonly<z.output<typeof own>> & {
  /** What each vendor reads, by its name. */
  readonly vendors: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

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
  const values: Record<string, unknown> = parsed.data;
  const pick = (shape: object) =>
    Object.freeze(Object.fromEntries(Object.keys(shape).map((key) => [key, values[key]])));
  const vendors = Object.fromEntries(VENDORS.map(({ name, settings }) => [name, pick(settings.shape)]));
  const ours = pick(own.shape) as z.output<typeof own>;
  return Object.freeze({ ...ours, DATA_DIR: resolve(ours.DATA_DIR), vendors: Object.freeze(vendors) });
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
