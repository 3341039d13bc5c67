/** An OpenAI-compatible server as Ollama, llama.cpp and LM Studio are: chat completions, and what some of them have beside it. */
import { z } from 'zod';
import { answerText, taskOf } from '../answers/answer-text.ts';
import { drawPicture } from '../answers/draw-picture.ts';
import type { JsonSchema } from '../answers/fit-schema.ts';
import { COMPATIBLE_MODELS } from '../environment.ts';
import { knowModel, readDataUrl, readStrictly, tokensOf } from '../read-strictly.ts';
import { BadRequest } from '../refusals.ts';
import type { StandInOptions } from '../stand-in-types.ts';
import type { Failure, Understood, WireAnswer, WireMaker } from '../wire.ts';
import { listed } from './openai.ts';
import { openAiFailure } from './openai-errors.ts';
import { openAiSpeech } from './openai-speech.ts';

const [TEXT, VISION, PICTURES, VOICE] = COMPATIBLE_MODELS;
const part = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({ type: z.literal('image_url'), image_url: z.strictObject({ url: z.string() }) }),
]);
const requestSchema = z.strictObject({
  model: z.string(),
  messages: z
    .array(
      z.discriminatedUnion('role', [
        z.strictObject({ role: z.literal('system'), content: z.string() }),
        z.strictObject({ role: z.literal('user'), content: z.union([z.string(), z.array(part)]) }),
      ]),
    )
    .min(1),
  max_tokens: z.int().min(1).optional(),
  temperature: z.number().min(0).max(2).optional(),
  top_p: z.number().optional(),
  seed: z.int().optional(),
  reasoning_effort: z.string().optional(),
  response_format: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('json_object') }),
      z.strictObject({
        type: z.literal('json_schema'),
        json_schema: z.strictObject({
          name: z.string(),
          description: z.string().optional(),
          strict: z.boolean().optional(),
          schema: z.record(z.string(), z.unknown()),
        }),
      }),
    ])
    .optional(),
});
const pictureSchema = z.strictObject({
  model: z.string(),
  prompt: z.string().min(1),
  n: z.literal(1).optional(),
  size: z
    .string()
    .regex(/^\d{3,4}x\d{3,4}$/)
    .default('1024x1024'),
  response_format: z.literal('b64_json').optional(),
});

export const compatibleWire: WireMaker = (options) => ({
  vendor: 'compatible',
  authorised: ({ headers }, key) => !options.compatible?.needsKey || headers.authorization === `Bearer ${key}`,
  fail: (failure, echo) => refuseIn(options.compatible?.refusal, failure) ?? openAiFailure(failure, echo),
  understand({ method, url, json }) {
    switch (`${method} ${url.pathname}`) {
      case 'POST /v1/chat/completions':
        return understandChat(json, options);
      case 'POST /v1/images/generations':
        return understandPicture(json, options);
      case 'POST /v1/audio/speech':
        return openAiSpeech(json, [VOICE]);
      case 'GET /v1/models':
        return listed(COMPATIBLE_MODELS.map((id) => ({ id })));
      default:
        return undefined;
    }
  },
});

/**
 * https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/189: the error is a bare sentence.
 * https://github.com/ggml-org/llama.cpp/issues/23463: what is not known is a failure of the server.
 */
function refuseIn(
  words: NonNullable<StandInOptions['compatible']>['refusal'],
  failure: Failure,
): WireAnswer | undefined {
  if (failure.what !== 'bad-request') return undefined;
  if (words === 'lm-studio') return { status: 400, body: { error: "'response_format.type' must be 'text'" } };
  if (words !== 'llama-cpp-python') return undefined;
  const message = `[{'type': 'literal_error', 'loc': ('body', 'response_format', 'type'), 'msg': "Input should be 'text'"}]`;
  return { status: 500, body: { error: { message, type: 'internal_server_error', param: null, code: null } } };
}

function understandChat(json: unknown, { seed = 0, obedient = false, compatible = {} }: StandInOptions): Understood {
  const request = readStrictly(requestSchema, json);
  const model = knowModel([TEXT, VISION], request.model);
  const { format = 'json_schema', fenced = false } = compatible;
  const wanted = request.response_format?.type;
  if (wanted !== undefined && (format === 'none' || (format === 'json_object' && wanted === 'json_schema')))
    throw new BadRequest(`response_format of type '${wanted}' is not supported`, 'response_format');
  const parts = request.messages.flatMap(({ content }) =>
    typeof content === 'string' ? [{ type: 'text' as const, text: content }] : content,
  );
  const prompt = parts.flatMap((each) => (each.type === 'text' ? [each.text] : [])).join('\n');
  const images = parts.flatMap((each) =>
    each.type === 'image_url' ? [readDataUrl(each.image_url.url, 'messages').bytes] : [],
  );
  if (images.length > 0 && model !== VISION) throw new BadRequest(`${model} does not see pictures`, 'messages');
  const schema =
    request.response_format?.type === 'json_schema'
      ? (request.response_format.json_schema.schema as JsonSchema)
      : undefined;
  const task = taskOf({ prompt, schema });
  const inputTokens = tokensOf(prompt) + images.length * 576;
  return {
    kind: task === 'critic' ? 'critic' : 'text',
    task,
    model,
    inputTokens,
    pictures: 0,
    characters: 0,
    async answer(fault) {
      const { text, finish } = await answerText({ prompt, schema, images }, fault, { seed, obedient });
      const content = fenced && finish === 'stop' ? `Sure, here you are:\n\n\`\`\`json\n${text}\n\`\`\`\n` : text;
      const outputTokens = tokensOf(content);
      const message =
        finish === 'refusal' ? { role: 'assistant', content: null, refusal: text } : { role: 'assistant', content };
      const usage = {
        prompt_tokens: inputTokens,
        completion_tokens: outputTokens,
        total_tokens: inputTokens + outputTokens,
      };
      const choices = [{ index: 0, message, finish_reason: finish === 'refusal' ? 'content_filter' : finish }];
      return {
        status: 200,
        used: { inputTokens, outputTokens },
        body: {
          id: 'chatcmpl-standin',
          object: 'chat.completion',
          created: Math.floor(Date.now() / 1000),
          model,
          choices,
          usage,
        },
      };
    },
  };
}

function understandPicture(json: unknown, options: StandInOptions): Understood {
  const { model, prompt, size } = readStrictly(pictureSchema, json);
  const [width = 1024, height = 1024] = size.split('x').map(Number);
  return {
    kind: 'image',
    model: knowModel([PICTURES], model),
    inputTokens: tokensOf(prompt),
    pictures: 1,
    characters: 0,
    async answer(fault) {
      if (fault === 'refusal') {
        const message = 'The prompt was blocked by the safety checker.';
        const error = { message, type: 'invalid_request_error', param: 'prompt', code: 'content_policy_violation' };
        return { status: 400, body: { error } };
      }
      const picture = await drawPicture({ prompt, width, height, format: 'png', references: [] }, fault, options);
      return {
        status: 200,
        body: { created: Math.floor(Date.now() / 1000), data: [{ b64_json: picture.toString('base64') }] },
      };
    },
  };
}
