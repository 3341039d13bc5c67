/**
 * The connections: one pool for the open internet, in which a name is resolved, checked and connected to in one step, so that
 * nothing can be changed between the check and the use (DNS rebinding); and one for origins an operator has configured. They
 * are apart, so that a connection made by trust is never used by somebody who is not trusted.
 */
import type { LookupAddress } from 'node:dns';
import { lookup as lookUp } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { isPublicAddress } from './check-address.ts';
import { FetchRefused } from './errors.ts';

export interface PoolOptions {
  /** Resolves a host to all of its addresses. */
  lookup?: (host: string, options: { all: true }) => Promise<LookupAddress[]>;
  /** Where a checked address is really dialled. Tests put a server of their own in for the internet; nobody else gives it. */
  dial?: (address: LookupAddress) => LookupAddress;
  /** Milliseconds to get a connection, TLS included. */
  connectTimeoutMs?: number;
  /** Milliseconds from the request to the headers of the answer. Image models think for minutes before they say a word. */
  headersTimeoutMs?: number;
  /** Milliseconds between two pieces of a body. */
  idleTimeoutMs?: number;
}
export interface Pools {
  trusted: Agent;
  open: Agent;
  close(): Promise<void>;
}

export function openPools(options: PoolOptions = {}): Pools {
  const { dial = (address) => address } = options;
  const lookup: NonNullable<PoolOptions['lookup']> = options.lookup ?? lookUp;
  const resolve = async (host: string) => {
    const addresses = await lookup(host, { all: true });
    if (addresses.length === 0) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' });
    return addresses;
  };
  const resolvePublic = async (host: string) => {
    const addresses = await resolve(host);
    // One bad address among good ones is no accident: the whole name is refused.
    if (!addresses.every(({ address }) => isPublicAddress(address)))
      throw new FetchRefused(host, 'its name leads to an address that is not of the open internet');
    return addresses.map(dial);
  };
  const pool = (resolveHost: (host: string) => Promise<LookupAddress[]>) =>
    new Agent({
      allowH2: false,
      headersTimeout: options.headersTimeoutMs ?? 300_000,
      bodyTimeout: options.idleTimeoutMs ?? 60_000,
      connect: {
        timeout: options.connectTimeoutMs ?? 10_000,
        autoSelectFamily: true,
        lookup: lookupWith(resolveHost),
      },
    });
  const trusted = pool(resolve);
  const open = pool(resolvePublic);
  return {
    trusted,
    open,
    // Whoever still waits has been told by their signal; what is left are idle connections.
    close: async () => void (await Promise.all([trusted.destroy(), open.destroy()])),
  };
}

/** As sockets ask for it: one address, or all of them. */
function lookupWith(resolveHost: (host: string) => Promise<LookupAddress[]>): LookupFunction {
  return (host, { all }, callback) => {
    resolveHost(host).then(
      (addresses) => {
        const [first] = addresses as [LookupAddress];
        if (all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}
