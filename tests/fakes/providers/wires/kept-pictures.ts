/** Finished pictures under an address of the server's own, as vendors keep them for a while. */
import { randomUUID } from 'node:crypto';
import { BadRequest } from '../refusals.ts';
import type { Understood } from '../wire.ts';

/** More are forgotten, oldest first: a long run must not fill the memory. */
const KEPT_MAX = 64;

export class KeptPictures {
  readonly #kept = new Map<string, { bytes: Buffer; mediaType: string }>();

  /** The path to fetch it from. */
  keep(bytes: Buffer, mediaType: string): string {
    const path = `/files/${randomUUID()}.${mediaType.split('/')[1]}`;
    this.#kept.set(path, { bytes, mediaType });
    if (this.#kept.size > KEPT_MAX) this.#kept.delete(this.#kept.keys().next().value as string);
    return path;
  }

  /** Throws BadRequest when a key came along: it belongs to the vendor, not to whoever keeps the pictures. */
  fetch(path: string, headers: Record<string, string>): Understood | undefined {
    if (!path.startsWith('/files/')) return undefined;
    if (headers.authorization !== undefined) throw new BadRequest('the key was sent to the address of a picture');
    const kept = this.#kept.get(path);
    return {
      kind: 'download',
      model: '',
      inputTokens: 0,
      pictures: 0,
      characters: 0,
      async answer(fault) {
        if (!kept || fault === 'expired-url')
          return {
            status: 403,
            headers: { 'content-type': 'application/xml' },
            body: Buffer.from(
              "<?xml version='1.0'?><Error><Code>ExpiredToken</Code><Message>Request has expired.</Message></Error>",
            ),
          };
        return { status: 200, headers: { 'content-type': kept.mediaType }, body: kept.bytes };
      },
    };
  }
}
