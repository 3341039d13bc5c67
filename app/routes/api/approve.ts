/**
 * POST /api/stories/:id/approve: takes what was held for review as it is, and goes on. A body `{"steps": ["text:3"]}` names what
 * was looked at; without one everything that is held is taken.
 */
import { z } from 'zod';
import { RequestRejected } from '../../http/api-errors.ts';
import { apiRoute } from '../../http/api-route.ts';
import { jsonBody } from '../../http/request-body.ts';
import { storyId } from '../../http/request-fields.ts';

const bodySchema = z.strictObject({ steps: z.array(z.string().max(60)).min(1).max(60) });

async function stepsSeen(request: Request): Promise<string[] | undefined> {
  if (request.headers.get('content-type') === null) return undefined;
  const parsed = bodySchema.safeParse(await jsonBody(request));
  if (parsed.success) return parsed.data.steps;
  throw new RequestRejected([{ field: 'steps', message: 'must be a list of the keys of held steps, such as text:3' }]);
}

const answer = apiRoute({
  POST: async ({ request, params, making }) => {
    const id = storyId(params.id);
    await making.approveStory(id, await stepsSeen(request));
    return Response.json({ storyId: id, status: (await making.readStory(id)).status }, { status: 202 });
  },
});

export const loader = answer;
export const action = answer;
