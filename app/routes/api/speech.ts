/** GET /api/stories/:id/speech/:chapter: one chapter read aloud. */
import { apiRoute } from '../../http/api-route.ts';
import { fileResponse } from '../../http/file-response.ts';
import { storyId, wholeNumber } from '../../http/request-fields.ts';

const answer = apiRoute({
  GET: async ({ request, url, params, making }) => {
    const chapter = wholeNumber(params.chapter, 'chapter', 1, 12);
    const speech = await making.openSpeech(storyId(params.id), chapter);
    return fileResponse(request, { ...speech, immutable: url.searchParams.get('v') === speech.version });
  },
});

export const loader = answer;
export const action = answer;
