/** Any other service that draws, behind one address; what is said on the wire stands in draw-pictures.ts. */
import { z } from 'zod';
import type { CallFacts } from '../sdk/classify-error.ts';
import { idSetting, limitsSetting, originOf, secretSetting } from '../sdk/settings.ts';
import { defineVendor } from '../vendor.ts';
import { httpImages } from './draw-pictures.ts';

const NAME = 'http-image';

export const httpImageSettings = z.object({
  /** The whole address that is posted to; it may have parameters. */
  HTTP_IMAGE_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  HTTP_IMAGE_KEY: secretSetting,
  /** A name for what draws there, for the ledger and the colophon. */
  HTTP_IMAGE_MODEL: idSetting('custom'),
  /** How many reference sheets the service takes; 0 for none. */
  HTTP_IMAGE_REFERENCES: z.coerce.number().int().min(0).max(4).default(4),
  /** Limits a minute, such as requests=30,pictures=30. */
  HTTP_IMAGE_LIMITS: limitsSetting,
});

/** A picture of our largest size as PNG, as base64. */
const BYTES_MAX = 64_000_000;

export const httpImageVendor = defineVendor({
  name: NAME,
  settings: httpImageSettings,
  open(settings, { fetchFrom, clock }) {
    const { HTTP_IMAGE_URL: url, HTTP_IMAGE_KEY: key, HTTP_IMAGE_REFERENCES: referencesMax } = settings;
    if (url === undefined) return undefined;
    const fetch = fetchFrom({ trusted: [originOf(url)], maxBytes: BYTES_MAX });
    const factsOf = (model: string): CallFacts => ({
      provider: NAME,
      model,
      clock,
      isContentRefused: ({ codes }) => codes.includes('content_rejected'),
    });
    return {
      limits: settings.HTTP_IMAGE_LIMITS,
      offers: {
        image: {
          model: settings.HTTP_IMAGE_MODEL,
          endpoint: (model) => httpImages(factsOf(model), { url, key, referencesMax, fetch }),
        },
      },
    };
  },
});
