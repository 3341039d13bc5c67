/** OpenAI's text: POST /v1/responses, https://platform.openai.com/docs/api-reference/responses/create */
import { z } from 'zod';
import { answerText, taskOf } from '../answers/answer-text.ts';
import type { JsonSchema } from '../answers/fit-schema.ts';
import { knowModel, readDataUrl, readStrictly, tokensOf } from '../read-strictly.ts';
import { BadRequest } from '../refusals.ts';
import type { StandInOptions } from '../stand-in-types.ts';
import type { Understood } from '../wire.ts';
import { effortsOf, OPENAI_TEXT_MODELS } from './openai-models.ts';
import { checkStrictSchema } from './strict-schema.ts';

const inputText = z.strictObject({ type: z.literal('input_text'), text: z.string().min(1) });
const inputImage = z.strictObject({
  type: z.literal('input_image'),
  image_url: z.string(),
  detail: z.enum(['low', 'high', 'auto', 'original']).optional(),
});
const system = z.strictObject({ role: z.enum(['system', 'developer']), content: z.string().min(1) });
const user = z.strictObject({
  role: z.literal('user'),
  content: z.union([z.string().min(1), z.array(z.discriminatedUnion('type', [inputText, inputImage])).min(1)]),
});
const format = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('json_schema'),
    name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
    description: z.string().optional(),
    strict: z.boolean().optional(),
    schema: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({ type: z.literal('json_object') }),
  z.strictObject({ type: z.literal('text') }),
]);
const requestSchema = z.strictObject({
  model: z.string(),
  input: z.array(z.union([system, user])).min(1),
  text: z
    .strictObject({ format: format.optional(), verbosity: z.enum(['low', 'medium', 'high']).optional() })
    .optional(),
  max_output_tokens: z.int().min(16).optional(),
  store: z.boolean().optional(),
  reasoning: z
    .strictObject({
      effort: z.enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']).optional(),
      summary: z.enum(['auto', 'concise', 'detailed']).nullable().optional(),
    })
    .optional(),
  include: z.array(z.enum(['reasoning.encrypted_content'])).optional(),
  instructions: z.string().optional(),
  metadata: z.record(z.string(), z.string().max(512)).optional(),
  safety_identifier: z.string().max(128).optional(),
  prompt_cache_key: z.string().optional(),
  service_tier: z.enum(['auto', 'default', 'flex', 'priority']).optional(),
  truncation: z.enum(['auto', 'disabled']).optional(),
});

export function openAiResponse(json: unknown, { seed = 0, obedient = false }: StandInOptions): Understood {
  const request = readStrictly(requestSchema, json);
  const model = knowModel(OPENAI_TEXT_MODELS, request.model);
  const { effort } = request.reasoning ?? {};
  if (effort !== undefined && !effortsOf(model).includes(effort))
    throw new BadRequest(
      `Unsupported value: '${effort}' is not supported with the '${model}' model. Supported values are: ${effortsOf(model).join(', ')}.`,
      'reasoning.effort',
    );
  const wanted = request.text?.format;
  if (wanted?.type === 'json_schema' && wanted.strict !== false) checkStrictSchema(wanted.schema, wanted.name);
  const parts = request.input.flatMap(({ content }) =>
    typeof content === 'string' ? [{ type: 'input_text' as const, text: content }] : content,
  );
  const prompt = parts.flatMap((part) => (part.type === 'input_text' ? [part.text] : [])).join('\n');
  const images = parts.flatMap((part) =>
    part.type === 'input_image' ? [readDataUrl(part.image_url, 'input').bytes] : [],
  );
  if (wanted?.type === 'json_object' && !/json/i.test(prompt))
    throw new BadRequest("Response input messages must contain the word 'json' in some form.", 'input');
  const schema = wanted?.type === 'json_schema' ? (wanted.schema as JsonSchema) : undefined;
  const task = taskOf({ prompt, schema });
  const inputTokens = tokensOf(prompt) + tokensOf(JSON.stringify(wanted ?? '')) + images.length * 765;
  return {
    kind: task === 'critic' ? 'critic' : 'text',
    task,
    model,
    inputTokens,
    pictures: 0,
    characters: 0,
    async answer(fault) {
      const { text, finish } = await answerText({ prompt, schema, images }, fault, { seed, obedient });
      const outputTokens = tokensOf(text);
      const content =
        finish === 'refusal'
          ? { type: 'refusal', refusal: text }
          : { type: 'output_text', text, annotations: [], logprobs: [] };
      const body = {
        id: 'resp_standin',
        object: 'response',
        created_at: Math.floor(Date.now() / 1000),
        status: finish === 'length' ? 'incomplete' : 'completed',
        error: null,
        incomplete_details: finish === 'length' ? { reason: 'max_output_tokens' } : null,
        model,
        output: [
          { id: 'rs_standin', type: 'reasoning', summary: [] },
          { id: 'msg_standin', type: 'message', role: 'assistant', status: 'completed', content: [content] },
        ],
        store: request.store ?? true,
        usage: {
          input_tokens: inputTokens,
          input_tokens_details: { cached_tokens: 0 },
          output_tokens: outputTokens,
          output_tokens_details: { reasoning_tokens: 0 },
          total_tokens: inputTokens + outputTokens,
        },
      };
      return { status: 200, body, used: { inputTokens, outputTokens } };
    },
  };
}
