/** OpenAI's speech: POST /v1/audio/speech, https://platform.openai.com/docs/api-reference/audio/createSpeech */
import { z } from 'zod';
import { asMp3, asPcm, asWav, speakText } from '../answers/make-speech.ts';
import { knowModel, readStrictly } from '../read-strictly.ts';
import { BadRequest } from '../refusals.ts';
import type { Understood } from '../wire.ts';
import { OPENAI_SPEECH_MODELS } from './openai-models.ts';

const RATE = 24_000;
const TYPES = { mp3: 'audio/mpeg', wav: 'audio/wav', pcm: 'audio/pcm' } as const;
const requestSchema = z.strictObject({
  model: z.string(),
  input: z.string().min(1).max(4096),
  voice: z.enum([
    'alloy',
    'ash',
    'ballad',
    'cedar',
    'coral',
    'echo',
    'fable',
    'marin',
    'nova',
    'onyx',
    'sage',
    'shimmer',
    'verse',
  ]),
  /** OpenAI has opus, aac and flac too; this one has not learned them. */
  response_format: z.enum(['mp3', 'wav', 'pcm']).default('mp3'),
  speed: z.number().min(0.25).max(4).optional(),
  instructions: z.string().max(4096).optional(),
});

export function openAiSpeech(json: unknown, models: readonly (string | RegExp)[] = OPENAI_SPEECH_MODELS): Understood {
  const request = readStrictly(requestSchema, json);
  const model = knowModel(models, request.model);
  if (request.instructions !== undefined && model.startsWith('tts-1'))
    throw new BadRequest('instructions is not supported with this model.', 'instructions');
  return {
    kind: 'speech',
    model,
    inputTokens: 0,
    pictures: 0,
    characters: request.input.length,
    async answer(fault) {
      if (fault === 'refusal') {
        const message = 'This request has been flagged for potentially violating our usage policies.';
        return {
          status: 400,
          body: { error: { message, type: 'invalid_request_error', param: null, code: 'content_policy_violation' } },
        };
      }
      const sound = speakText(request.input, RATE, fault);
      const format = request.response_format;
      const body = format === 'mp3' ? await asMp3(sound, 64) : format === 'wav' ? asWav(sound) : asPcm(sound);
      return { status: 200, headers: { 'content-type': TYPES[format] }, body };
    },
  };
}
