/** GET /api/stories/:id/status: how far a book is, for those who poll. */
import { apiRoute } from '../../http/api-route.ts';
import { storyId } from '../../http/request-fields.ts';

const answer = apiRoute({
  GET: async ({ params, making }) => {
    const { id, status, progress, errors } = await making.readStory(storyId(params.id));
    return Response.json({ storyId: id, status, progress, errors }, { headers: { 'Cache-Control': 'no-store' } });
  },
});

export const loader = answer;
export const action = answer;
