/**
 * Stable Diffusion through Stability's REST API (v2beta, https://platform.stability.ai/docs/api-reference): the SDK has no package for
 * it. Characters are kept by their identity in words and by the seed; where a scene has a reference sheet, the style guide, which
 * takes one picture, keeps colours and manner as well.
 */
import {
  createJsonErrorResponseHandler,
  createJsonResponseHandler,
  postFormDataToApi,
  zodSchema,
} from '@ai-sdk/provider-utils';
import { z } from 'zod';
import type { PictureRequest, Usage } from '../../making/ports.ts';
import type { ImageEndpoint } from '../endpoint.ts';
import { finishPicture } from '../pictures/finish-picture.ts';
import { picturePrompt, referencesInOrder } from '../prompts/picture-prompt.ts';
import { ProviderError } from '../provider-errors.ts';
import { afterPaying } from '../sdk/after-paying.ts';
import { callVendor } from '../sdk/call-vendor.ts';
import type { CallFacts } from '../sdk/classify-error.ts';
import { rateNewsFrom } from '../sdk/rate-news.ts';
import { shrinkPicture } from '../sdk/shrink-picture.ts';

/** Longer prompts are refused. */
const PROMPT_MAX = 10_000;
/** The highest seed; 0 would mean a seed of chance. */
const SEED_MAX = 4_294_967_294;
/** Pixels a side of the sheet that is sent. */
const SHEET_SIDE = 1024;
/** How closely the style guide keeps to the sheet, 0 to 1: above a half, it begins to copy the sheet's pose and empty paper. */
const FIDELITY = 0.5;
const NOT_WANTED =
  'text, letters, words, signature, watermark, logo, frame, border, photograph, extra limbs, deformed hands';
/** In the ledger, and in the price table. */
const STYLE_GUIDE = 'control/style';

const answerSchema = z.object({ image: z.string(), finish_reason: z.string().default('SUCCESS') });
const failedResponseHandler = createJsonErrorResponseHandler({
  errorSchema: zodSchema(z.unknown()),
  errorToMessage: () => 'refused',
});

export interface StabilityAccess {
  baseUrl: string;
  apiKey: string;
  fetch: typeof globalThis.fetch;
  /** Whether scenes are drawn with the style guide, which is another product than the configured model. */
  usesStyleGuide: boolean;
}

export function stabilityImages(facts: CallFacts, access: StabilityAccess): ImageEndpoint {
  const who = { provider: facts.provider, model: facts.model };
  return {
    capability: 'image',
    ...who,
    estimate: () => ({ requests: 1, tokens: 0, pictures: 1, characters: 0, costMicros: 0 }),
    async call(request, { signal }) {
      const sheet = access.usesStyleGuide ? referencesInOrder(request)[0] : undefined;
      const path = sheet ? STYLE_GUIDE : pathOf(facts.model);
      const formData = formOf(request, facts.model, sheet !== undefined);
      if (sheet) {
        const small = await callVendor(facts, signal, () => shrinkPicture(sheet.bytes, SHEET_SIDE, signal));
        formData.append('image', new Blob([new Uint8Array(small)], { type: 'image/jpeg' }), 'sheet.jpg');
      }
      const { value: answer, responseHeaders } = await callVendor(facts, signal, () =>
        postFormDataToApi({
          url: `${access.baseUrl}/v2beta/stable-image/${path}`,
          headers: { authorization: `Bearer ${access.apiKey}`, accept: 'application/json' },
          formData,
          failedResponseHandler,
          successfulResponseHandler: createJsonResponseHandler(zodSchema(answerSchema)),
          abortSignal: signal,
          fetch: access.fetch,
        }),
      );
      const usage: Usage = { ...who, ...(sheet && { model: STYLE_GUIDE }), pictures: 1, costMicros: 0 };
      const rate = rateNewsFrom(responseHeaders, facts.clock.now());
      const value = await afterPaying(usage, rate, async () => {
        // The picture is there, but blurred.
        if (answer.finish_reason === 'CONTENT_FILTERED')
          throw new ProviderError('CONTENT_REJECTED', 'its safety filter turned the picture down', who);
        return finishPicture(Buffer.from(answer.image, 'base64'), { size: request.size, ...who, signal });
      });
      return { value, usage, ...(rate && { rate }) };
    },
  };
}

/** The Stable Diffusion models are one product, and named in a field. */
const pathOf = (model: string) => (model.startsWith('sd3') ? 'generate/sd3' : `generate/${encodeURIComponent(model)}`);

/** Another language than English is a 422 (`invalid_language`), and one sentence of it may be enough. */
const wordsOf = (request: PictureRequest): string =>
  picturePrompt(request, { takesReferences: false, takesSeed: true, englishOnly: true });

function formOf(request: PictureRequest, model: string, styled: boolean): FormData {
  const form = new FormData();
  form.append('prompt', wordsOf(request).slice(0, PROMPT_MAX));
  form.append('negative_prompt', NOT_WANTED);
  form.append('aspect_ratio', '1:1');
  form.append('seed', String(Math.max(1, Math.min(SEED_MAX, request.seed))));
  form.append('output_format', 'png');
  if (styled) form.append('fidelity', String(FIDELITY));
  else if (model.startsWith('sd3')) {
    form.append('model', model);
    form.append('mode', 'text-to-image');
  }
  return form;
}
