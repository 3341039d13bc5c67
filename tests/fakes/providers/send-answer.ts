/** Puts an answer on the wire: whole, or broken in one of the ways in which connections and servers break. */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './faults.ts';
import type { Call } from './stand-in-types.ts';
import type { WireAnswer } from './wire.ts';

/** Bytes of a body that nobody should ever read to its end. */
const HUGE_BYTES = 2_147_483_648;
const CHUNK = Buffer.alloc(65_536, 0x20);

/** Resolves when all is sent or the client has gone; `gone` aborts when it has. Never throws for a client that went. */
export async function sendAnswer(
  response: ServerResponse,
  answer: WireAnswer,
  { fault, call, gone, decoyUrl }: { fault: Fault | undefined; call: Call; gone: AbortSignal; decoyUrl: string },
): Promise<void> {
  const bytes = Buffer.isBuffer(answer.body)
    ? answer.body
    : answer.body instanceof Uint8Array
      ? Buffer.from(answer.body)
      : Buffer.from(JSON.stringify(answer.body));
  const isBytes = answer.body instanceof Uint8Array;
  const headers = { 'content-type': isBytes ? 'application/octet-stream' : 'application/json', ...answer.headers };
  call.status = answer.status;
  const write = async (chunk: Buffer): Promise<void> => {
    call.bytesOut += chunk.byteLength;
    if (!response.write(chunk)) await once(response, 'drain', { signal: gone });
  };
  try {
    switch (fault) {
      case 'redirect-metadata':
      case 'redirect-loopback': {
        // 307 would keep the method and the body: the most dangerous kind, and the one that a fetch follows for a POST as well.
        const location =
          fault === 'redirect-metadata' ? 'http://169.254.169.254/latest/meta-data/' : `${decoyUrl}/secrets`;
        call.status = 307;
        response.writeHead(307, { location, 'content-length': '0' }).end();
        return;
      }
      case 'not-json':
        call.status = 200;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        await write(Buffer.from('<!doctype html><title>Welcome</title><p>Please accept our new terms.</p>'));
        response.end();
        return;
      case 'huge-body': {
        response.writeHead(answer.status, headers);
        await write(bytes.subarray(0, 64));
        while (call.bytesOut < HUGE_BYTES) {
          await write(CHUNK);
          // Lets the rest of the process live, and sees a client that has gone.
          await new Promise(setImmediate);
          gone.throwIfAborted();
        }
        response.end();
        return;
      }
      case 'drip': {
        response.writeHead(answer.status, headers);
        for (let at = 0; ; at = Math.min(at + 1, bytes.byteLength - 2)) {
          // White space after the first bytes keeps the connection busy for ever without ever being an answer.
          await write(at < 16 ? bytes.subarray(at, at + 1) : Buffer.from(' '));
          await sleep(100, undefined, { signal: gone });
        }
      }
      case 'reset':
        response.writeHead(answer.status, { ...headers, 'content-length': String(bytes.byteLength) });
        await write(bytes.subarray(0, Math.max(1, bytes.byteLength >> 1)));
        await sleep(5, undefined, { signal: gone });
        call.ended = 'reset';
        response.socket?.resetAndDestroy();
        return;
      default:
        response.writeHead(answer.status, { ...headers, 'content-length': String(bytes.byteLength) });
        await write(bytes);
        response.end();
    }
  } catch (error) {
    if (!gone.aborted) throw error;
  }
}
