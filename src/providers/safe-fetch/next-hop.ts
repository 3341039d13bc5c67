/** What becomes of a request when it is redirected: by the rules of the Fetch standard, and stricter where those leak. */
import { hostOf } from './check-address.ts';
import { FetchRefused } from './errors.ts';

export interface Hop {
  url: URL;
  method: string;
  headers: Headers;
  body: Uint8Array<ArrayBuffer> | undefined;
  /** Whether the origin is one that an operator has configured. */
  trusted: boolean;
}

/** All that another origin is told. Vendors put keys under many names, so what may go is listed, not what may not. */
const FOR_STRANGERS = new Set(['accept', 'accept-language', 'user-agent', 'range']);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
export const isRedirect = (status: number): boolean => REDIRECTS.has(status);

/** The request to make next, or undefined when the answer names no place to go. Throws FetchRefused. */
export function nextHop(
  from: Hop,
  answer: { status: number; location: string | null },
  trusted: ReadonlySet<string>,
): Hop | undefined {
  if (answer.location === null) return undefined;
  const host = hostOf(from.url);
  if (!URL.canParse(answer.location, from.url))
    throw new FetchRefused(host, 'it redirects to something that is no address');
  const url = new URL(answer.location, from.url);
  if (from.url.protocol === 'https:' && url.protocol === 'http:')
    throw new FetchRefused(host, 'it redirects from https: to http:');
  const sameOrigin = url.origin === from.url.origin;
  const hop: Hop = {
    url,
    method: from.method,
    headers: new Headers(from.headers),
    body: from.body,
    // A stranger who points to an operator's own server must not be followed there: trust is not handed on by the untrusted.
    trusted: from.trusted && trusted.has(url.origin),
  };
  const becomesGet =
    (answer.status === 303 && from.method !== 'HEAD') || (answer.status <= 302 && from.method === 'POST');
  if (becomesGet) {
    hop.method = 'GET';
    hop.body = undefined;
    for (const name of [...hop.headers.keys()]) if (name.startsWith('content-')) hop.headers.delete(name);
  } else if (hop.body !== undefined && !sameOrigin)
    throw new FetchRefused(host, 'it redirects what was sent to another origin');
  if (!sameOrigin) for (const name of [...hop.headers.keys()]) if (!FOR_STRANGERS.has(name)) hop.headers.delete(name);
  return hop;
}
