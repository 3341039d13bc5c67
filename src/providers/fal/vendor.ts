/** fal: Flux, from words, and from a reference sheet where there is one. */
import { createFal } from '@ai-sdk/fal';
import { z } from 'zod';
import { addressSetting, idSetting, limitsSetting, originOf, secretSetting } from '../sdk/settings.ts';
import { defineVendor } from '../vendor.ts';
import { callFacts, FAL } from './call-facts.ts';
import { falImages } from './draw-pictures.ts';
import { fetchPictures } from './fetch-pictures.ts';

export const falSettings = z.object({
  FAL_API_KEY: secretSetting,
  FAL_BASE_URL: addressSetting('https://fal.run'),
  /** Draws what has no reference sheet: the sheets themselves, and scenes without figures. */
  FAL_IMAGE_MODEL: idSetting('fal-ai/flux-pro/v1.1-ultra'),
  /** Draws scenes from a reference sheet. Takes one, or several when the id ends in /multi or /edit. */
  FAL_REFERENCE_MODEL: idSetting('fal-ai/flux-pro/kontext'),
  /** Limits a minute of the account, such as requests=60,pictures=60. */
  FAL_LIMITS: limitsSetting,
});

export const falVendor = defineVendor({
  name: FAL,
  settings: falSettings,
  open(settings, { fetchFrom, clock }) {
    const { FAL_API_KEY: apiKey, FAL_BASE_URL: baseURL } = settings;
    if (apiKey === undefined) return undefined;
    const fal = createFal({ apiKey, baseURL, fetch: fetchPictures(fetchFrom, originOf(baseURL)) });
    return {
      limits: settings.FAL_LIMITS,
      offers: {
        image: {
          model: settings.FAL_IMAGE_MODEL,
          endpoint: (model) => falImages(fal, callFacts(model, clock), settings.FAL_REFERENCE_MODEL),
        },
      },
    };
  },
});
