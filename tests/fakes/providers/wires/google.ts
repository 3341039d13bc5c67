/** The Gemini stand-in: which path is what. https://ai.google.dev/api/generate-content */
import { knowModel } from '../read-strictly.ts';
import type { Understood, WireMaker } from '../wire.ts';
import { googleFailure } from './google-errors.ts';
import { GOOGLE_IMAGE_MODELS, geminiPicture } from './google-images.ts';
import { GOOGLE_SPEECH_MODELS, geminiSpeech } from './google-speech.ts';
import { GOOGLE_TEXT_MODELS, geminiText } from './google-text.ts';

const LISTED = [
  'gemini-3.8-flash',
  'gemini-3.7-flash',
  'gemini-3.5-flash-lite',
  'gemini-nano-banana-2.1',
  'gemini-3.1-flash-image-preview',
  'gemini-3.8-flash-tts',
  'gemini-3.8-flash-lite-tts',
];

export const googleWire: WireMaker = (options) => ({
  vendor: 'google',
  authorised: ({ headers }, key) => headers['x-goog-api-key'] === key,
  fail: googleFailure,
  understand({ method, url, json }) {
    if (method === 'GET' && url.pathname === '/v1beta/models') return listed(url.searchParams);
    const model = /^\/v1beta\/models\/([\w.-]+):generateContent$/.exec(url.pathname)?.[1];
    if (method !== 'POST' || model === undefined) return undefined;
    knowModel([...GOOGLE_TEXT_MODELS, ...GOOGLE_IMAGE_MODELS, ...GOOGLE_SPEECH_MODELS], model);
    const is = (models: readonly (string | RegExp)[]) =>
      models.some((each) => (typeof each === 'string' ? each === model : each.test(model)));
    if (is(GOOGLE_SPEECH_MODELS)) return geminiSpeech(model, json);
    return is(GOOGLE_IMAGE_MODELS) ? geminiPicture(model, json, options) : geminiText(model, json, options);
  },
});

/** https://ai.google.dev/api/models#method:-models.list: in two pages, however large a page is asked for. */
const listed = (query: URLSearchParams): Understood => ({
  kind: 'models',
  model: '',
  inputTokens: 0,
  pictures: 0,
  characters: 0,
  answer: async () => ({
    status: 200,
    body: {
      models: (query.has('pageToken') ? LISTED.slice(4) : LISTED.slice(0, 4)).map((id) => ({
        name: `models/${id}`,
        version: '001',
        displayName: id,
        inputTokenLimit: 1_048_576,
        outputTokenLimit: 65_536,
        supportedGenerationMethods: ['generateContent', 'countTokens'],
      })),
      ...(query.has('pageToken') ? {} : { nextPageToken: 'second' }),
    },
  }),
});
