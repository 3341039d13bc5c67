/** A body that ends in an error as soon as it is longer than its reader can hold. */
import { BodyTooLarge } from './errors.ts';

/**
 * Passes a body on as it is asked for, counting its bytes after decompression. Past `maxBytes` it fails with BodyTooLarge and the
 * source is cancelled, which closes the connection: the rest is never received.
 */
export function capBody(body: ReadableStream<Uint8Array>, maxBytes: number, host: string): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let seen = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) {
          controller.close();
          return;
        }
        seen += value.byteLength;
        if (seen > maxBytes) {
          const error = new BodyTooLarge(host, maxBytes);
          reader.cancel(error).catch(() => undefined);
          throw error;
        }
        controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    // Nothing is read ahead of its reader, so that what is refused or dropped costs no memory.
    { highWaterMark: 0 },
  );
}
