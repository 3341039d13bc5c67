/** The ElevenLabs stand-in: speech with the time of every character. https://elevenlabs.io/docs/api-reference/text-to-speech/convert-with-timestamps */
import { z } from 'zod';
import { asMp3, asPcm, speakText } from '../answers/make-speech.ts';
import { knowModel, readStrictly } from '../read-strictly.ts';
import { BadRequest } from '../refusals.ts';
import type { Failure, Understood, WireAnswer, WireMaker, WireRequest } from '../wire.ts';

/** Characters a request may have, by model: https://help.elevenlabs.io/hc/en-us/articles/19572237925521; of v3, the models guide. */
const LONGEST: Record<string, number> = {
  eleven_multilingual_v2: 10_000,
  eleven_v3: 5_000,
  eleven_flash_v2_5: 40_000,
  eleven_turbo_v2_5: 40_000,
  eleven_flash_v2: 30_000,
};
/** Those of `output_format` that this one has learned. 44.1 kHz without coding wants a dearer plan than the one whose key it has. */
const FORMAT = /^(?:mp3_(22050|24000|44100)_(32|48|64|96|128)|pcm_(16000|22050|24000))$/;
const unit = z.number().min(0).max(1);
const requestSchema = z.strictObject({
  text: z.string().min(1),
  model_id: z.string().default('eleven_multilingual_v2'),
  language_code: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  voice_settings: z
    .strictObject({
      stability: unit.optional(),
      similarity_boost: unit.optional(),
      style: unit.optional(),
      use_speaker_boost: z.boolean().optional(),
      speed: z.number().min(0.7).max(1.2).optional(),
    })
    .optional(),
  seed: z.int().min(0).max(4_294_967_295).optional(),
  previous_text: z.string().optional(),
  next_text: z.string().optional(),
  apply_text_normalization: z.enum(['auto', 'on', 'off']).optional(),
});

export const elevenLabsWire: WireMaker = () => ({
  vendor: 'elevenlabs',
  authorised: ({ headers }, key) => headers['xi-api-key'] === key,
  fail: elevenLabsFailure,
  understand(request) {
    const { method, url } = request;
    if (method === 'GET' && url.pathname === '/v1/models') return listed();
    const path = /^\/v1\/text-to-speech\/([^/]+)(\/with-timestamps)?$/.exec(url.pathname);
    return method === 'POST' && path ? understandSpeech(path[1]!, path[2] !== undefined, request) : undefined;
  },
});

function understandSpeech(voice: string, timed: boolean, { url, json }: WireRequest): Understood {
  if (!/^[A-Za-z0-9]{20}$/.test(voice))
    throw new BadRequest(`A voice with voice_id '${voice}' was not found.`, 'voice_id');
  for (const name of url.searchParams.keys())
    if (!['output_format', 'enable_logging'].includes(name)) throw new BadRequest('unknown parameter', name);
  const format = FORMAT.exec(url.searchParams.get('output_format') ?? 'mp3_44100_128');
  if (!format) throw new BadRequest('not an output format', 'output_format');
  const request = readStrictly(requestSchema, json);
  const model = knowModel(Object.keys(LONGEST), request.model_id);
  if (request.text.length > LONGEST[model]!)
    throw new BadRequest(`text is longer than ${LONGEST[model]} characters`, 'text');
  // “Not supported for multilingual_v2 models”, as the docstring of text_to_speech.convert_with_timestamps in elevenlabs-python has it.
  if (request.language_code !== undefined && model === 'eleven_multilingual_v2')
    throw new BadRequest(`Model '${model}' does not support the language_code parameter.`, 'language_code');
  const rate = Number(format[1] ?? format[3]);
  const kilobits = Number(format[2] ?? 0);
  return {
    kind: 'speech',
    model,
    inputTokens: 0,
    pictures: 0,
    characters: request.text.length,
    async answer(fault): Promise<WireAnswer> {
      if (fault === 'refusal') {
        const message = 'Our content policy does not allow this request.';
        return { status: 400, body: detail('validation_error', 'content_against_policy', message) };
      }
      const sound = speakText(request.text, rate, fault);
      const bytes = kilobits > 0 ? await asMp3(sound, (kilobits === 48 ? 64 : kilobits) as 64) : asPcm(sound);
      const headers = { 'request-id': 'standin', 'character-cost': String(request.text.length) };
      if (!timed)
        return {
          status: 200,
          headers: { 'content-type': kilobits > 0 ? 'audio/mpeg' : 'audio/pcm', ...headers },
          body: bytes,
        };
      const alignment = alignmentOf(request.text, sound);
      return {
        status: 200,
        headers,
        body: { audio_base64: bytes.toString('base64'), alignment, normalized_alignment: alignment },
      };
    },
  };
}

/** Characters are code points there, as in Python: an emoji is one. Times are for UTF-16 units here. */
function alignmentOf(text: string, { starts, ends, seconds }: { starts: number[]; ends: number[]; seconds: number }) {
  const characters = [...text];
  const at: number[] = [];
  let unit = 0;
  for (const each of characters) {
    at.push(unit);
    unit += each.length;
  }
  const time = (value: number | undefined) => Math.round(Math.min(seconds, value ?? 0) * 1000) / 1000;
  return {
    characters,
    character_start_times_seconds: at.map((index) => time(starts[index])),
    character_end_times_seconds: at.map((index) => time(ends[index])),
  };
}

/** https://elevenlabs.io/docs/api-reference/models/list: a bare list. */
const listed = (): Understood => ({
  kind: 'models',
  model: '',
  inputTokens: 0,
  pictures: 0,
  characters: 0,
  answer: async () => ({
    status: 200,
    body: Object.keys(LONGEST).map((id) => ({
      model_id: id,
      name: id,
      can_do_text_to_speech: true,
      maximum_text_length_per_request: LONGEST[id],
    })),
  }),
});

/** `status` is what `code` was called before; both are sent. https://elevenlabs.io/docs/eleven-api/resources/errors */
const detail = (type: string, code: string, message: string, param?: string) => ({
  detail: { type, code, message, status: code, request_id: 'standin', ...(param !== undefined && { param }) },
});

function elevenLabsFailure(failure: Failure, echo: string): WireAnswer {
  switch (failure.what) {
    case 'bad-request':
      return { status: 400, body: detail('validation_error', 'invalid_parameters', failure.message, failure.param) };
    case 'no-such-path':
      return { status: 404, body: { detail: 'Not Found' } };
    case 'no-key':
      return { status: 401, body: detail('authentication_error', 'invalid_api_key', `Invalid API key: ${echo}`) };
    case 'no-model': {
      const message = `A model with model ID ${failure.model} does not exist.`;
      return { status: 404, body: detail('not_found', 'model_not_found', message) };
    }
    case 'rate-limited': {
      const seconds = failure.retryAfterSeconds;
      // A wait is not documented for either; where the plan of faults has one, it is that of a proxy before it.
      const headers: Record<string, string> =
        seconds === undefined ? {} : { 'retry-after': String(Math.ceil(seconds)) };
      if (seconds === undefined) {
        const message = 'We are experiencing heavy traffic, please try again later.';
        return { status: 429, body: detail('rate_limit_error', 'system_busy', message) };
      }
      const body = detail('rate_limit_error', 'concurrent_limit_exceeded', 'Too many concurrent requests.');
      return { status: 429, headers, body };
    }
    case 'credit': {
      // An empty purse is a 401 there.
      const message =
        'This request exceeds your quota of 100000. You have 0 credits remaining, while 240 credits are required for this request.';
      return { status: 401, body: detail('payment_required', 'quota_exceeded', message) };
    }
    case 'server-error':
      return { status: 500, body: detail('internal_error', 'internal_server_error', 'An unexpected error occurred.') };
    case 'overloaded':
      return { status: 503, body: 'upstream connect error or disconnect/reset before headers' };
  }
}
