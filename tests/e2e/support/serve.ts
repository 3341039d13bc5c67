/** Serves the built pages with the stand-in making: `node tests/e2e/support/serve.ts [port] [seconds a book] [folder of pictures] [step that fails once]`. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequestListener } from '@react-router/node';
import { type RouterContext, RouterContextProvider, type ServerBuild } from 'react-router';
import sirv from 'sirv';
import type { Making } from '../../../src/making/story-view.ts';
import { FakeMaking } from '../../fakes/making.ts';

const BUILD = new URL('../../../build/', import.meta.url);

/** Port 0 takes a free one. Throws when the pages are not built. */
async function serve(making: Making, port: number): Promise<string> {
  const build = (await import(new URL('server/index.js', BUILD).href)) as ServerBuild;
  const { servicesContext } = build.entry.module as unknown as { servicesContext: RouterContext<{ making: Making }> };
  const listener = createRequestListener({
    build,
    mode: 'production',
    getLoadContext: () => {
      const context = new RouterContextProvider();
      context.set(servicesContext, { making });
      return context;
    },
  });
  const files = sirv(new URL('client', BUILD).pathname, { etag: true });
  const server = createServer((request, response) => files(request, response, () => void listener(request, response)));
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const [port = '4173', seconds = '10', pictures, failAt] = process.argv.slice(2);
const making = new FakeMaking({ bookSeconds: Number(seconds), pictures: pictures || undefined, failAt });
process.stdout.write(`${await serve(making, Number(port))}\n`);
