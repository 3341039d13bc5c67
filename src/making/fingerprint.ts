/** One hash for anything a request is made of, whatever the order of its fields. */
import { createHash } from 'node:crypto';

/** SHA-256, hexadecimal, of the value's JSON with sorted keys; bytes count by their own hash, and undefined fields do not count. */
export function fingerprint(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)) ?? 'undefined')
    .digest('hex');
}

/** A whole number from 0 to 2^32 − 1 that stands for the text. */
export const numberFrom = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0);

function sorted(value: unknown): unknown {
  if (value instanceof Uint8Array) return `sha256:${createHash('sha256').update(value).digest('hex')}`;
  if (value instanceof Map) return sorted(Object.fromEntries(value));
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => [key, sorted(field)]));
}
