/** ElevenLabs: voices, with exact times. */
import { z } from 'zod';
import type { CallFacts } from '../sdk/classify-error.ts';
import { getJson } from '../sdk/http-json.ts';
import { addressSetting, idSetting, limitsSetting, originOf, secretSetting } from '../sdk/settings.ts';
import { defineVendor } from '../vendor.ts';
import { elevenlabsSpeech } from './speak-text.ts';

const NAME = 'elevenlabs';

export const elevenlabsSettings = z.object({
  ELEVENLABS_API_KEY: secretSetting,
  ELEVENLABS_BASE_URL: addressSetting('https://api.elevenlabs.io'),
  ELEVENLABS_SPEECH_MODEL: idSetting('eleven_multilingual_v2'),
  /** A voice's id: George, a warm British storyteller, whom every account has. */
  ELEVENLABS_VOICE: z
    .string()
    .regex(/^[A-Za-z0-9]{16,40}$/, 'must be a voice’s id, of 16 to 40 letters and digits')
    .default('JBFqnCBsd6RMkjVDRZzb'),
  /** Limits a minute of the account, such as requests=60. */
  ELEVENLABS_LIMITS: limitsSetting,
});

/** Bytes an answer may have: minutes of bare sound as base64, with three numbers a character. */
const BYTES_MAX = { sound: 64_000_000, list: 4_000_000 };

export const elevenlabsVendor = defineVendor({
  name: NAME,
  settings: elevenlabsSettings,
  open(settings, { fetchFrom, clock }) {
    const { ELEVENLABS_API_KEY: apiKey, ELEVENLABS_BASE_URL: baseUrl, ELEVENLABS_VOICE: voice } = settings;
    if (apiKey === undefined) return undefined;
    const fetch = (maxBytes: number) => fetchFrom({ trusted: [originOf(baseUrl)], maxBytes });
    const factsOf = (model: string): CallFacts => ({
      provider: NAME,
      model,
      clock,
      // A used-up account is a 401 with `quota_exceeded`, which classify-error.ts knows; a busy service is a 429 with a code of its own.
      isContentRefused: ({ codes }) => codes.some((code) => /^(content_against_policy|text_moderation\w*)$/.test(code)),
      isRateLimited: ({ codes }) =>
        codes.some((code) =>
          /^(rate_limit_exceeded|concurrent_limit_exceeded|too_many_concurrent_requests|system_busy)$/.test(code),
        ),
    });
    return {
      limits: settings.ELEVENLABS_LIMITS,
      offers: {
        speech: {
          model: settings.ELEVENLABS_SPEECH_MODEL,
          endpoint: (model) =>
            elevenlabsSpeech(factsOf(model), { baseUrl, apiKey, voice, fetch: fetch(BYTES_MAX.sound) }),
        },
      },
      async listModels(signal) {
        const { value } = await getJson({
          url: `${baseUrl}/v1/models`,
          headers: { 'xi-api-key': apiKey },
          answer: z.array(z.object({ model_id: z.string() })),
          facts: factsOf('the list of models'),
          signal,
          fetch: fetch(BYTES_MAX.list),
        });
        return value.map(({ model_id }) => model_id);
      },
    };
  },
});
