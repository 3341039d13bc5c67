/** Refuses requests that change something when they come from another site's page (cross-site request forgery). */
import type { MiddlewareFunction } from 'react-router';
import { apiError } from './api-errors.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Browsers say where a request comes from: `Sec-Fetch-Site` since 2023, `Origin` before. A request with neither is not from
 * a page (curl, a program), and carries no one's cookies. `Origin: null` (sandboxed frames) never matches.
 */
export function isSameOrigin(request: Request): boolean {
  if (SAFE.has(request.method)) return true;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return URL.canParse(origin) && new URL(origin).host === host;
}

export const sameOriginOnly: MiddlewareFunction<Response> = async ({ request }, next) => {
  if (isSameOrigin(request)) return next();
  return apiError(
    403,
    'UNAUTHORIZED',
    'This request came from a page of another site, so nothing was changed. Open the studio itself and try again there.',
  );
};
