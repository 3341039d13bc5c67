/** Parts for testing policies: endpoints that do as told, a ledger and a budget that remember, and time that passes at once. */
import { createHash } from 'node:crypto';
import { type Budget, type Ledger, QuotaExceeded } from '../../src/making/ledger-ports.ts';
import type { RateLimiter } from '../../src/making/limit-ports.ts';
import type { CallContext } from '../../src/making/ports.ts';
import type { Demand, Endpoint, ProviderAnswer } from '../../src/providers/endpoint.ts';
import { openBreakers } from '../../src/providers/policy/break-circuit.ts';
import type { PolicyDeps } from '../../src/providers/policy/policy-deps.ts';
import { openPrices } from '../../src/providers/prices/price-book.ts';
import {
  ProviderError,
  type ProviderErrorCode,
  type ProviderErrorDetails,
} from '../../src/providers/provider-errors.ts';

type End = Parameters<Ledger['closeCall']>[1];
export interface LedgerRow {
  id: string;
  provider: string;
  model: string;
  requestHash: string;
  estimateMicros: number;
  /** Every end that was told, in order. */
  ends: End[];
}
export interface PolicyParts {
  deps: PolicyDeps;
  rows: LedgerRow[];
  /** What is set aside now, by reservation. */
  reserved: Map<string, number>;
  reservations: number[];
  logged: { fields: object; message: string }[];
  alerts: string[];
  /** Milliseconds of every wait, in order. */
  waits: number[];
  taken: string[];
  corrected: { key: string; news: object; ageSeconds?: number }[];
  blocked: { key: string; seconds: number }[];
  pass(ms: number): void;
}

/** The clock stands still but for waits (which pass at once) and `pass`. */
export function createPolicyParts(over: Partial<PolicyDeps> = {}): PolicyParts {
  let now = Date.parse('2026-11-23T12:00:00Z');
  let nextId = 0;
  const rows: LedgerRow[] = [];
  const reserved = new Map<string, number>();
  const parts: Omit<PolicyParts, 'deps'> = {
    rows,
    reserved,
    reservations: [],
    logged: [],
    alerts: [],
    waits: [],
    taken: [],
    corrected: [],
    blocked: [],
    pass: (ms) => {
      now += ms;
    },
  };
  const log = (fields: object, message: string) => {
    parts.logged.push({ fields, message });
  };
  const clock = { now: () => new Date(now) };
  const ledger: Ledger = {
    async openCall({ id, provider, model, requestHash, estimateMicros }) {
      rows.push({ id, provider, model, requestHash, estimateMicros, ends: [] });
    },
    async closeCall(id, end) {
      rows.find((row) => row.id === id)!.ends.push(end);
    },
  };
  const budget: Budget = {
    async reserve(_work, micros, caps) {
      const spentMicros = [...reserved.values()].reduce((sum, each) => sum + each, 0);
      const capMicros = caps.bookMicros ?? Number.POSITIVE_INFINITY;
      if (spentMicros + micros > capMicros)
        throw new QuotaExceeded('book', { spentMicros, neededMicros: micros, capMicros });
      const id = `reservation-${parts.reservations.length}`;
      parts.reservations.push(micros);
      reserved.set(id, micros);
      return id;
    },
    async settle(id) {
      reserved.delete(id);
    },
  };
  const limiter: RateLimiter = {
    async take(key) {
      parts.taken.push(key);
      return { taken: true, waitSeconds: 0 };
    },
    async correct(key, news, ageSeconds) {
      parts.corrected.push({ key, news, ageSeconds });
    },
    async block(key, seconds) {
      parts.blocked.push({ key, seconds });
    },
    async close() {},
  };
  return {
    ...parts,
    deps: {
      ledger,
      budget,
      caps: { bookMicros: undefined, shopMonthMicros: undefined },
      limiter,
      breakers: openBreakers({ clock, log: { info: log, warn: log } }),
      prices: openPrices(),
      clock,
      ids: { next: () => `call-${nextId++}` },
      random: () => 0.5,
      log: { info: log, warn: log },
      alert: (code, provider, model) => void parts.alerts.push(`${code} ${provider} ${model}`),
      fingerprint: (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex'),
      wait: async (ms, signal) => {
        signal.throwIfAborted();
        parts.waits.push(ms);
        now += ms;
      },
      ...over,
    },
  };
}

export function contextOf(signal: AbortSignal = new AbortController().signal, until?: Date): CallContext {
  return { signal, until, work: { storyId: 'story', step: 'text:1', token: 'token', attempt: 1, shop: 'shop' } };
}

/** What the n-th call (from 1) does: an answer, or an error to throw. */
export type Act = (input: unknown, context: CallContext, nth: number) => Promise<ProviderAnswer<string>>;
export interface TrialEndpoint extends Endpoint<unknown, string> {
  calls: { input: unknown; context: CallContext }[];
}
export function trialEndpoint(
  act: Act,
  names: Partial<TrialEndpoint> & { demand?: Partial<Demand> } = {},
): TrialEndpoint {
  const calls: TrialEndpoint['calls'] = [];
  return {
    capability: 'text',
    provider: 'openai',
    model: 'gpt-6-luna',
    ...names,
    calls,
    estimate: () => ({ requests: 1, tokens: 1000, pictures: 0, characters: 0, costMicros: 0, ...names.demand }),
    call(input, context) {
      calls.push({ input, context });
      return act(input, context, calls.length);
    },
  };
}

export const answerOf = (value = 'done', more: Partial<ProviderAnswer<string>> = {}): ProviderAnswer<string> => ({
  value,
  usage: { provider: 'openai', model: 'gpt-6-luna', inputTokens: 1000, outputTokens: 400, costMicros: 0 },
  ...more,
});

export const errorOf = (code: ProviderErrorCode, details: Partial<ProviderErrorDetails> = {}): ProviderError =>
  new ProviderError(code, 'it went wrong', { provider: 'openai', model: 'gpt-6-luna', ...details });

/** Never answers, and does not listen to its signal. */
export const deaf: Act = () => new Promise(() => {});
/** Never answers, but ends with its signal. */
export const hanging: Act = (_input, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
/** Each call does the next of the acts: an error is thrown, a text answered; the last goes on for ever. */
export const inTurn = (...acts: (Error | string | Act)[]): Act => {
  return async (input, context, nth) => {
    const act = acts[Math.min(nth, acts.length) - 1]!;
    if (act instanceof Error) throw act;
    return typeof act === 'string' ? answerOf(act) : act(input, context, nth);
  };
};
