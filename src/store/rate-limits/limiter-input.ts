/** What both limiters take from outside, and the fault of a limiter whose server is away. */
import type { Allowance } from '../../making/limit-ports.ts';
import { type Demands, METERS } from './line.ts';

export interface LimiterOptions {
  /** Names this installation’s lines on a server that several share. */
  prefix?: string;
  /** Milliseconds since 1970, for tests alone. Left out, the server’s own clock counts: processes disagree about the time. */
  now?: () => number;
}
export const DEFAULT_PREFIX = 'fablewright';

/** Nobody can be counted, so nobody is let through: unlimited calls would be refused by the vendor, or paid for past the plan. */
export class RateLimitsUnavailable extends Error {
  readonly code = 'RATE_LIMITS_UNAVAILABLE';
  readonly retryable = true;
  readonly next = 'Check that Redis runs and takes connections; the step goes on when it is back.';
  constructor(cause: unknown) {
    super(`The shared rate limits are not available: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      cause,
    });
  }
}

/** A limit or a demand that is no number would stand in the line for ever. Throws RangeError. */
export function checkTake(allowance: Allowance, demand: Demands, longestWaitSeconds: number): void {
  for (const name of METERS) {
    const limit = allowance[name];
    if (limit !== undefined && !(limit > 0 && Number.isFinite(limit)))
      throw new RangeError(`An allowance of ${limit} ${name} a minute cannot be kept; leave it out for no limit.`);
    if (!(demand[name] >= 0 && Number.isFinite(demand[name])))
      throw new RangeError(`A call cannot take ${demand[name]} ${name}.`);
  }
  checkSeconds(longestWaitSeconds);
}

/** Throws RangeError. */
export function checkSeconds(seconds: number): void {
  if (!(seconds >= 0 && Number.isFinite(seconds))) throw new RangeError(`${seconds} is no number of seconds to wait.`);
}
