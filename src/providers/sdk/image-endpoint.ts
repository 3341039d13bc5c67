/** The image capability of a vendor that the SDK has an image model for and that answers with the picture itself. */
import type { ImageModelV4, ImageModelV4File } from '@ai-sdk/provider';
import { fileTypeFromBuffer } from 'file-type';
import type { PictureRequest, Usage } from '../../making/ports.ts';
import type { ImageEndpoint } from '../endpoint.ts';
import { finishPicture } from '../pictures/finish-picture.ts';
import { picturePrompt, referencesInOrder } from '../prompts/picture-prompt.ts';
import { tokensIn } from '../prompts/text-size.ts';
import { ProviderError } from '../provider-errors.ts';
import { afterPaying } from './after-paying.ts';
import { callVendor } from './call-vendor.ts';
import type { CallFacts } from './classify-error.ts';
import { rateNewsFrom } from './rate-news.ts';

export interface ImageEndpointOptions {
  model: ImageModelV4;
  facts: CallFacts;
  /** Pixels a side that are asked for, given the pixels the book needs; what comes is resized. */
  sideFor(size: number): number;
  /** The most reference pictures the model takes; 0 for none. */
  referencesMax: number;
  /** Left out: the seed goes out as the model’s own. */
  takesSeed?: boolean;
  /** Tokens beside those of the prompt, where the vendor counts pictures in tokens. */
  pictureTokens?(side: number, references: number): number;
  providerOptions?: Parameters<ImageModelV4['doGenerate']>[0]['providerOptions'];
}

/** Throws ProviderError, with what the call has cost all the same; or the reason of the signal. */
export function imageEndpoint(options: ImageEndpointOptions): ImageEndpoint {
  const { model, facts, sideFor, referencesMax, takesSeed = true, pictureTokens = () => 0 } = options;
  const who = { provider: facts.provider, model: facts.model };
  const sheetsFor = (request: PictureRequest) => referencesInOrder(request).slice(0, referencesMax);
  const promptFor = (request: PictureRequest) =>
    picturePrompt(
      // Sheets beyond the most the model takes are not spoken of: those figures are described in words.
      { ...request, references: new Map(sheetsFor(request).map(({ id, bytes }) => [id, bytes])) },
      { takesReferences: referencesMax > 0, takesSeed },
    );
  return {
    capability: 'image',
    ...who,
    estimate(request) {
      const tokens = tokensIn(promptFor(request)) + pictureTokens(sideFor(request.size), sheetsFor(request).length);
      return { requests: 1, tokens, pictures: 1, side: sideFor(request.size), characters: 0, costMicros: 0 };
    },
    async call(request, { signal }) {
      const files = await Promise.all(sheetsFor(request).map(({ bytes }) => asFile(bytes, who)));
      const side = sideFor(request.size);
      const result = await callVendor(facts, signal, async () =>
        model.doGenerate({
          prompt: promptFor(request),
          n: 1,
          size: `${side}x${side}`,
          aspectRatio: undefined,
          seed: takesSeed ? request.seed : undefined,
          // Without files the plain endpoint is meant; an empty list would be the one for changing pictures.
          files: files.length > 0 ? files : undefined,
          mask: undefined,
          providerOptions: options.providerOptions ?? {},
          abortSignal: signal,
        }),
      );
      const rate = rateNewsFrom(result.response.headers, facts.clock.now());
      const usage: Usage = {
        ...who,
        pictures: 1,
        ...(result.usage?.inputTokens !== undefined && { inputTokens: result.usage.inputTokens }),
        ...(result.usage?.outputTokens !== undefined && { outputTokens: result.usage.outputTokens }),
        costMicros: 0,
      };
      const value = await afterPaying(usage, rate, async () => {
        const [image] = result.images;
        if (image === undefined) throw new ProviderError('PICTURE_INVALID', 'the answer has no picture in it', who);
        const bytes = typeof image === 'string' ? Buffer.from(image, 'base64') : image;
        return finishPicture(bytes, { size: request.size, ...who, signal });
      });
      return { value, usage, ...(rate && { rate }) };
    },
  };
}

/** A sheet as the SDK takes it. Its type is sniffed: what we stored may be of any kind that pictures are stored as. */
async function asFile(bytes: Uint8Array, who: { provider: string; model: string }): Promise<ImageModelV4File> {
  const type = await fileTypeFromBuffer(bytes);
  if (!type?.mime.startsWith('image/'))
    throw new ProviderError('PROVIDER_REQUEST_REFUSED', 'a reference sheet is no picture, so it was not sent', who);
  return { type: 'file', data: bytes, mediaType: type.mime };
}
