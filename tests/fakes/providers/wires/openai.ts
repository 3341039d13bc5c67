/** The OpenAI stand-in: which path is what. */
import type { Understood, WireMaker } from '../wire.ts';
import { openAiFailure, openAiRateHeaders } from './openai-errors.ts';
import { openAiEdit, openAiGeneration } from './openai-images.ts';
import { OPENAI_LISTED } from './openai-models.ts';
import { openAiModeration } from './openai-moderation.ts';
import { openAiSpeech } from './openai-speech.ts';
import { openAiResponse } from './openai-text.ts';

export const openAiWire: WireMaker = (options) => ({
  vendor: 'openai',
  authorised: ({ headers }, key) => headers.authorization === `Bearer ${key}`,
  fail: openAiFailure,
  rateHeaders: openAiRateHeaders,
  understand({ method, url, json, form }) {
    switch (`${method} ${url.pathname}`) {
      case 'POST /v1/responses':
        return openAiResponse(json, options);
      case 'POST /v1/images/generations':
        return openAiGeneration(json, options);
      case 'POST /v1/images/edits':
        return openAiEdit(form, options);
      case 'POST /v1/audio/speech':
        return openAiSpeech(json);
      case 'POST /v1/moderations':
        return openAiModeration(json);
      case 'GET /v1/models':
        return listed(OPENAI_LISTED);
      default:
        return undefined;
    }
  },
});

/** https://platform.openai.com/docs/api-reference/models/list */
export const listed = (models: readonly { id: string; shutdown_date?: string | null }[]): Understood => ({
  kind: 'models',
  model: '',
  inputTokens: 0,
  pictures: 0,
  characters: 0,
  answer: async () => ({
    status: 200,
    body: {
      object: 'list',
      data: models.map((each) => ({ ...each, object: 'model', created: 1_780_000_000, owned_by: 'system' })),
    },
  }),
});
