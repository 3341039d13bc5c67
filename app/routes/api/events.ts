/** GET /api/stories/:id/events: what happens to a book, as it happens. */
import { apiRoute } from '../../http/api-route.ts';
import { eventStream } from '../../http/event-stream.ts';
import { storyId } from '../../http/request-fields.ts';

const answer = apiRoute({
  GET: async ({ request, params, making }) => {
    const id = storyId(params.id);
    // A story that is not there must be a 404, not a stream that ends.
    await making.readStory(id);
    const last = request.headers.get('last-event-id') ?? '';
    const afterId = /^\d{1,15}$/.test(last) ? Number(last) : 0;
    return eventStream(request, (signal) => making.followStory(id, afterId, signal));
  },
});

export const loader = answer;
export const action = answer;
