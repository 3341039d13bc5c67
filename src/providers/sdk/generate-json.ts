/**
 * Structured text from any model of the SDK: one request, the answer read with the schema that was asked for. The model is called at
 * the SDK’s provider interface: its high-level functions add retries, telemetry and warnings on the console, which policy has its own
 * places for.
 */
import type {
  JSONSchema7,
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4GenerateResult,
} from '@ai-sdk/provider';
import type { z } from 'zod';
import type { Usage } from '../../making/ports.ts';
import type { ProviderAnswer } from '../endpoint.ts';
import { ProviderError } from '../provider-errors.ts';
import { callVendor } from './call-vendor.ts';
import type { CallFacts } from './classify-error.ts';
import { rateNewsFrom } from './rate-news.ts';
import { readAnswer } from './read-answer.ts';
import { type WireDialect, wireSchema } from './wire-schema.ts';

/** What a model is told: the rules, and the question, in which pictures may stand among the words. */
export interface JsonPrompt {
  system: string;
  user: string | JsonPromptPart[];
}
export type JsonPromptPart = string | { bytes: Uint8Array; mediaType: string };

export interface JsonCall {
  model: LanguageModelV4;
  facts: CallFacts;
  prompt: JsonPrompt;
  schema: z.ZodType;
  /** A name for the schema, of letters, digits, `_` and `-`, as vendors want it: `book_plan`. */
  schemaName: string;
  /** How the schema goes out. `json`: JSON is asked for without a schema; the prompt must carry it. `words`: nothing is asked for. */
  format: WireDialect | 'json' | 'words';
  /** Finds the object among other words: for servers that cannot be held to JSON. */
  tolerant?: boolean;
  maxOutputTokens: number;
  signal: AbortSignal;
  reasoning?: LanguageModelV4CallOptions['reasoning'];
  providerOptions?: LanguageModelV4CallOptions['providerOptions'];
  headers?: Record<string, string>;
}

/**
 * Throws ProviderError: ANSWER_CUT_OFF and ANSWER_INVALID with `usage` and `repair`, CONTENT_REJECTED for a refusal, and whatever
 * classify-error.ts makes of the rest; or the reason of `signal`.
 */
export async function generateJson(call: JsonCall): Promise<ProviderAnswer<unknown>> {
  const { facts, schema, tolerant } = call;
  const result = await callVendor(facts, call.signal, async () => call.model.doGenerate(options(call)));
  const rate = rateNewsFrom(result.response?.headers, facts.clock.now());
  const usage = usageOf(result, facts);
  const details = { provider: facts.provider, model: facts.model, usage, ...(rate && { rate }) };

  if (result.finishReason.unified === 'content-filter')
    throw new ProviderError('CONTENT_REJECTED', 'the model refused to write this', details);
  const text = result.structuredOutputText ?? textOf(result);
  const answer = readAnswer(text, schema, { tolerant });
  // A finished object before the limit was reached is an answer all the same.
  if (answer.ok) return { value: answer.value, usage, ...(rate && { rate }) };
  const cut = result.finishReason.unified === 'length' || result.finishReason.unified === 'interrupted';
  if (cut)
    throw new ProviderError('ANSWER_CUT_OFF', `the answer stopped after ${usage.outputTokens ?? 'too many'} tokens`, {
      ...details,
      repair: 'The answer was too long and was cut off. Write the same more briefly, and end the JSON object.',
    });
  throw new ProviderError('ANSWER_INVALID', 'the answer does not keep the schema', {
    ...details,
    repair: answer.repair,
  });
}

function options({ prompt, schema, schemaName, format, ...call }: JsonCall): LanguageModelV4CallOptions {
  const parts: JsonPromptPart[] = typeof prompt.user === 'string' ? [prompt.user] : prompt.user;
  const wire: JSONSchema7 | undefined =
    format === 'strict' || format === 'plain' ? wireSchema(schema, format) : undefined;
  return {
    prompt: [
      { role: 'system', content: prompt.system },
      {
        role: 'user',
        content: parts.map((part) =>
          typeof part === 'string'
            ? { type: 'text' as const, text: part }
            : { type: 'file' as const, data: { type: 'data' as const, data: part.bytes }, mediaType: part.mediaType },
        ),
      },
    ],
    ...(format !== 'words' && {
      responseFormat: { type: 'json', name: schemaName, ...(wire && { schema: wire }) },
    }),
    maxOutputTokens: call.maxOutputTokens,
    abortSignal: call.signal,
    ...(call.reasoning && { reasoning: call.reasoning }),
    ...(call.providerOptions && { providerOptions: call.providerOptions }),
    ...(call.headers && { headers: call.headers }),
  };
}

const textOf = ({ content }: LanguageModelV4GenerateResult) =>
  content.map((part) => (part.type === 'text' ? part.text : '')).join('');

/** What the vendor counted. The price is put on by the ledger. */
function usageOf({ usage }: LanguageModelV4GenerateResult, { provider, model }: CallFacts): Usage {
  const { inputTokens, outputTokens } = usage;
  return {
    provider,
    model,
    ...(inputTokens.total !== undefined && { inputTokens: inputTokens.total }),
    ...(outputTokens.total !== undefined && { outputTokens: outputTokens.total }),
    costMicros: 0,
  };
}
