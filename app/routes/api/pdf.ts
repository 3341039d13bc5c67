/** GET /api/assets/pdf/:id: the book as a PDF, for the screen or for a printer. */
import { apiRoute } from '../../http/api-route.ts';
import { fileNameOf, fileResponse } from '../../http/file-response.ts';
import { oneOf, storyId } from '../../http/request-fields.ts';

const answer = apiRoute({
  GET: async ({ request, url, params, making }) => {
    const id = storyId(params.id);
    const print = oneOf(url, 'quality', ['screen', 'print']) === 'print';
    const { title } = await making.readStory(id);
    const file = await making.openFile(id, print ? 'book-print.pdf' : 'book.pdf');
    return fileResponse(request, { ...file, fileName: fileNameOf(print ? `${title} (print)` : title, 'pdf') });
  },
});

export const loader = answer;
export const action = answer;
