/** How Gemini says no, where that is peculiar to it. */
import type { CallFacts } from '../sdk/classify-error.ts';
import { secondsUntil } from '../sdk/rate-news.ts';
import type { Refusal } from '../sdk/read-refusal.ts';

export const GOOGLE = 'google';

/** Words of the two refusals that a wait does not heal; a limit of 0 is a model that the account's tier does not have. */
const NO_CREDIT =
  /\bprepa(?:y|id|yment)\b|credits? (?:are|is|have been) (?:depleted|exhausted|used up)|spend(?:ing)? cap|\blimit: 0\b/i;
/** What a spent day's quota waits for lies hours away; it is asked for again each hour, in case somebody has raised it. */
const DAY_QUOTA_SECONDS = 3600;

interface Detail {
  /** google.rpc.RetryInfo: `34s`, `1.5s`. */
  retryDelay?: unknown;
  /** google.rpc.QuotaFailure. */
  violations?: unknown;
}

/** The typed details of a google.rpc.Status, https://cloud.google.com/apis/design/errors#error_details */
function detailsOf(body: unknown): Detail[] {
  const error = (body as { error?: { details?: unknown } } | undefined)?.error;
  return Array.isArray(error?.details) ? error.details.filter((each) => typeof each === 'object' && each !== null) : [];
}
const retryDelayOf = ({ body }: Refusal): string | undefined =>
  detailsOf(body)
    .map(({ retryDelay }) => retryDelay)
    .find((delay) => typeof delay === 'string');
const quotasOf = ({ body }: Refusal): string[] =>
  detailsOf(body).flatMap(({ violations }) =>
    Array.isArray(violations) ? violations.map((each) => String((each as { quotaId?: unknown } | null)?.quotaId)) : [],
  );

export const callFacts = (model: string, clock: CallFacts['clock']): CallFacts => ({
  provider: GOOGLE,
  model,
  clock,
  // Gemini answers a wrong key with 400 (reason API_KEY_INVALID).
  isKeyRefused: ({ codes }) => codes.includes('api_key_invalid') || codes.includes('api_key_service_blocked'),
  // A used-up account and a full minute are both 429 RESOURCE_EXHAUSTED, with the same first sentence (“check your plan and billing
  // details”). A full minute names its quota or says when to come back; the account does neither.
  isCreditExhausted: (refusal) =>
    refusal.codes.includes('resource_exhausted') &&
    (NO_CREDIT.test(refusal.message) ||
      (/plan and billing/i.test(refusal.message) &&
        retryDelayOf(refusal) === undefined &&
        quotasOf(refusal).length === 0)),
  retryAfterSeconds(refusal) {
    const told = secondsUntil(retryDelayOf(refusal), clock.now());
    return quotasOf(refusal).some((quota) => /PerDay/i.test(quota)) ? Math.max(told ?? 0, DAY_QUOTA_SECONDS) : told;
  },
});
