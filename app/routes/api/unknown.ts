/** Every other address under /api: an error in the API's own shape. */
import { apiError } from '../../http/api-errors.ts';

const answer = () =>
  apiError(404, 'INVALID_REQUEST', 'There is nothing at this address. The API is described in docs/api.');

export const loader = answer;
export const action = answer;
