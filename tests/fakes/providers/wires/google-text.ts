/** Gemini's text, with a JSON schema for the answer: https://ai.google.dev/gemini-api/docs/structured-output */
import { z } from 'zod';
import { answerText, taskOf } from '../answers/answer-text.ts';
import type { JsonSchema } from '../answers/fit-schema.ts';
import { readStrictly, tokensOf } from '../read-strictly.ts';
import { BadRequest } from '../refusals.ts';
import type { StandInOptions } from '../stand-in-types.ts';
import type { Understood } from '../wire.ts';
import { BARE } from './google-errors.ts';
import { blockedAnswer, candidateAnswer, contentRequest, wordsAndPictures } from './google-parts.ts';

export const GOOGLE_TEXT_MODELS = [/^gemini-3(?:\.\d)?-(?:flash|pro)(?:-lite)?(?:-preview)?$/, /^gemini-4-[a-z]+$/];

const requestSchema = contentRequest(
  z.strictObject({
    responseMimeType: z.enum(['application/json', 'text/plain']).optional(),
    responseJsonSchema: z.record(z.string(), z.unknown()).optional(),
    responseModalities: z.array(z.literal('TEXT')).optional(),
    maxOutputTokens: z.int().min(1).max(65_536).optional(),
    // `temperature`, `topP` and `topK` are deprecated since 3.6 (changelog of 2026-07-21), and so refused here.
    seed: z.int().min(-2_147_483_648).max(2_147_483_647).optional(),
    thinkingConfig: z
      .strictObject({
        thinkingLevel: z.enum(['minimal', 'low', 'medium', 'high']).optional(),
        thinkingBudget: z.int().optional(),
        includeThoughts: z.boolean().optional(),
      })
      .optional(),
    mediaResolution: z.string().optional(),
  }),
);

export function geminiText(
  model: string,
  json: unknown,
  { seed = 0, obedient = false, google = {} }: StandInOptions,
): Understood {
  const request = readStrictly(requestSchema, json);
  const { responseJsonSchema, responseMimeType } = request.generationConfig;
  if (responseJsonSchema && responseMimeType !== 'application/json')
    throw new BadRequest('responseJsonSchema requires responseMimeType application/json', 'generation_config');
  if (responseJsonSchema && (google.schemas === 'refused' || hasBoundedObjects(responseJsonSchema)))
    throw new BadRequest(BARE);
  const { prompt, images } = wordsAndPictures(request);
  const schema = responseJsonSchema as JsonSchema | undefined;
  const task = taskOf({ prompt, schema });
  const inputTokens = tokensOf(prompt) + tokensOf(JSON.stringify(schema ?? '')) + images.length * 258;
  return {
    kind: task === 'critic' ? 'critic' : 'text',
    task,
    model,
    inputTokens,
    pictures: 0,
    characters: 0,
    async answer(fault) {
      if (fault === 'refusal') return blockedAnswer(model, inputTokens);
      const { text, finish } = await answerText({ prompt, schema, images }, fault, { seed, obedient });
      const finishReason = finish === 'length' ? 'MAX_TOKENS' : 'STOP';
      return candidateAnswer(model, { finishReason, parts: [{ text }] }, { inputTokens, outputTokens: tokensOf(text) });
    },
  };
}

/**
 * A list of objects whose length is bounded is unrolled, and soon too large to serve; which is told with the bare sentence that stands for
 * everything: https://github.com/vercel/ai/issues/21192, https://github.com/Open-Historia/open-historia/pull/790
 */
function hasBoundedObjects(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  const { items, minItems, maxItems } = schema as { items?: { type?: unknown }; minItems?: number; maxItems?: number };
  if (items?.type === 'object' && (minItems !== undefined || maxItems !== undefined)) return true;
  return Object.values(schema).some(hasBoundedObjects);
}
