/**
 * How a server that speaks OpenAI’s language is asked for JSON: not all know `json_schema`, and some refuse `json_object` instead.
 * The best form that a server takes is found once and kept; the schema stands in the prompt all the time.
 */
import type { CallContext } from '../../making/ports.ts';
import type { Endpoint } from '../endpoint.ts';
import { ProviderError } from '../provider-errors.ts';
import type { JsonCall } from '../sdk/generate-json.ts';

/** From the one that holds the model to the schema to the one that everybody takes. */
const FORMATS = ['strict', 'json', 'words'] as const satisfies readonly JsonCall['format'][];

/** What servers say when the form is what they do not take (Ollama, llama.cpp, LM Studio, vLLM). */
const ABOUT_THE_FORM = /response_format|json_schema|json_object|grammar|structured|schema/i;

const refusesForm = (error: unknown): boolean =>
  error instanceof ProviderError &&
  error.code === 'PROVIDER_REQUEST_REFUSED' &&
  error.cause instanceof Error &&
  ABOUT_THE_FORM.test(error.cause.message);

/**
 * An endpoint that goes on to the next form when the server refuses one. This is no retry: the refused request is another request, cost
 * nothing, and is not made again for as long as this endpoint lives.
 */
export function settleFormat<In, Out>(make: (format: JsonCall['format']) => Endpoint<In, Out>): Endpoint<In, Out> {
  const forms = FORMATS.map(make);
  let settled = 0;
  const first = forms[0]!;
  return {
    ...first,
    estimate: (input) => forms[settled]!.estimate(input),
    async call(input: In, context: CallContext) {
      for (let at = settled; ; at += 1) {
        try {
          return await forms[at]!.call(input, context);
        } catch (error) {
          if (at === forms.length - 1 || !refusesForm(error)) throw error;
          // Calls that began before this one may have found out the same.
          settled = Math.max(settled, at + 1);
        }
      }
    },
  };
}
