/** GET /api/stories/:id/sheets/:character: the drawing by which a character is known; cached for ever when the address names its version. */
import { apiRoute } from '../../http/api-route.ts';
import { fileResponse } from '../../http/file-response.ts';
import { characterId, storyId } from '../../http/request-fields.ts';

const answer = apiRoute({
  GET: async ({ request, url, params, making }) => {
    const sheet = await making.openSheet(storyId(params.id), characterId(params.character));
    const immutable = url.searchParams.get('v') === sheet.version;
    return fileResponse(request, { ...sheet, immutable });
  },
});

export const loader = answer;
export const action = answer;
