/** POST /api/stories/generate: starts a book, and says where to watch it. */
import { RequestRejected } from '../../http/api-errors.ts';
import { apiRoute } from '../../http/api-route.ts';
import { jsonBody } from '../../http/request-body.ts';

/** Printable ASCII, as the Idempotency-Key draft of the IETF HTTP working group allows; 200 is what the making takes. */
const KEY = /^[\x21-\x7e]{1,200}$/;

const answer = apiRoute({
  POST: async ({ request, making }) => {
    const idempotencyKey = request.headers.get('idempotency-key') ?? undefined;
    if (idempotencyKey !== undefined && !KEY.test(idempotencyKey))
      throw new RequestRejected([{ field: 'Idempotency-Key', message: 'must be 1 to 200 printable ASCII characters' }]);
    const started = await making.startStory(await jsonBody(request), { idempotencyKey });
    const address = `/api/stories/${started.storyId}`;
    return Response.json(
      {
        storyId: started.storyId,
        status: 'generating',
        // Seconds; null until earlier books have been measured.
        estimatedTime: started.estimatedSeconds ?? null,
        pollUrl: `${address}/status`,
        eventsUrl: `${address}/events`,
      },
      { status: 202, headers: { Location: address, 'Cache-Control': 'no-store' } },
    );
  },
});

export const loader = answer;
export const action = answer;
