/** The ElevenLabs stand-in: speech with the time of every character. https://elevenlabs.io/docs/api-reference/text-to-speech/convert-with-timestamps */
import { z } from 'zod';
import { asMp3, asPcm, speakText } from '../answers/make-speech.ts';
import { knowModel, readStrictly } from '../read-strictly.ts';
import { BadRequest } from '../refusals.ts';
import type { Failure, Understood, WireAnswer, WireMaker, WireRequest } from '../wire.ts';

/** Characters a request may have, by model. */
const LONGEST: Record<string, number> = {
  eleven_multilingual_v2: 10_000,
  eleven_v3: 5_000,
  eleven_flash_v2_5: 40_000,
  eleven_turbo_v2_5: 40_000,
};
const FORMAT = /^(?:mp3_(22050|24000|44100)_(32|48|64|96|128|192)|pcm_(16000|22050|24000|44100|48000))$/;
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
        return { status: 400, body: { detail: { status: 'content_against_policy', message } } };
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

/** https://elevenlabs.io/docs/eleven-api/resources/errors */
function elevenLabsFailure(failure: Failure, echo: string): WireAnswer {
  const answer = (status: number, code: string, message: string, headers: Record<string, string> = {}): WireAnswer => ({
    status,
    headers,
    body: { detail: { status: code, message } },
  });
  switch (failure.what) {
    case 'bad-request':
      return {
        status: 422,
        body: { detail: [{ loc: ['body', failure.param ?? ''], msg: failure.message, type: 'value_error' }] },
      };
    case 'no-such-path':
      return { status: 404, body: { detail: 'Not Found' } };
    case 'no-key':
      return answer(401, 'invalid_api_key', `Invalid API key: ${echo}`);
    case 'no-model':
      return answer(404, 'model_not_found', `A model with model ID ${failure.model} does not exist.`);
    case 'rate-limited': {
      const seconds = failure.retryAfterSeconds;
      const headers: Record<string, string> =
        seconds === undefined ? {} : { 'retry-after': String(Math.ceil(seconds)) };
      // Both are a 429 there: too much at once of ours, or of everybody's.
      if (seconds === undefined)
        return answer(429, 'system_busy', 'We are experiencing heavy traffic, please try again later.');
      return answer(429, 'too_many_concurrent_requests', 'Too many concurrent requests.', headers);
    }
    case 'credit':
      // An empty purse is a 401 there.
      return answer(
        401,
        'quota_exceeded',
        'This request exceeds your quota of 100000. You have 0 credits remaining, while 240 credits are required for this request.',
      );
    case 'server-error':
      return answer(500, 'internal_server_error', 'An unexpected error occurred.');
    case 'overloaded':
      return { status: 503, body: 'upstream connect error or disconnect/reset before headers' };
  }
}
