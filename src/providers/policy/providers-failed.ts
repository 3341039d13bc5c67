/** Every vendor of a chain has failed, each in its own way. */
import { ProviderError } from '../provider-errors.ts';
import { codeOf } from './code-of.ts';

/** Waiting is all that is needed: the vendor itself, or our own breaker, has said until when. */
const WAITING: ReadonlySet<string> = new Set(['PROVIDER_RATE_LIMITED', 'PROVIDER_BREAKER_OPEN']);

export interface Failure {
  provider: string;
  model: string;
  error: unknown;
}

export class ProvidersFailed extends Error {
  readonly code = 'PROVIDERS_FAILED';
  /** When one of them may do better later. */
  readonly retryable: boolean;
  readonly next: string;
  readonly failures: readonly Failure[];
  /** Seconds until the soonest may be asked again, when time is all that it takes: the step is put off, not failed. */
  readonly postponeSeconds?: number;
  constructor(failures: readonly Failure[]) {
    const told = failures.map(({ provider, model, error }) => `${model} at ${provider}: ${codeOf(error)}`);
    super(`None of the configured models could do it (${told.join('; ')}).`, { cause: failures.at(-1)?.error });
    this.name = 'ProvidersFailed';
    this.failures = failures;
    this.retryable = failures.some(({ error }) => isRetryable(error));
    // Whoever will never do it (no credit, not its language) does not count; whoever may be back at once is asked again at once.
    const waits = failures.flatMap(({ error }) => waitOf(error) ?? []);
    const mayBeBack = failures.some(({ error }) => isRetryable(error) && waitOf(error) === undefined);
    if (waits.length > 0 && !mayBeBack) this.postponeSeconds = Math.min(...waits);
    this.next = adviceOf(failures);
  }
}

/** Seconds until this vendor may be asked again, when that is all that is wrong with it. */
export const waitOf = (error: unknown): number | undefined =>
  error instanceof ProviderError && WAITING.has(error.code) ? error.retryAfterSeconds : undefined;

/** What somebody has to do comes before what mends itself. */
function adviceOf(failures: readonly Failure[]): string {
  const byHand = failures.find(({ error }) => !isRetryable(error) && nextOf(error) !== undefined);
  return nextOf((byHand ?? failures[0])?.error) ?? 'Resume the story in a few minutes.';
}

const isRetryable = (error: unknown): boolean =>
  error instanceof Error && 'retryable' in error && error.retryable === true;
const nextOf = (error: unknown): string | undefined =>
  error instanceof Error && 'next' in error && typeof error.next === 'string' ? error.next : undefined;
