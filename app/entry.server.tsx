/** Renders a page on the server, and lends the server the context that carries its services. */
import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router';
import { NonceContext } from './components/nonce.ts';
import { nonceContext } from './http/page-nonce.ts';

export { servicesContext } from './services.ts';

/** Milliseconds after which data a page still waits for is given up. */
export const streamTimeout = 5_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> {
  const nonce = context.get(nonceContext);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (request.method === 'HEAD') return Promise.resolve(new Response(null, { status, headers }));
  return new Promise((resolve, reject) => {
    let shellSent = false;
    const whole = isbot(request.headers.get('user-agent') ?? '');
    const send = () => {
      shellSent = true;
      const body = new PassThrough();
      body.on('close', () => clearTimeout(giveUp));
      pipe(body);
      resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <ServerRouter context={router} url={request.url} nonce={nonce} />
      </NonceContext>,
      {
        nonce,
        [whole ? 'onAllReady' : 'onShellReady']: send,
        onShellError: reject,
        onError: (error: unknown) => {
          // An error in the shell rejects, and is told there.
          if (shellSent) console.error(error);
        },
      },
    );
    const giveUp = setTimeout(abort, streamTimeout + 1_000);
    giveUp.unref();
  });
}

/** React Router calls this for errors it answers itself; requests that were broken off are no errors. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) console.error(error);
}
