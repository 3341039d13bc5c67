/** JSON over HTTP for calls the SDK has no model for, with the SDK’s transport, and so with the same errors. */
import {
  createJsonErrorResponseHandler,
  createJsonResponseHandler,
  getFromApi,
  postJsonToApi,
  zodSchema,
} from '@ai-sdk/provider-utils';
import { z } from 'zod';
import { callVendor } from './call-vendor.ts';
import type { CallFacts } from './classify-error.ts';

export interface HttpJsonCall<T> {
  url: string;
  headers: Record<string, string | undefined>;
  /** What the answer must be; other properties are ignored. */
  answer: z.ZodType<T>;
  facts: CallFacts;
  signal: AbortSignal;
  fetch: typeof globalThis.fetch;
}

/** The body of a refusal is read by classify-error.ts, whatever its shape; nothing of it becomes a message here. */
const failedResponseHandler = createJsonErrorResponseHandler({
  errorSchema: zodSchema(z.unknown()),
  errorToMessage: () => 'refused',
});

/** Throws ProviderError or the reason of `signal`. Headers come in lower case. */
export function postJson<T>(
  body: unknown,
  { url, headers, answer, facts, signal, fetch }: HttpJsonCall<T>,
): Promise<{ value: T; responseHeaders?: Record<string, string> }> {
  return callVendor(facts, signal, () =>
    postJsonToApi({
      url,
      headers,
      body,
      failedResponseHandler,
      successfulResponseHandler: createJsonResponseHandler(zodSchema(answer)),
      abortSignal: signal,
      fetch,
    }),
  );
}

/** For addresses that are configured; never for one out of an answer. Throws like `postJson`. */
export function getJson<T>({
  url,
  headers,
  answer,
  facts,
  signal,
  fetch,
}: HttpJsonCall<T>): Promise<{ value: T; responseHeaders?: Record<string, string> }> {
  return callVendor(facts, signal, () =>
    getFromApi({
      url,
      headers,
      failedResponseHandler,
      successfulResponseHandler: createJsonResponseHandler(zodSchema(answer)),
      abortSignal: signal,
      fetch,
      validateUrl: false,
    }),
  );
}
