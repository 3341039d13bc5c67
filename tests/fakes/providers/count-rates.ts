/** A vendor's own count of what it lets through in a minute, in either of the two ways vendors count. */

export interface Limits {
  /** A minute, for each model. */
  requests?: number;
  tokens?: number;
  pictures?: number;
  /**
   * `bucket` (the default) is full at first and refills evenly, as OpenAI counts; `window` counts what came within the last
   * minute; `both` asks both, so that whoever passes keeps any vendor's rule.
   */
  count?: 'bucket' | 'window' | 'both';
  /** Seconds of the "minute", so that a test need not last minutes. */
  minuteSeconds?: number;
}
export const METERS = ['requests', 'tokens', 'pictures'] as const;
export type Meter = (typeof METERS)[number];
export type Used = Record<Meter, number>;
export interface MeterState {
  limit: number;
  remaining: number;
  /** Seconds until all of it is free again. */
  resetSeconds: number;
}
export type RateState = Partial<Record<Meter, MeterState>>;
export interface RateVerdict {
  state: RateState;
  /** What had no room, and in how many seconds there will be some. */
  refused?: { meter: Meter; limit: number; used: number; requested: number; seconds: number };
}

export interface RateCounter {
  /** Lets a call through and counts it, or refuses it and counts nothing. `now` in milliseconds. */
  take(model: string, used: Used, now: number): RateVerdict;
}

export function countRates(limits: Limits): RateCounter {
  const windowMs = (limits.minuteSeconds ?? 60) * 1000;
  const seen = new Map<string, { at: number; used: Used }[]>();
  const buckets = new Map<string, { level: number; at: number }>();
  const counts = limits.count ?? 'bucket';

  /** How much is used and, if there is no room for `wanted`, in how many milliseconds there will be. */
  function room(model: string, meter: Meter, limit: number, wanted: number, now: number) {
    let used = 0;
    let waitMs = 0;
    let resetMs = 0;
    if (counts !== 'bucket') {
      const recent = (seen.get(model) ?? []).filter(({ at }) => now - at < windowMs);
      seen.set(model, recent);
      used = recent.reduce((sum, each) => sum + each.used[meter], 0);
      let free = limit - used;
      for (const each of recent) {
        if (free >= wanted) break;
        free += each.used[meter];
        waitMs = each.at + windowMs - now;
      }
      resetMs = (recent.at(-1)?.at ?? now) + windowMs - now;
    }
    if (counts !== 'window') {
      const key = `${model} ${meter}`;
      const bucket = buckets.get(key) ?? { level: limit, at: now };
      bucket.level = Math.min(limit, bucket.level + ((now - bucket.at) / windowMs) * limit);
      bucket.at = now;
      buckets.set(key, bucket);
      used = Math.max(used, limit - bucket.level);
      waitMs = Math.max(waitMs, ((Math.min(wanted, limit) - bucket.level) / limit) * windowMs);
      resetMs = Math.max(resetMs, ((limit - bucket.level) / limit) * windowMs);
    }
    // A hair of rounding is nobody's fault.
    return { used, fits: limit - used >= wanted - 1e-6, waitMs: Math.max(0, waitMs), resetMs };
  }

  return {
    take(model, used, now) {
      let refused: RateVerdict['refused'];
      for (const meter of METERS) {
        const limit = limits[meter];
        if (limit === undefined || used[meter] === 0) continue;
        const { fits, used: already, waitMs } = room(model, meter, limit, used[meter], now);
        if (!fits && (refused === undefined || waitMs / 1000 > refused.seconds))
          refused = { meter, limit, used: Math.ceil(already), requested: used[meter], seconds: waitMs / 1000 };
      }
      if (refused === undefined) {
        if (counts !== 'bucket') seen.set(model, [...(seen.get(model) ?? []), { at: now, used }]);
        for (const meter of METERS) {
          const bucket = buckets.get(`${model} ${meter}`);
          if (bucket) bucket.level -= used[meter];
        }
      }
      const state: RateState = {};
      for (const meter of METERS) {
        const limit = limits[meter];
        if (limit === undefined || used[meter] === 0) continue;
        const { used: already, resetMs } = room(model, meter, limit, 0, now);
        state[meter] = { limit, remaining: Math.max(0, Math.floor(limit - already)), resetSeconds: resetMs / 1000 };
      }
      return { state, ...(refused ? { refused } : {}) };
    },
  };
}
