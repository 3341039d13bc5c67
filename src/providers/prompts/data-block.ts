/**
 * Puts data into a prompt so that it cannot pass for instructions: one JSON object between marks that nobody who wrote a part of it
 * can have known.
 */
import { createHash } from 'node:crypto';

/**
 * The mark carries the digest of the data itself. Whoever writes the data would have to put into it the digest of what they write,
 * so it cannot be forged, and the same request still gives the same prompt.
 */
export function dataBlock(name: string, data: unknown): string {
  // `<` is written as an escape, so that no tag, and no mark of another prompt, can stand inside.
  const json = JSON.stringify(data, null, 1)
    .replaceAll('<', '\\u003c')
    .replaceAll(/[\u2028\u2029]/g, ' ');
  const mark = `${name}-${createHash('sha256').update(json).digest('hex').slice(0, 32)}`;
  return `<${mark}>\n${json}\n</${mark}>`;
}
