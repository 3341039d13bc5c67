/** POST /api/stories/:id/resume: goes on from what is finished, after an error or a stop. */
import { apiRoute } from '../../http/api-route.ts';
import { storyId } from '../../http/request-fields.ts';

const answer = apiRoute({
  POST: async ({ params, making }) => {
    const id = storyId(params.id);
    await making.resumeStory(id);
    return Response.json({ storyId: id, status: (await making.readStory(id)).status }, { status: 202 });
  },
});

export const loader = answer;
export const action = answer;
