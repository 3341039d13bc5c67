import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staticFiles } from './static-files.ts';

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-files-'));
  await mkdir(join(folder, 'client', 'assets'), { recursive: true });
  for (const name of ['icon.svg', '.secret', 'assets/app-1a2b.js', 'assets/old-3c4d.js'])
    await writeFile(join(folder, 'client', name), 'content');
  await writeFile(join(folder, 'outside.txt'), 'outside');
  const files = staticFiles(join(folder, 'client'));
  server = createServer((request, response) => files(request, response, () => response.writeHead(404).end('the app')));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});
const get = (path: string, init?: RequestInit) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init);

test('what is named by its content is kept for ever, the rest for minutes', async () => {
  const cached = async (path: string) => (await get(path)).headers.get('cache-control');
  expect(await cached('/assets/app-1a2b.js')).toBe('public, max-age=31536000, immutable');
  expect(await cached('/icon.svg')).toBe('public, max-age=300');
  expect((await get('/icon.svg')).headers.get('x-content-type-options')).toBe('nosniff');
});

test.each(['/', '/assets', '/assets/', '/none.js', '/.secret', '/..%2foutside.txt', '/%', '/%00'])(
  '%s is left to the app',
  async (path) => {
    expect(await (await get(path)).text()).toBe('the app');
  },
);

test('a file that was built away is left to the app, and a range that cannot be is not tried', async () => {
  expect((await get('/assets/old-3c4d.js')).status).toBe(200);
  await rm(join(folder, 'client', 'assets', 'old-3c4d.js'));
  expect((await get('/assets/old-3c4d.js')).status).toBe(404);
  expect((await get('/icon.svg', { headers: { range: 'bytes=5-2' } })).status).toBe(200);
});

test('only reading is for files', async () => {
  expect((await get('/icon.svg', { method: 'POST' })).status).toBe(404);
  expect((await get('/icon.svg', { method: 'HEAD' })).status).toBe(200);
});
