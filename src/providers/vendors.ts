/** Every vendor there is, in the order in which they are asked when no chain is configured. A new one is its folder and a line here. */
import { elevenlabsVendor } from './elevenlabs/vendor.ts';
import { falVendor } from './fal/vendor.ts';
import { googleVendor } from './google/vendor.ts';
import { httpImageVendor } from './http-image/vendor.ts';
import { openaiVendor } from './openai/vendor.ts';
import { compatibleVendor } from './openai-compatible/vendor.ts';
import { stabilityVendor } from './stability/vendor.ts';
import type { Vendor } from './vendor.ts';

export const VENDORS: readonly Vendor[] = [
  openaiVendor,
  googleVendor,
  falVendor,
  stabilityVendor,
  httpImageVendor,
  elevenlabsVendor,
  compatibleVendor,
] as readonly Vendor[];
