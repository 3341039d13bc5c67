/** What a vendor's folder gives: the settings it reads, and its models as endpoints. A new vendor is one folder and one line in vendors.ts. */
import type { z } from 'zod';
import type { Capability } from '../making/ledger-ports.ts';
import type { EndpointFor } from './endpoint.ts';

/** Requests, tokens and pictures a minute, for each of the vendor's models; what is left out is learned from the vendor's headers. */
export interface RateLimits {
  requests?: number;
  tokens?: number;
  pictures?: number;
}

export interface VendorTools {
  /**
   * Fetches from outside, and is the only thing that may: private addresses are refused after DNS and after each redirect, but for
   * the origins in `trusted`, which an operator has configured. `maxBytes` caps the body. See safe-fetch/.
   */
  fetchFrom(options: { trusted: readonly string[]; maxBytes: number }): typeof globalThis.fetch;
  clock: { now(): Date };
}

/** One capability of a configured vendor. */
export interface Offer<C extends Capability> {
  /** The configured model's id. */
  model: string;
  /** Another id is asked for when the configured model is past its end; see lifecycle/. */
  endpoint(model: string): EndpointFor<C>;
}
export interface OpenVendor {
  offers: { [C in Capability]?: Offer<C> };
  limits: RateLimits;
  /** The ids the vendor offers today, where it tells. */
  listModels?(signal: AbortSignal): Promise<string[]>;
}

export interface Vendor<Settings extends z.ZodObject = z.ZodObject> {
  /** As chains name it. */
  name: string;
  /** Every variable it reads, with its default. Keys are UPPER_SNAKE and start with the vendor's name. */
  settings: Settings;
  /** Undefined when it is not configured: no key, or no address. */
  open(settings: z.output<Settings>, tools: VendorTools): OpenVendor | undefined;
}
export const defineVendor = <Settings extends z.ZodObject>(vendor: Vendor<Settings>): Vendor<Settings> => vendor;
