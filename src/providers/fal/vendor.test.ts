import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { StandInOptions } from '../../../tests/fakes/providers/stand-in-types.ts';
import { startStandIns } from '../../../tests/fakes/providers/start-stand-ins.ts';
import { contextOf, openVendor, pictureRequest } from '../../../tests/support/vendor-requests.ts';
import { falSettings, falVendor } from './vendor.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});
async function open(options: StandInOptions = {}, env: Record<string, string> = {}) {
  const standIns = await startStandIns({ vendors: ['fal'], ...options });
  const { opened, close } = openVendor(falVendor, { ...standIns.env, ...env });
  closing.push(close, () => standIns.close());
  const { image } = opened.offers;
  return { standIns, fal: standIns.fal, image: image!.endpoint(image!.model) };
}

test.each([
  [0, 'fal-ai/flux-pro/v1.1-ultra', undefined],
  [1, 'fal-ai/flux-pro/kontext', 'one'],
  [2, 'fal-ai/flux-pro/kontext', 'one'],
] as const)('with %d sheets %s draws', async (actors, model, reference) => {
  const { fal, image } = await open();
  const { value, usage } = await image.call(await pictureRequest(actors), contextOf());
  expect(value).toMatchObject({ mediaType: 'image/jpeg', width: 512, height: 512 });
  expect(usage).toMatchObject({ provider: 'fal', model, pictures: 1, costMicros: 0 });
  expect(fal.complaints).toEqual([]);
  expect(fal.calls.map(({ kind }) => kind)).toEqual(['image', 'download']);
  const sent = JSON.parse(fal.calls[0]!.body);
  expect(sent).toMatchObject({ aspect_ratio: '1:1', seed: 0x7fffffff, num_images: 1 });
  expect(sent.image_url?.startsWith('data:image/jpeg;base64,') ? 'one' : undefined).toBe(reference);
  // Whoever has no sheet in the request is described in words.
  if (actors === 2) expect(sent.prompt.match(/small fox with orange fur/g)).not.toBeNull();
});

test('a model that takes several sheets gets them all, and one that takes pixels is told pixels', async () => {
  const { fal, image } = await open(
    {},
    { FAL_REFERENCE_MODEL: 'fal-ai/flux-pro/kontext/multi', FAL_IMAGE_MODEL: 'fal-ai/flux-pro/v1.1' },
  );
  await image.call(await pictureRequest(2), contextOf());
  await image.call(await pictureRequest(0, { size: 2625 }), contextOf());
  expect(fal.complaints).toEqual([]);
  const [several, plain] = fal.callsOf('image').map(({ body }) => JSON.parse(body));
  expect(several.image_urls).toHaveLength(2);
  expect(plain.image_size).toEqual({ width: 1440, height: 1440 });
});

test.each([
  ['image', 'refusal', 'CONTENT_REJECTED', false],
  ['image', 'flagged', 'CONTENT_REJECTED', false],
  ['image', 'credit', 'PROVIDER_CREDIT_EXHAUSTED', true],
  ['image', '401', 'PROVIDER_KEY_REFUSED', false],
  ['image', '404', 'PROVIDER_MODEL_GONE', true],
  ['image', '429-long', 'PROVIDER_RATE_LIMITED', true],
  ['image', '503', 'PROVIDER_UNAVAILABLE', true],
  ['image', 'corrupt-image', 'PICTURE_INVALID', true],
  ['image', 'blank-image', 'PICTURE_INVALID', true],
  ['image', 'expired-url', 'PICTURE_INVALID', true],
  ['download', 'expired-url', 'PICTURE_INVALID', true],
  ['download', 'redirect-metadata', 'DOWNLOAD_REFUSED', true],
  ['download', 'redirect-loopback', 'DOWNLOAD_REFUSED', true],
  ['download', 'huge-body', 'DOWNLOAD_REFUSED', true],
  ['download', 'reset', 'PROVIDER_UNAVAILABLE', true],
])('%s with %s is %s, and the key is not in it', async (kind, fault, code, fallback) => {
  const { standIns, fal, image } = await open({ faults: [`fal:${kind}:*:${fault}`] });
  const error: Error = await image.call(await pictureRequest(1), contextOf()).then(
    () => expect.fail('it should have failed'),
    (thrown) => thrown,
  );
  expect(error).toMatchObject({ code, fallback, provider: 'fal' });
  expect(`${error.message} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain(fal.key);
  expect(fal.callsOf('image')).toHaveLength(1);
  expect(standIns.decoyHits).toEqual([]);
});

test.each([
  [422, 'no_media_generated', 'The model returned nothing.', 'PICTURE_INVALID', true],
  [422, 'no_media_generated', 'Blocked: unsafe content.', 'CONTENT_REJECTED', false],
  [400, 'downstream_service_error', 'It failed behind us.', 'PROVIDER_UNAVAILABLE', true],
  [422, 'image_too_small', 'At least 64 pixels.', 'PROVIDER_REQUEST_REFUSED', false],
])('%d %s (%s) is %s', async (status, type, msg, code, fallback) => {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-fal-retryable': 'false' });
    response.end(JSON.stringify({ detail: [{ loc: ['body'], msg, type, url: `https://docs.fal.ai/errors#${type}` }] }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const FAL_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { opened, close } = openVendor(falVendor, { FAL_BASE_URL, FAL_API_KEY: 'a-key' });
  closing.push(close, async () => {
    server.closeAllConnections();
    server.close();
  });
  const image = opened.offers.image!.endpoint(opened.offers.image!.model);
  await expect(image.call(await pictureRequest(0), contextOf())).rejects.toMatchObject({ code, fallback });
});

test('a picture that is drawn and charged, but flagged or lost, tells what it has cost', async () => {
  for (const fault of ['image:*:refusal', 'image:*:corrupt-image']) {
    const { image } = await open({ faults: [`fal:${fault}`] });
    await expect(image.call(await pictureRequest(1), contextOf())).rejects.toMatchObject({
      usage: { provider: 'fal', model: 'fal-ai/flux-pro/kontext', pictures: 1 },
    });
  }
});

test('the download is given up with the call', async () => {
  const { fal, image } = await open({ faults: ['fal:download:*:hang'] });
  const stop = new AbortController();
  const drawing = image.call(await pictureRequest(1), contextOf(stop.signal));
  const stopped = expect(drawing).rejects.toThrow('enough');
  await expect.poll(() => fal.callsOf('download')).toHaveLength(1);
  stop.abort(new Error('enough'));
  await stopped;
  await expect.poll(() => fal.callsOf('download')[0]!.ended).toBe('client-gone');
});

test('every default model stands in the SDK’s own list', () => {
  const types = readFileSync(
    new URL(import.meta.resolve('@ai-sdk/fal')).pathname.replace(/index\.js$/, 'index.d.ts'),
    'utf8',
  );
  const { FAL_IMAGE_MODEL, FAL_REFERENCE_MODEL } = falSettings.parse({});
  for (const id of [FAL_IMAGE_MODEL, FAL_REFERENCE_MODEL]) expect(types).toContain(`'${id}'`);
});
