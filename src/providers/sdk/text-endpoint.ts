/** The text capability of any vendor that the SDK has a language model for: the vendor gives its model, and what is peculiar to it. */
import type { LanguageModelV4, LanguageModelV4CallOptions } from '@ai-sdk/provider';
import type { TextEndpoint, VendorTextRequest } from '../endpoint.ts';
import { textPrompt } from '../prompts/text-prompt.ts';
import { answerTokens, tokensIn } from '../prompts/text-size.ts';
import type { CallFacts } from './classify-error.ts';
import { generateJson, type JsonCall } from './generate-json.ts';
import { wireSchema } from './wire-schema.ts';

export interface TextEndpointOptions {
  model: LanguageModelV4;
  facts: CallFacts;
  format: JsonCall['format'];
  /** The schema stands in the prompt too: for servers that may not look at the one on the wire. */
  schemaInWords?: boolean;
  tolerant?: boolean;
  reasoning?: LanguageModelV4CallOptions['reasoning'];
  /** Tokens the model may think with, beside its answer: they count against the same ceiling. */
  thinkingTokens?: number;
  providerOptions?: LanguageModelV4CallOptions['providerOptions'];
}

/** Errors and answers are those of generate-json.ts. One call is one request. */
export function textEndpoint({
  model,
  facts,
  thinkingTokens = 0,
  schemaInWords = false,
  ...options
}: TextEndpointOptions): TextEndpoint {
  const ceiling = (request: VendorTextRequest) => answerTokens(request.task) + thinkingTokens;
  const prompt = (request: VendorTextRequest) => {
    const { system, user, schemaName } = textPrompt(request);
    const schema = JSON.stringify(wireSchema(request.schema, 'plain'));
    return {
      system: schemaInWords ? withSchema(system, schema) : system,
      user,
      schema,
      schemaName,
    };
  };
  return {
    capability: 'text',
    provider: facts.provider,
    model: facts.model,
    estimate(request) {
      const { system, user, schema } = prompt(request);
      const tokens = tokensIn(system) + tokensIn(user) + (schemaInWords ? 0 : tokensIn(schema)) + ceiling(request);
      return { requests: 1, tokens, pictures: 0, characters: 0, costMicros: 0 };
    },
    call(request, { signal }) {
      const { system, user, schemaName } = prompt(request);
      return generateJson({
        ...options,
        model,
        facts,
        prompt: { system, user },
        schema: request.schema,
        schemaName,
        maxOutputTokens: ceiling(request),
        signal,
      });
    },
  };
}

export const withSchema = (system: string, schema: string): string =>
  `${system}\n\nThe JSON Schema of the answer, which is one object and stands by itself, without a code fence:\n${schema}`;
