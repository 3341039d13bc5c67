/** GET /api/assets/audio/:id: the whole book read aloud, or one chapter of it. */
import { apiRoute } from '../../http/api-route.ts';
import { fileNameOf, fileResponse } from '../../http/file-response.ts';
import { storyId, wholeNumber } from '../../http/request-fields.ts';

const answer = apiRoute({
  GET: async ({ request, url, params, making }) => {
    const id = storyId(params.id);
    const asked = url.searchParams.get('chapter');
    const chapter = asked === null ? undefined : wholeNumber(asked, 'chapter', 1, 12);
    const { title } = await making.readStory(id);
    const file = await making.openFile(id, chapter === undefined ? 'audio/full.mp3' : `audio/chapter-${chapter}.mp3`);
    const name = chapter === undefined ? title : `${title}, chapter ${chapter}`;
    return fileResponse(request, { ...file, fileName: fileNameOf(name, 'mp3') });
  },
});

export const loader = answer;
export const action = answer;
