import { afterEach, expect, test } from 'vitest';
import type { StandInOptions } from '../../../tests/fakes/providers/stand-in-types.ts';
import { startStandIns } from '../../../tests/fakes/providers/start-stand-ins.ts';
import { contextOf, openVendor, pictureRequest, smallPlan } from '../../../tests/support/vendor-requests.ts';
import { stabilityVendor } from './vendor.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});
async function open(options: StandInOptions = {}, env: Record<string, string> = {}) {
  const standIns = await startStandIns({ vendors: ['stability'], ...options });
  const { opened, close } = openVendor(stabilityVendor, { ...standIns.env, ...env });
  closing.push(close, () => standIns.close());
  const { image } = opened.offers;
  return { stability: standIns.stability, image: image!.endpoint(image!.model) };
}

test.each([
  ['ultra', 0, '/v2beta/stable-image/generate/ultra', 'ultra'],
  ['core', 0, '/v2beta/stable-image/generate/core', 'core'],
  ['sd3.5-large-turbo', 0, '/v2beta/stable-image/generate/sd3', 'sd3.5-large-turbo'],
  ['ultra', 2, '/v2beta/stable-image/control/style', 'control/style'],
] as const)('%s with %d sheets draws at %s, and is in the ledger as %s', async (model, actors, path, billed) => {
  const { stability, image } = await open({}, { STABILITY_IMAGE_MODEL: model });
  const { value, usage } = await image.call(await pictureRequest(actors), contextOf());
  expect(value).toMatchObject({ mediaType: 'image/jpeg', width: 512, height: 512 });
  expect(usage).toMatchObject({ provider: 'stability', model: billed, pictures: 1 });
  expect(stability.complaints).toEqual([]);
  expect(stability.calls.map((call) => call.path)).toEqual([path]);
});

test('the whole identity is told in words, since one sheet cannot show everybody', async () => {
  const { stability, image } = await open();
  await image.call(await pictureRequest(2), contextOf());
  expect(stability.calls[0]!.body).toContain('small fox with orange fur');
  expect(stability.calls[0]!.body).toContain('sheet.jpg');
});

test('a book in another language is drawn without a word of it, since they take English only', async () => {
  const { stability, image } = await open();
  const scene = {
    ...smallPlan.cover,
    place: 'am Hafen',
    moment: 'Mina wartet, und draußen auf dem Meer blinkt ein Licht.',
  };
  await image.call(await pictureRequest(2, { subject: { kind: 'scene', scene } }), contextOf());
  expect(stability.complaints).toEqual([]);
  expect(stability.calls[0]!.body).not.toContain('Mina');
});

test('without the style guide scenes are drawn from words alone', async () => {
  const { stability, image } = await open({}, { STABILITY_REFERENCE: 'none' });
  await image.call(await pictureRequest(1), contextOf());
  expect(stability.calls[0]!.path).toContain('generate/ultra');
});

test.each([
  ['refusal', 'CONTENT_REJECTED', false],
  ['flagged', 'CONTENT_REJECTED', false],
  ['credit', 'PROVIDER_CREDIT_EXHAUSTED', true],
  ['400', 'PROVIDER_REQUEST_REFUSED', false],
  ['401', 'PROVIDER_KEY_REFUSED', false],
  ['404', 'PROVIDER_MODEL_GONE', true],
  ['429-short', 'PROVIDER_RATE_LIMITED', true],
  ['500', 'PROVIDER_UNAVAILABLE', true],
  ['reset', 'PROVIDER_UNAVAILABLE', true],
  ['not-json', 'PROVIDER_UNAVAILABLE', true],
  ['wrong-size', 'PICTURE_INVALID', true],
  ['corrupt-image', 'PICTURE_INVALID', true],
  ['huge-body', 'DOWNLOAD_REFUSED', true],
  ['redirect-metadata', 'DOWNLOAD_REFUSED', true],
])('%s is %s, told once, without the key', async (fault, code, fallback) => {
  const { stability, image } = await open({ faults: [`stability:image:*:${fault}`] });
  const error: Error = await image.call(await pictureRequest(1), contextOf()).then(
    () => expect.fail('it should have failed'),
    (thrown) => thrown,
  );
  expect(error).toMatchObject({ code, fallback, provider: 'stability' });
  expect(`${error.message} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain(stability.key);
  expect(stability.calls).toHaveLength(1);
});

test('the socket is closed when the call is stopped', async () => {
  const { stability, image } = await open({ faults: ['stability:image:*:hang'] });
  const stop = new AbortController();
  const stopped = expect(image.call(await pictureRequest(1), contextOf(stop.signal))).rejects.toThrow('enough');
  await expect.poll(() => stability.calls).toHaveLength(1);
  stop.abort(new Error('enough'));
  await stopped;
  await expect.poll(() => stability.calls[0]!.ended).toBe('client-gone');
});

test('a model that is none of theirs is named at the start', () => {
  expect(() =>
    openVendor(stabilityVendor, { STABILITY_API_KEY: 'k', STABILITY_IMAGE_MODEL: '../user/balance' }),
  ).toThrow('STABILITY_IMAGE_MODEL');
});
