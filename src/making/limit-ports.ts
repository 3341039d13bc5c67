/** Limits that all processes share, as a port: a vendor counts the calls of the whole installation, not of one worker. */

/** A minute’s allowance; what is left out is not limited until a correction tells. */
export interface Allowance {
  requests?: number;
  tokens?: number;
  pictures?: number;
}
export type Meter = keyof Allowance;

export interface RateLimiter {
  /**
   * Stands in line for room at `key` (a vendor and model). The place in line is taken at once, so callers are served in order:
   * `waitSeconds` is how long to wait before the call may be made. When that would be longer than `longestWaitSeconds`, nothing is
   * taken, and `waitSeconds` says when to ask again.
   */
  take(
    key: string,
    allowance: Allowance,
    demand: { requests: number; tokens: number; pictures: number },
    longestWaitSeconds: number,
  ): Promise<{ taken: boolean; waitSeconds: number }>;
  /**
   * What the vendor says of its own count: less room than believed is believed; a limit it tells replaces the configured one, and never
   * makes us faster than that. `ageSeconds`: how long ago it counted, which is when the call was sent; compared with what we believed then.
   */
  correct(
    key: string,
    news: Partial<Record<Meter, { limit?: number; remaining?: number; resetSeconds?: number }>>,
    ageSeconds?: number,
  ): Promise<void>;
  /** Nobody is let through for so long: the vendor has said so (`Retry-After`). */
  block(key: string, seconds: number): Promise<void>;
  close(): Promise<void>;
}
