/** How OpenAI, and whoever imitates it, says no. */
import type { RateState } from '../count-rates.ts';
import type { Failure, WireAnswer } from '../wire.ts';

interface Envelope {
  message: string;
  type: string;
  param: string | null;
  code: string | null;
}

/** https://platform.openai.com/docs/guides/error-codes */
export function openAiFailure(failure: Failure, echo: string): WireAnswer {
  const answer = (status: number, error: Envelope, headers: Record<string, string> = {}): WireAnswer => ({
    status,
    headers: { 'x-request-id': 'req_standin', ...headers },
    body: { error },
  });
  const invalid = 'invalid_request_error';
  switch (failure.what) {
    case 'bad-request':
      return answer(400, { message: failure.message, type: invalid, param: failure.param ?? null, code: null });
    case 'no-such-path':
      return answer(404, { message: 'Invalid URL', type: invalid, param: null, code: null });
    case 'no-key': {
      // OpenAI masks the middle of the key; careless imitators do not, so this one repeats all of it.
      const message = `Incorrect API key provided: ${echo.replace(/^Bearer /, '')}. You can find your API key at https://platform.openai.com/account/api-keys.`;
      return answer(401, { message, type: invalid, param: null, code: 'invalid_api_key' });
    }
    case 'no-model': {
      const message = `The model \`${failure.model}\` does not exist or you do not have access to it.`;
      return answer(404, { message, type: invalid, param: null, code: 'model_not_found' });
    }
    case 'rate-limited': {
      const { model, meter, limit, retryAfterSeconds } = failure;
      const again = retryAfterSeconds === undefined ? '' : ` Please try again in ${retryAfterSeconds.toFixed(3)}s.`;
      const message = `Rate limit reached for ${model} on ${meter} per min: Limit ${limit}.${again}`;
      return answer(
        429,
        { message, type: meter, param: null, code: 'rate_limit_exceeded' },
        retryHeaders(retryAfterSeconds),
      );
    }
    case 'credit': {
      const message = 'You exceeded your current quota, please check your plan and billing details.';
      return answer(429, { message, type: 'insufficient_quota', param: null, code: 'insufficient_quota' });
    }
    case 'server-error': {
      const message = 'The server had an error while processing your request. Sorry about that!';
      return answer(500, { message, type: 'server_error', param: null, code: null });
    }
    case 'overloaded': {
      const message = 'The engine is currently overloaded, please try again later.';
      return answer(503, { message, type: 'service_unavailable_error', param: null, code: null });
    }
  }
}

/** `Retry-After` knows whole seconds only; OpenAI sends milliseconds beside it. */
export const retryHeaders = (seconds: number | undefined): Record<string, string> =>
  seconds === undefined
    ? {}
    : { 'retry-after': String(Math.max(1, Math.ceil(seconds))), 'retry-after-ms': String(Math.ceil(seconds * 1000)) };

/** https://platform.openai.com/docs/guides/rate-limits#rate-limits-in-headers */
export function openAiRateHeaders(state: RateState): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [meter, told] of Object.entries(state)) {
    const name = meter === 'pictures' ? 'images' : meter;
    headers[`x-ratelimit-limit-${name}`] = String(told.limit);
    headers[`x-ratelimit-remaining-${name}`] = String(told.remaining);
    headers[`x-ratelimit-reset-${name}`] = duration(told.resetSeconds);
  }
  return headers;
}

/** As Go writes them: `250ms`, `1.5s`, `6m0s`. */
function duration(seconds: number): string {
  if (seconds < 1) return `${Math.ceil(seconds * 1000)}ms`;
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round((seconds - minutes * 60) * 1000) / 1000;
  return minutes > 0 ? `${minutes}m${rest}s` : `${rest}s`;
}
