/** The Stability stand-in: multipart forms to /v2beta/stable-image. https://platform.stability.ai/docs/api-reference */
import { z } from 'zod';
import { drawPicture } from '../answers/draw-picture.ts';
import type { FormBody } from '../read-form.ts';
import { readStrictly } from '../read-strictly.ts';
import { BadRequest } from '../refusals.ts';
import type { StandInOptions } from '../stand-in-types.ts';
import type { Failure, Understood, WireAnswer, WireMaker, WireRequest } from '../wire.ts';

/** Of a request; more is a 413. */
const BYTES_MAX = 10 * 1024 * 1024;
const number = (min: number, max: number) =>
  z
    .string()
    .refine(
      (text) => /^\d+(?:\.\d+)?$/.test(text) && Number(text) >= min && Number(text) <= max,
      `must be ${min} to ${max}`,
    );
const shared = {
  prompt: z.string().min(1).max(10_000),
  negative_prompt: z.string().max(10_000).optional(),
  seed: number(0, 4_294_967_294).optional(),
  output_format: z.enum(['png', 'jpeg', 'webp']).default('png'),
};
const shaped = {
  aspect_ratio: z.enum(['1:1', '16:9', '21:9', '2:3', '3:2', '4:5', '5:4', '9:16', '9:21']).default('1:1'),
};
const preset = z
  .enum([
    '3d-model',
    'analog-film',
    'anime',
    'cinematic',
    'comic-book',
    'digital-art',
    'enhance',
    'fantasy-art',
    'isometric',
    'line-art',
    'low-poly',
    'modeling-compound',
    'neon-punk',
    'origami',
    'photographic',
    'pixel-art',
    'tile-texture',
  ])
  .optional();
/** Which fields each path takes, whether a picture goes with it, and how large a square comes back. */
const PATHS: Record<string, { fields: z.ZodType; image: 'no' | 'may' | 'must'; side: number }> = {
  'generate/core': { fields: z.strictObject({ ...shared, ...shaped, style_preset: preset }), image: 'no', side: 1536 },
  'generate/ultra': {
    fields: z.strictObject({ ...shared, ...shaped, style_preset: preset, strength: number(0, 1).optional() }),
    image: 'may',
    side: 1024,
  },
  'generate/sd3': {
    fields: z.strictObject({
      ...shared,
      aspect_ratio: shaped.aspect_ratio.optional(),
      mode: z.enum(['text-to-image', 'image-to-image']).default('text-to-image'),
      model: z.enum(['sd3.5-large', 'sd3.5-large-turbo', 'sd3.5-medium', 'sd3.5-flash']).default('sd3.5-large'),
      strength: number(0, 1).optional(),
      cfg_scale: number(1, 10).optional(),
      style_preset: preset,
    }),
    image: 'may',
    side: 1024,
  },
  'control/style': {
    fields: z.strictObject({ ...shared, ...shaped, fidelity: number(0, 1).optional(), style_preset: preset }),
    image: 'must',
    side: 1024,
  },
  'control/structure': {
    fields: z.strictObject({ ...shared, control_strength: number(0, 1).optional(), style_preset: preset }),
    image: 'must',
    side: 1024,
  },
};

export const stabilityWire: WireMaker = (options) => ({
  vendor: 'stability',
  authorised: ({ headers }, key) => headers.authorization === `Bearer ${key}`,
  fail: stabilityFailure,
  understand(request) {
    const name = /^\/v2beta\/stable-image\/([\w/]+)$/.exec(request.url.pathname)?.[1];
    return request.method === 'POST' && name && PATHS[name] ? understandPicture(name, request, options) : undefined;
  },
});

function understandPicture(name: string, { form, headers }: WireRequest, options: StandInOptions): Understood {
  const path = PATHS[name]!;
  if (!form) throw new BadRequest('content-type: must be multipart/form-data');
  const accept = headers.accept ?? '';
  if (!['image/*', 'application/json'].includes(accept))
    throw new BadRequest(`accept: must be image/* or application/json, not ${accept}`);
  const reference = referenceOf(form, path.image);
  const asked = readStrictly(path.fields, form.fields) as {
    prompt: string;
    seed?: string;
    output_format: 'png' | 'jpeg' | 'webp';
    model?: string;
    mode?: string;
    strength?: string;
  };
  checkLanguage(asked.prompt);
  if ((asked.mode === 'image-to-image' || name === 'generate/ultra') && reference && asked.strength === undefined)
    throw new BadRequest('strength: required with an image', 'strength');
  if (asked.mode === 'text-to-image' && reference) throw new BadRequest('image: only for image-to-image', 'image');
  return {
    kind: 'image',
    model: asked.model ?? name.split('/')[1]!,
    inputTokens: 0,
    pictures: 1,
    characters: 0,
    async answer(fault): Promise<WireAnswer> {
      if (fault === 'flagged') {
        const errors = [
          'Your request was flagged by our content moderation system, as a result your request was denied and you were not charged.',
        ];
        return { status: 403, body: { id: 'standin', name: 'content_moderation', errors } };
      }
      const { prompt, output_format: format } = asked;
      const pictureSeed = Number(asked.seed ?? 0);
      const drawn = {
        prompt,
        width: path.side,
        height: path.side,
        format,
        references: reference ? [reference] : [],
        seed: pictureSeed,
      };
      const picture = await drawPicture(drawn, fault, options);
      const filtered = fault === 'refusal';
      if (accept === 'application/json') {
        const body = {
          image: picture.toString('base64'),
          finish_reason: filtered ? 'CONTENT_FILTERED' : 'SUCCESS',
          seed: pictureSeed,
        };
        return { status: 200, body };
      }
      // What was filtered comes as a blurred picture with status 200: only the header tells.
      const told = { 'finish-reason': filtered ? 'CONTENT_FILTERED' : 'SUCCESS', seed: String(pictureSeed) };
      return { status: 200, headers: { 'content-type': `image/${format}`, ...told }, body: picture };
    },
  };
}

/** 422, whatever else is right: https://platform.stability.ai/docs/api-reference, `invalid_language`. */
const LANGUAGE = 'English is the only supported language for this service.';
const COMMON = /\b(?:the|a|an|and|of|in|on|to|with|is|are|no|from|for|figure|its|his|her)\b/i;
/** Stricter than they are: one foreign letter, or one line of some length without any common English word. */
function checkLanguage(prompt: string): void {
  const foreign = prompt
    .split('\n')
    .some((line) => /[^\P{L}A-Za-z]/u.test(line) || (line.split(' ').length > 6 && !COMMON.test(line)));
  if (foreign) throw new BadRequest(LANGUAGE);
}

function referenceOf({ files }: FormBody, image: 'no' | 'may' | 'must'): Buffer | undefined {
  // An empty file named `none` is how their own examples make a form of it.
  const given = files.filter(({ name, bytes }) => !(name === 'none' && bytes.byteLength === 0));
  if (given.some(({ bytes }) => bytes.byteLength > BYTES_MAX)) throw new BadRequest('image: at most 10MiB', 'image');
  const wrong = given.find(({ name }) => image === 'no' || name !== 'image');
  if (wrong) throw new BadRequest(`${wrong.name}: not supported`, wrong.name);
  if (given.length > 1) throw new BadRequest('image: only one', 'image');
  if (image === 'must' && given.length === 0) throw new BadRequest('image: required', 'image');
  return given[0]?.bytes;
}

function stabilityFailure(failure: Failure, echo: string): WireAnswer {
  const answer = (status: number, name: string, error: string, headers: Record<string, string> = {}): WireAnswer => ({
    status,
    headers,
    body: { id: 'standin', name, errors: [error] },
  });
  switch (failure.what) {
    case 'bad-request':
      if (failure.message === LANGUAGE) return answer(422, 'invalid_language', LANGUAGE);
      return answer(400, 'bad_request', failure.message);
    case 'no-such-path':
      return answer(404, 'not_found', 'The requested path does not exist.');
    case 'no-key':
      return answer(
        401,
        'unauthorized',
        echo === '' ? 'missing authorization header' : `invalid authorization: ${echo}`,
      );
    case 'no-model':
      return answer(404, 'not_found', `model ${failure.model} was retired`);
    case 'rate-limited': {
      const seconds = failure.retryAfterSeconds;
      const headers: Record<string, string> =
        seconds === undefined ? {} : { 'retry-after': String(Math.ceil(seconds)) };
      return answer(
        429,
        'rate_limit_exceeded',
        'You have exceeded the rate limit of 150 requests within a 10 second period, and have been timed out for 60 seconds.',
        headers,
      );
    }
    case 'credit':
      return answer(
        402,
        'payment_required',
        'You lack sufficient credits to make this request. Please purchase more credits at https://platform.stability.ai/account/credits and try again.',
      );
    case 'server-error':
      return answer(500, 'internal_error', 'An unexpected server error has occurred, please try again later.');
    case 'overloaded':
      return answer(503, 'service_unavailable', 'The service is temporarily overloaded.');
  }
}
