/**
 * ElevenLabs' voices, with the time of every character. The SDK's speech model calls the endpoint without times and throws the rest of
 * the answer away, so the one with times is called here, with the SDK's transport.
 */
import { z } from 'zod';
import type { Usage } from '../../making/ports.ts';
import type { SpeechEndpoint } from '../endpoint.ts';
import { afterPaying } from '../sdk/after-paying.ts';
import type { CallFacts } from '../sdk/classify-error.ts';
import { postJson } from '../sdk/http-json.ts';
import { rateNewsFrom } from '../sdk/rate-news.ts';
import { finishSpeech } from '../speech/finish-speech.ts';
import { scriptOf } from '../speech/spoken-script.ts';

/** 16-bit samples at 24 kHz, which every plan has; 44.1 kHz wants a dearer one, and MP3 would be coded twice. */
const FORMAT = { name: 'pcm_24000', rate: 24_000 };
/** Models that can be told the language (ISO 639-1); the others refuse the field and listen to the text. */
const TAKES_LANGUAGE = /_v2_5$|^eleven_v3/;
/** What a voice's id looks like. Anything else is a voice of another vendor, or an attempt to reach another path. */
const VOICE_ID = /^[A-Za-z0-9]{16,40}$/;

const timesSchema = z.object({
  characters: z.array(z.string()),
  character_start_times_seconds: z.array(z.number()),
  character_end_times_seconds: z.array(z.number()),
});
const answerSchema = z.object({ audio_base64: z.string(), alignment: timesSchema.nullish() });

export function elevenlabsSpeech(
  facts: CallFacts,
  http: { baseUrl: string; apiKey: string; voice: string; fetch: typeof globalThis.fetch },
): SpeechEndpoint {
  const who = { provider: facts.provider, model: facts.model };
  return {
    capability: 'speech',
    ...who,
    estimate({ paragraphs }) {
      return { requests: 1, tokens: 0, pictures: 0, characters: paragraphs.join('\n\n').length, costMicros: 0 };
    },
    async call(request, { signal }) {
      const script = scriptOf(request, who);
      const voice = request.voice && VOICE_ID.test(request.voice) ? request.voice : http.voice;
      const { value: answer, responseHeaders } = await postJson(
        {
          text: script.text,
          model_id: facts.model,
          ...(TAKES_LANGUAGE.test(facts.model) && { language_code: new Intl.Locale(request.language).language }),
        },
        {
          url: `${http.baseUrl}/v1/text-to-speech/${voice}/with-timestamps?output_format=${FORMAT.name}`,
          headers: { 'xi-api-key': http.apiKey },
          answer: answerSchema,
          facts,
          signal,
          fetch: http.fetch,
        },
      );
      const usage: Usage = { ...who, characters: script.text.length, costMicros: 0 };
      const rate = rateNewsFrom(responseHeaders, facts.clock.now());
      const { alignment: times } = answer;
      const value = await afterPaying(usage, rate, () =>
        finishSpeech({ bytes: Buffer.from(answer.audio_base64, 'base64'), pcmRate: FORMAT.rate }, script, {
          ...who,
          voice,
          signal,
          ...(times && {
            characterTimes: {
              characters: times.characters,
              starts: times.character_start_times_seconds,
              ends: times.character_end_times_seconds,
            },
          }),
        }),
      );
      return { value, usage, ...(rate && { rate }) };
    },
  };
}
