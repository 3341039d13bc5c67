/**
 * The fal stand-in: POST /MODEL answers with addresses of pictures. Each model's fields stand on its API page, such as
 * https://fal.ai/docs/model-api-reference/image-generation-api/flux-pro-v1.1-ultra; errors in https://fal.ai/docs/documentation/model-apis/errors
 */
import { z } from 'zod';
import { drawPicture } from '../answers/draw-picture.ts';
import { knowModel, readDataUrl, readStrictly } from '../read-strictly.ts';
import type { StandInOptions } from '../stand-in-types.ts';
import type { Failure, Understood, WireAnswer, WireMaker } from '../wire.ts';
import { KeptPictures } from './kept-pictures.ts';

const shared = {
  prompt: z.string().min(1),
  seed: z.int().min(0).optional(),
  num_images: z.literal(1).optional(),
  output_format: z.enum(['jpeg', 'png']).default('jpeg'),
  // A string there, however much it looks like a number.
  safety_tolerance: z.enum(['1', '2', '3', '4', '5', '6']).optional(),
  enhance_prompt: z.boolean().optional(),
  sync_mode: z.literal(false).optional(),
};
const side = z.int().min(256).max(2048);
const NAMED_SIZES = { square_hd: [1024, 1024], square: [512, 512] } as const;
const sized = {
  image_size: z.union([z.enum(['square_hd', 'square']), z.strictObject({ width: side, height: side })]).optional(),
};
const RATIOS = ['21:9', '16:9', '4:3', '3:2', '1:1', '2:3', '3:4', '9:16', '9:21'] as const;
const ratio = { aspect_ratio: z.enum(RATIOS).optional() };
const steered = { guidance_scale: z.number().min(1).max(20).optional() };
const checked = { enable_safety_checker: z.boolean().optional() };
const drawn = {
  ...shared,
  ...sized,
  ...steered,
  ...checked,
  num_inference_steps: z.int().min(1).max(50).optional(),
  acceleration: z.enum(['none', 'regular', 'high']).optional(),
};

/** What each model takes; the rest of the fields are refused. */
const MODELS: readonly [RegExp, z.ZodType][] = [
  [/^fal-ai\/flux-pro\/v1\.1$/, z.strictObject({ ...shared, ...sized, ...checked })],
  [/^fal-ai\/flux-pro\/v1\.1-ultra$/, z.strictObject({ ...shared, ...ratio, raw: z.boolean().optional() })],
  [/^fal-ai\/flux-pro\/kontext(?:\/max)?$/, z.strictObject({ ...shared, ...ratio, ...steered, image_url: z.string() })],
  [
    /^fal-ai\/flux-pro\/kontext(?:\/max)?\/multi$/,
    z.strictObject({ ...shared, ...ratio, ...steered, image_urls: z.array(z.string()).min(1).max(4) }),
  ],
  [/^fal-ai\/flux-pro\/kontext(?:\/max)?\/text-to-image$/, z.strictObject({ ...shared, ...ratio, ...steered })],
  [/^fal-ai\/flux-2(?:-pro|-flex)?$/, z.strictObject({ ...shared, ...sized, ...checked })],
  [
    /^fal-ai\/flux-2(?:-pro|-flex)?\/edit$/,
    z.strictObject({ ...shared, ...sized, ...checked, image_urls: z.array(z.string()).min(1).max(9) }),
  ],
  [/^fal-ai\/flux\/(?:dev|schnell|krea)$/, z.strictObject(drawn)],
];

interface Asked {
  prompt: string;
  seed?: number;
  output_format: 'jpeg' | 'png';
  image_size?: keyof typeof NAMED_SIZES | { width: number; height: number };
  aspect_ratio?: (typeof RATIOS)[number];
  image_url?: string;
  image_urls?: string[];
}

/** What comes when nothing is asked for: wide from ultra, and as the picture that was given from kontext. */
const unasked = (model: string) => (model.endsWith('-ultra') ? '16:9' : '1:1');
/** About as many pixels as a square of that side, by the ratio. */
function byRatio(ratio: string, side: number): [number, number] {
  const [wide = 1, high = 1] = ratio.split(':').map(Number);
  const scale = side / Math.sqrt(wide * high);
  return [Math.round(wide * scale), Math.round(high * scale)];
}

export const falWire: WireMaker = (options) => {
  const kept = new KeptPictures();
  return {
    vendor: 'fal',
    authorised: ({ url, headers }, key) => url.pathname.startsWith('/files/') || headers.authorization === `Key ${key}`,
    fail: falFailure,
    understand({ method, url, headers, json }, origin) {
      if (method === 'GET') return kept.fetch(url.pathname, headers);
      return method === 'POST' ? understandPicture(url.pathname.slice(1), json, origin, kept, options) : undefined;
    },
  };
};

function understandPicture(
  model: string,
  json: unknown,
  origin: string,
  kept: KeptPictures,
  options: StandInOptions,
): Understood {
  const schema = MODELS.find(([name]) =>
    name.test(
      knowModel(
        MODELS.map(([each]) => each),
        model,
      ),
    ),
  )![1];
  const asked = readStrictly(schema, json) as Asked;
  const given = asked.image_urls ?? (asked.image_url === undefined ? [] : [asked.image_url]);
  const references = given.map((url) => readDataUrl(url, 'image_url').bytes);
  const [width, height] =
    typeof asked.image_size === 'object'
      ? [asked.image_size.width, asked.image_size.height]
      : asked.image_size !== undefined
        ? NAMED_SIZES[asked.image_size]
        : byRatio(asked.aspect_ratio ?? unasked(model), model.endsWith('-ultra') ? 2048 : 1024);
  return {
    kind: 'image',
    model,
    inputTokens: 0,
    pictures: 1,
    characters: 0,
    async answer(fault): Promise<WireAnswer> {
      if (fault === 'flagged') {
        const msg = 'The content could not be processed because it contained material flagged by a content checker.';
        return {
          status: 422,
          headers: { 'x-fal-retryable': 'false' },
          body: {
            detail: [
              {
                loc: ['body', 'prompt'],
                msg,
                type: 'content_policy_violation',
                url: 'https://docs.fal.ai/errors#content_policy_violation',
                input: { prompt: asked.prompt },
                categories: ['violence'],
              },
            ],
          },
        };
      }
      const format = asked.output_format;
      const drawn = { prompt: asked.prompt, width, height, format, references, seed: asked.seed };
      // What is not shown is painted black, and flagged.
      const picture = await drawPicture(drawn, fault === 'refusal' ? 'blank-image' : fault, options);
      const path = fault === 'expired-url' ? `/files/expired.${format}` : kept.keep(picture, `image/${format}`);
      return {
        status: 200,
        headers: { 'x-fal-request-id': 'standin' },
        body: {
          images: [{ url: origin + path, width, height, content_type: `image/${format}` }],
          timings: { inference: 0.8 },
          seed: asked.seed ?? 4242,
          has_nsfw_concepts: [fault === 'refusal'],
          prompt: asked.prompt,
        },
      };
    },
  };
}

/**
 * A model that fails gives a list of errors; what fails around it a sentence with an `error_type`, which stands in a header as well:
 * https://fal.ai/docs/documentation/model-apis/request-errors
 */
function falFailure(failure: Failure, echo: string): WireAnswer {
  const answer = (status: number, detail: unknown, headers: Record<string, string> = {}): WireAnswer => ({
    status,
    headers,
    body: { detail },
  });
  switch (failure.what) {
    case 'bad-request':
      return answer(422, [{ loc: ['body', failure.param ?? ''], msg: failure.message, type: 'value_error' }]);
    case 'no-such-path':
      return answer(404, 'Path not found');
    case 'no-key':
      return answer(401, `Cannot access application, the key is invalid: ${echo}`);
    case 'no-model':
      return answer(404, `Application '${failure.model.split('/')[1] ?? failure.model}' not found`);
    case 'rate-limited': {
      const seconds = failure.retryAfterSeconds;
      return answer(
        429,
        'Too many requests',
        seconds === undefined ? {} : { 'retry-after': String(Math.ceil(seconds)) },
      );
    }
    case 'credit':
      return answer(403, 'User is locked. Reason: Exhausted balance. Top up your balance at fal.ai/dashboard/billing.');
    case 'server-error':
      return answer(500, [{ loc: ['body'], msg: 'Internal server error', type: 'internal_server_error' }]);
    case 'overloaded':
      return {
        status: 503,
        headers: { 'x-fal-error-type': 'runner_scheduling_failure' },
        body: { detail: 'No runner could be allocated', error_type: 'runner_scheduling_failure' },
      };
  }
}
