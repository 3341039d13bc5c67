/** GET /api/stories: the shelf, newest first, a bounded page at a time. */
import { apiRoute } from '../../http/api-route.ts';
import { wholeNumber } from '../../http/request-fields.ts';

const answer = apiRoute({
  GET: async ({ url, making }) => {
    const limit = wholeNumber(url.searchParams.get('limit') ?? '20', 'limit', 1, 100);
    const offset = wholeNumber(url.searchParams.get('offset') ?? '0', 'offset', 0, 1_000_000);
    const { stories, total } = await making.listStories({ limit, offset });
    return Response.json({ stories, total, limit, offset }, { headers: { 'Cache-Control': 'no-store' } });
  },
});

export const loader = answer;
export const action = answer;
