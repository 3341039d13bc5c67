/** Reads the body of a request, with a limit on its length whatever it claims. */
import { BRIEF_BYTES_MAX } from '../../src/story/brief.ts';
import { RequestRejected } from './api-errors.ts';

/** Forms send the same words as a brief; percent signs make each byte of them up to three. */
const FORM_BYTES_MAX = 3 * BRIEF_BYTES_MAX;

/** Of a body that is too long, what is still heard out before it is answered; a longer one is answered in the middle. */
const PATIENCE_BYTES = 16 * 1024 * 1024;

/**
 * The text of a body of at most `limit` bytes. Throws RequestRejected: 413 when it is longer, 400 when it is not UTF-8.
 * A body that is too long is read on and thrown away: the HTTP adapter below us crashes when a body that is still coming
 * is cancelled, and a sender who is still busy sending would not hear the answer.
 */
async function limitedText(request: Request, limit: number): Promise<string> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const brokenOff = Promise.withResolvers<never>();
  // The adapter never ends the body of a sender who went away: without this we would wait for ever.
  const abort = () => brokenOff.reject(new RequestRejected([{ field: 'brief', message: 'broke off before its end' }]));
  brokenOff.promise.catch(() => {});
  request.signal.addEventListener('abort', abort, { once: true });
  while (reader) {
    const { done, value } = await Promise.race([reader.read(), brokenOff.promise]);
    if (done) break;
    bytes += value.byteLength;
    if (bytes > limit) {
      await Promise.race([discard(reader, PATIENCE_BYTES), brokenOff.promise]);
      void discard(reader, Number.POSITIVE_INFINITY);
      throw new RequestRejected([{ field: 'brief', message: `must be at most ${limit} bytes` }], 413);
    }
    chunks.push(value);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new RequestRejected([{ field: 'brief', message: 'must be UTF-8' }]);
  }
}

async function discard(reader: ReadableStreamDefaultReader<Uint8Array>, atMost: number): Promise<void> {
  try {
    for (let left = atMost; left > 0; ) {
      const { done, value } = await reader.read();
      if (done) return;
      left -= value.byteLength;
    }
  } catch {
    // The sender broke off; there is nothing left to throw away.
  }
}

/** Throws RequestRejected: 415 when it is not called JSON, 413 when it is too long, 400 when it is not JSON. */
export async function jsonBody(request: Request, limit = BRIEF_BYTES_MAX): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/(?:[a-z.+-]+\+)?json\b/i.test(type))
    throw new RequestRejected([{ field: 'Content-Type', message: 'must be application/json' }], 415);
  const text = await limitedText(request, limit);
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestRejected([{ field: 'brief', message: 'must be JSON' }]);
  }
}

/** The fields of a page's form, which browsers send URL-encoded. Throws RequestRejected: 415, 413 or 400. */
export async function formBody(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type))
    throw new RequestRejected([{ field: 'Content-Type', message: 'must be application/x-www-form-urlencoded' }], 415);
  return new URLSearchParams(await limitedText(request, FORM_BYTES_MAX));
}
