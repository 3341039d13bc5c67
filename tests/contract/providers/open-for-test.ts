/** Every vendor as the product opens it, pointed at its stand-in. */
import { CAPABILITIES, type Capability } from '../../../src/making/ledger-ports.ts';
import type { EndpointFor } from '../../../src/providers/endpoint.ts';
import { createFetchFrom } from '../../../src/providers/safe-fetch/create-fetch-from.ts';
import type { OpenVendor, Vendor } from '../../../src/providers/vendor.ts';
import type { StandIn, StandInOptions } from '../../fakes/providers/stand-in-types.ts';
import { type StandIns, startStandIns } from '../../fakes/providers/start-stand-ins.ts';
import { VENDORS, type VendorName } from '../../fakes/providers/vendor-names.ts';

export interface OpenedVendor {
  vendor: OpenVendor;
  standIns: StandIns;
  standIn: StandIn;
  key: string;
  offered: Capability[];
  endpoint<C extends Capability>(capability: C): EndpointFor<C>;
  close(): Promise<void>;
}

export async function openForTest(vendor: Vendor, options: StandInOptions = {}): Promise<OpenedVendor> {
  const name = standInFor(vendor.name);
  const standIns = await startStandIns({ vendors: [name], ...options });
  const fetchFrom = createFetchFrom();
  const settings = vendor.settings.parse(standIns.env);
  const opened = vendor.open(settings, { fetchFrom, clock: { now: () => new Date() } });
  if (!opened) throw new Error(`${vendor.name} does not open with ${Object.keys(standIns.env).join(', ')}.`);
  const { offers } = opened;
  return {
    vendor: opened,
    standIns,
    standIn: standIns[name],
    key: standIns[name].key,
    offered: CAPABILITIES.filter((each) => offers[each] !== undefined),
    endpoint<C extends Capability>(capability: C) {
      const offer = offers[capability];
      if (!offer) throw new Error(`${vendor.name} offers no ${capability}.`);
      return offer.endpoint(offer.model) as EndpointFor<C>;
    },
    async close() {
      await fetchFrom.close();
      await standIns.close();
    },
  };
}

/** Throws when a vendor has none: it cannot be shown to keep its promise then. */
function standInFor(vendor: string): VendorName {
  const name = VENDORS.find((each) => each === vendor);
  if (!name) throw new Error(`There is no stand-in for ${vendor}: make one in tests/fakes/providers.`);
  return name;
}
