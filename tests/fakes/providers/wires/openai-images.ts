/**
 * OpenAI's pictures: POST /v1/images/generations and /v1/images/edits. Fields and limits: https://platform.openai.com/docs/api-reference/images
 * and the docstrings of openai-python's image_generate_params and image_edit_params; of the 2.5 and 2.6 models, the AI SDK's options.
 */
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
const FILE_BYTES_MAX = 50_000_000;

export const openAiGeneration = (json: unknown, options: StandInOptions): Understood =>
  understand(readStrictly(generationSchema, json), [], options);

export function openAiEdit(form: FormBody | undefined, options: StandInOptions): Understood {
  if (!form) throw new BadRequest('expected a multipart form');
  for (const file of form.files) {
    if (!/^image(?:\[\])?$/.test(file.name)) throw new BadRequest('unknown file', file.name);
    if (!/^image\/(?:png|jpeg|webp)$/.test(file.mediaType))
      throw new BadRequest(`unsupported type ${file.mediaType}`, file.name);
    if (file.bytes.byteLength >= FILE_BYTES_MAX) throw new BadRequest('Image file is too large', file.name);
  }
  if (form.files.length === 0) throw new BadRequest('Missing required parameter: image', 'image');
  if (form.files.length > REFERENCES_MAX) throw new BadRequest(`at most ${REFERENCES_MAX} images`, 'image');
  return understand(
    readStrictly(editSchema, form.fields),
    form.files.map(({ bytes }) => bytes),
    options,
  );
}

type Asked = z.output<typeof generationSchema> | z.output<typeof editSchema>;

function understand(request: Asked, references: Buffer[], options: StandInOptions): Understood {
  const model = knowModel(OPENAI_IMAGE_MODELS, request.model);
  checkTogether(request, model);
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
            output_tokens_details: { image_tokens: outputTokens, text_tokens: 0 },
            total_tokens: inputTokens + outputTokens,
          },
        },
      };
    },
  };
}

/** What is right by itself may be wrong with the rest, or with the model. */
function checkTogether(
  { quality, complexity, background, output_format: format, output_compression: compression }: Asked,
  model: string,
): void {
  if ((quality === 'xhigh' || quality === 'max') && !/^gpt-image-2\.[56]-/.test(model))
    throw new BadRequest(`Invalid quality '${quality}' for ${model}.`, 'quality');
  if (complexity !== undefined && !model.startsWith('gpt-image-2.6-'))
    throw new BadRequest(`The model '${model}' does not support the 'complexity' parameter.`, 'complexity');
  if (background === 'transparent' && format === 'jpeg')
    throw new BadRequest('Transparent background is not supported for JPEG output format', 'background');
  if (compression !== undefined && Number(compression) < 100 && format === 'png')
    throw new BadRequest('Compression less than 100 is not supported for PNG output format', 'output_compression');
  if (Number(compression ?? 0) > 100) throw new BadRequest('output_compression is at most 100', 'output_compression');
}

/** Pixels in all, of models that take any size; and how far from square: the image generation guide, size options. */
const PIXELS = { min: 655_360, max: 8_294_400 };
const RATIO_MAX = 3;

/** Newer models take any size in steps of 16 up to 3840 a side; the others three sizes. */
function sizeOf(size: string, model: string): [number, number] {
  if (size === 'auto') return [1024, 1024];
  const [, width, height] = (/^(\d+)x(\d+)$/.exec(size) ?? []).map(Number);
  const free = OPENAI_FREE_SIZE_MODELS.some((each) => each.test(model));
  if (width === undefined || height === undefined) throw new BadRequest(`Invalid size '${size}'.`, 'size');
  const fits = free
    ? [width, height].every((side) => side <= 3840 && side % 16 === 0) &&
      width * height >= PIXELS.min &&
      width * height <= PIXELS.max &&
      Math.max(width, height) <= RATIO_MAX * Math.min(width, height)
    : ['1024x1024', '1536x1024', '1024x1536'].includes(size);
  if (!fits) throw new BadRequest(`Invalid size '${size}' for ${model}.`, 'size');
  return [width, height];
}
