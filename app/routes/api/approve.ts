/** POST /api/stories/:id/approve: takes what was held for review as it is, and goes on. */
import { apiRoute } from '../../http/api-route.ts';
import { storyId } from '../../http/request-fields.ts';

const answer = apiRoute({
  POST: async ({ params, making }) => {
    const id = storyId(params.id);
    await making.approveStory(id);
    return Response.json({ storyId: id, status: (await making.readStory(id)).status }, { status: 202 });
  },
});

export const loader = answer;
export const action = answer;
