/** A server behind the generic image endpoint, as somebody would write one for a service of their own. */
import { z } from 'zod';
import { drawPicture } from '../answers/draw-picture.ts';
import { readStrictly } from '../read-strictly.ts';
import type { Failure, Understood, WireAnswer, WireMaker } from '../wire.ts';
import { KeptPictures } from './kept-pictures.ts';

const side = z.int().min(64).max(4096);
const requestSchema = z.strictObject({
  prompt: z.string().min(1),
  width: side,
  height: side,
  seed: z.int().min(0).max(4_294_967_295),
  references: z.array(z.base64().min(1)),
});

export const httpImageWire: WireMaker = (options) => {
  const kept = new KeptPictures();
  const answers = options.httpImage?.answers ?? 'bytes';
  return {
    vendor: 'http-image',
    authorised: ({ url, headers }, key) =>
      url.pathname.startsWith('/files/') || headers.authorization === `Bearer ${key}`,
    fail: plainFailure,
    understand({ method, url, headers, json }, origin) {
      if (method === 'GET') return kept.fetch(url.pathname, headers);
      if (method !== 'POST' || url.pathname !== '/draw') return undefined;
      const { references, ...asked } = readStrictly(requestSchema, json);
      const pictures = references.map((each) => Buffer.from(each, 'base64'));
      return {
        kind: 'image',
        model: 'http-image',
        inputTokens: 0,
        pictures: 1,
        characters: 0,
        async answer(fault): Promise<WireAnswer> {
          if (fault === 'refusal') return plain(422, 'content_rejected', 'This cannot be drawn.');
          const picture = await drawPicture({ ...asked, format: 'png', references: pictures }, fault, options);
          if (answers === 'url' || fault === 'expired-url') {
            const path = fault === 'expired-url' ? '/files/expired.png' : kept.keep(picture, 'image/png');
            return { status: 200, body: { url: origin + path } };
          }
          if (answers === 'base64') return { status: 200, body: { image: picture.toString('base64') } };
          return { status: 200, headers: { 'content-type': 'image/png' }, body: picture };
        },
      } satisfies Understood;
    },
  };
};

const plain = (status: number, code: string, message: string, headers: Record<string, string> = {}): WireAnswer => ({
  status,
  headers,
  body: { error: { code, message } },
});
function plainFailure(failure: Failure, echo: string): WireAnswer {
  switch (failure.what) {
    case 'bad-request':
      return plain(400, 'bad_request', failure.message);
    case 'no-such-path':
      return plain(404, 'not_found', 'There is nothing here.');
    case 'no-key':
      return plain(401, 'unauthorized', `This key is not good: ${echo}`);
    case 'no-model':
      return plain(404, 'not_found', 'This service has moved.');
    case 'rate-limited': {
      const seconds = failure.retryAfterSeconds;
      return plain(
        429,
        'rate_limited',
        'Too many requests.',
        seconds === undefined ? {} : { 'retry-after': String(Math.ceil(seconds)) },
      );
    }
    case 'credit':
      return plain(402, 'payment_required', 'The account is empty.');
    case 'server-error':
      return plain(500, 'internal', 'Something broke.');
    case 'overloaded':
      return plain(503, 'unavailable', 'Too busy.');
  }
}
