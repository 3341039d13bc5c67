/** The HTTP server: static files of the built web app, and the app itself with its services in the request context. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequestListener } from '@react-router/node';
import { type RouterContext, RouterContextProvider, type ServerBuild } from 'react-router';
import type { Making } from '../making/story-view.ts';
import type { Logger } from './logging.ts';
import { knownHosts } from './web/known-hosts.ts';
import { refusalOf, refuse } from './web/refuse-request.ts';
import { staticFiles } from './web/static-files.ts';
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
  /** Names it may be opened by, beside localhost and the one it listens on. */
  allowedHosts?: readonly string[];
  log: Pick<Logger, 'debug' | 'error'>;
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
  const files = staticFiles(CLIENT_FOLDER);
  const knows = knownHosts(options.host, options.allowedHosts);
  const server = createServer((request, response) => {
    request.on('error', (error) => options.log.debug({ err: error }, 'request broke off'));
    const refusal = refusalOf(request, knows);
    if (refusal) return refuse(response, refusal);
    files(request, response, () => {
      // The adapter's listener is a promise that it says nothing of; one that nobody hears of would end the process.
      Promise.resolve(listener(request, response) as unknown).catch((error: unknown) => {
        options.log.error({ err: error }, 'a request could not be answered');
        if (response.headersSent) response.destroy();
        else refuse(response, { status: 500, message: 'The studio could not answer because of a fault of its own.' });
      });
    });
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
