/** What the policies are given from outside. */
import type { Budget, Capability, Caps, Ledger } from '../../making/ledger-ports.ts';
import type { RateLimiter } from '../../making/limit-ports.ts';
import type { Clock, Ids } from '../../making/ports.ts';
import type { PriceBook } from '../prices/price-book.ts';
import type { Breakers } from './break-circuit.ts';
import type { PolicyLog } from './policy-log.ts';

/** Waits so many milliseconds; rejects with the signal's reason as soon as it aborts. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;
/** Tells an operator of what does not heal by itself. */
export type Alert = (code: string, provider: string, model: string) => void;

export interface PolicyDeps {
  ledger: Ledger;
  budget: Budget;
  /** Of the book and of its shop's month. With neither, nothing is set aside. */
  caps: Caps;
  limiter: RateLimiter;
  /** One for the whole process, so that all chains know of a vendor that is down. */
  breakers: Breakers;
  prices: PriceBook;
  clock: Clock;
  ids: Ids;
  /** 0 (included) to 1 (not included). */
  random: () => number;
  log: PolicyLog;
  alert: Alert;
  /** One hash for anything a request is made of. */
  fingerprint: (value: unknown) => string;
  /** Real time when left out. */
  wait?: Wait;
  /** Seconds a call may take; what is left out has the default of limit-time.ts. */
  timeLimits?: Partial<Record<Capability, number>>;
}
