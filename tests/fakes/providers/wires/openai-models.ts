/** The models that the OpenAI stand-in has. An id it does not have is answered with 404, as there. */

export const OPENAI_TEXT_MODELS = [
  /^gpt-6-(?:luna|sol|astra)$/,
  /^gpt-6\.1-(?:terra|sol)$/,
  /^gpt-5\.[456](?:-[a-z]+)?$/,
  'gpt-5',
  'gpt-5-mini',
  'gpt-4o-mini',
];
/** Those that take any size of whole 16ths, and those with three sizes. */
export const OPENAI_FREE_SIZE_MODELS = [
  /^gpt-image-2\.[56]-(?:flare|sunburst)(?:-\d{4}-\d\d-\d\d)?$/,
  /^gpt-image-2(?:-2026-04-21)?$/,
];
export const OPENAI_IMAGE_MODELS = [...OPENAI_FREE_SIZE_MODELS, 'gpt-image-1.5', 'chatgpt-image-latest'];
export const OPENAI_SPEECH_MODELS = [/^gpt-4o-mini-tts(?:-\d{4}-\d\d-\d\d)?$/, /^tts-1(?:-hd)?(?:-1106)?$/];
export const OPENAI_MODERATION_MODELS = [/^omni-moderation-(?:latest|2024-09-26)$/];

/** As GET /v1/models lists them, with the day of their end where it is announced (`shutdown_date`, deprecations guide). */
export const OPENAI_LISTED: readonly { id: string; shutdown_date: string | null }[] = [
  { id: 'gpt-6-luna', shutdown_date: null },
  { id: 'gpt-6.1-terra', shutdown_date: null },
  { id: 'gpt-6-sol', shutdown_date: null },
  { id: 'gpt-5.5', shutdown_date: null },
  { id: 'gpt-5-mini', shutdown_date: '2026-12-11' },
  { id: 'gpt-image-2.6-flare', shutdown_date: null },
  { id: 'gpt-image-2.6-sunburst', shutdown_date: null },
  { id: 'gpt-image-2', shutdown_date: null },
  { id: 'gpt-4o-mini-tts', shutdown_date: '2027-01-06' },
  { id: 'gpt-4o-mini-tts-2025-12-15', shutdown_date: '2027-01-06' },
  { id: 'tts-1-hd', shutdown_date: '2027-01-06' },
  { id: 'omni-moderation-latest', shutdown_date: null },
];

/** What `reasoning.effort` may be: https://developers.openai.com/api/docs/models/gpt-6-luna and the pages beside it. */
export function effortsOf(model: string): readonly string[] {
  if (model === 'gpt-5' || model === 'gpt-5-mini') return ['minimal', 'low', 'medium', 'high'];
  const from = ['low', 'medium', 'high', 'xhigh', 'max'];
  if (model === 'gpt-6-astra') return from;
  return model.startsWith('gpt-4') ? [] : ['none', ...from];
}
