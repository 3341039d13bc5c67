/** Flux at fal: one model draws from words alone, and another one when there are reference sheets. */
import type { FalProvider } from '@ai-sdk/fal';
import { APICallError, type ImageModelV4 } from '@ai-sdk/provider';
import type { PictureRequest } from '../../making/ports.ts';
import type { ImageEndpoint } from '../endpoint.ts';
import { referencesInOrder } from '../prompts/picture-prompt.ts';
import { ProviderError } from '../provider-errors.ts';
import type { CallFacts } from '../sdk/classify-error.ts';
import { imageEndpoint } from '../sdk/image-endpoint.ts';
import { readRefusal } from '../sdk/read-refusal.ts';
import { callFacts, NOTHING_DRAWN } from './call-facts.ts';

/** Seeds that every model there takes: without a sign, in 31 bits. */
const SEED_MAX = 0x7fffffff;
/** Models that take `image_size` draw up to this side, in steps of 32 (model page of flux-pro/v1.1). */
const SIDE = { max: 1440, step: 32 };
/** Several sheets go into models whose ids end so; the others take one. */
const SEVERAL = /\/multi$|\/edit$/;
const REFERENCES_MAX = 4;
/** Models that are told a ratio instead of pixels, and choose the pixels themselves. */
const BY_RATIO = /\/kontext|-ultra|luma-photon|imagen/;

export function falImages(fal: FalProvider, facts: CallFacts, referenceModel: string): ImageEndpoint {
  const plain = endpointOf(fal, facts, 0);
  const withSheets = endpointOf(
    fal,
    callFacts(referenceModel, facts.clock),
    SEVERAL.test(referenceModel) ? REFERENCES_MAX : 1,
  );
  // The second model changes a picture that it is given, and refuses to draw without one.
  const chosen = (request: PictureRequest) => (referencesInOrder(request).length > 0 ? withSheets : plain);
  return {
    capability: 'image',
    provider: facts.provider,
    model: facts.model,
    estimate: (request) => chosen(request).estimate(request),
    call: (request, context) => chosen(request).call(request, context),
  };
}

const endpointOf = (fal: FalProvider, facts: CallFacts, referencesMax: number): ImageEndpoint =>
  imageEndpoint({
    model: squareModel(fal.image(facts.model), facts),
    facts,
    sideFor: (size) => (size > SIDE.max ? SIDE.max : Math.max(1024, Math.ceil(size / SIDE.step) * SIDE.step)),
    referencesMax,
    providerOptions: { fal: { outputFormat: 'jpeg', useMultipleImages: referencesMax > 1, safetyTolerance: '2' } },
  });

/** The SDK's model, told its size in the model's own words, and with the safety flag as an error. */
function squareModel(model: ImageModelV4, facts: CallFacts): ImageModelV4 {
  const { provider, model: id } = facts;
  const byRatio = BY_RATIO.test(id);
  return {
    specificationVersion: 'v4',
    provider: model.provider,
    modelId: model.modelId,
    maxImagesPerCall: 1,
    async doGenerate({ size, seed, providerOptions, ...call }) {
      let result: Awaited<ReturnType<ImageModelV4['doGenerate']>>;
      try {
        result = await model.doGenerate({
          ...call,
          size: byRatio ? undefined : size,
          seed: seed === undefined ? undefined : seed & SEED_MAX,
          providerOptions: { fal: { ...providerOptions.fal, ...(byRatio && { aspect_ratio: '1:1' }) } },
        });
      } catch (error) {
        throw drewNothing(error, facts) ?? error;
      }
      const [about] = (result.providerMetadata?.fal as { images?: { nsfw?: boolean }[] } | undefined)?.images ?? [];
      // What is flagged comes as a black picture, and is charged for.
      if (about?.nsfw === true)
        throw new ProviderError('CONTENT_REJECTED', 'its safety filter turned the picture down', {
          provider,
          model: id,
          usage: { provider, model: id, pictures: 1, costMicros: 0 },
        });
      return result;
    },
  };
}

/** No picture, and not because of what was asked for: a fault of the picture, which may be drawn again. */
function drewNothing(error: unknown, facts: CallFacts): ProviderError | undefined {
  if (!APICallError.isInstance(error)) return undefined;
  const refusal = readRefusal(error);
  if (!refusal.codes.includes(NOTHING_DRAWN) || facts.isContentRefused?.(refusal)) return undefined;
  return new ProviderError('PICTURE_INVALID', 'the model made no picture', {
    provider: facts.provider,
    model: facts.model,
    ...(refusal.status !== undefined && { status: refusal.status }),
  });
}
