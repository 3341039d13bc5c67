/**
 * What can go wrong at a model, decided once where it goes wrong: whether the same call may be tried again, whether another
 * vendor may be asked, and when. Every policy reads these fields and none looks at a status or a message again.
 */
import type { Usage } from '../making/ports.ts';
import type { RateNews } from './endpoint.ts';

/**
 * - `PROVIDER_RATE_LIMITED`: too many requests; the vendor has room later.
 * - `PROVIDER_CREDIT_EXHAUSTED`: nothing left to spend there. It does not heal by waiting: fall back, and alert.
 * - `PROVIDER_UNAVAILABLE`: 5xx, no connection, a connection lost in the middle.
 * - `PROVIDER_TIMEOUT`: no answer within the call's deadline.
 * - `PROVIDER_REQUEST_REFUSED`: 400 and the like. Our request is wrong, so no other vendor is asked.
 * - `PROVIDER_KEY_REFUSED`: 401, 403. No other vendor is asked: somebody has to mend the key.
 * - `PROVIDER_MODEL_GONE`: the vendor no longer has the model (404): fall back, and alert.
 * - `PROVIDER_BUSY`: our own limiter has no room for longer than a worker should be held; the step is put off.
 * - `PROVIDER_BREAKER_OPEN`: it failed so often that it is left alone for a while.
 * - `CONTENT_REJECTED`: the vendor will not make this. No other vendor is asked.
 * - `ANSWER_CUT_OFF`, `ANSWER_INVALID`: the answer stopped in the middle, or is not what the schema asks; one repair is tried.
 * - `PICTURE_INVALID`: no picture, a broken one, or one far from the size asked for. `SPEECH_INVALID`: the same for sound.
 * - `DOWNLOAD_REFUSED`: an address that must not be fetched, or a body that is too large; see safe-fetch.
 */
export type ProviderErrorCode =
  | 'PROVIDER_RATE_LIMITED'
  | 'PROVIDER_CREDIT_EXHAUSTED'
  | 'PROVIDER_UNAVAILABLE'
  | 'PROVIDER_TIMEOUT'
  | 'PROVIDER_REQUEST_REFUSED'
  | 'PROVIDER_KEY_REFUSED'
  | 'PROVIDER_MODEL_GONE'
  | 'PROVIDER_BUSY'
  | 'PROVIDER_BREAKER_OPEN'
  | 'CONTENT_REJECTED'
  | 'ANSWER_CUT_OFF'
  | 'ANSWER_INVALID'
  | 'PICTURE_INVALID'
  | 'SPEECH_INVALID'
  | 'DOWNLOAD_REFUSED';

interface Verdict {
  /** The same call to the same model may succeed. */
  retryable: boolean;
  /** Another vendor may be asked. */
  fallback: boolean;
  /** It tells of the vendor's health, so the breaker counts it. */
  outage: boolean;
  /** What to do next, in plain words. */
  next: string;
}

const VERDICTS: Readonly<Record<ProviderErrorCode, Verdict>> = {
  PROVIDER_RATE_LIMITED: {
    retryable: true,
    fallback: true,
    outage: false,
    next: 'Resume the story in a few minutes, or raise the limits of the account at the vendor.',
  },
  PROVIDER_CREDIT_EXHAUSTED: {
    retryable: false,
    fallback: true,
    outage: true,
    next: 'Add credit to the account at the vendor, then resume the story.',
  },
  PROVIDER_UNAVAILABLE: {
    retryable: true,
    fallback: true,
    outage: true,
    next: 'Resume the story; if the vendor stays away, put another one into the chain.',
  },
  PROVIDER_TIMEOUT: {
    retryable: true,
    fallback: true,
    outage: true,
    next: 'Resume the story; if it happens again, use a faster model or another vendor.',
  },
  PROVIDER_REQUEST_REFUSED: {
    retryable: false,
    fallback: false,
    outage: false,
    next: 'Check that the configured model takes such a request; the log has the vendor’s words. Then resume the story.',
  },
  PROVIDER_KEY_REFUSED: {
    retryable: false,
    fallback: false,
    outage: false,
    next: 'Check the vendor’s key in the configuration, restart, then resume the story.',
  },
  PROVIDER_MODEL_GONE: {
    retryable: false,
    fallback: true,
    outage: true,
    next: 'Configure a model that the vendor still offers, then resume the story.',
  },
  PROVIDER_BUSY: {
    retryable: true,
    fallback: false,
    outage: false,
    next: 'Nothing: the step goes on when there is room.',
  },
  PROVIDER_BREAKER_OPEN: {
    retryable: true,
    fallback: true,
    outage: false,
    next: 'Resume the story in a few minutes; the log tells what the vendor answered.',
  },
  CONTENT_REJECTED: {
    retryable: false,
    fallback: false,
    outage: false,
    next: 'Change the brief: leave out what does not belong into a book for children.',
  },
  ANSWER_CUT_OFF: {
    retryable: true,
    fallback: true,
    outage: false,
    next: 'Resume the story, or use another text model.',
  },
  ANSWER_INVALID: { retryable: true, fallback: true, outage: false, next: 'Resume the story, or use another model.' },
  PICTURE_INVALID: {
    retryable: true,
    fallback: true,
    outage: true,
    next: 'Resume the story, or use another image model.',
  },
  SPEECH_INVALID: {
    retryable: true,
    fallback: true,
    outage: true,
    next: 'Resume the story, or use another speech model.',
  },
  DOWNLOAD_REFUSED: {
    retryable: false,
    fallback: true,
    outage: true,
    next: 'The vendor pointed to an address that is not safe to fetch. Use another vendor until this is cleared up.',
  },
};

export interface ProviderErrorDetails {
  provider: string;
  model: string;
  status?: number;
  /** Seconds after which the vendor asks to be called again. */
  retryAfterSeconds?: number;
  /** Set by the limiter alone: put the step off for so long, without counting a failure. */
  postponeSeconds?: number;
  /** What the failed call has cost all the same. */
  usage?: Usage;
  rate?: RateNews;
  /** For an answer that a repair may mend: what is wrong with it, to be told to the model. */
  repair?: string;
  cause?: unknown;
}

export class ProviderError extends Error {
  readonly code: ProviderErrorCode;
  readonly retryable: boolean;
  readonly fallback: boolean;
  readonly outage: boolean;
  readonly next: string;
  readonly provider: string;
  readonly model: string;
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  readonly postponeSeconds?: number;
  readonly usage?: Usage;
  readonly rate?: RateNews;
  readonly repair?: string;

  /** `what` says what happened, without secrets and without a word of the brief: it is shown and logged. */
  constructor(code: ProviderErrorCode, what: string, { cause, ...details }: ProviderErrorDetails) {
    super(`${details.model} at ${details.provider}: ${what}`, { cause });
    this.name = 'ProviderError';
    this.code = code;
    const { retryable, fallback, outage, next } = VERDICTS[code];
    this.retryable = retryable;
    this.fallback = fallback;
    this.outage = outage;
    this.next = next;
    this.provider = details.provider;
    this.model = details.model;
    Object.assign(this, details);
  }
}
