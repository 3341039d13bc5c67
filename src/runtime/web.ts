/** The HTTP server: static files of the built web app, and the app itself with its services in the request context. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequestListener } from '@react-router/node';
import { type RouterContext, RouterContextProvider, type ServerBuild } from 'react-router';
import sirv from 'sirv';
import type { Making } from '../making/story-view.ts';
import type { Logger } from './logging.ts';
import { CLIENT_FOLDER, SERVER_BUILD } from './web-build.ts';

/** What the app's routes reach the house through; the app declares the context that carries it. */
export interface Services {
  making: Making;
}
export interface WebServer {
  /** The address people open. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** How many ports after the wanted one are tried when it is taken. */
const OTHER_PORTS = 50;

/** Throws when no port is free or the app is not built. */
export async function startWeb(options: {
  services: Services;
  host: string;
  port: number;
  log: Logger;
}): Promise<WebServer> {
  const build = (await import(SERVER_BUILD.href)) as ServerBuild;
  const { servicesContext } = build.entry.module as unknown as {
    servicesContext: RouterContext<Services>;
  };
  const listener = createRequestListener({
    build,
    mode: 'production',
    getLoadContext: () => {
      const context = new RouterContextProvider();
      context.set(servicesContext, options.services);
      return context;
    },
  });
  const files = sirv(CLIENT_FOLDER, {
    etag: true,
    // Vite names these by their content: what is at such an address never changes.
    setHeaders: (response, path) => {
      const lasting = path.startsWith('/assets/');
      response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  const server = createServer((request, response) => {
    request.on('error', (error) => options.log.debug({ err: error }, 'request broke off'));
    files(request, response, () => void listener(request, response));
  });
  // A slow sender may not hold a socket for ever; event streams are answers and are not bound by it.
  server.requestTimeout = 60_000;
  server.headersTimeout = 20_000;
  const port = await listenOnFree(server, options.host, options.port);
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    url: `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${port}`,
    port,
    close: () => closeServer(server),
  };
}

async function listenOnFree(server: Server, host: string, wanted: number): Promise<number> {
  for (let port = wanted; port <= Math.min(65_535, wanted + OTHER_PORTS); port++) {
    try {
      await new Promise<void>((ready, failed) => {
        server.once('error', failed);
        server.listen({ port, host, exclusive: true }, () => {
          server.off('error', failed);
          ready();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Ports ${wanted} to ${wanted + OTHER_PORTS} on ${host} are all taken. Set PORT to a free one.`);
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  // Event streams stay open until they are cut.
  const cut = setTimeout(() => server.closeAllConnections(), 500);
  await closed;
  clearTimeout(cut);
}
