/** The model list of OpenAI and of all who speak its language: `GET /models`. */
import { z } from 'zod';
import { getJson, type HttpJsonCall } from './http-json.ts';

/** An Ollama without models says `null` (https://github.com/ollama/ollama, openai/openai.go: a nil slice). */
const answer = z.object({ data: z.array(z.object({ id: z.string() })).nullable() });

/** Ids, as the vendor writes them. Throws ProviderError or the reason of the signal. */
export async function listModels({
  baseUrl,
  ...call
}: Pick<HttpJsonCall<unknown>, 'headers' | 'facts' | 'signal' | 'fetch'> & { baseUrl: string }): Promise<string[]> {
  const { value } = await getJson({ ...call, url: `${baseUrl}/models`, answer });
  return (value.data ?? []).map(({ id }) => id);
}
