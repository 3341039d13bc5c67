import { afterEach, expect, test } from 'vitest';
import type { StandInOptions } from '../../../tests/fakes/providers/stand-in-types.ts';
import { startStandIns } from '../../../tests/fakes/providers/start-stand-ins.ts';
import { contextOf, openVendor, pictureRequest } from '../../../tests/support/vendor-requests.ts';
import { httpImageVendor } from './vendor.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});
async function open(options: StandInOptions = {}, env: Record<string, string> = {}) {
  const standIns = await startStandIns({ vendors: ['http-image'], ...options });
  const { opened, close } = openVendor(httpImageVendor, { ...standIns.env, ...env });
  closing.push(close, () => standIns.close());
  const { image } = opened.offers;
  return { standIns, server: standIns['http-image'], image: image!.endpoint(image!.model) };
}

test.each(['bytes', 'base64', 'url'] as const)('a picture comes as %s', async (answers) => {
  const { server, image } = await open({ httpImage: { answers } });
  const { value, usage } = await image.call(await pictureRequest(2), contextOf());
  expect(value).toMatchObject({ mediaType: 'image/jpeg', width: 512, height: 512 });
  expect(usage).toMatchObject({ provider: 'http-image', model: 'custom', pictures: 1 });
  expect(server.complaints).toEqual([]);
  const { references, prompt, ...asked } = JSON.parse(server.calls[0]!.body);
  expect(asked).toEqual({ width: 512, height: 512, seed: 4_294_967_295 });
  expect(references).toHaveLength(2);
});

test('a service that takes no sheets is told everything in words', async () => {
  const { server, image } = await open({}, { HTTP_IMAGE_REFERENCES: '0' });
  await image.call(await pictureRequest(1), contextOf());
  const { references, prompt } = JSON.parse(server.calls[0]!.body);
  expect(references).toEqual([]);
  expect(prompt).toContain('small fox with orange fur');
});

test.each([
  ['image', 'refusal', 'CONTENT_REJECTED', false],
  ['image', 'credit', 'PROVIDER_CREDIT_EXHAUSTED', true],
  ['image', '401', 'PROVIDER_KEY_REFUSED', false],
  ['image', '404', 'PROVIDER_MODEL_GONE', true],
  ['image', '429-long', 'PROVIDER_RATE_LIMITED', true],
  ['image', '503', 'PROVIDER_UNAVAILABLE', true],
  ['image', 'reset', 'PROVIDER_UNAVAILABLE', true],
  ['image', 'not-json', 'PICTURE_INVALID', true],
  ['image', 'wrong-size', 'PICTURE_INVALID', true],
  ['image', 'huge-body', 'DOWNLOAD_REFUSED', true],
  ['image', 'redirect-loopback', 'DOWNLOAD_REFUSED', true],
  ['image', 'expired-url', 'PICTURE_INVALID', true],
  ['download', 'redirect-metadata', 'DOWNLOAD_REFUSED', true],
  ['download', 'huge-body', 'DOWNLOAD_REFUSED', true],
])('%s with %s is %s, told once, without the key', async (kind, fault, code, fallback) => {
  const { standIns, server, image } = await open({
    faults: [`http-image:${kind}:*:${fault}`],
    ...(kind === 'download' && { httpImage: { answers: 'url' as const } }),
  });
  const error: Error = await image.call(await pictureRequest(1), contextOf()).then(
    () => expect.fail('it should have failed'),
    (thrown) => thrown,
  );
  expect(error).toMatchObject({ code, fallback, provider: 'http-image' });
  expect(`${error.message} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain(server.key);
  expect(server.callsOf('image')).toHaveLength(1);
  expect(standIns.decoyHits).toEqual([]);
});

test('what is wrong with the address or the number of sheets is named at the start', () => {
  expect(() => openVendor(httpImageVendor, { HTTP_IMAGE_URL: 'ftp://somewhere/draw' })).toThrow('HTTP_IMAGE_URL');
  expect(() =>
    openVendor(httpImageVendor, { HTTP_IMAGE_URL: 'https://a.example/draw', HTTP_IMAGE_REFERENCES: '9' }),
  ).toThrow('HTTP_IMAGE_REFERENCES');
});
