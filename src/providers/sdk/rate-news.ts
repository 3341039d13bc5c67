/** What a vendor tells about its own limits, in the headers of an answer or of an error. */
import type { RateNews } from '../endpoint.ts';

export type HeaderBag = Readonly<Record<string, string | undefined>> | Headers | undefined;

/** Reads one header, whatever the case of its name. */
export function headerOf(headers: HeaderBag, name: string): string | undefined {
  if (headers === undefined) return undefined;
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  return headers[name] ?? Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };
/** Resets further off than this are no minute’s limit; they are believed up to here, so that a wrong clock blocks nobody for years. */
const LONGEST_SECONDS = 86_400;
/** A number as large as this is a point in time (seconds since 1970), not a duration. */
const EPOCH_FROM = 1_000_000_000;

const within = (seconds: number) => Math.min(LONGEST_SECONDS, Math.max(0, seconds));

/**
 * Seconds from `now` to what a header says: `1m30s`, `250ms`, `20`, `20.5`, an HTTP or ISO date, seconds or milliseconds since
 * 1970. Undefined when it says nothing of the kind.
 */
export function secondsUntil(text: string | undefined, now: Date): number | undefined {
  const said = text?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(said)) {
    const number = Number(said);
    if (number < EPOCH_FROM) return within(number);
    return within((number >= EPOCH_FROM * 1000 ? number / 1000 : number) - now.getTime() / 1000);
  }
  if (/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(said)) {
    let seconds = 0;
    for (const [, amount, unit] of said.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g))
      seconds += Number(amount) * (UNIT_SECONDS[unit ?? ''] ?? 0);
    return within(seconds);
  }
  // Date.parse takes almost anything; a date has a time of day and a year in it.
  if (!/\d{4}/.test(said) || !said.includes(':')) return undefined;
  const at = Date.parse(said);
  return Number.isNaN(at) ? undefined : within((at - now.getTime()) / 1000);
}

/** Seconds after which the vendor asks to be called again: `retry-after-ms`, or `Retry-After` as seconds or a date (RFC 9110, 10.2.3). */
export function retryAfterSeconds(headers: HeaderBag, now: Date): number | undefined {
  const ms = headerOf(headers, 'retry-after-ms');
  if (ms !== undefined && /^\d+(\.\d+)?$/.test(ms.trim())) return within(Number(ms) / 1000);
  return secondsUntil(headerOf(headers, 'retry-after'), now);
}

const METERS = { requests: 'requests', tokens: 'tokens', pictures: 'images' } as const;

const count = (text: string | undefined) =>
  text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : undefined;

/**
 * `x-ratelimit-{limit,remaining,reset}-{requests,tokens,images}` as OpenAI sends them (and those who follow it), and the plain
 * `x-ratelimit-*` and `ratelimit-*` of others, which count requests. Undefined when the headers tell nothing.
 */
export function rateNewsFrom(headers: HeaderBag, now: Date): RateNews | undefined {
  const news: RateNews = {};
  for (const [meter, name] of Object.entries(METERS) as [keyof RateNews, string][]) {
    const read = (what: string) =>
      headerOf(headers, `x-ratelimit-${what}-${name}`) ??
      (meter === 'requests'
        ? (headerOf(headers, `x-ratelimit-${what}`) ?? headerOf(headers, `ratelimit-${what}`))
        : undefined);
    const limit = count(read('limit'));
    const remaining = count(read('remaining'));
    const resetSeconds = secondsUntil(read('reset'), now);
    // A reset alone says nothing about how much there is.
    if (limit === undefined && remaining === undefined) continue;
    news[meter] = {
      ...(limit !== undefined && { limit }),
      ...(remaining !== undefined && { remaining }),
      ...(resetSeconds !== undefined && { resetSeconds }),
    };
  }
  return Object.keys(news).length > 0 ? news : undefined;
}
