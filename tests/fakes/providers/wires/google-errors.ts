/** How Google says no: https://ai.google.dev/gemini-api/docs/troubleshooting, in the envelope of google.rpc.Status. */
import type { Failure, WireAnswer } from '../wire.ts';

export const BARE = 'Request contains an invalid argument.';
const TYPE = 'type.googleapis.com/google.rpc';

export function googleFailure(failure: Failure, echo: string): WireAnswer {
  const answer = (code: number, status: string, message: string, details: object[] = []): WireAnswer => ({
    status: code,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: { error: { code, message, status, ...(details.length > 0 ? { details } : {}) } },
  });
  switch (failure.what) {
    case 'bad-request': {
      const { message, param = '' } = failure;
      // Without a field or a reason: the sentence that stands for everything.
      if (message === BARE) return answer(400, 'INVALID_ARGUMENT', BARE);
      const violations = [{ field: param, description: message }];
      return answer(400, 'INVALID_ARGUMENT', `Invalid JSON payload received. ${message}`, [
        { '@type': `${TYPE}.BadRequest`, fieldViolations: violations },
      ]);
    }
    case 'no-such-path':
      return answer(404, 'NOT_FOUND', 'The requested URL was not found on this server.');
    case 'no-key':
      if (echo === '')
        return answer(
          403,
          'PERMISSION_DENIED',
          "Method doesn't allow unregistered callers (callers without established identity).",
        );
      // A wrong key is a 400 at Google. The key itself is not repeated there; here it is, as a careless proxy would.
      return answer(400, 'INVALID_ARGUMENT', `API key not valid. Please pass a valid API key. (got ${echo})`, [
        {
          '@type': `${TYPE}.ErrorInfo`,
          reason: 'API_KEY_INVALID',
          domain: 'googleapis.com',
          metadata: { service: 'generativelanguage.googleapis.com' },
        },
      ]);
    case 'no-model':
      return answer(
        404,
        'NOT_FOUND',
        `models/${failure.model} is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.`,
      );
    case 'rate-limited': {
      const { model, meter, limit, retryAfterSeconds } = failure;
      const again = retryAfterSeconds === undefined ? '' : `\nPlease retry in ${retryAfterSeconds}s.`;
      const violation = {
        quotaMetric: `generativelanguage.googleapis.com/generate_content_paid_tier_${meter}`,
        quotaId:
          meter === 'tokens'
            ? 'GenerateContentPaidTierInputTokensPerModelPerMinute'
            : 'GenerateRequestsPerMinutePerProjectPerModel',
        quotaDimensions: { location: 'global', model },
        quotaValue: String(limit),
      };
      return answer(
        429,
        'RESOURCE_EXHAUSTED',
        `You exceeded your current quota, please check your plan and billing details. Quota exceeded for metric: ${violation.quotaMetric}, limit: ${limit}${again}`,
        [
          { '@type': `${TYPE}.QuotaFailure`, violations: [violation] },
          {
            '@type': `${TYPE}.Help`,
            links: [
              {
                description: 'Learn more about Gemini API quotas',
                url: 'https://ai.google.dev/gemini-api/docs/rate-limits',
              },
            ],
          },
          ...(retryAfterSeconds === undefined
            ? []
            : [{ '@type': `${TYPE}.RetryInfo`, retryDelay: `${Math.ceil(retryAfterSeconds)}s` }]),
        ],
      );
    }
    case 'credit':
      return answer(
        429,
        'RESOURCE_EXHAUSTED',
        'Your prepayment credits are depleted. Please go to AI Studio at https://ai.studio/projects to manage your project and billing.',
      );
    case 'server-error':
      return answer(
        500,
        'INTERNAL',
        'An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting',
      );
    case 'overloaded':
      return answer(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.');
  }
}
