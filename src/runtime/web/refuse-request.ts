/** Turns away what no browser or honest program sends, before anything reads it. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Refusal {
  status: number;
  message: string;
  headers?: Record<string, string>;
}

/** Anything else (TRACE) cannot even be made into a request for the app. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Undefined when there is nothing against the request. `knows` tells whether a Host header names this studio. */
export function refusalOf(
  {
    headersDistinct: { host: hosts = [] },
    method = '',
    url = '',
  }: Pick<IncomingMessage, 'headersDistinct' | 'method' | 'url'>,
  knows: (host: string | undefined) => boolean,
): Refusal | undefined {
  // Two of them are read as the first by one part and as both by another (RFC 9112, 3.2).
  const host = hosts.length === 1 ? hosts[0] : undefined;
  if (!knows(host))
    return {
      status: 421,
      message:
        'The studio does not answer to this name. Open it at localhost, or set ALLOWED_HOSTS to the names it may have.',
    };
  if (!METHODS.includes(method))
    return {
      status: 405,
      message: `The studio takes ${METHODS.join(', ')}.`,
      headers: { Allow: METHODS.join(', ') },
    };
  // "//evil.example" and "/\evil.example" are addresses of another host to a URL parser, and "//" is none at all.
  const base = `http://${host}`;
  if (!url.startsWith('/') || !URL.canParse(url, base) || new URL(url, base).host !== new URL(base).host)
    return { status: 400, message: 'The address must be a path that begins with one slash.' };
  return undefined;
}

/** Answers in the API's shape of error, and closes the connection: a body that nobody reads may be on its way. */
export function refuse(response: ServerResponse, { status, message, headers }: Refusal): void {
  const code = status >= 500 ? 'INTERNAL_ERROR' : 'INVALID_REQUEST';
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
    ...headers,
  });
  response.end(JSON.stringify({ error: { code, message, details: null } }));
}
