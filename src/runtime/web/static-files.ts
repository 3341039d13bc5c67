/** Serves the files of the built web app. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import send from 'send';

/**
 * Calls `next` for everything that is no file in `folder`. A file that vanishes (the pages are built again meanwhile) or a
 * reader who goes away ends the answer, and nothing else.
 */
export function staticFiles(folder: string) {
  const lasting = join(folder, 'assets') + sep;
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      next();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    send(request, pathname, {
      root: folder,
      index: false,
      dotfiles: 'ignore',
      acceptRanges: false,
      cacheControl: false,
    })
      .on('headers', (answer: ServerResponse, path: string) => {
        // Vite names these by their content: what is at such an address never changes.
        const kept = path.startsWith(lasting) ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
        answer.setHeader('Cache-Control', kept);
        answer.setHeader('X-Content-Type-Options', 'nosniff');
      })
      .on('directory', next)
      .on('error', () => (response.headersSent ? response.destroy() : next()))
      .pipe(response);
  };
}
