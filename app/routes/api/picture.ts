/** GET /api/stories/:id/pictures/:slot: one picture in one size; cached for ever when the address names its version. */
import { apiRoute } from '../../http/api-route.ts';
import { fileResponse } from '../../http/file-response.ts';
import { oneOf, pictureSlot, storyId } from '../../http/request-fields.ts';

const answer = apiRoute({
  GET: async ({ request, url, params, making }) => {
    const size = oneOf(url, 'size', ['large', 'small', 'pencil', 'full']);
    const picture = await making.openPicture(storyId(params.id), pictureSlot(params.slot), size);
    // Only the address of the picture that is shown now may be kept: an old version in the address must not pin a new picture.
    const immutable = url.searchParams.get('v') === picture.version;
    return fileResponse(request, { ...picture, version: `${picture.version}-${size}`, immutable });
  },
});

export const loader = answer;
export const action = answer;
