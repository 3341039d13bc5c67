/** Requests are read as strictly as the strictest vendor would: an unknown field is as wrong as a missing one. */
import type { z } from 'zod';
import { BadRequest, NoModel } from './refusals.ts';

/** Throws BadRequest with the first fault. */
export function readStrictly<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0]!;
  const at = issue.path.join('.');
  const param = issue.code === 'unrecognized_keys' ? [at, issue.keys[0]].filter(Boolean).join('.') : at;
  throw new BadRequest(`${param || 'body'}: ${issue.message}`, param);
}

/** About four letters a token, as the vendors’ own rule of thumb has it. */
export const tokensOf = (text: string): number => Math.ceil(text.length / 4);

/** Throws NoModel unless the vendor has it. */
export function knowModel(known: readonly (string | RegExp)[], model: string): string {
  if (!known.some((each) => (typeof each === 'string' ? each === model : each.test(model)))) throw new NoModel(model);
  return model;
}

/** Reads `data:image/png;base64,…`. Throws BadRequest. */
export function readDataUrl(url: string, param: string): { mediaType: string; bytes: Buffer } {
  const parts = /^data:([\w/+.-]+);base64,([A-Za-z0-9+/]+=*)$/.exec(url);
  if (!parts) throw new BadRequest('expected a base64 data URL', param);
  return { mediaType: parts[1]!, bytes: Buffer.from(parts[2]!, 'base64') };
}
