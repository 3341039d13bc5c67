/**
 * Any server that speaks OpenAI’s language: Ollama, llama.cpp, LM Studio, vLLM, LocalAI. What it offers is what models are configured for.
 * A plan needs room for about 10,000 tokens: give the model that much context (Ollama: OLLAMA_CONTEXT_LENGTH).
 */
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { z } from 'zod';
import type { Endpoint } from '../endpoint.ts';
import type { CallFacts } from '../sdk/classify-error.ts';
import { criticEndpoint } from '../sdk/critic-endpoint.ts';
import type { JsonCall } from '../sdk/generate-json.ts';
import { imageEndpoint } from '../sdk/image-endpoint.ts';
import { listModels } from '../sdk/list-models.ts';
import { idSetting, limitsSetting, optionalAddress, optionalId, originOf, secretSetting } from '../sdk/settings.ts';
import { settleFormat } from '../sdk/settle-format.ts';
import { speechEndpoint } from '../sdk/speech-endpoint.ts';
import { type TextEndpointOptions, textEndpoint } from '../sdk/text-endpoint.ts';
import { defineVendor } from '../vendor.ts';

const NAME = 'compatible';

export const compatibleSettings = z.object({
  /** With its path: http://localhost:11434/v1 (Ollama), http://localhost:8080/v1 (llama.cpp), http://localhost:1234/v1 (LM Studio). */
  COMPATIBLE_BASE_URL: optionalAddress,
  COMPATIBLE_API_KEY: secretSetting,
  COMPATIBLE_TEXT_MODEL: optionalId,
  /** A model that sees pictures; it becomes the critic. */
  COMPATIBLE_VISION_MODEL: optionalId,
  COMPATIBLE_IMAGE_MODEL: optionalId,
  COMPATIBLE_SPEECH_MODEL: optionalId,
  COMPATIBLE_VOICE: idSetting('alloy'),
  COMPATIBLE_LIMITS: limitsSetting,
});

/** From the one that holds the model to the schema to the one that everybody takes. */
const FORMS = ['strict', 'json', 'words'] as const;
/** What servers say when the form is what they do not take (Ollama, llama.cpp, LM Studio, vLLM). */
const ABOUT_THE_FORM = /response_format|json_schema|json_object|grammar|structured|schema/i;
const BYTES_MAX = { words: 4_000_000, media: 64_000_000 };
/** Many local models think aloud before they answer, and it counts against the same ceiling. */
const THINKING_TOKENS = 4000;
/** The side that every image server draws; what comes is resized. */
const SIDE = 1024;

export const compatibleVendor = defineVendor({
  name: NAME,
  settings: compatibleSettings,
  open(settings, { fetchFrom, clock }) {
    const { COMPATIBLE_BASE_URL: baseURL, COMPATIBLE_API_KEY: apiKey } = settings;
    if (baseURL === undefined) return undefined;
    const fetch = (maxBytes: number) => fetchFrom({ trusted: [originOf(baseURL)], maxBytes });
    const open = (maxBytes: number) =>
      createOpenAICompatible({
        name: NAME,
        baseURL,
        fetch: fetch(maxBytes),
        supportsStructuredOutputs: true,
        ...(apiKey !== undefined && { apiKey }),
      });
    const [words, media] = [open(BYTES_MAX.words), open(BYTES_MAX.media)];
    // The speech interface is OpenAI’s own; a server without keys is sent a word that none of them looks at.
    const voices = createOpenAI({ baseURL, apiKey: apiKey ?? 'none', fetch: fetch(BYTES_MAX.media) });
    const factsOf = (model: string): CallFacts => ({ provider: NAME, model, clock });
    const language = (model: string, format: JsonCall['format']): TextEndpointOptions => ({
      model: words.chatModel(model),
      facts: factsOf(model),
      format,
      schemaInWords: true,
      tolerant: true,
      thinkingTokens: THINKING_TOKENS,
    });
    const settle = <In, Out>(make: (format: JsonCall['format']) => Endpoint<In, Out>) =>
      settleFormat(FORMS, ABOUT_THE_FORM, make);
    const {
      COMPATIBLE_TEXT_MODEL: text,
      COMPATIBLE_VISION_MODEL: vision,
      COMPATIBLE_IMAGE_MODEL: image,
      COMPATIBLE_SPEECH_MODEL: speech,
    } = settings;
    return {
      limits: settings.COMPATIBLE_LIMITS,
      offers: {
        ...(text !== undefined && {
          text: { model: text, endpoint: (id) => settle((format) => textEndpoint(language(id, format))) },
        }),
        ...(vision !== undefined && {
          critic: { model: vision, endpoint: (id) => settle((format) => criticEndpoint(language(id, format))) },
        }),
        ...(image !== undefined && {
          image: {
            model: image,
            endpoint: (id) =>
              imageEndpoint({
                model: media.imageModel(id),
                facts: factsOf(id),
                sideFor: () => SIDE,
                referencesMax: 0,
                takesSeed: false,
                providerOptions: { [NAME]: { response_format: 'b64_json' } },
              }),
          },
        }),
        ...(speech !== undefined && {
          speech: {
            model: speech,
            endpoint: (id) =>
              speechEndpoint({
                model: voices.speech(id),
                facts: factsOf(id),
                voice: settings.COMPATIBLE_VOICE,
                // Every server has voices of its own, and no list of them: only the configured one is known to be there.
                knowsVoice: (asked) => asked === settings.COMPATIBLE_VOICE,
                sound: { format: 'wav' },
                charactersMax: Number.POSITIVE_INFINITY,
              }),
          },
        }),
      },
      listModels: (signal) =>
        listModels({
          baseUrl: baseURL,
          headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
          fetch: fetch(BYTES_MAX.words),
          facts: factsOf('the list of models'),
          signal,
        }),
    };
  },
});
