/** Starts stand-ins for the vendors on loopback: real HTTP in each vendor's own wire format, broken where and how one asks. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Limits } from './count-rates.ts';
import { environmentFor } from './environment.ts';
import { type FaultRule, parseFault } from './faults.ts';
import { type ServedWire, serveWire } from './serve-wire.ts';
import type { Latency, StandIn, StandInOptions } from './stand-in-types.ts';
import { VENDORS, type VendorName } from './vendor-names.ts';
import type { WireMaker } from './wire.ts';
import { compatibleWire } from './wires/compatible.ts';
import { elevenLabsWire } from './wires/elevenlabs.ts';
import { falWire } from './wires/fal.ts';
import { googleWire } from './wires/google.ts';
import { httpImageWire } from './wires/http-image.ts';
import { openAiWire } from './wires/openai.ts';
import { stabilityWire } from './wires/stability.ts';

const WIRES: Record<VendorName, WireMaker> = {
  openai: openAiWire,
  google: googleWire,
  fal: falWire,
  stability: stabilityWire,
  elevenlabs: elevenLabsWire,
  'http-image': httpImageWire,
  compatible: compatibleWire,
};

export interface StandIns extends Record<VendorName, StandIn> {
  /** The variables that point the product at them. */
  env: Record<string, string>;
  /** What was fetched from the port that nobody may be sent to; empty when the guard holds. */
  decoyHits: string[];
  /** All vendors' complaints: requests that a vendor would not have understood. */
  complaints(): StandIn['complaints'];
  /** Replaces the fault plan, as rules or as text; calls go on being counted from the start. */
  setFaults(faults: readonly (FaultRule | string)[]): void;
  setLatency(latency: Latency, vendor?: VendorName): void;
  setLimits(vendor: VendorName, limits: Limits): void;
  close(): Promise<void>;
}

const rulesOf = (faults: readonly (FaultRule | string)[] = []): FaultRule[] =>
  faults.map((each) => (typeof each === 'string' ? parseFault(each) : each));

/** Throws a RangeError for a fault plan that makes no sense, and the system’s error for a port that is taken. */
export async function startStandIns(options: StandInOptions = {}): Promise<StandIns> {
  const faults = rulesOf(options.faults);
  const decoyHits: string[] = [];
  const decoy = createServer((request, response) => {
    decoyHits.push(`${request.method} ${request.url}`);
    response.end('{"secret":"nobody should read this"}');
  }).listen(0, '127.0.0.1');
  await once(decoy, 'listening');
  const decoyUrl = `http://127.0.0.1:${(decoy.address() as AddressInfo).port}`;

  const served = new Map<VendorName, ServedWire>();
  const close = async () => {
    decoy.closeAllConnections();
    decoy.close();
    await Promise.all([...served.values()].map((each) => each.close()));
  };
  try {
    for (const vendor of options.vendors ?? VENDORS) {
      const wire = WIRES[vendor](options);
      const latency = latencyFor(vendor, options.latencyMs);
      const settings = {
        port: options.ports?.[vendor] ?? 0,
        faults,
        latency,
        limits: options.limits?.[vendor] ?? {},
        decoyUrl,
      };
      served.set(vendor, await serveWire(wire, keyFor(vendor), { ...settings, onCall: options.onCall }));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ...(Object.fromEntries(served) as unknown as Record<VendorName, StandIn>),
    env: environmentFor(Object.fromEntries(served), options),
    decoyHits,
    complaints: () => [...served.values()].flatMap((each) => each.complaints),
    setFaults(next) {
      for (const each of served.values()) each.faults = rulesOf(next);
    },
    setLatency(latency, vendor) {
      for (const [name, each] of served) if (vendor === undefined || vendor === name) each.latency = latency;
    },
    setLimits: (vendor, limits) => served.get(vendor)?.setLimits(limits),
    close,
  };
}

/** A latency by vendor, by kind, or one for all: vendor names and kinds have no word in common. */
function latencyFor(vendor: VendorName, latency: StandInOptions['latencyMs'] = 0): Latency {
  if (typeof latency === 'number') return latency;
  const byVendor = Object.keys(latency).some((name) => (VENDORS as readonly string[]).includes(name));
  return byVendor ? ((latency as Partial<Record<VendorName, Latency>>)[vendor] ?? 0) : (latency as Latency);
}

/** Looks like the vendor's, so that whoever hides keys by their look has something to hide. */
const keyFor = (vendor: VendorName): string => {
  const tail = `standin${vendor.replaceAll('-', '')}0123456789abcdef`;
  return vendor === 'google' ? `AIzaSy${tail}` : vendor === 'fal' ? `${tail}:secret${tail}` : `sk-${tail}`;
};
