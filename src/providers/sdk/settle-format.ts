/**
 * How a server is asked for JSON: not all know `json_schema`, some refuse `json_object` instead, and Gemini refuses schemas it finds too large.
 * The best form that a server takes is found once and kept.
 */
import type { CallContext } from '../../making/ports.ts';
import type { Endpoint } from '../endpoint.ts';
import { ProviderError } from '../provider-errors.ts';
import type { JsonCall } from './generate-json.ts';

type Form = JsonCall['format'];

/**
 * An endpoint that goes on to the next form when the server refuses one in words that `aboutTheForm` knows. This is no retry: the refused
 * request is another request, and cost nothing. A form that was not refused is kept for as long as this endpoint lives.
 */
export function settleFormat<In, Out>(
  forms: readonly Form[],
  aboutTheForm: RegExp,
  make: (format: Form) => Endpoint<In, Out>,
): Endpoint<In, Out> {
  const endpoints = forms.map(make);
  let settled = 0;
  return {
    ...endpoints[0]!,
    estimate: (input) => endpoints[settled]!.estimate(input),
    async call(input: In, context: CallContext) {
      for (let at = settled; ; at += 1) {
        try {
          const answer = await endpoints[at]!.call(input, context);
          // Calls that began before this one may have found out the same.
          settled = Math.max(settled, at);
          return answer;
        } catch (error) {
          if (at === endpoints.length - 1 || !refusesForm(error, aboutTheForm)) throw error;
        }
      }
    },
  };
}

/**
 * A form that is not known is a bad request, or, to servers that did not expect anybody to ask (llama-cpp-python, older llama.cpp), a
 * failure of their own: https://github.com/ggml-org/llama.cpp/issues/23463. A server that is merely down does not speak of the form.
 */
const refusesForm = (error: unknown, aboutTheForm: RegExp): boolean =>
  error instanceof ProviderError &&
  (error.code === 'PROVIDER_REQUEST_REFUSED' || (error.code === 'PROVIDER_UNAVAILABLE' && error.status === 500)) &&
  error.cause instanceof Error &&
  aboutTheForm.test(error.cause.message);
