/** The kinds of settings that vendors share. An empty variable counts as not set before it comes here. */
import { z } from 'zod';
import type { RateLimits } from '../vendor.ts';

const METERS = ['requests', 'tokens', 'pictures'] as const;
const FORM = 'must be limits a minute, such as requests=500,tokens=200000,pictures=50';

/** Limits a minute, as text: `requests=500,tokens=200000,pictures=50`. Nothing configured: learned from the vendor’s headers. */
export const limitsSetting = z
  .string()
  .default('')
  .transform((text, context): RateLimits => {
    const limits: RateLimits = {};
    for (const part of text.split(',').map((each) => each.trim())) {
      if (part === '') continue;
      const [, name, amount] = /^(\w+)\s*=\s*(\d+)$/.exec(part) ?? [];
      const meter = METERS.find((each) => each === name);
      if (meter === undefined || limits[meter] !== undefined || !(Number(amount) >= 1 && Number(amount) <= 1e12)) {
        context.addIssue({ code: 'custom', message: FORM });
        return z.NEVER;
      }
      limits[meter] = Number(amount);
    }
    return limits;
  });

/** Where the vendor is, without a slash at the end: paths are put behind it. */
const address = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .refine((text) => !/[?#]/.test(text), 'must be an address without ? and #')
  .refine(
    (text) => !URL.canParse(text) || new URL(text).username + new URL(text).password === '',
    'must be an address without a user’s name and password',
  )
  .transform((text) => text.replace(/\/+$/, ''));
/** An address with a default; `prefault`, so that the default is cleaned too. */
export const addressSetting = (standard: string) => address.prefault(standard);
export const optionalAddress = address.optional();

/** A secret that must not have been pasted with a line end or a space in it: it goes into a header. */
export const secretSetting = z
  .string()
  .regex(/^[\x21-\x7e]+$/, 'must be one word of plain characters, without spaces and line ends')
  .optional();

/** A model’s or voice’s id at a vendor. */
export const idSetting = (standard: string) => z.string().min(1).max(200).default(standard);
export const optionalId = z.string().min(1).max(200).optional();

/** The origin of a base URL, which is what an operator trusts by configuring it. */
export const originOf = (baseUrl: string): string => new URL(baseUrl).origin;
