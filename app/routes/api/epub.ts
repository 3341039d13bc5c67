/** GET /api/assets/epub/:id: the book as an EPUB. */
import { apiRoute } from '../../http/api-route.ts';
import { fileNameOf, fileResponse } from '../../http/file-response.ts';
import { storyId } from '../../http/request-fields.ts';

const answer = apiRoute({
  GET: async ({ request, params, making }) => {
    const id = storyId(params.id);
    const { title } = await making.readStory(id);
    return fileResponse(request, { ...(await making.openFile(id, 'book.epub')), fileName: fileNameOf(title, 'epub') });
  },
});

export const loader = answer;
export const action = answer;
