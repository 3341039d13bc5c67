/** Google Gemini: words, pictures from reference sheets, voices, and a critic that sees. */
import { createGoogle } from '@ai-sdk/google';
import { z } from 'zod';
import { criticEndpoint } from '../sdk/critic-endpoint.ts';
import type { JsonCall } from '../sdk/generate-json.ts';
import { addressSetting, idSetting, limitsSetting, originOf, secretSetting } from '../sdk/settings.ts';
import { settleFormat } from '../sdk/settle-format.ts';
import { type TextEndpointOptions, textEndpoint } from '../sdk/text-endpoint.ts';
import { defineVendor } from '../vendor.ts';
import { callFacts, GOOGLE } from './call-facts.ts';
import { googleImages } from './draw-pictures.ts';
import { withLightSchema } from './lighten-schema.ts';
import { listModels } from './list-models.ts';
import { SAFETY } from './safety-settings.ts';
import { GOOGLE_VOICES, googleSpeech } from './speak-text.ts';

export const googleSettings = z.object({
  GOOGLE_API_KEY: secretSetting,
  GOOGLE_BASE_URL: addressSetting('https://generativelanguage.googleapis.com/v1beta'),
  GOOGLE_TEXT_MODEL: idSetting('gemini-3.8-flash'),
  GOOGLE_IMAGE_MODEL: idSetting('gemini-nano-banana-2.1'),
  GOOGLE_SPEECH_MODEL: idSetting('gemini-3.8-flash-tts'),
  /** “Warm”, in Google’s own list of voices. */
  GOOGLE_VOICE: z.enum([...GOOGLE_VOICES]).default('Sulafat'),
  GOOGLE_CRITIC_MODEL: idSetting('gemini-3.8-flash'),
  /** Limits a minute of the account, such as requests=1000,tokens=1000000,pictures=100. Gemini tells nothing of them in its headers. */
  GOOGLE_LIMITS: limitsSetting,
});

/** Bytes an answer may have: words are small; a picture of 2048 square, as base64; minutes of bare sound, as base64. */
const BYTES_MAX = { words: 4_000_000, picture: 64_000_000, sound: 64_000_000 };
/** With the schema; where that is refused, JSON with the schema in the prompt. */
const FORMS = ['plain', 'json'] as const;
/**
 * A schema that is too large is refused in clear words, or with the bare sentence that stands for everything: the limits are not documented,
 * and move (https://github.com/vercel/ai/issues/21192, https://github.com/googleapis/python-genai/issues/2170).
 */
const ABOUT_THE_SCHEMA = /too many states|schema|request contains an invalid argument/i;
/** Tokens to think with, at low effort, beside the answer. */
const THINKING_TOKENS = 3000;

export const googleVendor = defineVendor({
  name: GOOGLE,
  settings: googleSettings,
  open(settings, { fetchFrom, clock }) {
    const { GOOGLE_API_KEY: apiKey, GOOGLE_BASE_URL: baseUrl } = settings;
    if (apiKey === undefined) return undefined;
    const fetch = (maxBytes: number) => fetchFrom({ trusted: [originOf(baseUrl)], maxBytes });
    const sdk = (maxBytes: number) => createGoogle({ apiKey, baseURL: baseUrl, fetch: fetch(maxBytes) });
    const [words, pictures, sound] = [sdk(BYTES_MAX.words), sdk(BYTES_MAX.picture), sdk(BYTES_MAX.sound)];
    const language = (model: string, format: JsonCall['format']): TextEndpointOptions => ({
      model: withLightSchema(words(model)),
      facts: callFacts(model, clock),
      format,
      schemaInWords: format === 'json',
      // Gemma, which is offered here too, does not think.
      ...(model.startsWith('gemini-') && { reasoning: 'low' as const, thinkingTokens: THINKING_TOKENS }),
      providerOptions: { google: { safetySettings: SAFETY } },
    });
    return {
      limits: settings.GOOGLE_LIMITS,
      offers: {
        text: {
          model: settings.GOOGLE_TEXT_MODEL,
          endpoint: (model) => settleFormat(FORMS, ABOUT_THE_SCHEMA, (format) => textEndpoint(language(model, format))),
        },
        image: {
          model: settings.GOOGLE_IMAGE_MODEL,
          endpoint: (model) => googleImages(pictures, callFacts(model, clock)),
        },
        speech: {
          model: settings.GOOGLE_SPEECH_MODEL,
          endpoint: (model) => googleSpeech(sound, callFacts(model, clock), settings.GOOGLE_VOICE),
        },
        critic: {
          model: settings.GOOGLE_CRITIC_MODEL,
          endpoint: (model) =>
            settleFormat(FORMS, ABOUT_THE_SCHEMA, (format) => criticEndpoint(language(model, format))),
        },
      },
      listModels: (signal) =>
        listModels({
          baseUrl,
          headers: { 'x-goog-api-key': apiKey },
          facts: callFacts('the list of models', clock),
          signal,
          fetch: fetch(BYTES_MAX.words),
        }),
    };
  },
});
