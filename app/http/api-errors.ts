/** Turns what went wrong into the API's one shape of error; the only place where an error becomes an HTTP status. */
import type { BriefFault } from '../../src/story/check-brief.ts';

export type ApiErrorCode =
  | 'INVALID_REQUEST'
  | 'AUTHENTICATION_REQUIRED'
  | 'UNAUTHORIZED'
  | 'STORY_NOT_FOUND'
  | 'GENERATION_FAILED'
  | 'QUOTA_EXCEEDED'
  | 'RATE_LIMITED'
  | 'CONTENT_REJECTED'
  | 'INTERNAL_ERROR';

export function apiError(
  status: number,
  code: ApiErrorCode,
  message: string,
  details: unknown = undefined,
  headers: Record<string, string> = {},
): Response {
  return Response.json(
    { error: { code, message, details: details ?? null } },
    { status, headers: { 'Cache-Control': 'no-store', ...headers } },
  );
}

/** A request that cannot be read: names every fault with its field. Never retryable. */
export class RequestRejected extends Error {
  readonly code = 'INVALID_REQUEST';
  readonly retryable = false;
  readonly status: number;
  readonly faults: BriefFault[];
  constructor(faults: BriefFault[], status = 400) {
    super(faults.map(({ field, message }) => `${field} ${message}`).join('; '));
    this.faults = faults;
    this.status = status;
  }
}

const STATUS: Readonly<Record<string, { status: number; code: ApiErrorCode }>> = {
  INVALID_REQUEST: { status: 400, code: 'INVALID_REQUEST' },
  STORY_NOT_FOUND: { status: 404, code: 'STORY_NOT_FOUND' },
  BLOB_MISSING: { status: 404, code: 'STORY_NOT_FOUND' },
  PART_NOT_FOUND: { status: 404, code: 'STORY_NOT_FOUND' },
  ILLEGAL_TRANSITION: { status: 409, code: 'INVALID_REQUEST' },
  IDEMPOTENCY_CONFLICT: { status: 409, code: 'INVALID_REQUEST' },
  GENERATION_FAILED: { status: 502, code: 'GENERATION_FAILED' },
  QUOTA_EXCEEDED: { status: 429, code: 'QUOTA_EXCEEDED' },
  RATE_LIMITED: { status: 429, code: 'RATE_LIMITED' },
  CONTENT_REJECTED: { status: 422, code: 'CONTENT_REJECTED' },
};

/** The `code` of one of our errors; undefined for anything that is not ours. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Every fault an error names, with its field; undefined when it names none. */
export function faultsOf(error: unknown): BriefFault[] | undefined {
  if (!(error instanceof Error) || !('faults' in error) || !Array.isArray(error.faults)) return undefined;
  return error.faults.filter(
    (fault): fault is BriefFault => typeof fault?.field === 'string' && typeof fault?.message === 'string',
  );
}

/**
 * The answer for an error. Ours keep their message: they are written for people. Anything else is a fault of ours whose
 * text may hold paths and queries, so it is logged and not shown.
 */
export function errorResponse(error: unknown): Response {
  if (error instanceof Response) return error;
  if (error instanceof RequestRejected)
    return apiError(error.status, error.code, error.message, { faults: error.faults });
  const known = STATUS[codeOf(error) ?? ''];
  if (known && error instanceof Error) {
    const faults = faultsOf(error);
    return apiError(known.status, known.code, error.message, faults ? { faults } : undefined);
  }
  console.error(error);
  return apiError(
    500,
    'INTERNAL_ERROR',
    'The studio could not answer because of a fault of its own. Nothing you sent is lost; try again in a moment.',
  );
}

/** For pages: a story that is not there becomes the 404 page; anything else goes on to the error page as it is. */
export function notFoundOr(error: unknown): unknown {
  if (STATUS[codeOf(error) ?? '']?.status === 404) return new Response('', { status: 404, statusText: 'Not Found' });
  return error;
}
