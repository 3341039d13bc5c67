/** Makes the loader and action of an API address from its methods: wrong method 405, every error in the one shape. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import type { Making } from '../../src/making/story-view.ts';
import { servicesContext } from '../services.ts';
import { apiError, errorResponse } from './api-errors.ts';

export interface ApiCall {
  request: Request;
  url: URL;
  params: LoaderFunctionArgs['params'];
  making: Making;
}
type Method = 'GET' | 'POST' | 'DELETE';
export type ApiMethods = Partial<Record<Method, (call: ApiCall) => Promise<Response>>>;

/** One function that serves as both loader (GET, HEAD) and action (all else) of a resource route. */
export function apiRoute(methods: ApiMethods) {
  return async ({ request, params, context }: LoaderFunctionArgs | ActionFunctionArgs): Promise<Response> => {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const answer = methods[method as Method];
    if (!answer) {
      const allowed = Object.keys(methods).join(', ');
      return apiError(
        405,
        'INVALID_REQUEST',
        `${method} is not possible here. This address takes ${allowed}.`,
        { allowed: Object.keys(methods) },
        { Allow: allowed },
      );
    }
    try {
      return await answer({ request, url: new URL(request.url), params, making: context.get(servicesContext).making });
    } catch (error) {
      return errorResponse(error);
    }
  };
}
