/** Gemini's image models: a scene from words and the reference sheets, which go in beside the words. */
import type { GoogleProvider } from '@ai-sdk/google';
import type { ImageModelV4 } from '@ai-sdk/provider';
import type { ImageEndpoint } from '../endpoint.ts';
import { ProviderError } from '../provider-errors.ts';
import type { CallFacts } from '../sdk/classify-error.ts';
import { imageEndpoint } from '../sdk/image-endpoint.ts';
import { isRefusal } from './read-blocked.ts';
import { SAFETY } from './safety-settings.ts';

/** Image generation guide: up to 14 references, of which 5 of characters are kept well; a scene has at most four actors. */
const REFERENCES_MAX = 5;
/** An answer of 2048 pixels a side is 1,680 tokens at most (image generation guide); the model thinks a little before. */
const ANSWER_TOKENS = 4000;
/** A reference, at the highest resolution it is looked at (media resolution guide). */
const REFERENCE_TOKENS = 1120;
/** Seeds are 32-bit with a sign. */
const SEED_MAX = 0x7fffffff;

/** The models draw at named sizes; a picture of 2048 a side costs half as much again as one of 1024, and prints well. */
const sideFor = (size: number) => (size > 1024 ? 2048 : 1024);

export const googleImages = (google: GoogleProvider, facts: CallFacts): ImageEndpoint =>
  imageEndpoint({
    model: squareModel(google.image(facts.model), facts),
    facts,
    sideFor,
    referencesMax: REFERENCES_MAX,
    pictureTokens: (_, references) => ANSWER_TOKENS + references * REFERENCE_TOKENS,
  });

/** The SDK's model, told its size in Gemini's words, and with refusals that are errors. */
function squareModel(model: ImageModelV4, { provider, model: id }: CallFacts): ImageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: model.provider,
    modelId: model.modelId,
    maxImagesPerCall: 1,
    async doGenerate({ size, seed, ...call }) {
      const result = await model.doGenerate({
        ...call,
        size: undefined,
        seed: seed === undefined ? undefined : seed & SEED_MAX,
        providerOptions: {
          google: {
            imageConfig: { aspectRatio: '1:1', imageSize: size === '2048x2048' ? '2K' : '1K' },
            safetySettings: SAFETY,
          },
        },
      });
      if (result.images.length > 0) return result;
      const told = result.providerMetadata?.google as
        | { finishReason?: unknown; promptFeedback?: { blockReason?: unknown } | null }
        | undefined;
      const reason = [told?.promptFeedback?.blockReason, told?.finishReason].find((each) => typeof each === 'string');
      // What came is paid for only as far as tokens were counted: a blocked prompt costs what it took to read it.
      const usage = {
        provider,
        model: id,
        inputTokens: result.usage?.inputTokens ?? 0,
        outputTokens: result.usage?.outputTokens ?? 0,
        costMicros: 0,
      };
      if (told?.promptFeedback?.blockReason || isRefusal(reason))
        throw new ProviderError('CONTENT_REJECTED', `it will not draw this (${reason})`, {
          provider,
          model: id,
          usage,
        });
      throw new ProviderError('PICTURE_INVALID', `the answer has no picture in it (${reason ?? 'no reason told'})`, {
        provider,
        model: id,
        usage,
      });
    },
  };
}
