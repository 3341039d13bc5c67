/** The models that Gemini has today: `GET /models`, by pages. */
import { z } from 'zod';
import { getJson, type HttpJsonCall } from '../sdk/http-json.ts';

const answer = z.object({
  models: z.array(z.object({ name: z.string() })).default([]),
  nextPageToken: z.string().optional(),
});
/** Some hundred models fit on one page; more than this many pages is a server that goes round in circles. */
const PAGES_MAX = 10;

/** Ids, without the `models/` they are listed with. Throws ProviderError or the reason of the signal. */
export async function listModels({
  baseUrl,
  ...call
}: Pick<HttpJsonCall<unknown>, 'headers' | 'facts' | 'signal' | 'fetch'> & { baseUrl: string }): Promise<string[]> {
  const ids: string[] = [];
  let page: string | undefined;
  for (let i = 0; i < PAGES_MAX; i += 1) {
    const query = new URLSearchParams({ pageSize: '1000', ...(page && { pageToken: page }) });
    const { value } = await getJson({ ...call, url: `${baseUrl}/models?${query}`, answer });
    ids.push(...value.models.map(({ name }) => name.replace(/^models\//, '')));
    page = value.nextPageToken;
    if (!page) break;
  }
  return ids;
}
