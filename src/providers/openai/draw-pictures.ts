/** OpenAI’s image models: from reference sheets where there are any, else from words alone. */
import type { OpenAIProvider } from '@ai-sdk/openai';
import type { ImageEndpoint } from '../endpoint.ts';
import type { CallFacts } from '../sdk/classify-error.ts';
import { imageEndpoint } from '../sdk/image-endpoint.ts';

export const QUALITIES = ['low', 'medium', 'high'] as const;
export type Quality = (typeof QUALITIES)[number];

/** The edit endpoint takes up to 16 pictures (API reference, images/edits); a scene has at most four actors. */
const REFERENCES_MAX = 16;
const SIDE = { preset: 1024, max: 2048 };
/**
 * Tokens of an answer of 1024 pixels square; four times the pixels are at most four times the tokens. The guide names 272, 1056 and
 * 4160 for the first models; the 2.6 models use three to four times as many for low and medium, so these are ceilings.
 */
const ANSWER_TOKENS: Readonly<Record<Quality, number>> = { low: 1100, medium: 4400, high: 8400 };
/** A reference of 1024 pixels square at high fidelity, which the current models always use. */
const REFERENCE_TOKENS = 4500;

/**
 * Models that take any side that is a multiple of 16, up to 3840, of 655,360 to 8,294,400 pixels in all: gpt-image-2 and all after it, their
 * dated snapshots too (API reference, images, `size`; image generation guide, size options).
 */
const ANY_SIDE = /^gpt-image-2(?:\.\d+)?(?:-|$)/;

/**
 * More than 2048 costs much and shows little after printing. Every other model, one whose size nobody knows among them, gets 1024 square,
 * which all of them take.
 */
export function sideAsked(model: string, size: number): number {
  if (!ANY_SIDE.test(model)) return SIDE.preset;
  return Math.min(SIDE.max, Math.max(SIDE.preset, Math.ceil(size / 16) * 16));
}

export function openaiImages(openai: OpenAIProvider, facts: CallFacts, quality: Quality): ImageEndpoint {
  const model = openai.image(facts.model);
  return imageEndpoint({
    model,
    facts,
    sideFor: (size) => sideAsked(facts.model, size),
    // Models that the SDK does not know are taken at their word, as all since gpt-image-1 take pictures.
    referencesMax: model.supportsFileInputs === false ? 0 : REFERENCES_MAX,
    // There is no seed in the interface, so it goes into the prompt.
    takesSeed: false,
    pictureTokens: (side, references) =>
      Math.ceil(ANSWER_TOKENS[quality] * (side / 1024) ** 2) + references * REFERENCE_TOKENS,
    // JPEG, hardly compressed: a tenth of the bytes of a PNG to carry, and it is coded anew at the end anyway. `input_fidelity`
    // is not set: current models are always at the highest, and refuse the parameter.
    providerOptions: { openai: { quality, outputFormat: 'jpeg', outputCompression: 95, background: 'opaque' } },
  });
}
