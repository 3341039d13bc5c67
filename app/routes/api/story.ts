/** GET and DELETE /api/stories/:id: the whole story as people see it; or remove it with all its files. */
import { apiRoute } from '../../http/api-route.ts';
import { storyId } from '../../http/request-fields.ts';

const answer = apiRoute({
  GET: async ({ params, making }) =>
    Response.json(await making.readStory(storyId(params.id)), { headers: { 'Cache-Control': 'no-store' } }),
  DELETE: async ({ params, making }) => {
    await making.removeStory(storyId(params.id));
    return new Response(null, { status: 204 });
  },
});

export const loader = answer;
export const action = answer;
