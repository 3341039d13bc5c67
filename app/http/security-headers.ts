/** The headers that keep other people's scripts, frames and guesses of types out of the pages. */
import { randomBytes } from 'node:crypto';
import type { MiddlewareFunction } from 'react-router';
import { nonceContext } from './page-nonce.ts';

/**
 * Scripts run only with this response's nonce. Styles come from our own files; React sets style attributes (sizes, colours
 * of a binding), which cannot run code. `blob:` and `data:` pictures are the blurs that hold a picture's place.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const securityHeaders: MiddlewareFunction<Response> = async ({ context }, next) => {
  const nonce = randomBytes(16).toString('base64');
  context.set(nonceContext, nonce);
  const response = await next();
  const { headers } = response;
  headers.set('Content-Security-Policy', contentSecurityPolicy(nonce));
  // Pages tell of children, and carry a nonce that is good for once.
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'same-origin');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
  return response;
};
