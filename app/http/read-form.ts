/** Reads a page's form; one that no page of ours could have sent ends as the error page. */
import { RequestRejected } from './api-errors.ts';
import { formBody } from './request-body.ts';

/** Throws a Response with the fault's status for forms that are too long or of another type. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  try {
    return await formBody(request);
  } catch (error) {
    if (error instanceof RequestRejected) throw new Response(error.message, { status: error.status });
    throw error;
  }
}
