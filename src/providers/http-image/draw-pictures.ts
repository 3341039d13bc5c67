/**
 * Pictures from any service that somebody puts behind one address. On the wire:
 *
 *   POST HTTP_IMAGE_URL
 *   Authorization: Bearer HTTP_IMAGE_KEY          (only when there is one)
 *   Accept: image/jpeg, image/png, image/webp, application/json
 *   Content-Type: application/json
 *   { "prompt": "…",                              what to draw, in English, the look of everybody included
 *     "width": 1024, "height": 1024,              pixels; other sizes are resized, if they are square and not far smaller
 *     "seed": 7,                                  0 to 4294967295: the same seed should give the same picture
 *     "references": ["<base64>", …] }             reference sheets as JPEG, in the order the prompt names them; may be empty
 *
 * and one of these answers, with status 200:
 *
 *   Content-Type: image/…          the picture itself: JPEG, PNG or WebP
 *   { "image": "<base64>" }        the picture, as base64 (a `data:` address is taken too)
 *   { "url": "https://…" }         where the picture is. It is fetched at once, without the key; private addresses are refused, but
 *                                  for the origin of HTTP_IMAGE_URL itself
 *
 * An error has a status of 400 or more, and may say more in { "error": { "code": "…", "message": "…" } }: the code `content_rejected`
 * (any status) for what will not be drawn, 402 or `insufficient_quota` for an empty account, 429 with `Retry-After` for too many
 * requests, 401 or 403 for a wrong key; 500 and above is tried again.
 */
import type { Usage } from '../../making/ports.ts';
import type { ImageEndpoint } from '../endpoint.ts';
import { finishPicture, VENDOR_PIXELS_MAX } from '../pictures/finish-picture.ts';
import { picturePrompt, referencesInOrder } from '../prompts/picture-prompt.ts';
import { ProviderError } from '../provider-errors.ts';
import { downloadPicture } from '../safe-fetch/download-picture.ts';
import { afterPaying } from '../sdk/after-paying.ts';
import { callVendor } from '../sdk/call-vendor.ts';
import type { CallFacts } from '../sdk/classify-error.ts';
import { rateNewsFrom } from '../sdk/rate-news.ts';
import { shrinkPicture } from '../sdk/shrink-picture.ts';
import { type PictureAnswer, postForPicture } from './post-for-picture.ts';

/** Pixels a side of the sheets that are sent. */
const SHEET_SIDE = 1024;
const TYPES = ['image/jpeg', 'image/png', 'image/webp'];

export interface HttpImageAccess {
  url: string;
  key: string | undefined;
  referencesMax: number;
  fetch: typeof globalThis.fetch;
}

export function httpImages(facts: CallFacts, access: HttpImageAccess): ImageEndpoint {
  const who = { provider: facts.provider, model: facts.model };
  return {
    capability: 'image',
    ...who,
    estimate: () => ({ requests: 1, tokens: 0, pictures: 1, characters: 0, costMicros: 0 }),
    async call(request, { signal }) {
      const { size, seed } = request;
      const sheets = referencesInOrder(request).slice(0, access.referencesMax);
      const prompt = picturePrompt(
        { ...request, references: new Map(sheets.map(({ id, bytes }) => [id, bytes])) },
        { takesReferences: sheets.length > 0, takesSeed: true },
      );
      const small = await callVendor(facts, signal, () =>
        Promise.all(sheets.map(({ bytes }) => shrinkPicture(bytes, SHEET_SIDE, signal))),
      );
      const references = small.map((bytes) => Buffer.from(bytes).toString('base64'));
      const { value: answer, responseHeaders } = await callVendor(facts, signal, () =>
        postForPicture({ prompt, width: size, height: size, seed, references }, access, signal),
      );
      const usage: Usage = { ...who, pictures: 1, costMicros: 0 };
      const rate = rateNewsFrom(responseHeaders, facts.clock.now());
      const value = await afterPaying(usage, rate, async () => {
        const bytes = await callVendor(facts, signal, () => bytesOf(answer, access.fetch, signal));
        if (bytes === undefined)
          throw new ProviderError('PICTURE_INVALID', 'the answer is JSON with neither an image nor a url in it', who);
        return finishPicture(bytes, { size, ...who, signal });
      });
      return { value, usage, ...(rate && { rate }) };
    },
  };
}

async function bytesOf(
  answer: PictureAnswer,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  if ('bytes' in answer) return answer.bytes;
  if (answer.image !== undefined) return Buffer.from(answer.image.replace(/^data:[^,]*,/, ''), 'base64');
  if (answer.url === undefined) return undefined;
  const { bytes } = await downloadPicture(fetch, answer.url, { signal, maxPixels: VENDOR_PIXELS_MAX, types: TYPES });
  return bytes;
}
