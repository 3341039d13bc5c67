/** Shared limits on Redis: one script a change, so that nobody comes between, and the server's clock. */
import { readFileSync } from 'node:fs';
import { Redis } from 'ioredis';
import type { RateLimiter } from '../../making/limit-ports.ts';
import {
  checkSeconds,
  checkTake,
  DEFAULT_PREFIX,
  type LimiterOptions,
  RateLimitsUnavailable,
} from './limiter-input.ts';
import { PACE } from './line.ts';

const SCRIPT = readFileSync(new URL('./line.lua', import.meta.url), 'utf8');
/** A server that does not answer within this is away: the step is tried again later. */
const COMMAND_MS = 5_000;
const CONNECT_MS = 5_000;

interface LineRedis extends Redis {
  fablewrightLine(key: string, input: string): Promise<[0 | 1, string]>;
}

/** Connects at the first call, and again when the connection breaks. Every method may throw RateLimitsUnavailable. */
export function openRedisLimiter(
  options: LimiterOptions & { url: string; onError?: (error: unknown) => void },
): RateLimiter {
  const { prefix = DEFAULT_PREFIX } = options;
  const redis = new Redis(options.url, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    commandTimeout: COMMAND_MS,
    // A connection that has silently died is found by the command on it, which is sent once more on a new one.
    socketTimeout: COMMAND_MS / 2,
    keepAlive: 10_000,
    maxRetriesPerRequest: 1,
    connectionName: 'fablewright limits',
  });
  redis.on('error', options.onError ?? (() => {}));
  redis.defineCommand('fablewrightLine', { numberOfKeys: 1, lua: SCRIPT });

  async function change(key: string, input: object): Promise<{ taken: boolean; waitSeconds: number }> {
    try {
      const json = JSON.stringify({ ...input, pace: PACE, now: options.now?.() });
      const [taken, waitMs] = await (redis as LineRedis).fablewrightLine(`${prefix}:limit:${key}`, json);
      return { taken: taken === 1, waitSeconds: Number(waitMs) / 1000 };
    } catch (error) {
      throw new RateLimitsUnavailable(error);
    }
  }

  return {
    async take(key, allowance, demand, longestWaitSeconds) {
      checkTake(allowance, demand, longestWaitSeconds);
      return change(key, { op: 'take', allowance, demand, longestWaitMs: longestWaitSeconds * 1000 });
    },
    async correct(key, news, ageSeconds = 0) {
      checkSeconds(ageSeconds);
      await change(key, { op: 'believe', news, ageMs: ageSeconds * 1000 });
    },
    async block(key, seconds) {
      checkSeconds(seconds);
      await change(key, { op: 'block', ms: seconds * 1000 });
    },
    async close() {
      redis.disconnect();
    },
  };
}
