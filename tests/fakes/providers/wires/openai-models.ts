/** The models that the OpenAI stand-in has. An id it does not have is answered with 404, as there. */

export const OPENAI_TEXT_MODELS = [
  /^gpt-6(?:\.1)?-(?:luna|terra|sol|astra)$/,
  /^gpt-5\.[456](?:-[a-z]+)?$/,
  'gpt-5',
  'gpt-5-mini',
  'gpt-4o-mini',
];
/** Those that take any size of whole 16ths, and those with three sizes. */
export const OPENAI_FREE_SIZE_MODELS = [/^gpt-image-2\.[56]-(?:flare|sunburst)$/];
export const OPENAI_IMAGE_MODELS = [...OPENAI_FREE_SIZE_MODELS, 'gpt-image-2', 'gpt-image-1.5'];
export const OPENAI_SPEECH_MODELS = [/^gpt-4o-mini-tts(?:-\d{4}-\d\d-\d\d)?$/, /^tts-1(?:-hd)?(?:-1106)?$/];
export const OPENAI_MODERATION_MODELS = [/^omni-moderation-(?:latest|2024-09-26)$/];

/** As GET /v1/models lists them. */
export const OPENAI_LISTED = [
  'gpt-6-luna',
  'gpt-6-terra',
  'gpt-6-sol',
  'gpt-5.5',
  'gpt-5.4-mini',
  'gpt-image-2.6-flare',
  'gpt-image-2.6-sunburst',
  'gpt-image-2',
  'gpt-4o-mini-tts',
  'gpt-4o-mini-tts-2025-12-15',
  'tts-1-hd',
  'omni-moderation-latest',
];
