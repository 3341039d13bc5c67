/** Turns whatever a call of the SDK throws into one ProviderError: the only place where a status or a message is looked at. */
import { APICallError, InvalidArgumentError, LoadAPIKeyError, UnsupportedFunctionalityError } from '@ai-sdk/provider';
import { DownloadError } from '@ai-sdk/provider-utils';
import { ProviderError, type ProviderErrorCode, type ProviderErrorDetails } from '../provider-errors.ts';
import { rateNewsFrom, retryAfterSeconds } from './rate-news.ts';
import { type Refusal, readRefusal, speakable, wordsSent } from './read-refusal.ts';

/** Who was called, and what is peculiar to that vendor. Each test is asked before the common ones. */
export interface CallFacts {
  provider: string;
  model: string;
  clock: { now(): Date };
  isCreditExhausted?(refusal: Refusal): boolean;
  isContentRefused?(refusal: Refusal): boolean;
  isModelGone?(refusal: Refusal): boolean;
  isKeyRefused?(refusal: Refusal): boolean;
  isRateLimited?(refusal: Refusal): boolean;
  /** Where the vendor tells the wait in the body (`RetryInfo`). Headers are read already. */
  retryAfterSeconds?(refusal: Refusal): number | undefined;
}

const CREDIT_CODES =
  /^(insufficient_(quota|credits?|funds|balance)|billing_(hard_limit_reached|not_active|error)|payment_required|quota_exceeded|credits?_exhausted|out_of_credits|account_deactivated_for_billing)$/;
const CONTENT_CODES =
  /^((image_)?content_(policy|filter|moderation)\w*|moderation_(blocked|failed)|invalid_prompt|responsible_ai_policy_violation|safety_violations?|prohibited_content|content_filtered)$/;
/** Reported inside an answer with status 200, where the SDK makes a 400 of them. */
const LIMIT_CODES = /^(rate_limit_exceeded|too_many_requests)$/;
const FAILURE_CODES =
  /^(server_error|internal_(server_)?error|service_unavailable|overloaded(_error)?|downstream_service_(error|unavailable)|generation_timeout)$/;
const MODEL_CODES = /^(model_not_found|model_(decommissioned|deprecated|retired)|deprecated_model|unknown_model)$/;

const hasCode = ({ codes }: Refusal, pattern: RegExp) => codes.some((code) => pattern.test(code));

/** Errors of the socket, which no answer came with. */
const TIMED_OUT = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT', 'ESOCKETTIMEDOUT']);
const UNREACHABLE =
  /^(ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|EPROTO|ERR_SSL|ERR_TLS|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|UND_ERR_|HPE_|ERR_HTTP|ERR_STREAM)/;

interface Coded {
  code?: unknown;
}

/** The error and what caused it, outermost first. */
function* causes(error: unknown): Generator<Error & Coded> {
  const seen = new Set<unknown>();
  for (let each = error; each instanceof Error && !seen.has(each); each = each.cause) {
    seen.add(each);
    yield each;
  }
}

/** Decides what a refusal with a status means: what the vendor alone knows first, then codes, then the status. */
function codeOf(refusal: Refusal, facts: CallFacts): ProviderErrorCode {
  const { status = 0 } = refusal;
  if (facts.isCreditExhausted?.(refusal)) return 'PROVIDER_CREDIT_EXHAUSTED';
  if (facts.isContentRefused?.(refusal)) return 'CONTENT_REJECTED';
  if (facts.isModelGone?.(refusal)) return 'PROVIDER_MODEL_GONE';
  if (facts.isKeyRefused?.(refusal)) return 'PROVIDER_KEY_REFUSED';
  if (facts.isRateLimited?.(refusal)) return 'PROVIDER_RATE_LIMITED';
  if (status === 402 || hasCode(refusal, CREDIT_CODES)) return 'PROVIDER_CREDIT_EXHAUSTED';
  if (status === 429 || hasCode(refusal, LIMIT_CODES)) return 'PROVIDER_RATE_LIMITED';
  // 408, 409 and 425 are about this moment, not about the request.
  if (status >= 500 || status === 408 || status === 409 || status === 425) return 'PROVIDER_UNAVAILABLE';
  if (hasCode(refusal, FAILURE_CODES)) return 'PROVIDER_UNAVAILABLE';
  if (hasCode(refusal, CONTENT_CODES)) return 'CONTENT_REJECTED';
  if (status === 404 || status === 410 || hasCode(refusal, MODEL_CODES)) return 'PROVIDER_MODEL_GONE';
  if (status === 401 || status === 403) return 'PROVIDER_KEY_REFUSED';
  return 'PROVIDER_REQUEST_REFUSED';
}

const SAID: Readonly<Partial<Record<ProviderErrorCode, string>>> = {
  PROVIDER_RATE_LIMITED: 'too many requests',
  PROVIDER_CREDIT_EXHAUSTED: 'the credit of the account is used up',
  PROVIDER_UNAVAILABLE: 'the service failed',
  PROVIDER_REQUEST_REFUSED: 'the request was refused',
  PROVIDER_KEY_REFUSED: 'the key was refused',
  PROVIDER_MODEL_GONE: 'there is no such model',
  CONTENT_REJECTED: 'it was refused as unsafe',
};

function fromRefusal(error: APICallError, facts: CallFacts): ProviderError {
  const refusal = readRefusal(error);
  const code = codeOf(refusal, facts);
  const now = facts.clock.now();
  const wait = retryAfterSeconds(refusal.headers, now) ?? facts.retryAfterSeconds?.(refusal);
  const rate = rateNewsFrom(refusal.headers, now);
  const named = refusal.codes.filter((each) => /[a-z]/.test(each)).slice(0, 3);
  const what = `${SAID[code]} (${[`status ${refusal.status}`, ...named].join(', ')})`;
  const details: ProviderErrorDetails = {
    ...who(facts),
    ...(refusal.status !== undefined && { status: refusal.status }),
    ...(wait !== undefined && { retryAfterSeconds: wait }),
    ...(rate !== undefined && { rate }),
    // The SDK’s own error carries the whole request, and with it the brief: it must not reach a log.
    ...(code !== 'CONTENT_REJECTED' && {
      cause: new VendorSaid(speakable(refusal.message, wordsSent(error.requestBodyValues))),
    }),
  };
  return new ProviderError(code, what, details);
}

const who = ({ provider, model }: CallFacts) => ({ provider, model });

/** What the vendor answered, cleaned of keys and of what was sent. Only for the log. */
export class VendorSaid extends Error {
  override readonly name = 'VendorSaid';
}

/**
 * Never throws. What is a ProviderError already stays as it is, wherever it stands in the chain of causes; so does the refusal of an
 * unsafe address (`code: 'DOWNLOAD_REFUSED'`). An aborted signal is not looked at here: see call-vendor.ts.
 */
export function classifyError(error: unknown, facts: CallFacts): ProviderError {
  const chain = [...causes(error)];
  for (const each of chain) {
    if (each instanceof ProviderError) return each;
    if (each.code === 'DOWNLOAD_REFUSED' || DownloadError.isInstance(each))
      return new ProviderError('DOWNLOAD_REFUSED', 'an address was not safe to fetch, or its body too large', {
        ...who(facts),
        // The SDK’s words name the address with all its parameters, which may be a signature.
        cause: DownloadError.isInstance(each) ? undefined : each,
      });
  }
  const unfit = chain.find(({ code }) => code === 'DOWNLOAD_UNFIT');
  if (unfit)
    return new ProviderError('PICTURE_INVALID', 'what was downloaded is no usable picture', {
      ...who(facts),
      cause: unfit,
    });
  const call = chain.find((each) => APICallError.isInstance(each)) as APICallError | undefined;
  if (call?.statusCode !== undefined && call.statusCode >= 300) return fromRefusal(call, facts);

  const socket = chain.findLast(({ code }) => typeof code === 'string' && UNREACHABLE.test(code));
  const late = chain.find(({ name, code }) => name === 'TimeoutError' || TIMED_OUT.has(String(code)));
  if (late) return new ProviderError('PROVIDER_TIMEOUT', 'no answer in time', { ...who(facts), cause: socket });
  if (socket || chain.some(({ name, message }) => name === 'AbortError' || /terminated|fetch failed/.test(message)))
    return new ProviderError(
      'PROVIDER_UNAVAILABLE',
      call?.statusCode === undefined
        ? 'it could not be reached'
        : 'the connection was lost in the middle of the answer',
      { ...who(facts), cause: socket },
    );
  if (call)
    return new ProviderError('PROVIDER_UNAVAILABLE', 'the answer was not in the form the vendor documents', {
      ...who(facts),
      ...(call.statusCode !== undefined && { status: call.statusCode }),
    });
  return fromOurSide(error, facts);
}

/** No answer and no socket in it: the request could not even be made. Asking again, or somebody else, would not help. */
function fromOurSide(error: unknown, facts: CallFacts): ProviderError {
  if (LoadAPIKeyError.isInstance(error)) return new ProviderError('PROVIDER_KEY_REFUSED', 'no key is set', who(facts));
  const unsupported = UnsupportedFunctionalityError.isInstance(error) || InvalidArgumentError.isInstance(error);
  return new ProviderError(
    'PROVIDER_REQUEST_REFUSED',
    unsupported ? 'the model does not take such a request' : 'the request could not be made or the answer not be read',
    // Our own mistakes keep their stack; the SDK’s may carry the request.
    { ...who(facts), cause: unsupported || !(error instanceof Error) ? undefined : error },
  );
}
