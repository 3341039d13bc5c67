/** Pictures from addresses: judged by their bytes. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFetchFrom } from './create-fetch-from.ts';
import { downloadPicture } from './download-picture.ts';

const files: Record<string, { body: Uint8Array | string; type: string; status?: number }> = {};
const server = createServer((request, response) => {
  const file = files[request.url?.slice(1) ?? ''];
  response.writeHead(file?.status ?? (file ? 200 : 404), { 'content-type': file?.type ?? 'text/html' }).end(file?.body);
});
const fetchFrom = createFetchFrom();
let origin = '';
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const png = await sharp({ create: { width: 64, height: 32, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  files.png = { body: png, type: 'text/html' };
  files.page = { body: '<html>sold out</html>', type: 'image/png' };
  files.gif = { body: await sharp(png).gif().toBuffer(), type: 'image/png' };
  files.cut = { body: png.subarray(0, 20), type: 'image/png' };
  files.vast = {
    body: await sharp({ create: { width: 5_000, height: 5_000, channels: 3, background: 'red' } })
      .png()
      .toBuffer(),
    type: 'image/png',
  };
  files.expired = { body: 'expired', type: 'text/plain', status: 403 };
});
afterAll(async () => {
  await fetchFrom.close();
  server.close();
});
const download = (file: string, trusted = [origin]) =>
  downloadPicture(fetchFrom({ trusted, maxBytes: 1_000_000 }), `${origin}/${file}`, {
    signal: AbortSignal.timeout(20_000),
    maxPixels: 4096 * 4096,
    types: ['image/png', 'image/jpeg', 'image/webp'],
  });

test('a picture is known by its bytes, whatever the server calls it', async () => {
  expect(await download('png')).toMatchObject({ mediaType: 'image/png', width: 64, height: 32 });
});

test.each([
  ['page', 'nothing that is known'],
  ['gif', 'image/gif'],
  ['cut', 'header is broken'],
  ['vast', '5000 × 5000 pixels'],
])('a %s is not taken for a picture: %s', async (file, why) => {
  const error = await download(file).catch((e) => e);
  expect(error).toMatchObject({ code: 'DOWNLOAD_UNFIT' });
  expect(error.message).toContain(why);
});

test('an address that has expired tells its status, and one that must not be fetched is refused', async () => {
  await expect(download('expired')).rejects.toMatchObject({ code: 'DOWNLOAD_UNFIT', status: 403 });
  await expect(download('nothing')).rejects.toMatchObject({ status: 404 });
  await expect(download('png', [])).rejects.toMatchObject({ code: 'DOWNLOAD_REFUSED' });
});
