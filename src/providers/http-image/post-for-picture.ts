/** Posts JSON and reads a picture, or JSON about one, whichever comes. */
import { createJsonErrorResponseHandler, postJsonToApi, type ResponseHandler, zodSchema } from '@ai-sdk/provider-utils';
import { z } from 'zod';

const jsonAnswer = z.object({ image: z.string().min(1).optional(), url: z.string().min(1).optional() });
export type PictureAnswer = { bytes: Uint8Array } | z.infer<typeof jsonAnswer>;

const failedResponseHandler = createJsonErrorResponseHandler({
  errorSchema: zodSchema(z.unknown()),
  errorToMessage: () => 'refused',
});
const ACCEPT = 'image/jpeg, image/png, image/webp, application/json';

/** What the content type says is JSON is read as such; everything else is taken for a picture, and looked at later. */
const successfulResponseHandler: ResponseHandler<PictureAnswer> = async ({ response }) => {
  const responseHeaders = Object.fromEntries(response.headers);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!/\bjson\b/i.test(responseHeaders['content-type'] ?? '')) return { value: { bytes }, responseHeaders };
  return { value: readJson(bytes), responseHeaders };
};

function readJson(bytes: Uint8Array): z.infer<typeof jsonAnswer> {
  try {
    return jsonAnswer.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return {};
  }
}

/** Throws what the SDK's transport throws. */
export function postForPicture(
  body: { prompt: string; width: number; height: number; seed: number; references: string[] },
  { url, key, fetch }: { url: string; key: string | undefined; fetch: typeof globalThis.fetch },
  signal: AbortSignal,
): Promise<{ value: PictureAnswer; responseHeaders?: Record<string, string> }> {
  return postJsonToApi({
    url,
    headers: { accept: ACCEPT, ...(key !== undefined && { authorization: `Bearer ${key}` }) },
    body,
    failedResponseHandler,
    successfulResponseHandler,
    abortSignal: signal,
    fetch,
  });
}
