/** OpenAI: words, pictures from reference sheets, voices, moderation, and a critic that sees. */
import { createOpenAI } from '@ai-sdk/openai';
import { openaiModelCatalog } from '@ai-sdk/openai/internal';
import { z } from 'zod';
import type { CallFacts } from '../sdk/classify-error.ts';
import { criticEndpoint } from '../sdk/critic-endpoint.ts';
import { listModels } from '../sdk/list-models.ts';
import { addressSetting, idSetting, limitsSetting, originOf, secretSetting } from '../sdk/settings.ts';
import { type TextEndpointOptions, textEndpoint } from '../sdk/text-endpoint.ts';
import { defineVendor } from '../vendor.ts';
import { openaiImages, QUALITIES } from './draw-pictures.ts';
import { openaiModeration } from './judge-content.ts';
import { OPENAI_VOICES, openaiSpeech } from './speak-text.ts';

const NAME = 'openai';

export const openaiSettings = z.object({
  OPENAI_API_KEY: secretSetting,
  OPENAI_BASE_URL: addressSetting('https://api.openai.com/v1'),
  OPENAI_TEXT_MODEL: idSetting('gpt-6-luna'),
  OPENAI_IMAGE_MODEL: idSetting('gpt-image-2.6-flare'),
  /** How finely pictures are worked out; the price of a picture goes with it. */
  OPENAI_IMAGE_QUALITY: z.enum(QUALITIES).default('medium'),
  /** All speech models end on 2027-01-06, with no successor on this interface; see lifecycle/. */
  OPENAI_SPEECH_MODEL: idSetting('gpt-4o-mini-tts'),
  OPENAI_VOICE: z.enum([...OPENAI_VOICES]).default('coral'),
  OPENAI_MODERATION_MODEL: idSetting('omni-moderation-latest'),
  OPENAI_CRITIC_MODEL: idSetting('gpt-6-luna'),
  /** Limits a minute of the account, such as requests=500,tokens=200000,pictures=50. */
  OPENAI_LIMITS: limitsSetting,
});

/** Bytes an answer may have: words are small; a picture of 2048 square, as base64; minutes of bare sound. */
const BYTES_MAX = { words: 4_000_000, picture: 64_000_000, sound: 64_000_000 };
/** Tokens to think with, at low effort, beside the answer. */
const THINKING_TOKENS = 3000;

export const openaiVendor = defineVendor({
  name: NAME,
  settings: openaiSettings,
  open(settings, { fetchFrom, clock }) {
    const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = settings;
    if (apiKey === undefined) return undefined;
    const fetch = (maxBytes: number) => fetchFrom({ trusted: [originOf(baseUrl)], maxBytes });
    const sdk = (maxBytes: number) => createOpenAI({ apiKey, baseURL: baseUrl, fetch: fetch(maxBytes) });
    const [words, pictures, sound] = [sdk(BYTES_MAX.words), sdk(BYTES_MAX.picture), sdk(BYTES_MAX.sound)];
    const factsOf = (model: string): CallFacts => ({ provider: NAME, model, clock });
    const http = { baseUrl, headers: { authorization: `Bearer ${apiKey}` }, fetch: fetch(BYTES_MAX.words) };
    const language = (model: string): TextEndpointOptions => ({
      model: words.responses(model),
      facts: factsOf(model),
      format: 'strict',
      ...thinking(model),
      // Nothing of a child’s book is kept at the vendor, and nobody reads a summary of its thoughts.
      providerOptions: { openai: { store: false, strictJsonSchema: true, reasoningSummary: null } },
    });
    return {
      limits: settings.OPENAI_LIMITS,
      offers: {
        text: { model: settings.OPENAI_TEXT_MODEL, endpoint: (model) => textEndpoint(language(model)) },
        image: {
          model: settings.OPENAI_IMAGE_MODEL,
          endpoint: (model) => openaiImages(pictures, factsOf(model), settings.OPENAI_IMAGE_QUALITY),
        },
        speech: {
          model: settings.OPENAI_SPEECH_MODEL,
          endpoint: (model) => openaiSpeech(sound, factsOf(model), settings.OPENAI_VOICE),
        },
        moderation: {
          model: settings.OPENAI_MODERATION_MODEL,
          endpoint: (model) => openaiModeration(factsOf(model), http),
        },
        critic: { model: settings.OPENAI_CRITIC_MODEL, endpoint: (model) => criticEndpoint(language(model)) },
      },
      listModels: (signal) => listModels({ ...http, facts: factsOf('the list of models'), signal }),
    };
  },
});

/** A little thought makes a better plot; models that do not think refuse the parameter. */
function thinking(model: string): Pick<TextEndpointOptions, 'reasoning' | 'thinkingTokens'> {
  const thinks = openaiModelCatalog[model]?.capabilities.language?.reasoning?.support === true;
  return thinks ? { reasoning: 'low', thinkingTokens: THINKING_TOKENS } : {};
}
