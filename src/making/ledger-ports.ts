/** What is paid for and what may be spent, as small ports: every call of a model is on record, and nothing is spent past a cap. */
import type { CallContext, Usage } from './ports.ts';

export const CAPABILITIES = ['text', 'image', 'speech', 'moderation', 'critic'] as const;
/** What a model can do; each has a chain of models of its own. */
export type Capability = (typeof CAPABILITIES)[number];

export interface Ledger {
  /**
   * Before the call, so that even a call whose worker dies is on record; it then counts with its estimate. Throws AttemptOver
   * (`ATTEMPT_OVER`) when the attempt has lost its step: nothing may be begun for it any more.
   */
  openCall(call: {
    id: string;
    work: CallContext['work'];
    capability: Capability;
    provider: string;
    model: string;
    requestHash: string;
    /** The most the call may cost, in millionths of a US dollar. */
    estimateMicros: number;
  }): Promise<void>;
  /** A call that tells its end twice (aborted, then answered all the same) keeps the later telling. */
  closeCall(
    id: string,
    end: { outcome: 'ok' | 'failed' | 'aborted'; usage?: Usage; errorCode?: string; durationMs: number },
  ): Promise<void>;
}

/** Caps in millionths of a US dollar; undefined is no cap. */
export interface Caps {
  bookMicros: number | undefined;
  shopMonthMicros: number | undefined;
}
export interface Budget {
  /**
   * Sets the most a call may cost aside, against the caps of its book and of its shop's month (UTC), in one transaction: two
   * calls cannot both take the last of it. What attempts that died had set aside is free again when their step is taken back.
   * Answers with the reservation's id. Throws QuotaExceeded, BudgetSetAside when only calls under way stand in the way, or AttemptOver
   * when the attempt has lost its step.
   */
  reserve(work: CallContext['work'], micros: number, caps: Caps): Promise<string>;
  /** Frees what was set aside; what the call really cost is in the ledger by then. */
  settle(reservation: string): Promise<void>;
}

/** The cap is reached: the book pauses, with everything that is made kept, and can be resumed when the cap is raised. */
export class QuotaExceeded extends Error {
  readonly code = 'QUOTA_EXCEEDED';
  readonly retryable = false;
  readonly next: string;
  constructor(scope: 'book' | 'shop month', figures: { spentMicros: number; neededMicros: number; capMicros: number }) {
    const usd = (micros: number) => `$${(micros / 1e6).toFixed(micros < 10_000 ? 4 : 2)}`;
    const { spentMicros, neededMicros, capMicros } = figures;
    super(
      `The budget of the ${scope === 'book' ? 'book' : 'shop for this month'} is used up: ${usd(spentMicros)} of ${usd(capMicros)} is spent or set aside, and the next call may cost ${usd(neededMicros)}.`,
    );
    this.next = `Raise ${scope === 'book' ? 'BOOK_BUDGET_USD' : 'SHOP_MONTH_BUDGET_USD'}${scope === 'book' ? '' : ', or wait for the next month'}, then resume the book. Nothing made so far is lost.`;
  }
}

/** There is money, but calls under way have it set aside; most of it comes back when they have told what they cost. */
export class BudgetSetAside extends Error {
  readonly code = 'BUDGET_SET_ASIDE';
  readonly retryable = true;
  readonly next = 'Nothing: the step goes on when the calls under way have ended.';
  /** As long as a call usually takes. */
  readonly postponeSeconds = 5;
  constructor() {
    super('What is left of the budget is set aside for calls that are under way.');
  }
}
