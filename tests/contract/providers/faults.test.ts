/** What every vendor's faults become: one typed error that decides what is done next, holds no secret, and came of a single request. */
import { inspect } from 'node:util';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import type { Capability } from '../../../src/making/ledger-ports.ts';
import type { CallContext } from '../../../src/making/ports.ts';
import { ProviderError } from '../../../src/providers/provider-errors.ts';
import { VENDORS } from '../../../src/providers/vendors.ts';
import type { Fault } from '../../fakes/providers/faults.ts';
import type { Kind } from '../../fakes/providers/vendor-names.ts';
import { callContext } from './call-context.ts';
import { expectedFor } from './expected-faults.ts';
import { openForTest } from './open-for-test.ts';
import { ANY, CHILD } from './sample-requests.ts';

/** The largest body any capability has a use for; what is read of a larger one stays below it. */
const BODY_MAX = 100_000_000;

const opened = await Promise.all(
  VENDORS.map(async (vendor) => ({ name: vendor.name, ...(await openForTest(vendor)) })),
);
type Opened = (typeof opened)[number];
afterAll(async () => {
  for (const { standIn, standIns, close } of opened) {
    expect(standIn.complaints).toEqual([]);
    expect(standIns.decoyHits).toEqual([]);
    await close();
  }
});
afterEach(() => {
  for (const { standIns } of opened) standIns.setFaults([]);
});

const offered = opened.flatMap((at) => at.offered.map((capability) => ({ name: at.name, capability, at })));
const cases = offered.flatMap((each) =>
  expectedFor(each.name, each.capability).map((expected) => ({
    ...each,
    expected,
    fault: expected.fault + (expected.at ? ` of the ${expected.at}` : ''),
    code: expected.code,
  })),
);

const call = ({ at, capability }: { at: Opened; capability: Capability }, context: CallContext) =>
  (at.endpoint(capability).call as (input: unknown, context: CallContext) => Promise<unknown>)(
    ANY[capability],
    context,
  );

/** The error of one call that is broken in one way, and the requests it took. */
async function broken(each: { at: Opened; capability: Capability }, fault: Fault, kind: Kind = each.capability) {
  const { standIn, standIns } = each.at;
  const before = standIn.calls.length;
  standIns.setFaults([`*:${kind}:*:${fault}`]);
  const error = await call(each, callContext()).then(
    (answer) => expect.fail(`answered all the same: ${inspect(answer).slice(0, 200)}`),
    (reason: unknown) => reason,
  );
  return { error: error as ProviderError, calls: standIn.calls.slice(before) };
}

test.each(cases)('$name, $capability: $fault is $code', async ({ expected, name, ...each }) => {
  const { error, calls } = await broken(each, expected.fault, expected.at);
  const all = inspect(error);
  expect(error, all).toBeInstanceOf(ProviderError);
  const { model } = each.at.endpoint(each.capability);
  const { retryable, fallback, outage } = new ProviderError(expected.code, '', { provider: name, model });
  expect(error, all).toMatchObject({ code: expected.code, provider: name, retryable, fallback, outage });
  if (expected.retryAfterSeconds === 'none') expect(error.retryAfterSeconds).toBeUndefined();
  else if (expected.retryAfterSeconds !== undefined)
    expect(error.retryAfterSeconds).toBeCloseTo(expected.retryAfterSeconds, 0);
  if (expected.paid) expect(error.usage?.provider, all).toBe(name);
  if (expected.repair) expect(error.repair, all).toMatch(/\w/);
  expect(calls.filter(({ kind }) => kind === each.capability)).toHaveLength(1);
  for (const { bytesOut } of calls) expect(bytesOut).toBeLessThan(BODY_MAX);
  // All that a log could print of it, causes and fields included.
  const printed = inspect(error, { depth: 10, maxStringLength: null });
  expect(printed).not.toContain(each.at.key);
  expect(printed).not.toContain(CHILD);
});

const waiting = offered.flatMap((each) => (['hang', 'drip'] as const).map((fault) => ({ ...each, fault })));
test.each(waiting)('$name, $capability: whoever aborts a $fault is let go, and so is the socket', async (each) => {
  const { standIn, standIns } = each.at;
  standIns.setFaults([`*:${each.capability}:*:${each.fault}`]);
  const before = standIn.callsOf(each.capability).length;
  const stop = new AbortController();
  const reason = new Error('nobody needs it any more');
  const ended = call(each, callContext(stop.signal)).catch((error: unknown) => error);
  const held = await vi.waitFor(() => {
    const latest = standIn.callsOf(each.capability)[before];
    if (!latest || (each.fault === 'drip' && latest.bytesOut === 0)) throw new Error('it has not come yet');
    return latest;
  }, 10_000);
  stop.abort(reason);
  expect(await ended).toBe(reason);
  await vi.waitFor(() => expect(held.ended).toBe('client-gone'), 5_000);
});

test.each(offered)('$name, $capability: a web page instead of an answer may be tried again', async (each) => {
  const { error } = await broken(each, 'not-json');
  expect(error).toBeInstanceOf(ProviderError);
  expect(error.retryable).toBe(true);
});

test.each(offered.filter(({ capability }) => capability === 'moderation'))(
  '$name: what the moderator flags is heard',
  async ({ at }) => {
    at.standIns.setFaults(['*:moderation:*:flagged']);
    const { value } = await at.endpoint('moderation').call(ANY.moderation, callContext());
    expect(value.harms).toEqual(['violence']);
  },
);
