/** Vendors that are not one service but many: whichever way theirs answers, the product is answered the same. */
import { expect, onTestFinished, test } from 'vitest';
import { httpImageVendor } from '../../../src/providers/http-image/vendor.ts';
import { compatibleVendor } from '../../../src/providers/openai-compatible/vendor.ts';
import type { ProviderError } from '../../../src/providers/provider-errors.ts';
import type { Vendor } from '../../../src/providers/vendor.ts';
import type { StandInOptions } from '../../fakes/providers/stand-in-types.ts';
import { callContext } from './call-context.ts';
import { openForTest } from './open-for-test.ts';
import * as promised from './port-promises.ts';
import * as sample from './sample-requests.ts';

async function open(vendor: Vendor, options: StandInOptions) {
  const opened = await openForTest(vendor, options);
  onTestFinished(() => opened.close());
  return opened;
}

const servers = (['json_schema', 'json_object', 'none'] as const).flatMap((format) =>
  [false, true].map((fenced) => ({ format, fenced, how: fenced ? 'in a fence' : 'bare' })),
);
test.each(servers)('a server that knows $format and answers $how gives a plan and a chapter', async (compatible) => {
  const opened = await open(compatibleVendor as Vendor, { compatible });
  const endpoint = opened.endpoint('text');
  await promised.expectPlan(endpoint);
  const learning = opened.standIn.calls.length;
  await promised.expectChapter(endpoint);
  // The form that it takes is found out once.
  expect(learning).toBe({ json_schema: 1, json_object: 2, none: 3 }[compatible.format]);
  expect(opened.standIn.calls.length - learning).toBe(1);
});

test('a server with a key is sent it, and one without is not troubled with any', async () => {
  const locked = await open(compatibleVendor as Vendor, { compatible: { needsKey: true } });
  await promised.expectChapter(locked.endpoint('text'));
  expect(locked.standIn.complaints).toEqual([]);
});

test.each(['bytes', 'base64', 'url'] as const)('a picture that comes as %s is a picture', async (answers) => {
  const opened = await open(httpImageVendor as Vendor, { httpImage: { answers } });
  await promised.expectPicture(opened.endpoint('image'), sample.sceneRequest);
  expect(opened.standIn.complaints).toEqual([]);
});

test.each([
  ['redirect-metadata', 'DOWNLOAD_REFUSED'],
  ['redirect-loopback', 'DOWNLOAD_REFUSED'],
  ['huge-body', 'DOWNLOAD_REFUSED'],
  ['expired-url', 'PICTURE_INVALID'],
] as const)('an address of a picture with %s is %s', async (fault, code) => {
  const opened = await open(httpImageVendor as Vendor, {
    httpImage: { answers: 'url' },
    faults: [`*:download:*:${fault}`],
  });
  const drawing = opened.endpoint('image').call(sample.sceneRequest, callContext());
  const error = (await drawing.catch((reason: unknown) => reason)) as ProviderError;
  expect(error.code).toBe(code);
  expect(opened.standIns.decoyHits).toEqual([]);
});
