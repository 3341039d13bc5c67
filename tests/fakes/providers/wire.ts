/** One vendor's wire format, as the server (serve-wire.ts) uses it: which requests there are, what they are answered, and how it says no. */
import type { RateState } from './count-rates.ts';
import type { Fault } from './faults.ts';
import type { FormBody } from './read-form.ts';
import type { StandInOptions } from './stand-in-types.ts';
import type { Kind, VendorName } from './vendor-names.ts';

export interface WireRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  /** Parsed JSON; undefined for a form or an empty body. */
  json: unknown;
  form?: FormBody;
}
export interface WireAnswer {
  status: number;
  headers?: Record<string, string>;
  /** JSON unless it is bytes. */
  body: unknown;
  used?: { inputTokens?: number; outputTokens?: number };
}
/** A request that was understood. */
export interface Understood {
  kind: Kind;
  model: string;
  task?: string;
  inputTokens: number;
  pictures: number;
  characters: number;
  /** Makes the answer. Faults that change what is inside it are its own business; the others are the server's. */
  answer(fault: Fault | undefined): Promise<WireAnswer>;
}
/** Why there is no answer, to be said in the vendor's own way. */
export type Failure =
  | { what: 'bad-request'; message: string; param?: string }
  | { what: 'no-such-path' }
  | { what: 'no-key' }
  | { what: 'no-model'; model: string }
  | { what: 'rate-limited'; model: string; meter: string; limit: number; retryAfterSeconds?: number }
  | { what: 'credit' }
  | { what: 'server-error' }
  | { what: 'overloaded' };

export interface Wire {
  vendor: VendorName;
  /** True when the request holds the key; `key` is the one that counts. */
  authorised(request: WireRequest, key: string): boolean;
  /** Throws BadRequest, or NoModel. Undefined when the path is none of the vendor's. */
  understand(request: WireRequest, origin: string): Understood | undefined;
  /** `echo` is the key that was sent: careless servers repeat what they were given, so ours do. */
  fail(failure: Failure, echo: string): WireAnswer;
  /** How it tells of its limits on every answer. */
  rateHeaders?(state: RateState): Record<string, string>;
}
export type WireMaker = (options: StandInOptions) => Wire;
