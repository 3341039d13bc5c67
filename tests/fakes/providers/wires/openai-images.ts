/** OpenAI's pictures: POST /v1/images/generations and /v1/images/edits, https://platform.openai.com/docs/api-reference/images */
import { z } from 'zod';
import { drawPicture } from '../answers/draw-picture.ts';
import type { FormBody } from '../read-form.ts';
import { knowModel, readStrictly, tokensOf } from '../read-strictly.ts';
import { BadRequest } from '../refusals.ts';
import type { StandInOptions } from '../stand-in-types.ts';
import type { Understood, WireAnswer } from '../wire.ts';
import { OPENAI_FREE_SIZE_MODELS, OPENAI_IMAGE_MODELS } from './openai-models.ts';

const shared = {
  model: z.string(),
  prompt: z.string().min(1).max(32_000),
  size: z.string().default('auto'),
  quality: z.enum(['low', 'medium', 'high', 'xhigh', 'max', 'auto']).optional(),
  complexity: z.enum(['low', 'medium', 'high']).optional(),
  background: z.enum(['transparent', 'opaque', 'auto']).optional(),
  output_format: z.enum(['png', 'jpeg', 'webp']).default('png'),
  moderation: z.enum(['auto', 'low']).optional(),
  user: z.string().optional(),
  safety_identifier: z.string().max(128).optional(),
};
const generationSchema = z.strictObject({
  ...shared,
  n: z.literal(1).optional(),
  output_compression: z.int().min(0).max(100).optional(),
});
const editSchema = z.strictObject({
  ...shared,
  n: z.literal('1').optional(),
  output_compression: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
});
/** At most so many pictures to look at. */
const REFERENCES_MAX = 16;

export const openAiGeneration = (json: unknown, options: StandInOptions): Understood =>
  understand(readStrictly(generationSchema, json), [], options);

export function openAiEdit(form: FormBody | undefined, options: StandInOptions): Understood {
  if (!form) throw new BadRequest('expected a multipart form');
  for (const file of form.files) {
    if (!/^image(?:\[\])?$/.test(file.name)) throw new BadRequest('unknown file', file.name);
    if (!/^image\/(?:png|jpeg|webp)$/.test(file.mediaType))
      throw new BadRequest(`unsupported type ${file.mediaType}`, file.name);
  }
  if (form.files.length === 0) throw new BadRequest('Missing required parameter: image', 'image');
  if (form.files.length > REFERENCES_MAX) throw new BadRequest(`at most ${REFERENCES_MAX} images`, 'image');
  return understand(
    readStrictly(editSchema, form.fields),
    form.files.map(({ bytes }) => bytes),
    options,
  );
}

function understand(
  request: z.output<typeof generationSchema> | z.output<typeof editSchema>,
  references: Buffer[],
  options: StandInOptions,
): Understood {
  const model = knowModel(OPENAI_IMAGE_MODELS, request.model);
  const [width, height] = sizeOf(request.size, model);
  const inputTokens = tokensOf(request.prompt) + references.length * 1000;
  return {
    kind: 'image',
    model,
    inputTokens,
    pictures: 1,
    characters: 0,
    async answer(fault): Promise<WireAnswer> {
      if (fault === 'refusal') {
        const message =
          'Your request was rejected by the safety system. If you believe this is an error, contact us at help.openai.com.';
        return {
          status: 400,
          body: { error: { message, type: 'image_generation_user_error', param: null, code: 'moderation_blocked' } },
        };
      }
      const format = request.output_format;
      const picture = await drawPicture({ prompt: request.prompt, width, height, format, references }, fault, options);
      const outputTokens = Math.round((width * height) / 250);
      return {
        status: 200,
        used: { inputTokens, outputTokens },
        body: {
          created: Math.floor(Date.now() / 1000),
          background: 'opaque',
          output_format: format,
          quality: request.quality ?? 'high',
          size: `${width}x${height}`,
          data: [{ b64_json: picture.toString('base64') }],
          usage: {
            input_tokens: inputTokens,
            input_tokens_details: { image_tokens: references.length * 1000, text_tokens: tokensOf(request.prompt) },
            output_tokens: outputTokens,
            total_tokens: inputTokens + outputTokens,
          },
        },
      };
    },
  };
}

/** Newer models take any size in steps of 16 up to 3840 a side; the others three sizes. */
function sizeOf(size: string, model: string): [number, number] {
  if (size === 'auto') return [1024, 1024];
  const [, width, height] = (/^(\d+)x(\d+)$/.exec(size) ?? []).map(Number);
  const free = OPENAI_FREE_SIZE_MODELS.some((each) => each.test(model));
  const fits = free
    ? [width, height].every((side) => side !== undefined && side >= 256 && side <= 3840 && side % 16 === 0)
    : ['1024x1024', '1536x1024', '1024x1536'].includes(size);
  if (!fits || width === undefined || height === undefined)
    throw new BadRequest(`Invalid size '${size}' for ${model}.`, 'size');
  return [width, height];
}
