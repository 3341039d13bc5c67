/** Stability: Stable Diffusion. */
import { z } from 'zod';
import type { CallFacts } from '../sdk/classify-error.ts';
import { addressSetting, limitsSetting, originOf, secretSetting } from '../sdk/settings.ts';
import { defineVendor } from '../vendor.ts';
import { stabilityImages } from './draw-pictures.ts';

const NAME = 'stability';

export const stabilitySettings = z.object({
  STABILITY_API_KEY: secretSetting,
  STABILITY_BASE_URL: addressSetting('https://api.stability.ai'),
  /** A product of `POST /v2beta/stable-image/generate/…`, or a Stable Diffusion model. */
  STABILITY_IMAGE_MODEL: z
    .string()
    .regex(/^(core|ultra|sd3[\w.-]{0,60})$/, 'must be core, ultra or a Stable Diffusion 3 model such as sd3.5-large')
    .default('ultra'),
  /** Draws scenes with the style guide, from the sheet of the first character; `none` draws from words alone. */
  STABILITY_REFERENCE: z.enum(['style', 'none']).default('style'),
  /** Limits a minute of the account, such as requests=900 (the API takes 150 in 10 s). */
  STABILITY_LIMITS: limitsSetting,
});

/** A picture of four megapixels, as base64. */
const BYTES_MAX = 64_000_000;

export const stabilityVendor = defineVendor({
  name: NAME,
  settings: stabilitySettings,
  open(settings, { fetchFrom, clock }) {
    const { STABILITY_API_KEY: apiKey, STABILITY_BASE_URL: baseUrl } = settings;
    if (apiKey === undefined) return undefined;
    const fetch = fetchFrom({ trusted: [originOf(baseUrl)], maxBytes: BYTES_MAX });
    const usesStyleGuide = settings.STABILITY_REFERENCE === 'style';
    const factsOf = (model: string): CallFacts => ({ provider: NAME, model, clock });
    return {
      limits: settings.STABILITY_LIMITS,
      offers: {
        image: {
          model: settings.STABILITY_IMAGE_MODEL,
          endpoint: (model) => stabilityImages(factsOf(model), { baseUrl, apiKey, fetch, usesStyleGuide }),
        },
      },
    };
  },
});
