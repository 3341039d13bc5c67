/** What every vendor promises: a good answer keeps its port's promise, is counted, and costs one request that the vendor understood. */
import { afterAll, expect, test } from 'vitest';
import type { Capability } from '../../../src/making/ledger-ports.ts';
import { VENDORS } from '../../../src/providers/vendors.ts';
import { VENDORS as STAND_INS } from '../../fakes/providers/vendor-names.ts';
import { openForTest } from './open-for-test.ts';
import * as promised from './port-promises.ts';
import * as sample from './sample-requests.ts';

const opened = await Promise.all(
  VENDORS.map(async (vendor) => ({ name: vendor.name, ...(await openForTest(vendor)) })),
);
type Opened = (typeof opened)[number];
afterAll(async () => {
  for (const { standIn, close } of opened) {
    expect(standIn.complaints).toEqual([]);
    await close();
  }
});
const who = (capability: Capability) => opened.filter(({ offered }) => offered.includes(capability));

/** The answer, and the calls that it took. */
async function counted<T>({ standIn }: Opened, work: () => Promise<T>) {
  const before = standIn.calls.length;
  const answer = await work();
  return { answer, calls: standIn.calls.slice(before) };
}

test('every vendor has a stand-in, and every stand-in a vendor', () => {
  expect(VENDORS.map(({ name }) => name).sort()).toEqual([...STAND_INS].sort());
});

test.each(who('text'))('$name: a plan is the brief’s, and its tokens are those the vendor counted', async (at) => {
  const endpoint = at.endpoint('text');
  const { answer, calls } = await counted(at, () => promised.expectPlan(endpoint));
  expect(calls).toHaveLength(1);
  const { inputTokens, outputTokens } = calls[0]!;
  expect(answer.usage).toMatchObject({ model: endpoint.model, inputTokens, outputTokens });
  const demand = endpoint.estimate(sample.planRequest);
  expect(demand.tokens).toBeGreaterThanOrEqual(inputTokens + outputTokens);
  expect(demand.requests).toBe(1);
});

test.each(who('text'))('$name: a chapter is the one asked for, and inside its age band', async (at) => {
  const { calls } = await counted(at, () => promised.expectChapter(at.endpoint('text')));
  expect(calls.map(({ task }) => task)).toEqual(['chapter:2']);
});

const pictures = who('image').flatMap((at) =>
  (['scene', 'sheet'] as const).map((subject) => ({ name: at.name, subject, at })),
);
test.each(pictures)('$name: a picture of a $subject has the size and the type it says', async ({ at, subject }) => {
  const endpoint = at.endpoint('image');
  const request = subject === 'scene' ? sample.sceneRequest : sample.sheetRequest;
  const { answer, calls } = await counted(at, () => promised.expectPicture(endpoint, request));
  expect(calls.filter(({ kind }) => kind === 'image')).toHaveLength(1);
  const demand = endpoint.estimate(request);
  expect(demand.pictures).toBe(1);
  expect(demand.tokens).toBeGreaterThanOrEqual((answer.usage.inputTokens ?? 0) + (answer.usage.outputTokens ?? 0));
});

test.each(who('speech'))('$name: speech covers its paragraphs in order, inside its sound', async (at) => {
  const endpoint = at.endpoint('speech');
  const { answer, calls } = await counted(at, () => promised.expectSpeech(endpoint));
  const demand = endpoint.estimate(sample.speechRequest);
  expect(demand.characters).toBeGreaterThanOrEqual(answer.usage.characters!);
  expect(demand.requests).toBeGreaterThanOrEqual(calls.length);
});

test.each(who('moderation'))('$name: a harmless book passes, and what is wrong with another is named', async (at) => {
  await promised.expectModeration(at.endpoint('moderation'), await sample.pictureWith('right'));
});

test.each(who('critic'))('$name: the critic tells the right characters from others', async (at) => {
  const [right, wrong] = [await sample.pictureWith('right'), await sample.pictureWith('wrong')];
  const { answer, calls } = await counted(at, () => promised.expectCritic(at.endpoint('critic'), right, wrong));
  expect(calls).toHaveLength(2);
  expect(answer.usage.inputTokens).toBeGreaterThan(0);
});

test.each(opened.filter(({ vendor }) => vendor.listModels))(
  '$name: its list names the models configured',
  async (at) => {
    const ids = await at.vendor.listModels!(AbortSignal.timeout(10_000));
    for (const { model } of Object.values(at.vendor.offers)) expect(ids).toContain(model);
  },
);
